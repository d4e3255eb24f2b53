package io.relata.web;

import org.jspecify.annotations.Nullable;

/**
 * One relation between two entities as one sentence of one document states it.
 *
 * @param attributedTo who the text says it from; null when it asserts itself
 * @param reason the words of the text that give the reason
 * @param recordedAt when Relata learned it
 * @param start first UTF-16 code unit of the quote in the document's text
 * @param end one past the last
 */
record FactView(
    String id,
    EntityRef subject,
    String relation,
    EntityRef object,
    String certainty,
    String polarity,
    String status,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable String validBasis,
    @Nullable Double confidence,
    @Nullable EntityRef attributedTo,
    @Nullable String reason,
    @Nullable String scope,
    @Nullable String extractor,
    @Nullable String recordedAt,
    Passage passage,
    long start,
    long end,
    DocumentRef document) {

  static FactView of(Fields row) {
    return new FactView(
        row.getText("id"),
        EntityRef.of(row, "subject"),
        row.getText("relation"),
        EntityRef.of(row, "object"),
        row.getText("certainty"),
        row.getText("polarity"),
        row.getText("status"),
        row.text("validFrom"),
        row.text("validTo"),
        row.text("validBasis"),
        row.number("confidence"),
        EntityRef.orNull(row, "sayer"),
        row.text("reason"),
        row.text("scope"),
        row.text("extractor"),
        row.text("recordedAt"),
        Passage.of(
            row.getText("quote"),
            (int) row.count("start"),
            (int) row.count("end"),
            row.text("text")),
        row.count("start"),
        row.count("end"),
        DocumentRef.of(row));
  }
}
