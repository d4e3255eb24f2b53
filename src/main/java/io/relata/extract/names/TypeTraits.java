package io.relata.extract.names;

import io.relata.extract.language.Kinds;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be said of a name that may tell its type: its shape, what stands around it, what the
 * rules weigh.
 */
final class TypeTraits {
  /** Weights of the rules become one feature for each of these that they reach. */
  private static final double[] STEPS = {.3, .8, 1.4, 2.2, 3.5};

  private static final Set<String> SHAPED =
      Set.of(
          "given", "family", "suffix", "ofhead", "andtail", "demonym", "ware", "state", "common");

  private final Words words = Words.shipped();
  private final Kinds kinds = Kinds.shipped();
  private final TypeWords types;
  private final Gazetteer gazetteer;

  TypeTraits(TypeWords types, Gazetteer gazetteer) {
    this.types = types;
    this.gazetteer = gazetteer;
  }

  /** Notes what stands around a name at one of its places. */
  void note(Candidate candidate, Sentence sentence, Span span) {
    Set<String> traits = candidate.traits();
    Set<String> labels = new TreeSet<>();
    span.tokens(sentence).forEach(token -> labels.add(token.ner()));
    labels.forEach(label -> traits.add("label " + label));
    if (labels.size() == 1) {
      traits.add("labels all " + labels.iterator().next());
    }
    before(traits, sentence, span);
    after(traits, sentence, span);
  }

  private void before(Set<String> traits, Sentence sentence, Span span) {
    if (span.first() == 0) {
      traits.add("opens");
      return;
    }
    Token one = sentence.token(span.first() - 1);
    traits.add("before " + lower(one));
    traits.add("before tag " + one.tag());
    kinds("before", one, traits);
    if (span.first() > 1) {
      Token two = sentence.token(span.first() - 2);
      traits.add("before " + lower(two) + " " + lower(one));
      traits.add("before tags " + two.tag() + " " + one.tag());
      if (one.text().matches("[,\"“‘]|``|called|named|dubbed|the|of|like|as|including")
          && two.isNoun()) {
        traits.add("noun " + lower(two));
        kinds("noun", two, traits);
      }
      if (words.has("sharein", two.lemma())) {
        traits.add("share " + lower(one));
      }
      if (one.tag().matches("DT|PRP\\$|POS|IN|TO")) {
        traits.add("governed " + lower(two) + " " + one.tag());
      }
    }
  }

  private void after(Set<String> traits, Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int next = span.last() + 1;
    if (next >= tokens.size()) {
      traits.add("ends");
      return;
    }
    Token one = tokens.get(next);
    traits.add("after " + lower(one));
    traits.add("after tag " + one.tag());
    kinds("after", one, traits);
    if (next + 1 < tokens.size()) {
      Token two = tokens.get(next + 1);
      traits.add("after " + lower(one) + " " + lower(two));
      traits.add("after tags " + one.tag() + " " + two.tag());
      if (one.tag().equals("POS") || one.text().equals("-")) {
        kinds("has", two, traits);
      }
    }
    int verb = next;
    while (verb < tokens.size() && tokens.get(verb).tag().matches("RB|MD|TO")
        || verb < tokens.size() && tokens.get(verb).lemma().matches("have|be")) {
      verb++;
    }
    if (verb < tokens.size() && tokens.get(verb).isVerb()) {
      traits.add("does " + lower(tokens.get(verb)) + " " + tokens.get(verb).tag());
    }
    if (one.text().equals(",") || one.lemma().equals("be")) {
      described(tokens, next + 1, traits);
    }
  }

  /** The nouns of "a family-owned chipmaker from …" behind a comma or "is". */
  private void described(List<Token> tokens, int from, Set<String> traits) {
    if (from >= tokens.size()
        || !lower(tokens.get(from)).matches("a|an|the|one|its|their|another|which|who|where")) {
      return;
    }
    traits.add("described " + lower(tokens.get(from)));
    Evidence.describingNoun(tokens, from)
        .ifPresent(
            noun -> {
              traits.add("is " + lower(noun));
              kinds("is", noun, traits);
            });
  }

  /** Of which types a noun speaks, and of what kinds it is. */
  private void kinds(String where, Token noun, Set<String> traits) {
    if (noun.isNoun() && !noun.isProper()) {
      kinds.of(lower(noun)).forEach(kind -> traits.add(where + " of kind " + kind));
      types.ofNoun(lower(noun)).forEach(type -> traits.add(where + " a " + type));
    }
  }

  /**
   * All that speaks for a type.
   *
   * @param weights what the rules weigh for each type
   * @param chosen the type that they would choose
   */
  Set<String> list(Candidate candidate, Map<String, Double> weights, String chosen) {
    Set<String> traits = new TreeSet<>(candidate.traits());
    shape(candidate.text(), traits);
    traits.add("chosen " + chosen);
    weights.forEach(
        (type, weight) -> {
          double each = weight / Math.max(1, Math.min(3, candidate.places()));
          for (double step : STEPS) {
            if (each >= step) {
              traits.add("weight " + type + " " + step);
            }
          }
        });
    gazetteer.find(candidate.text()).ifPresent(known -> traits.add("known " + known.type()));
    if (Places.isKnown(candidate.text())) {
      traits.add("known place");
    }
    boolean town = Towns.isKnown(candidate.text());
    traits.add("town " + town);
    traits.add("town " + town + " chosen " + chosen);
    traits.add("places " + Math.min(4, candidate.places()));
    return traits;
  }

  private void shape(String text, Set<String> traits) {
    String[] parts = text.split(" ");
    String first = parts[0];
    String last = parts[parts.length - 1];
    traits.add("words " + Math.min(5, parts.length));
    traits.add("first word " + first.toLowerCase(Locale.ROOT));
    traits.add("last word " + last.toLowerCase(Locale.ROOT));
    traits.add("shape " + shape(first) + (parts.length > 1 ? " " + shape(last) : ""));
    if (last.length() > 4) {
      traits.add("ending " + last.substring(last.length() - 3).toLowerCase(Locale.ROOT));
    }
    for (String list : SHAPED) {
      if (words.has(list, first)) {
        traits.add("first in " + list);
      }
      if (words.has(list, last)) {
        traits.add("last in " + list);
      }
    }
    if (parts.length > 1 && words.isLegalForm(last)) {
      traits.add("legal form");
    }
    for (String mark : List.of("&", "+", ":", "-", ".", "/", "'", " of ", " and ", " for ")) {
      if (text.contains(mark)) {
        traits.add("has " + mark.trim());
      }
    }
  }

  /** "Xx", "X", "XX9", "x". */
  private static String shape(String word) {
    return word.replaceAll("\\p{Lu}+", "X")
        .replaceAll("\\p{Ll}+", "x")
        .replaceAll("\\d+", "9")
        .replaceAll("(X)\\1+", "XX");
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
