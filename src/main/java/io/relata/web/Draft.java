package io.relata.web;

import io.relata.fact.DocumentFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upload on its way into the graph.
 *
 * @param done how much is read, 0 to 1
 * @param trouble why it could not be read; null otherwise
 */
record Draft(
    String id,
    String fileName,
    Instant begunAt,
    Stage stage,
    double done,
    List<DocumentFacts> documents,
    List<Effect> effects,
    @Nullable String trouble) {

  /** How far it is. */
  enum Stage {
    READING,
    READ,
    LOADED,
    FAILED
  }

  Draft at(double share) {
    return new Draft(id, fileName, begunAt, stage, share, documents, effects, trouble);
  }

  Draft read(List<DocumentFacts> what, List<Effect> would) {
    return new Draft(id, fileName, begunAt, Stage.READ, 1, what, would, null);
  }

  Draft loaded() {
    return new Draft(id, fileName, begunAt, Stage.LOADED, 1, List.of(), effects, null);
  }

  Draft failed(String why) {
    return new Draft(id, fileName, begunAt, Stage.FAILED, done, List.of(), List.of(), why);
  }
}
