package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.time.DocumentTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document around a clause; make one a document.
 *
 * @param text what all offsets refer to
 * @param sentences all of them, in order
 * @param publishedOn what relative dates are resolved against
 */
public record Context(
    String text,
    List<Sentence> sentences,
    @Nullable LocalDate publishedOn,
    DocumentTimes times,
    Referents referents) {
  public Context {
    sentences = List.copyOf(sentences);
  }

  public static Context of(
      String text, List<Sentence> sentences, @Nullable LocalDate publishedOn, Referents referents) {
    return new Context(
        text, sentences, publishedOn, DocumentTimes.read(sentences, publishedOn), referents);
  }

  /** A context that knows nobody. */
  public static Context of(String text, List<Sentence> sentences, @Nullable LocalDate publishedOn) {
    return of(text, sentences, publishedOn, (sentence, token) -> Optional.empty());
  }

  Optional<Sentence> findSentence(int index) {
    return index < 0 || index >= sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(index));
  }

  boolean hasType(Sentence sentence, Token token, String type) {
    return referents
        .find(sentence, token)
        .filter(referent -> referent.type().equals(type))
        .isPresent();
  }
}
