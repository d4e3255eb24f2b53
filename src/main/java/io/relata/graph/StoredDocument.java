package io.relata.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A document as the catalogue lists it, without its text.
 *
 * @param sha256 of its text, lower-case hexadecimal
 * @param ingestedAt when the graph learned it
 * @param retractedAt when it was taken back; null while it stands
 */
@Node("Document")
public record StoredDocument(
    @Id String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate publishedOn,
    @Nullable String url,
    String sha256,
    @Nullable ZonedDateTime ingestedAt,
    @Nullable ZonedDateTime retractedAt) {
  @PersistenceCreator
  public StoredDocument {}
}
