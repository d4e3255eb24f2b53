package io.relata.extract.encoder;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as the encoder reads it: word pieces, and for everybody who is spoken of a mark that
 * says what kind of thing it is. The mark of a name stands for the name, so that nothing depends on
 * which it is; that of other words ("the brewer") stands before them, and that of what the text is
 * about, where the sentence does not speak of it, before the sentence, with what the text calls it
 * and a colon.
 *
 * @param pieces numbers of the vocabulary, with those that begin and end it
 * @param marks where the mark of each stands, by its key; those behind the longest that is read
 *     have none
 * @param unsaid how many pieces, behind the one that begins it, speak of what the sentence does not
 */
public record MarkedText(List<Integer> pieces, Map<Integer, Integer> marks, int unsaid) {
  private static final int LONGEST = 200;

  /** Of the vocabulary's places that are free, which follow one another. */
  private static final String FIRST_MARK = "[unused1]";

  private static final String BEHIND_TOPIC = ":";
  private static final String OTHER = "Other";
  private static final String UNKNOWN = "Unknown";

  /** For each of these a mark that stands for a name and one that stands before other words. */
  static final List<String> KINDS =
      List.of(
          "Company",
          "Organization",
          "Regulator",
          "GovernmentBody",
          "Publisher",
          "Person",
          "Product",
          "Place",
          OTHER,
          UNKNOWN);

  static MarkedText of(Sentence sentence, List<Spoken> spoken, WordPieces vocabulary) {
    Deque<Spoken> open =
        new ArrayDeque<>(
            spoken.stream()
                .sorted(
                    Comparator.comparingInt(Spoken::start)
                        .thenComparing(Spoken::form)
                        .thenComparingInt(Spoken::key))
                .toList());
    List<Integer> pieces = new ArrayList<>(List.of(vocabulary.place("[CLS]")));
    Map<Integer, Integer> marks = new HashMap<>();
    int namedUntil = -1;
    int unsaid = 0;
    for (Token token : sentence.tokens()) {
      while (!open.isEmpty() && open.peek().start() < token.end()) {
        Spoken next = open.remove();
        marks.put(next.key(), pieces.size());
        pieces.add(mark(next, vocabulary));
        if (next.form() == Spoken.Form.UNSAID) {
          pieces.addAll(vocabulary.list(next.noun()));
          pieces.addAll(vocabulary.list(BEHIND_TOPIC));
          unsaid = pieces.size() - 1;
        }
        namedUntil = next.isNamed() ? Math.max(namedUntil, next.end()) : namedUntil;
      }
      if (token.start() >= namedUntil) {
        pieces.addAll(vocabulary.list(token.text()));
      }
    }
    if (pieces.size() >= LONGEST) {
      pieces.subList(LONGEST - 1, pieces.size()).clear();
      marks.values().removeIf(place -> place >= LONGEST - 1);
    }
    pieces.add(vocabulary.place("[SEP]"));
    return new MarkedText(List.copyOf(pieces), Map.copyOf(marks), unsaid);
  }

  private static int mark(Spoken spoken, WordPieces vocabulary) {
    String kind =
        spoken.kinds().stream()
            .filter(KINDS::contains)
            .findFirst()
            .orElse(spoken.kinds().isEmpty() ? UNKNOWN : OTHER);
    int place = vocabulary.place(FIRST_MARK) + 2 * KINDS.indexOf(kind);
    return place + (spoken.isNamed() ? 0 : 1);
  }
}
