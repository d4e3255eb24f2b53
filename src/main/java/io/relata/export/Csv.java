package io.relata.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP of CSV files with the headers of {@code neo4j-admin database import}. Lists are joined with
 * semicolons; a semicolon inside a name becomes a comma.
 */
final class Csv implements ExportFormat {
  /** Of every entry, so that equal graphs give equal files; ZIP knows no earlier time. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final List<String> DOCUMENT =
      List.of("title", "publisher", "publishedOn:date", "url", "sha256");
  private static final List<String> RELATIONSHIP =
      List.of(
          "relation",
          "status",
          "certainty",
          "confidence:double",
          "facts:long",
          "documents:long",
          "denials:long",
          "since",
          "until",
          "firstReported:date",
          "lastReported:date",
          "quote");
  private static final List<String> FACT =
      List.of(
          "relation",
          "certainty",
          "polarity",
          "status",
          "quote",
          "start:int",
          "end:int",
          "validFrom",
          "validTo",
          "validBasis",
          "confidence:double",
          "edge",
          "extractor");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String description() {
    return "A ZIP of CSV files for neo4j-admin database import and spreadsheets";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public String extension() {
    return "zip";
  }

  @Override
  public void write(ExportedGraph graph, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    file(
        zip,
        "entities.csv",
        List.of("id:ID(Entity)", "type", "name", "names:string[]", ":LABEL"),
        graph.entities(),
        e -> List.of(e.id(), e.type(), e.name(), list(e.names()), list(e.labels())));
    file(
        zip,
        "documents.csv",
        with(List.of("id:ID(Document)"), DOCUMENT, List.of(":LABEL")),
        graph.documents(),
        d -> with(List.of(d.id()), cells(DOCUMENT, d.properties()), List.of("Document")));
    file(
        zip,
        "facts.csv",
        with(List.of("id:ID(Fact)"), FACT, List.of(":LABEL")),
        graph.facts(),
        f -> with(List.of(f.id()), cells(FACT, f.properties()), List.of("Fact")));
    file(
        zip,
        "relationships.csv",
        with(
            List.of(":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", "id"),
            RELATIONSHIP,
            List.of()),
        graph.relationships(),
        r ->
            with(
                List.of(r.from(), r.to(), r.type(), r.id()),
                cells(RELATIONSHIP, r.properties()),
                List.of()));
    ends(zip, "subjects.csv", "Entity", "SUBJECT", graph, ExportedFact::subject);
    ends(zip, "objects.csv", "Entity", "OBJECT", graph, ExportedFact::object);
    ends(zip, "attributions.csv", "Entity", "ATTRIBUTED_TO", graph, ExportedFact::attributedTo);
    ends(zip, "statements.csv", "Document", "STATED_IN", graph, ExportedFact::document);
    zip.finish();
  }

  private static void ends(
      ZipOutputStream zip,
      String name,
      String kind,
      String type,
      ExportedGraph graph,
      Function<ExportedFact, @Nullable String> end)
      throws IOException {
    file(
        zip,
        name,
        List.of(":START_ID(Fact)", ":END_ID(" + kind + ")", ":TYPE"),
        graph.facts().filter(fact -> end.apply(fact) != null),
        fact -> {
          List<@Nullable Object> row = new ArrayList<>();
          row.add(fact.id());
          row.add(end.apply(fact));
          row.add(type);
          return row;
        });
  }

  private static <T> void file(
      ZipOutputStream zip,
      String name,
      List<?> header,
      Stream<T> rows,
      Function<T, ? extends List<?>> cells)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    CSVPrinter csv =
        new CSVPrinter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    csv.printRecord(header);
    try (rows) {
      for (var each = rows.iterator(); each.hasNext(); ) {
        csv.printRecord(cells.apply(each.next()));
      }
    }
    csv.flush();
    zip.closeEntry();
  }

  private static List<@Nullable Object> cells(List<String> columns, Map<String, Object> values) {
    return columns.stream()
        .map(column -> values.get(column.split(":")[0]))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<@Nullable Object> with(List<?>... parts) {
    List<@Nullable Object> all = new ArrayList<>();
    for (List<?> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static String list(Collection<String> values) {
    return values.stream().map(value -> value.replace(';', ',')).collect(Collectors.joining(";"));
  }
}
