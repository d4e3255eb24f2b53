package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.graph.StoredDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was read. */
@Tag(name = "Read")
@RestController
final class DocumentController {
  private static final int MOST = 500;

  private final KnowledgeGraph graph;
  private final PageQuestions questions;
  private final Pens pens;

  DocumentController(KnowledgeGraph graph, PageQuestions questions, Pens pens) {
    this.graph = graph;
    this.questions = questions;
    this.pens = pens;
  }

  /** A document with everything it states. */
  record DocumentView(
      String id,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String publishedOn,
      @Nullable String url,
      @Nullable String text,
      @Nullable String ingestedAt,
      @Nullable String retractedAt,
      List<EntityRef> entities,
      List<FactView> facts) {}

  @Operation(summary = "What was read, newest first; also what was taken back")
  @GetMapping("/api/documents")
  List<StoredDocument> documents(
      @RequestParam(defaultValue = "0") int skip, @RequestParam(defaultValue = "50") int limit) {
    return graph.documents(Math.max(0, skip), Limits.within(limit, MOST));
  }

  /** The id is a parameter because it may hold slashes. */
  @Operation(summary = "A document: its text, whom it names and what it states")
  @GetMapping("/api/document")
  DocumentView document(@RequestParam String id) {
    Fields row =
        questions
            .askOne("document", Map.of("id", id))
            .orElseThrow(() -> new NoSuchElementException("There is no document " + id));
    return new DocumentView(
        id,
        row.text("title"),
        row.text("publisher"),
        row.text("publishedOn"),
        row.text("url"),
        row.text("text"),
        row.text("ingestedAt"),
        row.text("retractedAt"),
        row.list("entities").stream().map(EntityRef::of).toList(),
        questions.ask("document-facts", Map.of("id", id)).stream().map(FactView::of).toList());
  }

  @Operation(summary = "Takes a document back; what others support stays")
  @DeleteMapping("/api/document")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retract(@RequestParam String id) {
    Intake intake = pens.intake();
    if (intake == null) {
      throw new ReadOnlyException("take documents back with the command retract");
    }
    if (!intake.retract(id)) {
      throw new NoSuchElementException("There is no document " + id + " to take back");
    }
  }
}
