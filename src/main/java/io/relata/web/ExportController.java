package io.relata.web;

import io.relata.export.ExportFormat;
import io.relata.export.ExportFormats;
import io.relata.export.ExportedGraph;
import io.relata.graph.CypherReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The graph, or a part of it, in the formats of other programs. */
@Tag(name = "Take away")
@RestController
final class ExportController {
  private final CypherReader reader;

  ExportController(CypherReader reader) {
    this.reader = reader;
  }

  /** A format and what opens it. */
  record Format(String name, String description, String extension, String mediaType) {}

  /** What to write down: these entities and these relationships among them. */
  record Part(String format, List<String> entities, List<String> relationships) {}

  @Operation(summary = "The formats a graph can be written in")
  @GetMapping("/api/export/formats")
  List<Format> formats() {
    return ExportFormats.list().stream()
        .map(f -> new Format(f.name(), f.description(), f.extension(), f.mediaType()))
        .toList();
  }

  @Operation(summary = "The whole graph, streamed")
  @GetMapping("/api/export")
  ResponseEntity<StreamingResponseBody> whole(@RequestParam String format) {
    return written(ExportFormats.get(format), ExportedGraph.whole(reader));
  }

  @Operation(summary = "A part of the graph with the facts behind its relationships")
  @PostMapping("/api/export")
  ResponseEntity<StreamingResponseBody> part(@RequestBody Part part) {
    return written(
        ExportFormats.get(part.format()),
        ExportedGraph.part(reader, part.entities(), part.relationships()));
  }

  private static ResponseEntity<StreamingResponseBody> written(
      ExportFormat format, ExportedGraph graph) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("relata." + format.extension())
                .build()
                .toString())
        .body(out -> format.write(graph, out));
  }
}
