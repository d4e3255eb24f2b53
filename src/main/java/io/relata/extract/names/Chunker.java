package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a sentence into stretches that may be names. */
final class Chunker {
  private static final int LONGEST_NAME = 12;

  private final Gazetteer gazetteer;
  private final NameEnds ends;
  private final Openings openings;
  private final Words words = Words.shipped();

  Chunker(Gazetteer gazetteer, Openings openings) {
    this.gazetteer = gazetteer;
    this.openings = openings;
    this.ends = new NameEnds(gazetteer);
  }

  List<Span> chunk(Sentence sentence) {
    boolean headline = Headlines.isTitle(sentence);
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Span> known = known(sentence, at);
      if (known.isPresent() && !continues(sentence, known.get().last(), headline)) {
        Span whole = ends.withEdition(sentence, known.get());
        spans.add(whole);
        at = whole.last() + 1;
      } else if (canStart(sentence, at, headline)) {
        int last = grow(sentence, at, headline);
        ends.trim(sentence, new Span(at, last)).ifPresent(spans::add);
        at = last + 1;
      } else {
        at++;
      }
    }
    return spans;
  }

  /** The longest entry of the gazetteer that begins here. */
  private Optional<Span> known(Sentence sentence, int first) {
    int limit = Math.min(sentence.tokens().size(), first + gazetteer.longestInTokens());
    for (int last = limit - 1; last >= first; last--) {
      if (gazetteer.find(join(sentence, first, last)).isPresent()
          && isPlainlyNamed(sentence, first, last)) {
        return Optional.of(new Span(first, last));
      }
    }
    return Optional.empty();
  }

  /** One capital at the start of a sentence or of a headline's word tells nothing. */
  private static boolean isPlainlyNamed(Sentence sentence, int first, int last) {
    Token token = sentence.token(first);
    return last > first
        || token.isProper()
        || Words.isOddlyShaped(token.text())
        || token.text().equals(token.text().toLowerCase(Locale.ROOT));
  }

  static String join(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && sentence.token(i).start() > sentence.token(i - 1).end()) {
        text.append(' ');
      }
      text.append(sentence.token(i).text());
    }
    return text.toString();
  }

  private boolean continues(Sentence sentence, int last, boolean headline) {
    return last + 1 < sentence.tokens().size() && (nextPart(sentence, last, headline) > last);
  }

  private boolean canStart(Sentence sentence, int at, boolean headline) {
    Token token = sentence.token(at);
    if (token.text().length() > 40 || !hasLetter(token) || Capitals.isOpeningAdverb(sentence, at)) {
      return false;
    }
    if (NameEnds.isTicker(sentence, at)) {
      return false;
    }
    if (Capitals.isTheOfATitle(sentence, at)
        || NameEnds.opensWithOrigin(sentence, at)
        || openings.isName(sentence, at)
        || NameEnds.opensLegalName(sentence, at, headline)) {
      return true;
    }
    boolean opens = at == 0 && token.tag().matches("RB.*|IN|CC|DT|PRP.*|W.*");
    if (opens && words.has("common", token.text())) {
      return false;
    }
    if (words.isNoName(token.text()) && !(isLabelled(token) && continuesLabelled(sentence, at))) {
      return false;
    }
    return isPart(sentence, at, headline);
  }

  private boolean isPart(Sentence sentence, int at, boolean headline) {
    Token token = sentence.token(at);
    if (isLabelled(token)) {
      return !(token.ner().equals("MISC") && words.has("demonym", token.text()))
          && (Words.isCapital(token) || Words.isOddlyShaped(token.text()) || hasDigit(token));
    }
    if (Words.isOddlyShaped(token.text())) {
      return hasLetter(token) && !Headlines.isShouted(sentence);
    }
    return Words.isCapital(token)
        && (token.isProper() || Capitals.isCapitalOnPurpose(sentence, at))
        && !headline
        && !words.has("demonym", token.text())
        && !words.has("calendar", token.text());
  }

  private int grow(Sentence sentence, int first, boolean headline) {
    int last = first;
    while (last - first < LONGEST_NAME) {
      int next = nextPart(sentence, last, headline);
      if (next <= last) {
        return last;
      }
      last = next;
    }
    return last;
  }

  /** The last token of the name once it has grown by one step; the same when it ends here. */
  private int nextPart(Sentence sentence, int last, boolean headline) {
    int next = last + 1;
    if (next >= sentence.tokens().size()) {
      return last;
    }
    Token here = sentence.token(last);
    Token token = sentence.token(next);
    if (isLegalForm(token)) {
      return next;
    }
    if (NameEnds.isKing(sentence, next)) {
      return next;
    }
    if (NameEnds.isClosed(sentence, last) || headline && words.has("headverb", token.text())) {
      return last;
    }
    if (token.text().equals(",") && isLegalAt(sentence, next + 1)) {
      return next + 1;
    }
    if (isPart(sentence, next, headline) && belongs(here, token)
        || ends.isModelNumber(sentence, next)
        || NameEnds.opensWithOrigin(sentence, last)) {
      return next;
    }
    return jump(sentence, last, headline);
  }

  /** "Acme plc" is a name, "the Aarhus company" is not. */
  private boolean isLegalForm(Token token) {
    return words.isLegalForm(token.text())
        && (Words.isCapital(token)
            || token.text().length() > 2
                && !token.text().matches("company|corporation|incorporated|limited|group"));
  }

  /** Over "&", "-", "of" and the like to the next capital word. */
  private int jump(Sentence sentence, int last, boolean headline) {
    int next = last + 1;
    int after = next + 1;
    if (after >= sentence.tokens().size()) {
      return last;
    }
    Token here = sentence.token(last);
    Token joint = sentence.token(next);
    Token beyond = sentence.token(after);
    boolean capital = Words.isCapital(beyond) && isPart(sentence, after, headline);
    switch (joint.text()) {
      case "&", "+":
        return capital ? after : last;
      case "-", "/", "–", "!":
        boolean tight = here.end() == joint.start() && joint.end() == beyond.start();
        return tight
                && (Words.isCapital(beyond) || hasDigit(beyond))
                && !words.has("demonym", here.text())
            ? after
            : last;
      case "of", "for":
        boolean whole = words.isLegalForm(here.text()) || here.text().equals("Group");
        boolean institute = words.has("ofhead", here.text());
        if (whole
            || !institute && NameEnds.isHome(sentence, after)
            || NameEnds.isTown(sentence, after)) {
          return last;
        }
        if (institute || isLabelled(joint)) {
          if (capital) {
            return after;
          }
          if (beyond.text().equals("the")
              && after + 1 < sentence.tokens().size()
              && Words.isCapital(sentence.token(after + 1))) {
            return after + 1;
          }
        }
        return last;
      case "and":
        boolean ended = last > 0 && Words.isCapital(sentence.token(last - 1)) && isEnding(here);
        boolean kin = !ended && words.has("kin", beyond.text()) && !isLabelledPlace(here);
        boolean institution =
            capital && isLabelled(joint) && !ended && endsAsOrganization(sentence, after);
        return kin || institution ? after : last;
      case "de", "la", "du", "do", "von", "van", "der", "di", "da", "del", "des", "y", "e", "et":
        int name = beyond.text().matches("den|der|de|la|las|los") ? after + 1 : after;
        return name < sentence.tokens().size()
                && Words.isCapital(sentence.token(name))
                && isPart(sentence, name, headline)
            ? name
            : last;
      default:
        return last;
    }
  }

  /** "Summit Partners" is whole: what follows "and" is another. */
  private boolean isEnding(Token token) {
    String text = token.text();
    return words.isLegalForm(text)
        || text.length() > 3 && words.has("suffix", text)
        || words.has("ofhead", text);
  }

  /** "Food and Drug Administration", but not "Jeep and Dodge". */
  private boolean endsAsOrganization(Sentence sentence, int from) {
    int last = from;
    while (last + 1 < sentence.tokens().size()
        && Words.isCapital(sentence.token(last + 1))
        && isLabelled(sentence.token(last + 1))) {
      last++;
    }
    String end = sentence.token(last).text();
    boolean institution = last > from && (words.has("ofhead", end) || words.has("suffix", end));
    return institution || words.has("andtail", end);
  }

  private static boolean isLabelledPlace(Token token) {
    return token.ner().equals("LOCATION");
  }

  private boolean isLegalAt(Sentence sentence, int at) {
    return at < sentence.tokens().size() && words.has("comma", sentence.token(at).text());
  }

  /** Labels that contradict each other end a name; so do titles before and after a person. */
  private boolean belongs(Token here, Token next) {
    if (words.has("title", next.text()) && !isSame(here, next)) {
      return false;
    }
    if (!isLabelled(here) || !isLabelled(next)) {
      return !here.ner().equals("PERSON") && !next.ner().equals("PERSON")
          || !isLabelled(here) && !isLabelled(next);
    }
    return isSame(here, next)
        || here.ner().equals("MISC") && next.ner().equals("ORGANIZATION")
        || here.ner().equals("LOCATION") && next.ner().equals("ORGANIZATION")
        || here.ner().equals("ORGANIZATION") && next.ner().equals("MISC");
  }

  private static boolean isSame(Token here, Token next) {
    return isLabelled(here) && here.ner().equals(next.ner());
  }

  private static boolean continuesLabelled(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size() && isSame(sentence.token(at), sentence.token(at + 1));
  }

  static boolean isLabelled(Token token) {
    return !token.ner().equals("O");
  }

  static boolean hasLetter(Token token) {
    return token.text().chars().anyMatch(Character::isLetter);
  }

  static boolean hasDigit(Token token) {
    return token.text().chars().anyMatch(Character::isDigit);
  }
}
