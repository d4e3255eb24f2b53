package io.relata.graph.store;

import java.util.List;

/** The kinds of nodes, each with its label and the property that identifies one. */
public enum Kind {
  DOCUMENT(
      "Document",
      "id",
      List.of(
          "id",
          "sha256",
          "content",
          "given",
          "simhash",
          "publishedOn",
          "publisher",
          "retractedAt")),
  NAME("Name", "key", List.of()),
  ENTITY("Entity", "id", List.of()),
  /** an entity that only retired facts are about */
  FORMER("FormerEntity", "id", List.of()),
  FACT("Fact", "id", List.of()),
  OBSERVATION("Observation", "id", List.of()),
  /** what a person decided about two names, kept whether or not they are in the graph */
  JUDGEMENT("Judgement", "id", List.of()),
  /** names that look alike enough to be compared share one */
  BLOCK("Block", "key", List.of());

  private final String label;
  private final String key;
  private final List<String> read;

  Kind(String label, String key, List<String> read) {
    this.label = label;
    this.key = key;
    this.read = read;
  }

  public String label() {
    return label;
  }

  public String key() {
    return key;
  }

  /** The properties that are read back; all when empty. Leaves out what is long. */
  public List<String> read() {
    return read;
  }
}
