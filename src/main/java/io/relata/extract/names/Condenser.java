package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes one token of every name, so that a tree sees "Bank of Italy" as one word. */
final class Condenser {
  private static final int LONGEST_ASIDE = 8;
  private static final String RENAMED =
      "formerly (?:known as )?|now (?:known as )?|later |previously |originally |also known as |known as |renamed |aka ";

  private Condenser() {}

  static FoundNames condense(
      List<Sentence> flat,
      List<List<Span>> spans,
      Map<String, String> types,
      Map<String, Candidate> candidates,
      String text,
      Ontology ontology) {
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : flat) {
      List<Token> tokens = new ArrayList<>();
      int at = 0;
      for (Span span : spans.get(sentence.index())) {
        if (span.first() < at) {
          continue;
        }
        while (at < span.first()) {
          tokens.add(sentence.token(at++).plain(tokens.size(), 0));
        }
        String key = NameFinder.key(sentence, span);
        String type = types.get(key);
        int end = asideEnd(sentence, span, text, types);
        List<Name.Aside> asides =
            end > span.last() ? aside(sentence, span.last() + 1, end, text) : List.of();
        Token first = sentence.token(span.first());
        Token last = sentence.token(span.last());
        String surface = text.substring(first.start(), last.end());
        names.add(
            new Name(
                sentence.index(),
                tokens.size(),
                surface,
                first.start(),
                last.end(),
                type,
                candidates.get(key).weight(),
                isSure(candidates.get(key), type, ontology),
                asides));
        tokens.add(
            Token.name(
                tokens.size(),
                surface,
                Token.label(ontology.root(type)),
                first.start(),
                last.end()));
        at = end + 1;
      }
      while (at < sentence.tokens().size()) {
        tokens.add(sentence.token(at++).plain(tokens.size(), 0));
      }
      sentences.add(new Sentence(sentence.index(), tokens));
    }
    return new FoundNames(sentences, names);
  }

  /** A lone word that only the sequence model calls a person, place or product may be a company. */
  private static boolean isSure(Candidate candidate, String type, Ontology ontology) {
    if (candidate.sure().isPresent()) {
      return candidate.sure().get();
    }
    String root = ontology.root(type);
    double weight =
        candidate.types().entrySet().stream()
            .filter(
                entry ->
                    ontology.findEntityType(entry.getKey()).isPresent()
                        && ontology.root(entry.getKey()).equals(root))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    double perPlace = weight / Math.max(1, candidate.places());
    String[] words = candidate.text().split(" ");
    boolean several =
        root.equals("Person") && words.length > 1 && Words.shipped().has("given", words[0]);
    return root.equals("Organization") || several || perPlace > 2.2;
  }

  /** The closing bracket of "(CAC)" or "(NYSE: XYZ)" behind a name; the name's end without one. */
  private static int asideEnd(
      Sentence sentence, Span span, String text, Map<String, String> types) {
    int open = span.last() + 1;
    if (open >= sentence.tokens().size() || !isBracket(sentence.token(open), "(", "-LRB-")) {
      return span.last();
    }
    int limit = Math.min(sentence.tokens().size(), open + LONGEST_ASIDE);
    for (int close = open + 1; close < limit; close++) {
      if (isBracket(sentence.token(close), ")", "-RRB-")) {
        String inside = text.substring(sentence.token(open).end(), sentence.token(close).start());
        boolean company = "Company".equals(types.get(NameFinder.key(sentence, span)));
        boolean ticker = company && isTicker(bare(inside), types);
        return ticker || isAlias(inside, span.text(sentence, text)) ? close : span.last();
      }
    }
    return span.last();
  }

  /** "(TMK)" behind a company is what it is traded under. */
  private static boolean isTicker(String inside, Map<String, String> types) {
    return inside.matches("\\p{Lu}{2,6}(?:\\.\\p{Lu}{1,2})?")
        && !"Place".equals(types.get(inside))
        && !"Product".equals(types.get(inside))
        && !Places.isKnown(inside);
  }

  private static boolean isBracket(Token token, String plain, String treebank) {
    return token.text().equals(plain) || token.text().equals(treebank);
  }

  private static String bare(String inside) {
    return inside.replaceAll("^(?:\\s|[\"“”'‘’]|the |or |" + RENAMED + ")+|[\\s\"“”'‘’,]+$", "");
  }

  /** A ticker, a quoted name, or one made of the letters or words of the name before it. */
  private static boolean isAlias(String inside, String name) {
    String bare = bare(inside);
    if (bare.matches("[A-Za-z ]{2,12}: ?[A-Z0-9.]{1,8}.*")) {
      return true;
    }
    boolean quoted = inside.matches("\\s*(?:the |or )?[\"“”'‘’].*");
    boolean renamed = inside.matches("\\s*(?:" + RENAMED + ").*");
    boolean shaped = bare.matches("\\p{Lu}[\\w.&' -]{1,40}");
    return shaped
        && (quoted || renamed || Acronym.fits(bare, name) || name.contains(bare.split(" ")[0]));
  }

  private static List<Name.Aside> aside(Sentence sentence, int open, int close, String text) {
    int from = sentence.token(open).end();
    String inside = text.substring(from, sentence.token(close).start());
    String bare = bare(inside);
    if (bare.contains(":") || bare.isEmpty()) {
      return List.of();
    }
    int start = from + inside.indexOf(bare);
    return List.of(new Name.Aside(bare, start, start + bare.length()));
  }
}
