package io.relata.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked about one entity. */
public final class EntityQuestions {
  private final Questions questions;
  private final Entity entity;

  EntityQuestions(Questions questions, Entity entity) {
    this.questions = questions;
    this.entity = entity;
  }

  public Entity entity() {
    return entity;
  }

  /** What it is, how often it is reported, and its best documented relationships. */
  public Profile profile() {
    return Profile.of(ask("profile", Map.of()).rows().get(0));
  }

  /** Best documented first; denials included. No relation means all. */
  public List<Relationship> relationships(String... relations) {
    return relationships("relationships", Map.of("relations", List.of(relations)));
  }

  public List<Relationship> partners() {
    return relationships("partners", Map.of());
  }

  public List<Relationship> competitors() {
    return relationships("competitors", Map.of());
  }

  public List<Relationship> regulators() {
    return relationships("regulators", Map.of());
  }

  /** Whom it turned down, and who turned it down. */
  public List<Relationship> rejections() {
    return relationships("rejections", Map.of());
  }

  /**
   * What surrounds it, best documented first.
   *
   * @param depth 1 to 3
   */
  public Subgraph neighbourhood(int depth) {
    return ask("neighbourhood", Map.of("depth", depth)).subgraph();
  }

  /** Every fact about it, in the order of the time it holds from. */
  public List<StatedFact> timeline() {
    return ask("timeline", Map.of("limit", 10_000)).column("fact", StatedFact.class);
  }

  /** Whom it considered, chose and rejected, in order. */
  public List<StatedFact> selection() {
    return ask("selection", Map.of()).column("fact", StatedFact.class);
  }

  /** What was measured about it, one series per metric, unit and region. */
  public List<Series> observations() {
    return ask("observations", Map.of()).rows().stream().map(Series::of).toList();
  }

  /** Any query of the catalogue that takes an {@code entity}, about this one. */
  public Answer ask(String query, Map<String, ?> arguments) {
    Map<String, @Nullable Object> all = new HashMap<>(arguments);
    all.put("entity", entity.id());
    return questions.ask(query, all);
  }

  private List<Relationship> relationships(String query, Map<String, ?> arguments) {
    Map<String, @Nullable Object> all = new HashMap<>(arguments);
    all.put("limit", 10_000);
    return ask(query, all).column("relationship", Relationship.class);
  }
}
