package io.relata.extract.clause;

import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code attribution.yaml}, looked up by token. */
final class SourceCues {
  private final Set<String> prepositions;
  private final Set<String> unnamed;
  private final Set<String> carriers;
  private final Set<String> reports;
  private final Set<String> media;
  private final Set<String> mediaSuffixes;
  private final Set<String> mediaNames;
  private final Set<String> speech;
  private final Set<String> citing;

  SourceCues(CueLists lists) {
    prepositions = lists.words("prepositions");
    unnamed = lists.words("unnamed");
    carriers = lists.words("carriers");
    reports = lists.words("reports");
    media = lists.words("media");
    mediaSuffixes = lists.words("mediaSuffixes");
    mediaNames = lists.words("mediaNames");
    speech = lists.words("speech");
    citing = lists.words("citing");
  }

  /** The length of a phrase like "according to" that starts there; 0 for none. */
  int prepositionAt(Sentence sentence, int index) {
    return Words.longestAt(sentence, index, prepositions);
  }

  boolean isUnnamed(Token noun) {
    return unnamed.contains(Words.lemma(noun)) && (!Words.isName(noun) || noun.index() == 0);
  }

  boolean isCarrier(Token noun) {
    return !Words.isName(noun) && carriers.contains(Words.lemma(noun));
  }

  boolean isReport(Token noun) {
    return reports.contains(Words.lemma(noun));
  }

  boolean isSpeech(Token verb) {
    return verb.isVerb() && speech.contains(Words.lemma(verb));
  }

  boolean isCiting(Token token) {
    return citing.contains(Words.lower(token));
  }

  /** Whether the phrase headed by that noun names a medium, by its words alone. */
  boolean isMedium(Sentence sentence, Token head) {
    if (!Words.isName(head)) {
      return media.contains(Words.lemma(head));
    }
    List<Token> name =
        sentence.subtree(head).stream()
            .filter(
                token ->
                    token.index() == head.index()
                        || (token.hasRelation("compound") || token.hasRelation("det"))
                            && token.head() == head.index())
            .toList();
    String text =
        name.stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return mediaNames.contains(text)
        || mediaNames.contains(text.replaceFirst("^the ", ""))
        || name.size() > 1 && mediaSuffixes.contains(Words.lower(head));
  }
}
