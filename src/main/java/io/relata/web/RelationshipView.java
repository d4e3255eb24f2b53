package io.relata.web;

import org.jspecify.annotations.Nullable;

/**
 * The sum of all live facts with the same ends and relation.
 *
 * @param from the id of the entity it starts at
 * @param denied whether only denials of it are known
 * @param facts sentences that state it
 * @param denials sentences that deny it
 * @param documents independent documents behind it
 */
record RelationshipView(
    String id,
    String from,
    String to,
    String relation,
    boolean denied,
    @Nullable String status,
    @Nullable String certainty,
    @Nullable Double confidence,
    long facts,
    long denials,
    long documents,
    @Nullable String since,
    @Nullable String until,
    @Nullable String firstReported,
    @Nullable String lastReported,
    @Nullable String quote) {

  static RelationshipView of(Fields row) {
    return new RelationshipView(
        row.getText("id"),
        row.getText("from"),
        row.getText("to"),
        row.getText("relation"),
        row.flag("denied"),
        row.text("status"),
        row.text("certainty"),
        row.number("confidence"),
        row.count("facts"),
        row.count("denials"),
        row.count("documents"),
        row.text("since"),
        row.text("until"),
        row.text("firstReported"),
        row.text("lastReported"),
        row.text("quote"));
  }
}
