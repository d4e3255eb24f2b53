package io.relata.cli;

import io.relata.query.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table that fits the terminal; long cells wrap between words. Rows of more columns
 * than could be read side by side stand below each other, a line for each value.
 */
final class AnswerTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;
  private static final int READABLE = 14;
  private static final int USUAL_TERMINAL = 100;

  private AnswerTable() {}

  static String of(Answer answer) {
    if (answer.rows().isEmpty()) {
      return "Nothing found.%n".formatted();
    }
    List<String> columns = answer.columns();
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns);
    for (Map<String, @Nullable Object> row : answer.rows()) {
      cells.add(columns.stream().map(column -> Cell.text(row.get(column))).toList());
    }
    int[] widest = widest(cells, columns.size());
    int room = terminalWidth() - GAP.length() * columns.size();
    String rows =
        Arrays.stream(widest).sum() > room && room / columns.size() < READABLE
            ? answer.rows().stream().map(row -> record(columns, row)).collect(lineBetween())
            : sideBySide(cells, fit(widest, room));
    return rows + "%n%s%n".formatted(Words.count(answer.rows().size(), "row"));
  }

  private static String sideBySide(List<List<String>> cells, int[] widths) {
    return cells.stream().map(row -> lines(row, widths)).collect(lineBetween());
  }

  private static Collector<CharSequence, ?, String> lineBetween() {
    return Collectors.joining("%n".formatted());
  }

  /** One row, each column below the other and each item of a list on a line of its own. */
  private static String record(List<String> columns, Map<String, @Nullable Object> row) {
    int names = columns.stream().mapToInt(String::length).max().orElse(0);
    int[] widths = {names, Math.max(terminalWidth() - names - 2 * GAP.length(), NARROWEST)};
    StringBuilder text = new StringBuilder();
    for (String column : columns) {
      String name = column;
      for (Object value : row.get(column) instanceof List<?> list ? list : one(row.get(column))) {
        text.append(lines(List.of(name, Cell.text(value)), widths));
        name = "";
      }
    }
    return text.toString();
  }

  private static List<?> one(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  /** The cells side by side, as many lines as the longest needs. */
  private static String lines(List<String> row, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(wrap(row.get(i), widths[i]));
    }
    StringBuilder text = new StringBuilder();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder one = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        List<String> cell = wrapped.get(i);
        String part = line < cell.size() ? cell.get(line) : "";
        one.append(part).append(" ".repeat(widths[i] - part.length())).append(GAP);
      }
      text.append(one.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int[] widest(List<List<String>> cells, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : cells) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).strip().length());
      }
    }
    return widths;
  }

  /** Takes from the widest column until all fit. */
  private static int[] fit(int[] widths, int most) {
    int room = Math.max(most, NARROWEST * widths.length);
    int total = Arrays.stream(widths).sum();
    while (total > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  private static int terminalWidth() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{1,3}")
        ? Integer.parseInt(columns)
        : USUAL_TERMINAL;
  }
}
