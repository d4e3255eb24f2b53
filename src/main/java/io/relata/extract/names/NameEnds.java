package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Optional;

/** Where a name begins and ends: what stands at its edges may belong to it or not. */
final class NameEnds {
  private final Gazetteer gazetteer;
  private final Words words = Words.shipped();

  NameEnds(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Without titles, months and the like at its ends; nothing where nothing is left. */
  Optional<Span> trim(Sentence sentence, Span span) {
    int first = span.first();
    int last = span.last();
    while (first < last
        && !Chunker.isTheOfATitle(sentence, first)
        && (words.has("title", sentence.token(first).text())
            || words.has("demonym", sentence.token(first).text())
                && !Chunker.isLabelled(sentence.token(first))
            || words.has("calendar", sentence.token(first).text()))) {
      first++;
    }
    while (last > first
        && !isKing(sentence, last)
        && (words.has("title", sentence.token(last).text())
            || words.has("calendar", sentence.token(last).text())
            || !Chunker.hasLetter(sentence.token(last))
                && !Chunker.hasDigit(sentence.token(last)))) {
      last--;
    }
    if (last > first && isPlaceAndKind(sentence, first, last)) {
      last = first;
    }
    boolean lone = first == last;
    boolean empty =
        lone
            && (words.isNoName(sentence.token(first).text())
                || words.isLegalForm(sentence.token(first).text())
                    && !isShoutedName(sentence.token(first))
                || words.has("demonym", sentence.token(first).text())
                || sentence.token(first).text().length() < 2);
    return empty ? Optional.empty() : Optional.of(withPossessive(sentence, new Span(first, last)));
  }

  /** "SAS" alone is a company, not its form. */
  private static boolean isShoutedName(Token token) {
    return token.text().matches("\\p{Lu}{3,}") && token.ner().equals("ORGANIZATION");
  }

  /** "US AI" in "US AI firms" names the place only. */
  private boolean isPlaceAndKind(Sentence sentence, int first, int last) {
    boolean place =
        gazetteer
            .find(sentence.token(first).text())
            .filter(known -> known.type().equals("Place"))
            .isPresent();
    return place
        && sentence.tokens().subList(first + 1, last + 1).stream()
            .allMatch(token -> words.has("common", token.text()));
  }

  /** In "Macy's said" the possessive belongs to the name: nothing follows that could be owned. */
  private static Span withPossessive(Sentence sentence, Span span) {
    int at = span.last() + 1;
    boolean possessive = at + 1 < sentence.tokens().size() && isPossessive(sentence.token(at));
    boolean nothingOwned =
        possessive && sentence.token(at + 1).tag().matches("VB[DZP]|MD|,|\\.|CC|IN|TO|WDT|-RRB-");
    return nothingOwned ? new Span(span.first(), at) : span;
  }

  private static boolean isPossessive(Token token) {
    return token.text().matches("['’]s") && token.tag().matches("POS|VBZ");
  }

  /** "Burger King", "Dollar General": a title without a person behind it ends a name. */
  static boolean isKing(Sentence sentence, int at) {
    boolean title = at > 0 && sentence.token(at).text().matches("King|General");
    return title
        && Words.isCapital(sentence.token(at - 1))
        && (at + 1 >= sentence.tokens().size() || !Words.isCapital(sentence.token(at + 1)));
  }
}
