package io.relata.fact;

import io.relata.document.Decoded;
import io.relata.document.Document;
import io.relata.document.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Facts as a plain table (CSV with a header): {@code
 * subject,subject_type,relation,object,object_type,date,source,quote,certainty}. Rows with the same
 * source and date are one document, whose text is its distinct quotes, a line each.
 */
public final class FactsTable {
  private static final List<String> REQUIRED =
      List.of("subject", "subject_type", "relation", "object", "object_type", "quote");
  private static final Set<String> KNOWN =
      Set.of(
          "subject",
          "subject_type",
          "relation",
          "object",
          "object_type",
          "date",
          "source",
          "quote",
          "certainty");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  private final String file;
  private final Consumer<Issue> issues;
  private final Map<String, Rows> documents = new LinkedHashMap<>();

  private FactsTable(String file, Consumer<Issue> issues) {
    this.file = file;
    this.issues = issues;
  }

  /** The documents of a table, in the order in which they first appear. */
  public static Stream<DocumentFacts> read(Path file, Consumer<Issue> issues) {
    FactsTable table = new FactsTable(file.toString(), issues);
    try (CSVParser parser = CSVParser.parse(Decoded.reader(file), FORMAT)) {
      if (table.headed(parser.getHeaderMap().keySet())) {
        parser.forEach(table::row);
      }
    } catch (UncheckedIOException e) {
      return table.unreadable(e.getCause());
    } catch (IOException | IllegalArgumentException e) {
      return table.unreadable(e);
    }
    return table.documents.values().stream().map(Rows::document);
  }

  private Stream<DocumentFacts> unreadable(Exception why) {
    issues.accept(
        Issue.error(
            "bad-table",
            file,
            "cannot be read to its end, so none of it is taken: " + why.getMessage()));
    return Stream.empty();
  }

  private boolean headed(Set<String> columns) {
    List<String> missing = REQUIRED.stream().filter(column -> !columns.contains(column)).toList();
    if (!missing.isEmpty()) {
      issues.accept(
          Issue.error("bad-table", file + ":1", "the header lacks " + String.join(", ", missing)));
    }
    new TreeSet<>(columns)
        .stream()
            .filter(column -> !KNOWN.contains(column))
            .forEach(
                column ->
                    issues.accept(
                        Issue.warning(
                            "unknown-property",
                            file + ":1",
                            "the column '%s' is ignored".formatted(column))));
    return missing.isEmpty();
  }

  private void row(CSVRecord row) {
    String place = file + ":" + (row.getRecordNumber() + 1);
    for (String column : REQUIRED) {
      if (cell(row, column).isEmpty()) {
        issues.accept(Issue.error("bad-row", place, "has no %s and is left out".formatted(column)));
        return;
      }
    }
    try {
      String date = cell(row, "date");
      LocalDate publishedOn = date.isEmpty() ? null : LocalDate.parse(date);
      String certainty = cell(row, "certainty").toUpperCase(Locale.ROOT);
      String source = cell(row, "source").isEmpty() ? file : cell(row, "source");
      documents
          .computeIfAbsent(
              publishedOn == null ? source : source + " " + publishedOn,
              id -> new Rows(id, source, publishedOn))
          .add(row, certainty.isEmpty() ? Certainty.CERTAIN : Certainty.valueOf(certainty));
    } catch (DateTimeException e) {
      issues.accept(Issue.error("bad-row", place, "its date is not like 2025-02-12; left out"));
    } catch (IllegalArgumentException e) {
      issues.accept(
          Issue.error("bad-row", place, "certainty is CERTAIN, PROBABLE or POSSIBLE; left out"));
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
  }

  /** The rows of one document on the way to becoming it. */
  private static final class Rows {
    private final String id;
    private final String source;
    private final @Nullable LocalDate publishedOn;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Evidence> quotes = new LinkedHashMap<>();
    private final Map<String, NamedEntity> entities = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    Rows(String id, String source, @Nullable LocalDate publishedOn) {
      this.id = id;
      this.source = source;
      this.publishedOn = publishedOn;
    }

    void add(CSVRecord row, Certainty certainty) {
      facts.add(
          new Fact(
              entity(cell(row, "subject_type"), cell(row, "subject")),
              cell(row, "relation"),
              entity(cell(row, "object_type"), cell(row, "object")),
              certainty,
              Polarity.POSITIVE,
              Status.ACTIVE,
              publishedOn == null ? null : PartialDate.of(publishedOn),
              null,
              publishedOn == null ? null : ValidBasis.PUBLISHED,
              null,
              1.0,
              quotes.computeIfAbsent(cell(row, "quote"), this::evidence),
              Map.of(),
              "table/1"));
    }

    private String entity(String type, String name) {
      String entityId = type + " " + name;
      entities.computeIfAbsent(
          entityId, key -> new NamedEntity(key, type, name, List.of(), Map.of(), List.of()));
      return entityId;
    }

    private Evidence evidence(String quote) {
      int start = text.length();
      text.append(quote).append('\n');
      return new Evidence(quote, start, start + quote.length());
    }

    DocumentFacts document() {
      return new DocumentFacts(
          new Document(id, null, source, publishedOn, null, text.toString()),
          List.copyOf(entities.values()),
          facts,
          List.of(),
          List.of());
    }
  }
}
