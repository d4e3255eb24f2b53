package io.relata.extract.time;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All time expressions of one document, in the order of the text; immutable. */
public final class DocumentTimes {
  private final List<List<TimeExpression>> bySentence;

  private DocumentTimes(List<List<TimeExpression>> bySentence) {
    this.bySentence = List.copyOf(bySentence);
  }

  /** Relative words are left out where publishedOn is null. */
  public static DocumentTimes read(List<Sentence> sentences, @Nullable LocalDate publishedOn) {
    TimeGrammar grammar = TimeGrammar.english();
    List<List<TimeExpression>> bySentence = new ArrayList<>();
    PartialDate period = null;
    for (Sentence sentence : sentences) {
      TimeScan scan = new TimeScan(grammar, sentence, publishedOn, period);
      bySentence.add(scan.list());
      period = scan.period();
    }
    return new DocumentTimes(bySentence);
  }

  /** Those of that sentence, from left to right. */
  public List<TimeExpression> list(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /** The expression that this token is part of. */
  public Optional<TimeExpression> find(Sentence sentence, Token token) {
    return list(sentence).stream().filter(time -> time.covers(token.index())).findFirst();
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
