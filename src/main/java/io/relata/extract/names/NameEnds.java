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
        && !Capitals.isTheOfATitle(sentence, first)
        && (words.has("title", sentence.token(first).text())
            || words.has("demonym", sentence.token(first).text())
                && !Chunker.isLabelled(sentence.token(first))
                && !isOnlyOrigin(sentence, first, last)
            || words.has("calendar", sentence.token(first).text())
                && !sentence.token(first).ner().equals("PERSON"))) {
      first++;
    }
    while (first > span.first()
        && first < last
        && sentence.token(first).text().matches("of|for|the|and")) {
      first++;
    }
    first = afterOffice(sentence, new Span(first, last));
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
    if (last > first && sentence.token(last).text().matches("of|for")) {
      last--;
    }
    if (isPaper(sentence, first, last) || isOffice(sentence, first, last)) {
      return Optional.empty();
    }
    boolean lone = first == last;
    boolean empty =
        lone
            && (isMonthOfMay(sentence.token(first))
                || words.isNoName(sentence.token(first).text())
                || words.isLegalForm(sentence.token(first).text())
                    && !isShoutedName(sentence.token(first))
                || words.has("demonym", sentence.token(first).text())
                || sentence.token(first).text().length() < 2);
    return empty
        ? Optional.empty()
        : Optional.of(withPossessive(sentence, withEdition(sentence, new Span(first, last))));
  }

  /** "Bavarian Nordic" in the middle of a sentence, without an article. */
  static boolean opensWithOrigin(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size()
        && Words.isCapital(sentence.token(at))
        && Words.shipped().has("demonym", sentence.token(at).text())
        && Words.isCapital(sentence.token(at + 1))
        && isOnlyOrigin(sentence, at, at + 1)
        && (at == 0 || !sentence.token(at - 1).tag().matches("DT|JJ.*|CC"))
        && !Headlines.isTitle(sentence);
  }

  /** "Indian Oil", "Bavarian Nordic": without its first word no name would be left. */
  private static boolean isOnlyOrigin(Sentence sentence, int first, int last) {
    Words words = Words.shipped();
    return sentence.tokens().subList(first + 1, last + 1).stream()
        .allMatch(token -> words.has("suffix", token.text()) || words.has("demonym", token.text()));
  }

  /** In "Chief Information Officer of Acme" the name begins behind "of". */
  private static int afterOffice(Sentence sentence, Span span) {
    boolean chief =
        span.first() > 0
            && sentence.token(span.first() - 1).text().matches("(?i)chief|vice|principal");
    for (int at = span.first(); chief && at + 1 < span.last(); at++) {
      if (sentence.token(at).text().matches("Officer|President")) {
        return sentence.token(at + 1).text().matches("of|for") ? at + 2 : at + 1;
      }
    }
    return span.first();
  }

  private static boolean isMonthOfMay(Token token) {
    return token.text().equals("May") && !token.ner().equals("PERSON");
  }

  /** "Asset Purchase Agreement", "Securities Act": a paper, not somebody. */
  private boolean isPaper(Sentence sentence, int first, int last) {
    return last > first && words.has("paper", sentence.token(last).text());
  }

  /** "Chief Information Officer" is an office. */
  private boolean isOffice(Sentence sentence, int first, int last) {
    return first == last
        && first > 0
        && last + 1 < sentence.tokens().size()
        && sentence.token(first - 1).text().matches("(?i)chief|vice|principal")
        && sentence.token(last + 1).text().matches("(?i)officers?|presidents?");
  }

  /** "iPhone 16 Pro", "Windows 11": the edition belongs to a known product's name. */
  Span withEdition(Sentence sentence, Span span) {
    int last = span.last();
    boolean product =
        gazetteer
            .find(Chunker.join(sentence, span.first(), last))
            .filter(known -> known.type().equals("Product"))
            .isPresent();
    int next = last + 1;
    if (next < sentence.tokens().size()
        && sentence.token(next).text().matches("\\d{1,4}\\w?")
        && (product || isEdition(sentence, next + 1))) {
      last = next;
    }
    while ((product || last > span.last())
        && (isEdition(sentence, last + 1)
            || last + 1 < sentence.tokens().size() && isModelNumber(sentence, last + 1))) {
      last++;
    }
    return new Span(span.first(), last);
  }

  /** "Persona 4", "Channel 4": a number behind a capital word that counts nothing. */
  boolean isModelNumber(Sentence sentence, int at) {
    Token number = sentence.token(at);
    Token before = sentence.token(at - 1);
    boolean bare =
        number.text().matches("\\d{1,4}[A-Za-z]?")
            && !number.text().matches("(?:19|20)\\d\\d")
            && Words.isCapital(before)
            && !words.isNoName(before.text())
            && !words.isLegalForm(before.text())
            && !before.ner().matches("PERSON|LOCATION");
    if (!bare || at + 1 >= sentence.tokens().size()) {
      return bare;
    }
    Token after = sentence.token(at + 1);
    boolean counts =
        after.tag().matches("NNS?|CD|\\$|HYPH|JJ.*|LS|RBR")
            || after
                .text()
                .matches("%|-|/|:|percent|per|million|billion|a\\.?m\\.?|p\\.?m\\.?|hours?")
            || words.has("calendar", after.text());
    return !counts || words.has("ware", after.lemma());
  }

  private boolean isEdition(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && Words.isCapital(sentence.token(at))
        && words.has("edition", sentence.token(at).text());
  }

  /** Behind its legal form a name is whole: what follows is a ticker or something else. */
  static boolean isClosed(Sentence sentence, int last) {
    return last > 0
        && Words.isCapital(sentence.token(last - 1))
        && Words.shipped().has("closing", sentence.token(last).text());
  }

  /** "MRVC" in "Marvo Corp MRVC is": what the company is traded under. */
  static boolean isTicker(Sentence sentence, int at) {
    return at > 1
        && isClosed(sentence, at - 1)
        && sentence.token(at).text().matches("\\p{Lu}{2,5}(?:\\.\\p{Lu}{1,2})?");
  }

  /** "Lohn" in "Thermo of Lohn, Bavaria": a capital word, a comma and another. */
  static boolean isTown(Sentence sentence, int at) {
    int comma = at + 1;
    while (comma < sentence.tokens().size()
        && comma < at + 3
        && Words.isCapital(sentence.token(comma))) {
      comma++;
    }
    return Words.isCapital(sentence.token(at))
        && comma + 1 < sentence.tokens().size()
        && sentence.token(comma).text().equals(",")
        && Places.isKnown(sentence.token(comma + 1).text());
  }

  /** "Ebro Forja of Zaragoza" ends before "of". */
  static boolean isHome(Sentence sentence, int at) {
    String one = sentence.token(at).text();
    boolean two = at + 1 < sentence.tokens().size() && Words.isCapital(sentence.token(at + 1));
    return two ? Towns.isKnown(one + " " + sentence.token(at + 1).text()) : Towns.isKnown(one);
  }

  /** "Key Tronic Corp", "Ant Group": whatever the first word is, the last makes a name of it. */
  static boolean opensLegalName(Sentence sentence, int at, boolean headline) {
    Words words = Words.shipped();
    Token first = sentence.token(at);
    boolean opens =
        !headline
            && Words.isCapital(first)
            && first.text().length() > 1
            && !words.isNoName(first.text())
            && !words.has("demonym", first.text())
            && !first.tag().matches("DT|IN|CC|PRP.*|W.*|RB|VB[DZGN]")
            && (at == 0 || !Words.isCapital(sentence.token(at - 1)));
    int last = at;
    while (opens
        && last + 1 < sentence.tokens().size()
        && last < at + 5
        && Words.isCapital(sentence.token(last + 1))) {
      last++;
    }
    Token end = sentence.token(last);
    Token next = last + 1 < sentence.tokens().size() ? sentence.token(last + 1) : end;
    boolean legal =
        words.has("closing", end.text()) || words.has("closing", next.text().toLowerCase());
    return last > at && (legal || words.has("suffix", end.text())) && !words.isNoName(first.text());
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
