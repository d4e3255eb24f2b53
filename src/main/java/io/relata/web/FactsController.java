package io.relata.web;

import io.relata.ontology.Ontology;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sentences behind a relationship. */
@Tag(name = "Read")
@RestController
final class FactsController {
  private static final int MOST = 200;
  private final PageQuestions questions;
  private final Ontology ontology;

  FactsController(PageQuestions questions, Ontology ontology) {
    this.questions = questions;
    this.ontology = ontology;
  }

  @Operation(summary = "Every sentence that states or denies a relationship, newest first")
  @GetMapping("/api/facts")
  List<FactView> facts(
      @RequestParam String from,
      @RequestParam String relation,
      @RequestParam String to,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "50") int limit) {
    return questions
        .ask(
            "facts",
            Map.of(
                "from",
                from,
                "relation",
                relation,
                "to",
                to,
                "symmetric",
                ontology.getRelation(relation).symmetric(),
                "offset",
                Limits.offset(offset),
                "limit",
                Limits.within(limit, MOST)))
        .stream()
        .map(FactView::of)
        .toList();
  }
}
