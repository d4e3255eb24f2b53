package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names side by side are of one kind: "investors such as A, B and C", "A Inc, B and C". */
final class Enumerations {
  private static final int FARTHEST_NOUN = 5;
  private static final Set<String> ROLES =
      Set.of(
          "client",
          "customer",
          "investor",
          "shareholder",
          "backer",
          "partner",
          "supplier",
          "competitor",
          "rival",
          "subsidiary",
          "company",
          "firm",
          "brand",
          "retailer",
          "bank",
          "vendor",
          "chain",
          "business",
          "manufacturer",
          "bidder");

  private Enumerations() {}

  /** Lets the members of each enumeration in a sentence speak for one another. */
  static void agree(
      Sentence sentence,
      List<Span> spans,
      Map<String, String> types,
      Map<String, Candidate> candidates) {
    int at = 0;
    while (at < spans.size()) {
      List<Span> run = new ArrayList<>(List.of(spans.get(at)));
      while (++at < spans.size() && isJoined(sentence, run.get(run.size() - 1), spans.get(at))) {
        run.add(spans.get(at));
      }
      boolean announced = isAnnounced(sentence, run.get(0));
      boolean companies = companies(sentence, run, types) * 2 > run.size();
      if (announced || run.size() > 2 && companies) {
        double more = announced && companies ? 2 : announced ? 1.4 : 1;
        run.forEach(span -> candidates.get(NameFinder.key(sentence, span)).isOf("Company", more));
      }
    }
  }

  private static long companies(Sentence sentence, List<Span> run, Map<String, String> types) {
    return run.stream()
        .filter(span -> "Company".equals(types.get(NameFinder.key(sentence, span))))
        .count();
  }

  private static boolean isJoined(Sentence sentence, Span one, Span next) {
    int at = one.last() + 1;
    while (at < next.first()
        && sentence.token(at).text().toLowerCase(Locale.ROOT).matches("[,;]|and|or|&|the")) {
      at++;
    }
    return at == next.first() && at > one.last() + 1;
  }

  /** "partners such as", "clients include", "rivals like". */
  private static boolean isAnnounced(Sentence sentence, Span first) {
    int cue = first.first() - 1;
    while (cue > 0 && sentence.token(cue).text().matches("the|:")) {
      cue--;
    }
    if (cue < 1 || !sentence.token(cue).text().matches("(?i)as|like|includ(?:e|es|ed|ing)")) {
      return false;
    }
    for (int at = cue - 1; at >= Math.max(0, cue - FARTHEST_NOUN); at--) {
      Token token = sentence.token(at);
      if (token.tag().equals("NNS")) {
        return ROLES.contains(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }
}
