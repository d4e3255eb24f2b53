package io.relata.export;

import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Facts files: what every live document states, to be loaded into another graph. */
final class FactsLines implements ExportFormat {

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public String description() {
    return "Facts files, from which relata load makes the same graph again";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public void write(ExportedGraph graph, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (Stream<DocumentFacts> documents = graph.stated()) {
      documents.forEach(document -> FactsFile.write(document, writer));
    }
    writer.flush();
  }
}
