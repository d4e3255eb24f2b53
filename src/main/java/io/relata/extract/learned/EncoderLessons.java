package io.relata.extract.learned;

import io.relata.extract.encoder.MarkedText;
import io.relata.extract.encoder.Marker;
import io.relata.extract.reference.Reference;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Annotated sentences as the encoder is trained on them, which is done elsewhere. */
public final class EncoderLessons {
  private final Ontology ontology;
  private final Marker marker = Marker.open();

  public EncoderLessons(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * A line of JSON.
   *
   * @param pieces numbers of the vocabulary
   * @param unsaid how many of them, behind the first, tell what the text is about
   */
  private record Lesson(String file, List<Integer> pieces, int unsaid, List<Told> pairs) {}

  /**
   * @param first where the mark of the one that stands first stands among the pieces
   * @param labels as {@link AnnotatedSentence#labels} has them
   */
  private record Told(int first, int second, List<String> labels) {}

  /**
   * Writes a line, unless the sentence speaks of nobody.
   *
   * @param file what the sentence came from, so that some can be left out
   */
  public void write(String file, AnnotatedSentence annotated, Writer to) throws IOException {
    List<Reference> said = annotated.references().list(annotated.sentence());
    if (said.isEmpty()) {
      return;
    }
    Optional<Reference> unsaid = annotated.unsaid();
    MarkedText text = marker.mark(annotated.sentence(), annotated.topic().spoken(said, unsaid));
    List<Pair> pairs = new ArrayList<>(Pair.list(said));
    unsaid.ifPresent(it -> pairs.addAll(Pair.list(it, said)));
    List<Told> told = new ArrayList<>();
    for (Pair pair : pairs) {
      Integer first = text.marks().get(pair.first().token());
      Integer second = text.marks().get(pair.second().token());
      if (first != null && second != null) {
        told.add(new Told(first, second, List.copyOf(annotated.labels(pair, ontology))));
      }
    }
    to.write(
        JsonMapper.shared()
            .writeValueAsString(new Lesson(file, text.pieces(), text.unsaid(), told)));
    to.write("\n");
  }
}
