package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.query.Favourites;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What to drop on the window of Neo4j Browser. */
@Tag(name = "Take away")
@RestController
final class BrowserController {
  private final KnowledgeGraph graph;

  BrowserController(KnowledgeGraph graph) {
    this.graph = graph;
  }

  @Operation(summary = "Every question and its parameters as favourites of Neo4j Browser")
  @GetMapping("/api/browser/favourites.zip")
  ResponseEntity<StreamingResponseBody> favourites() {
    return file("relata-favourites.zip", new MediaType("application", "zip"))
        .body(out -> Favourites.write(graph.queries(), out));
  }

  @Operation(summary = "Colours and captions for Neo4j Browser")
  @GetMapping("/api/browser/style.grass")
  ResponseEntity<Resource> style() {
    return file("style.grass", MediaType.TEXT_PLAIN)
        .body(new ClassPathResource("cypher/browser/style.grass"));
  }

  private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString());
  }
}
