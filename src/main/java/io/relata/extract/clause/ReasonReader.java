package io.relata.extract.clause;

import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that say why: "because …", "due to …", "over concerns about …". */
final class ReasonReader {
  private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", "!", "?");

  private final Set<String> marks;
  private final Set<String> prepositions;
  private final Set<String> nouns;
  private final Set<String> citing;
  private final Set<String> unnamed;

  ReasonReader(CueLists lists) {
    marks = lists.words("reasonMarks");
    prepositions = lists.words("reasonPrepositions");
    nouns = lists.words("reasonNouns");
    citing = lists.words("citing");
    unnamed = lists.words("unnamed");
  }

  /** The reason in the event's own sentence, else in a next one that opens with it. */
  Optional<TextSpan> find(Sentence sentence, Token trigger, Context context) {
    return inSentence(sentence, trigger)
        .or(() -> context.findSentence(sentence.index() + 1).flatMap(this::inNext));
  }

  private Optional<TextSpan> inSentence(Sentence sentence, Token trigger) {
    for (Token token : sentence.tokens()) {
      int length = reasonAt(sentence, token);
      if (length > 0 && bearsOn(sentence, token, trigger)) {
        return span(sentence, token, token.index() + length);
      }
    }
    return Optional.empty();
  }

  /** "This is because …", "The reason is that …". */
  private Optional<TextSpan> inNext(Sentence next) {
    String opening = Words.phrase(next, 0, 3);
    if (opening.matches("(this|that|it) (is|was) because|(this|that) (is|was) due|because .*")) {
      int mark = opening.startsWith("because") ? 0 : 2;
      int from = mark + (Words.phrase(next, mark, 2).equals("due to") ? 2 : 1);
      return end(next, from, next.tokens().size());
    }
    return Optional.empty();
  }

  /** How many words open a reason there; 0 for none. */
  private int reasonAt(Sentence sentence, Token token) {
    int length = Words.longestAt(sentence, token.index(), prepositions);
    if (length > 1 || length == 1 && isOfReasons(sentence, token)) {
      return length;
    }
    if (citing.contains(Words.lower(token)) && citesReason(sentence, token)) {
      return 1;
    }
    int mark = Words.longestAt(sentence, token.index(), marks);
    if (mark == 0 || !opensClause(sentence, token)) {
      return 0;
    }
    return Words.lower(token).equals("because") || isCausal(sentence, token) ? mark : 0;
  }

  private boolean isOfReasons(Sentence sentence, Token preposition) {
    return sentence.tokens().stream()
        .skip(preposition.index() + 1L)
        .limit(5)
        .anyMatch(token -> nouns.contains(Words.lemma(token)));
  }

  private boolean citesReason(Sentence sentence, Token token) {
    return sentence.tokens().stream()
        .skip(token.index() + 1L)
        .limit(5)
        .noneMatch(next -> unnamed.contains(Words.lemma(next)) || next.isProper());
  }

  private static boolean opensClause(Sentence sentence, Token token) {
    return token.hasRelation("mark")
        || Words.lower(token).equals("because")
        || Words.phrase(sentence, token.index(), 2).equals("now that");
  }

  /** "as" and "since" give a reason where a full clause in no progressive follows. */
  private static boolean isCausal(Sentence sentence, Token mark) {
    if (mark.head() < 0 || sentence.token(mark.head()).index() < mark.index()) {
      return false;
    }
    Token predicate = sentence.token(mark.head());
    boolean hasSubject = Words.findSubject(sentence, predicate).isPresent();
    boolean progressive = predicate.tag().equals("VBG");
    boolean comma = mark.index() > 0 && sentence.token(mark.index() - 1).text().equals(",");
    boolean negative =
        sentence.children(predicate, "advmod").stream()
            .anyMatch(child -> Set.of("not", "n't", "n’t").contains(Words.lower(child)));
    boolean since = Words.lower(mark).equals("since");
    return hasSubject && !progressive && (!since || comma || negative);
  }

  /** The reason's clause hangs on the event's, or nothing else stands between them. */
  private static boolean bearsOn(Sentence sentence, Token opener, Token trigger) {
    if (opener.index() < trigger.index()) {
      return opener.index() == 0;
    }
    return sentence.tokens().stream()
        .skip(trigger.index())
        .limit(opener.index() - trigger.index())
        .noneMatch(
            token ->
                token.text().equals(";")
                    || Words.lower(token).equals("but")
                    || Words.lower(token).equals("while"));
  }

  private static Optional<TextSpan> span(Sentence sentence, Token opener, int from) {
    if (opener.index() == 0) {
      int to = from;
      while (to < sentence.tokens().size() && !sentence.token(to).text().equals(",")) {
        to++;
      }
      return end(sentence, from, to);
    }
    return end(sentence, from, sentence.tokens().size());
  }

  private static Optional<TextSpan> end(Sentence sentence, int from, int limit) {
    int to = from;
    while (to < limit
        && !CLAUSE_ENDS.contains(sentence.token(to).text())
        && !startsSpeech(sentence, to)) {
      to++;
    }
    List<Token> words = Words.trim(sentence.tokens().subList(Math.min(from, to), to));
    return words.isEmpty() ? Optional.empty() : Optional.of(TextSpan.of(words));
  }

  /** ", the paper said": the source is no part of the reason. */
  private static boolean startsSpeech(Sentence sentence, int index) {
    if (!sentence.token(index).text().equals(",")) {
      return false;
    }
    if (Words.phrase(sentence, index + 1, 2).equals("according to")) {
      return true;
    }
    return sentence.tokens().stream()
        .skip(index + 1L)
        .limit(6)
        .anyMatch(token -> Set.of("said", "reported", "says").contains(Words.lower(token)));
  }
}
