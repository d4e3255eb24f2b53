package io.relata.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comment header of a query file. */
final class QueryFile {
  private static final Pattern LINE = Pattern.compile("// (title|answers|param|returns): (.+)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+) (\\w+)(?:\\[(-?\\d+)\\.\\.(-?\\d+)])?(?: = (.*?))?  +(\\S.*)");

  private QueryFile() {}

  static Query read(String name, String text) {
    String title = "";
    String answers = "";
    List<Parameter> parameters = new ArrayList<>();
    List<String> columns = List.of();
    for (String line : text.lines().takeWhile(line -> line.startsWith("//")).toList()) {
      Matcher header = LINE.matcher(line);
      if (!header.matches()) {
        throw broken(name, line);
      }
      switch (header.group(1)) {
        case "title" -> title = header.group(2);
        case "answers" -> answers = header.group(2);
        case "returns" -> columns = List.of(header.group(2).split(", "));
        default -> parameters.add(parameter(name, header.group(2)));
      }
    }
    if (title.isEmpty() || answers.isEmpty() || columns.isEmpty()) {
      throw broken(name, "it needs a title, an answers and a returns line");
    }
    return new Query(name, title, answers, parameters, columns, text);
  }

  private static Parameter parameter(String query, String text) {
    Matcher form = PARAMETER.matcher(text);
    if (!form.matches()) {
      throw broken(query, text);
    }
    Parameter.Type type =
        Arrays.stream(Parameter.Type.values())
            .filter(known -> known.word().equals(form.group(2)))
            .findFirst()
            .orElseThrow(() -> broken(query, text));
    return new Parameter(
        form.group(1),
        type,
        form.group(5),
        form.group(6),
        form.group(3) == null ? Long.MIN_VALUE : Long.parseLong(form.group(3)),
        form.group(4) == null ? Long.MAX_VALUE : Long.parseLong(form.group(4)));
  }

  private static IllegalStateException broken(String name, String what) {
    return new IllegalStateException(
        "Could not read the header of cypher/queries/%s.cypher: %s".formatted(name, what));
  }
}
