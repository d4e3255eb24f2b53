package io.relata.graph;

import io.relata.document.Document;
import io.relata.fact.Certainty;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Evidence;
import io.relata.fact.Fact;
import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a person says about a relationship. It is a small document of that person's with a fact (a
 * note: with none), so it is counted, cited and taken back like any other.
 *
 * @param relation of the ontology
 * @param by the person
 * @param words why, or the note
 */
public record Correction(
    Kind kind, End subject, String relation, End object, String by, String words, LocalDate on) {

  /** What the person does. */
  public enum Kind {
    CONFIRM,
    REFUTE,
    NOTE
  }

  /** An end of the relationship: a name and its type in the ontology. */
  public record End(String name, String type) {}

  /** Begins the ids of these documents and the extractor of their facts. */
  static final String AUTHOR = "person";

  public Correction {
    if (by.isBlank() || words.isBlank()) {
      throw new IllegalArgumentException(
          "A correction needs its author and a reason; give who corrects and why");
    }
  }

  /** Its document's id; the same correction twice is one. */
  public String id() {
    String said =
        String.join("\n", kind.name(), subject.name(), relation, object.name(), by, words);
    return AUTHOR
        + "/"
        + UUID.nameUUIDFromBytes(said.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  DocumentFacts facts() {
    String head = "%s %s %s".formatted(subject.name(), relation, object.name());
    String text =
        "%s %s: %s. %s".formatted(by, kind.name().toLowerCase(java.util.Locale.ROOT), head, words);
    Fact fact =
        new Fact(
            "subject",
            relation,
            "object",
            Certainty.CERTAIN,
            kind == Kind.REFUTE ? Polarity.NEGATIVE : Polarity.POSITIVE,
            Status.ACTIVE,
            PartialDate.of(on),
            null,
            ValidBasis.PUBLISHED,
            null,
            1,
            new Evidence(text, 0, text.length()),
            Map.of("reason", words),
            AUTHOR + "/" + by);
    return new DocumentFacts(
        new Document(id(), "Correction by " + by, by, on, null, text),
        List.of(entity("subject", subject, text), entity("object", object, text)),
        kind == Kind.NOTE ? List.of() : List.of(fact),
        List.of(),
        List.of());
  }

  private static NamedEntity entity(String id, End end, String text) {
    int start = text.indexOf(end.name());
    return new NamedEntity(
        id,
        end.type(),
        end.name(),
        List.of(),
        Map.of(),
        List.of(new Mention(end.name(), start, start + end.name().length())));
  }
}
