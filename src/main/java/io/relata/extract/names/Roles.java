package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Places in a sentence that only organisations take: whoever stands there is one, known or not. */
final class Roles {
  private static final double PLAIN = 1.6;

  private static final Set<String> DEEDS =
      Set.of(
          "acquire",
          "merge",
          "compete",
          "manufacture",
          "supply",
          "employ",
          "operate",
          "issue",
          "license",
          "partner",
          "market",
          "distribute",
          "outsource",
          "divest",
          "unveil",
          "offer",
          "provide");

  private static final Set<String> SUFFERED =
      Set.of("acquire", "buy", "manufacture", "own", "commercialize", "develop", "operate", "make");

  private static final Set<String> BONDS =
      Set.of(
          "agreement",
          "partnership",
          "merger",
          "alliance",
          "venture",
          "contract",
          "collaboration",
          "merge",
          "compete",
          "partner");

  private static final Set<String> PARTS =
      Set.of(
          "acquisition",
          "subsidiary",
          "unit",
          "division",
          "takeover",
          "merger",
          "stake",
          "affiliate",
          "customer",
          "shareholder",
          "arm");

  private static final Set<String> BELONGINGS =
      Set.of(
          "income",
          "board",
          "revenue",
          "sale",
          "profit",
          "earnings",
          "subsidiary",
          "customer",
          "shareholder",
          "headquarters",
          "operations",
          "stock",
          "acquisition",
          "platform",
          "product",
          "bid",
          "share",
          "stockholder",
          "ceo",
          "merger",
          "takeover",
          "ipo",
          "trademark");

  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "post",
          "miss",
          "beat",
          "raise",
          "cut",
          "lower",
          "lift",
          "record",
          "earn",
          "book",
          "swing",
          "return",
          "forecast",
          "guide",
          "have",
          "expand",
          "audit",
          "missed");

  private static final Set<String> FIGURES =
      Set.of(
          "revenue",
          "profit",
          "sale",
          "earnings",
          "loss",
          "forecast",
          "guidance",
          "estimate",
          "outlook",
          "result",
          "turnover",
          "dividend",
          "stake",
          "business",
          "statement");

  private static final Set<String> POSTS =
      Set.of(
          "director", "president", "officer", "controller", "chairman", "ceo", "head", "founder");

  private Roles() {}

  /** How much the place speaks for an organisation; 0 where it says nothing. */
  static double weigh(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    return acts(tokens, span.last() + 1)
            || owns(tokens, span.last() + 1)
            || reports(tokens, span.last() + 1)
            || suffers(tokens, span.first() - 1)
        ? PLAIN
        : 0;
  }

  /** A bare capital word before a finite verb: a common noun would have an article. */
  static boolean isSubject(Sentence sentence, Span span) {
    boolean bare =
        span.first() == 0
            || !sentence.token(span.first() - 1).tag().matches("DT|JJ.*|PRP\\$|POS|NN.*|CD");
    int next = span.last() + 1;
    while (next < sentence.tokens().size() && sentence.token(next).tag().equals("RB")) {
      next++;
    }
    return bare && next < sentence.tokens().size() && sentence.token(next).isFinite();
  }

  /** "Acme has acquired", "Acme to acquire". */
  private static boolean acts(List<Token> tokens, int next) {
    int at = next;
    while (at < tokens.size()
        && (tokens.get(at).tag().matches("RB|MD|TO") || tokens.get(at).text().matches("has|had"))) {
      at++;
    }
    return at < tokens.size()
        && tokens.get(at).tag().matches("VB[DZNP]?")
        && DEEDS.contains(lemma(tokens.get(at)));
  }

  /** "Acme missed quarterly sales forecasts": only those who keep books do. */
  static boolean reports(List<Token> tokens, int verb) {
    if (verb >= tokens.size()
        || !tokens.get(verb).tag().matches("VB[DZ]")
        || !REPORTS.contains(lemma(tokens.get(verb)))) {
      return false;
    }
    for (int at = verb + 1; at < Math.min(tokens.size(), verb + 7); at++) {
      if (tokens.get(at).tag().matches("VB.?|MD|WDT|WP|\\.|:")) {
        return false;
      }
      if (FIGURES.contains(lemma(tokens.get(at)))) {
        return true;
      }
    }
    return false;
  }

  /** "at Acme since", "joined Acme", "director of Acme". */
  static boolean isWorkplace(Sentence sentence, Span span) {
    if (span.first() == 0) {
      return false;
    }
    String before = lemma(sentence.token(span.first() - 1));
    boolean post =
        before.equals("of")
            && span.first() > 1
            && POSTS.contains(lemma(sentence.token(span.first() - 2)));
    return post || before.equals("at") || before.equals("join");
  }

  private static boolean owns(List<Token> tokens, int next) {
    if (next + 1 >= tokens.size() || !tokens.get(next).tag().equals("POS")) {
      return false;
    }
    for (int at = next + 1; at < Math.min(tokens.size(), next + 4); at++) {
      if (!tokens.get(at).tag().matches("JJ.*|NN.*")) {
        return false;
      }
      if (BELONGINGS.contains(lemma(tokens.get(at)))) {
        return true;
      }
    }
    return false;
  }

  /** "acquired by Acme", "an agreement with Acme", "a subsidiary of Acme", "acquired Acme". */
  private static boolean suffers(List<Token> tokens, int before) {
    if (before < 1) {
      return false;
    }
    Token word = tokens.get(before);
    String previous = lemma(tokens.get(before - 1));
    return switch (lemma(word)) {
      case "by" -> SUFFERED.contains(previous);
      case "of" -> PARTS.contains(previous);
      case "with" -> BONDS.contains(previous);
      case "acquire" -> true;
      default -> false;
    };
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
