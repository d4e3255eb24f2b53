package io.relata.ontology;

import java.util.List;

/** An ontology file that cannot be used; each problem says file, line and the fix. */
public final class InvalidOntologyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidOntologyException(String source, List<String> problems) {
    super("Could not use the ontology " + source + ":\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a problem, in the order of the file. */
  public List<String> problems() {
    return problems;
  }
}
