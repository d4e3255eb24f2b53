package io.relata.web;

import org.jspecify.annotations.Nullable;

/** A document where it is only pointed at. */
record DocumentRef(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String publishedOn,
    @Nullable String url) {

  static DocumentRef of(Fields row) {
    return new DocumentRef(
        row.getText("documentId"),
        row.text("title"),
        row.text("publisher"),
        row.text("publishedOn"),
        row.text("url"));
  }
}
