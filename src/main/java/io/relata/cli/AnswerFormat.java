package io.relata.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.relata.query.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an answer is printed. */
enum AnswerFormat {
  TABLE {
    @Override
    void print(Answer answer, PrintStream out) {
      out.print(AnswerTable.of(answer));
    }
  },
  JSON {
    @Override
    void print(Answer answer, PrintStream out) {
      out.println(MAPPER.writeValueAsString(answer.rows()));
    }
  },
  CSV {
    @Override
    void print(Answer answer, PrintStream out) {
      try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
        printer.printRecord(answer.columns());
        for (Map<String, @Nullable Object> row : answer.rows()) {
          printer.printRecord(
              answer.columns().stream().map(column -> Cell.text(row.get(column))).toList());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Could not print the answer", e);
      }
    }
  };

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  abstract void print(Answer answer, PrintStream out);
}
