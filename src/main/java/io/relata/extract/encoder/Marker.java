package io.relata.extract.encoder;

import io.relata.extract.linear.ModelFile;
import io.relata.extract.parse.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes sentences what the encoder reads; safe for several threads. */
public final class Marker {
  private final WordPieces pieces;

  private Marker(WordPieces pieces) {
    this.pieces = pieces;
  }

  /** By the vocabulary that was made when the program was built. */
  public static Marker open() {
    try (InputStream vocabulary = ModelFile.open(Marker.class, Encoder.VOCABULARY)) {
      return new Marker(WordPieces.read(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param spoken all who are spoken of, and what the text is about
   */
  public MarkedText mark(Sentence sentence, List<Spoken> spoken) {
    return MarkedText.of(sentence, spoken, pieces);
  }
}
