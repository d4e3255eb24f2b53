package io.relata.graph.store;

/** The kinds of relationships between nodes, other than the ontology's. */
public enum Link {
  MENTIONS("MENTIONS", Kind.DOCUMENT, Kind.NAME),
  NAMES("NAMES", Kind.NAME, Kind.ENTITY),
  IN_BLOCK("IN_BLOCK", Kind.NAME, Kind.BLOCK),
  JUDGED("JUDGED", Kind.NAME, Kind.NAME),
  SUBJECT("SUBJECT", Kind.FACT, Kind.ENTITY),
  OBJECT("OBJECT", Kind.FACT, Kind.ENTITY),
  FACT_STATED_IN("STATED_IN", Kind.FACT, Kind.DOCUMENT),
  FACT_ATTRIBUTED_TO("ATTRIBUTED_TO", Kind.FACT, Kind.ENTITY),
  OF("OF", Kind.OBSERVATION, Kind.ENTITY),
  OBSERVATION_STATED_IN("STATED_IN", Kind.OBSERVATION, Kind.DOCUMENT),
  OBSERVATION_ATTRIBUTED_TO("ATTRIBUTED_TO", Kind.OBSERVATION, Kind.ENTITY),
  IN_REGION("IN_REGION", Kind.OBSERVATION, Kind.ENTITY),
  FORMER_SUBJECT("SUBJECT", Kind.FACT, Kind.FORMER),
  FORMER_OBJECT("OBJECT", Kind.FACT, Kind.FORMER),
  FORMER_FACT_ATTRIBUTED_TO("ATTRIBUTED_TO", Kind.FACT, Kind.FORMER),
  FORMER_OF("OF", Kind.OBSERVATION, Kind.FORMER),
  FORMER_OBSERVATION_ATTRIBUTED_TO("ATTRIBUTED_TO", Kind.OBSERVATION, Kind.FORMER),
  FORMER_IN_REGION("IN_REGION", Kind.OBSERVATION, Kind.FORMER);

  private final String type;
  private final Kind from;
  private final Kind to;

  Link(String type, Kind from, Kind to) {
    this.type = type;
    this.from = from;
    this.to = to;
  }

  public String type() {
    return type;
  }

  public Kind from() {
    return from;
  }

  public Kind to() {
    return to;
  }
}
