package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Authorities that a text calls by country and task, not by name: "the Italian competition
 * authority", "Spain's industry ministry". Where the text gives the name beside it, that is the
 * name.
 */
final class Institutions {
  private static final int MOST_WORDS_BETWEEN = 4;
  private static final Words WORDS = Words.shipped();

  private final Function<String, List<String>> typesOf;

  /**
   * @param typesOf the types that a noun announces
   */
  Institutions(Function<String, List<String>> typesOf) {
    this.typesOf = typesOf;
  }

  /** Those of a document with their types, for each sentence. */
  Map<Sentence, Map<Span, String>> find(List<Sentence> sentences) {
    Map<Sentence, Map<Span, String>> found = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    for (Sentence sentence : sentences) {
      Map<Span, String> here = new LinkedHashMap<>();
      for (int first = 0; first < sentence.tokens().size(); first++) {
        int last = isOrigin(sentence, first) ? end(sentence, first) : -1;
        if (last > first) {
          Span span = new Span(first, last);
          here.put(span, type(sentence.token(last)));
          if (isNamed(sentence, span)) {
            named.add(task(sentence, span));
          }
          first = last;
        }
      }
      found.put(sentence, here);
    }
    found.forEach(
        (sentence, here) -> here.keySet().removeIf(s -> named.contains(task(sentence, s))));
    return found;
  }

  private static String task(Sentence sentence, Span span) {
    return Chunker.join(sentence, span.first(), span.last()).toLowerCase(Locale.ROOT);
  }

  private static boolean isOrigin(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean possessive =
        at + 1 < sentence.tokens().size()
            && sentence.token(at + 1).tag().equals("POS")
            && (Places.isKnown(token.text()) || token.ner().equals("LOCATION"));
    boolean definite =
        at == 0
            || sentence.token(at - 1).text().matches("(?i)the|by|from|with|and")
            || sentence.token(at - 1).tag().matches("``|:");
    return Words.isCapital(token) && (possessive || definite && WORDS.has("demonym", token.text()));
  }

  /** The authority's noun behind words for its task; -1 where there is none. */
  private int end(Sentence sentence, int first) {
    int from =
        sentence.token(first + 1 < sentence.tokens().size() ? first + 1 : first).tag().equals("POS")
            ? first + 2
            : first + 1;
    List<Token> tokens = sentence.tokens();
    for (int at = from; at < Math.min(tokens.size(), from + MOST_WORDS_BETWEEN + 1); at++) {
      Token token = tokens.get(at);
      if (Words.isCapital(token) || !token.tag().matches("NN|JJ|VBG|VBN|HYPH|CC|NNS")) {
        return -1;
      }
      boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).tag().matches("NNS?|HYPH");
      if (last && token.tag().equals("NN")) {
        return isAuthority(tokens, from, at) && !isFollowedByName(tokens, at) ? at : -1;
      }
    }
    return -1;
  }

  private boolean isAuthority(List<Token> tokens, int from, int at) {
    String noun = tokens.get(at).lemma().toLowerCase(Locale.ROOT);
    if (WORDS.has("authority", noun)) {
      return true;
    }
    boolean task =
        at > from && WORDS.has("task", tokens.get(at - 1).lemma().toLowerCase(Locale.ROOT));
    return task && (!type(tokens.get(at)).isEmpty() || noun.matches("bank|office|body|board"));
  }

  private String type(Token noun) {
    List<String> types = typesOf.apply(noun.lemma().toLowerCase(Locale.ROOT));
    return types.contains("Regulator") || !types.contains("GovernmentBody")
        ? "Regulator"
        : "GovernmentBody";
  }

  /** "the electricity regulator Aneel" */
  private static boolean isFollowedByName(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && Words.isCapital(tokens.get(at + 1));
  }

  /** "the Dutch regulator, ACM, …", "ACM, the Dutch regulator, …", "… is the Dutch regulator" */
  private static boolean isNamed(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int before = span.first() - 1;
    if (before >= 0 && tokens.get(before).text().equalsIgnoreCase("the")) {
      before--;
    }
    boolean named =
        before > 0
            && (tokens.get(before).text().matches(",|\\(|-LRB-")
                    && Words.isCapital(tokens.get(before - 1))
                    && !tokens.get(before - 1).tag().startsWith("RB")
                || tokens.get(before).lemma().equals("be"));
    int after = span.last() + 1;
    if (named || after + 1 >= tokens.size() || !tokens.get(after).text().matches(",|\\(|-LRB-")) {
      return named;
    }
    int end = after + 1;
    while (end < tokens.size()
        && (Words.isCapital(tokens.get(end)) || tokens.get(end).text().matches("the|of|for|and"))) {
      end++;
    }
    return end > after + 1
        && (end >= tokens.size() || tokens.get(end).text().matches("[,.)]|-RRB-"));
  }
}
