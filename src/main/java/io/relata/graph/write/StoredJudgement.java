package io.relata.graph.write;

import io.relata.resolve.Judgement;
import java.util.Map;

/**
 * A person's judgement as the graph keeps it.
 *
 * @param id by which it can be withdrawn
 */
public record StoredJudgement(String id, Judgement judgement) {

  public static StoredJudgement of(Judgement judgement) {
    return new StoredJudgement(JudgementNodes.id(judgement), judgement);
  }

  /** From the properties of a Judgement node. */
  public static StoredJudgement of(Map<String, Object> node) {
    return new StoredJudgement((String) node.get("id"), JudgementNodes.read(node));
  }
}
