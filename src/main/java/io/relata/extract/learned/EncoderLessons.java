package io.relata.extract.learned;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.encoder.MarkedText;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Annotated sentences as the encoder is trained on them, which is done elsewhere. */
public final class EncoderLessons {
  private final Ontology ontology;
  private final Encoder encoder;

  public EncoderLessons(Ontology ontology, Encoder encoder) {
    this.ontology = ontology;
    this.encoder = encoder;
  }

  /**
   * A line of JSON.
   *
   * @param pieces numbers of the vocabulary
   */
  private record Lesson(String file, List<Integer> pieces, List<Told> pairs) {}

  /**
   * @param first where the mark of the one that stands first stands among the pieces
   * @param labels as {@link AnnotatedSentence#labels} has them
   */
  private record Told(int first, int second, List<String> labels) {}

  /**
   * Writes a line, unless the sentence speaks of fewer than two.
   *
   * @param file what the sentence came from, so that some can be left out
   */
  public void write(String file, AnnotatedSentence annotated, Writer to) throws IOException {
    MarkedText text = encoder.text(annotated.sentence(), annotated.references());
    List<Told> pairs = new ArrayList<>();
    for (Pair pair : Pair.list(annotated.sentence(), annotated.references())) {
      Integer first = text.marks().get(pair.first().token());
      Integer second = text.marks().get(pair.second().token());
      if (first != null && second != null) {
        pairs.add(new Told(first, second, List.copyOf(annotated.labels(pair, ontology))));
      }
    }
    if (!pairs.isEmpty()) {
      to.write(JsonMapper.shared().writeValueAsString(new Lesson(file, text.pieces(), pairs)));
      to.write("\n");
    }
  }
}
