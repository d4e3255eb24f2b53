package io.relata.web;

import io.relata.graph.GraphUnavailableException;
import io.relata.graph.QueryFailedException;
import io.relata.query.QuestionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import tools.jackson.databind.json.JsonMapper;

/**
 * A first visit, made by the server itself while it starts: what Neo4j compiles and Java loads then
 * no visitor waits for.
 */
final class Rehearsal implements InitializingBean, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

  private static final Duration LONGEST = Duration.ofSeconds(8);

  private final StartController start;
  private final SearchController search;
  private final NeighbourhoodController neighbourhoods;
  private final EntityController entities;
  private final FactsController facts;
  private final PathController paths;
  private final ChangesController changes;
  private final JsonMapper json;
  private final Thread visitor = new Thread(this::visit, "relata-rehearsal");
  private volatile boolean closing;

  Rehearsal(
      StartController start,
      SearchController search,
      NeighbourhoodController neighbourhoods,
      EntityController entities,
      FactsController facts,
      PathController paths,
      ChangesController changes,
      JsonMapper json) {
    this.start = start;
    this.search = search;
    this.neighbourhoods = neighbourhoods;
    this.entities = entities;
    this.facts = facts;
    this.paths = paths;
    this.changes = changes;
    this.json = json;
  }

  @Override
  public void afterPropertiesSet() {
    visitor.setDaemon(true);
    visitor.start();
  }

  private void visit() {
    try {
      List<StartController.Known> known = start.start().bestKnown();
      if (!known.isEmpty()) {
        look(known.get(0), known.get(known.size() - 1));
      }
    } catch (GraphUnavailableException
        | QueryFailedException
        | QuestionException
        | NoSuchElementException e) {
      LOG.debug("The rehearsal ended early", e);
    }
  }

  private void look(StartController.Known one, StartController.Known other) {
    LocalDate today = LocalDate.now();
    List<Supplier<?>> steps =
        List.of(
            start::start,
            () -> neighbourhoods.neighbourhood(one.id(), List.of(), 0, 30),
            () -> entities.entity(one.id()),
            () -> entities.timeline(one.id(), 0, 40),
            () -> entities.observations(one.id()),
            () -> search.search(one.name(), 9),
            () -> facts.facts(one.id(), "PARTNERS_WITH", other.id(), 0, 40),
            () -> neighbourhoods.subgraph(List.of(one.id(), other.id())),
            () -> changes.changes(today, today, 1),
            () -> paths.paths(one.id(), other.id(), 2, "POSSIBLE", List.of(), 1));
    for (Supplier<?> step : steps) {
      if (closing) {
        return;
      }
      json.writeValueAsBytes(step.get());
    }
  }

  /** Waits until it is over, or as long as a start may be held up. */
  void await() {
    try {
      visitor.join(LONGEST.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the question under way: the graph is closed next. */
  @Override
  public void destroy() throws InterruptedException {
    closing = true;
    visitor.join();
  }
}
