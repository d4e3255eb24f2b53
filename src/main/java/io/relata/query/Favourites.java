package io.relata.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The catalogue as Neo4j Browser takes favourites: a ZIP to drop on its window, with a folder of
 * questions and one of parameters to run first.
 */
public final class Favourites {
  private static final Map<Parameter.Type, String> EXAMPLES =
      Map.of(
          Parameter.Type.ENTITY, "'Apple'",
          Parameter.Type.ENTITIES, "['Alibaba', 'Baidu']",
          Parameter.Type.RELATION, "'PARTNERS_WITH'",
          Parameter.Type.START_DATE, "date('2025-01-01')",
          Parameter.Type.END_DATE, "date('2025-12-31')",
          Parameter.Type.INSTANT, "datetime()",
          Parameter.Type.STRING, "'apple'",
          Parameter.Type.MEANING, "[]");
  private static final Map<String, String> OTHER_END =
      Map.of("to", "'Alibaba'", "regulator", "'Cyberspace Administration of China'");

  /** Where the usual example has no answer in the sample news. */
  private static final Map<String, String> TELLING =
      Map.of(
          "homonyms entity", "'Foxconn'",
          "contradictions entity", "'Alibaba'",
          "common-regulators entities", "['Alibaba', 'Apple']",
          "document id", "'sample-2025-02-11-apple-alibaba'");

  private Favourites() {}

  /** Leaves the stream open. */
  public static void write(Queries queries, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Query query : queries.list()) {
      add(zip, "Relata questions/" + query.name(), "// " + query.title() + "\n" + query.cypher());
      add(
          zip,
          "Relata parameters/" + query.name(),
          "// for: " + query.title() + "\n" + parameters(query) + "\n");
    }
    zip.finish();
  }

  /**
   * One command of Neo4j Browser that sets every parameter. The braces matter: items of a bare list
   * are rows of the answer, so that only the first would be set.
   */
  static String parameters(Query query) {
    List<Parameter> all = query.parameters();
    return ":param [{%s}] => { RETURN %s }"
        .formatted(
            all.stream().map(Parameter::name).collect(Collectors.joining(", ")),
            all.stream()
                .map(parameter -> value(query, parameter) + " AS " + parameter.name())
                .collect(Collectors.joining(", ")));
  }

  private static String value(Query query, Parameter parameter) {
    String standard = parameter.defaultText();
    if (standard == null) {
      return TELLING.getOrDefault(query.name() + " " + parameter.name(), example(parameter));
    }
    return switch (parameter.type()) {
      case INTEGER, DECIMAL, BOOLEAN -> standard;
      case RELATIONS, SYMMETRIC_RELATIONS, ENTITIES -> quotedAll(standard);
      default -> standard.equals("null") ? standard : "'" + standard + "'";
    };
  }

  private static String example(Parameter parameter) {
    String usual = EXAMPLES.getOrDefault(parameter.type(), "null");
    return parameter.type() == Parameter.Type.ENTITY
        ? OTHER_END.getOrDefault(parameter.name(), usual)
        : usual;
  }

  private static String quotedAll(String list) {
    return Arrays.stream(list.replaceAll("[\\[\\]]", "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> "'" + name + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Equal catalogues give equal files. */
  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name + ".cypher");
    entry.setTime(Instant.EPOCH.toEpochMilli());
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
