package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.ontology.Ontology;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the explorer shows before anything was asked. */
@Tag(name = "Find")
@RestController
final class StartController {
  private final KnowledgeGraph graph;
  private final PageQuestions questions;
  private final Ontology ontology;
  private volatile @Nullable Remembered remembered;

  StartController(KnowledgeGraph graph, PageQuestions questions, Ontology ontology) {
    this.graph = graph;
    this.questions = questions;
    this.ontology = ontology;
  }

  /** What the graph holds, who is in most facts, and what was reported last. */
  record Start(
      long documents,
      long entities,
      long facts,
      long observations,
      List<Known> bestKnown,
      List<FactView> latest) {}

  /** An entity and how many facts name it. */
  record Known(String id, String name, String type, long facts) {
    static Known of(Fields row) {
      return new Known(
          row.getText("id"), row.getText("name"), row.getText("type"), row.count("facts"));
    }
  }

  /** The last answer: to rank every entity takes time that grows with the graph. */
  private record Remembered(String state, Start start) {}

  /** The words of the graph. */
  record Words(List<TypeWord> types, List<RelationWord> relations) {}

  /** A type of entity. */
  record TypeWord(String name, @Nullable String parent, String description) {}

  /** A type of relationship. */
  record RelationWord(String name, String description, boolean symmetric) {}

  @Operation(summary = "What the graph holds, who is in most facts, and what was reported last")
  @GetMapping("/api/start")
  Start start() {
    String state = graph.state().orElseGet(() -> counts().toString());
    Remembered known = remembered;
    if (known == null || !known.state().equals(state)) {
      known = new Remembered(state, ask());
      remembered = known;
    }
    return known.start();
  }

  private Start ask() {
    Fields counts = counts();
    return new Start(
        counts.count("documents"),
        counts.count("entities"),
        counts.count("facts"),
        counts.count("observations"),
        questions.ask("best-known", Map.of()).stream().map(Known::of).toList(),
        questions.ask("latest-documents", Map.of("limit", 6)).stream().map(FactView::of).toList());
  }

  private Fields counts() {
    return questions.askOne("counts", Map.of()).orElseGet(() -> new Fields(Map.of()));
  }

  @Operation(summary = "The types of entities and relationships the graph may hold")
  @GetMapping("/api/ontology")
  Words ontology() {
    return new Words(
        ontology.listEntityTypes().stream()
            .map(type -> new TypeWord(type.name(), type.parent(), type.description()))
            .toList(),
        ontology.listRelations().stream()
            .map(
                relation ->
                    new RelationWord(relation.name(), relation.description(), relation.symmetric()))
            .toList());
  }
}
