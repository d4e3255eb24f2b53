package io.relata.cli;

import io.relata.query.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;

/** An answer as a table that fits the terminal; long cells wrap. */
final class AnswerTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

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
    int[] widths = fit(widest(cells, columns.size()));
    Column[] layout = new Column[widths.length];
    for (int i = 0; i < widths.length; i++) {
      layout[i] = new Column(widths[i] + GAP, 0, Column.Overflow.WRAP);
    }
    TextTable table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), layout);
    table.setAdjustLineBreaksForWideCJKCharacters(true);
    cells.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
    return "%s%n%s%n"
        .formatted(
            table.toString().replaceAll("(?m)[ \\t]+$", "").stripTrailing(),
            Words.count(answer.rows().size(), "row"));
  }

  private static int[] widest(List<List<String>> cells, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : cells) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  /** Takes from the widest column until all fit. */
  private static int[] fit(int[] widths) {
    int room = Math.max(terminalWidth() - GAP * widths.length, NARROWEST * widths.length);
    int total = java.util.Arrays.stream(widths).sum();
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
        : Math.max(100, UsageMessageSpec.DEFAULT_USAGE_WIDTH);
  }
}
