package io.relata.query;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import io.relata.ontology.Spelling;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what a caller gave (words or Java values) into what a query's parameters take. */
final class Arguments {
  private final Ontology ontology;

  Arguments(Ontology ontology) {
    this.ontology = ontology;
  }

  /** Every parameter of the query with its value; defaults where none was given. */
  Map<String, @Nullable Object> convert(Query query, Map<String, ?> given) {
    List<String> names = query.parameters().stream().map(Parameter::name).toList();
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        throw bad(
            "%s has no parameter %s; %s"
                .formatted(
                    query.name(),
                    name,
                    Spelling.nearest(name, names)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("it takes " + String.join(", ", names))));
      }
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      values.put(parameter.name(), value(query, parameter, given.get(parameter.name())));
    }
    return values;
  }

  private @Nullable Object value(Query query, Parameter parameter, @Nullable Object given) {
    if (given == null && parameter.required()) {
      throw bad(
          "%s needs %s: %s".formatted(query.name(), parameter.name(), parameter.description()));
    }
    Object value = given == null ? unlessTold(parameter) : given;
    if (value == null || value.equals("null")) {
      return null;
    }
    try {
      return read(parameter, value);
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      throw bad("%s of %s: %s".formatted(parameter.name(), query.name(), e.getMessage()));
    }
  }

  /** What a query file takes for granted need not be in another ontology. */
  private @Nullable Object unlessTold(Parameter parameter) {
    return switch (parameter.type()) {
      case SYMMETRIC_RELATIONS ->
          ontology.listRelations().stream()
              .filter(Relation::symmetric)
              .map(Relation::name)
              .toList();
      case RELATIONS ->
          strings(Objects.requireNonNull(parameter.defaultText())).stream()
              .filter(name -> ontology.findRelation(name).isPresent())
              .toList();
      default -> parameter.defaultText();
    };
  }

  private Object read(Parameter parameter, Object value) {
    String text = value.toString().strip();
    return switch (parameter.type()) {
      case STRING, ENTITY, MEANING -> nonBlank(text);
      case ENTITIES -> several(parameter, strings(value));
      case INTEGER -> integer(parameter, text);
      case DECIMAL -> decimal(text);
      case BOOLEAN -> bool(text);
      case START_DATE -> PartialDate.parse(text).first();
      case END_DATE -> PartialDate.parse(text).last();
      case INSTANT -> instant(value);
      case CERTAINTY -> certainty(text);
      case ENTITY_TYPE -> ontology.getEntityType(text).name();
      case RELATION -> ontology.getRelation(text).name();
      case RELATIONS, SYMMETRIC_RELATIONS ->
          strings(value).stream().map(name -> ontology.getRelation(name).name()).toList();
    };
  }

  private static String nonBlank(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("it is empty");
    }
    return text;
  }

  /** A collection, or words between commas, with or without brackets. */
  private static List<String> strings(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(Object::toString).toList();
    }
    String text = value.toString().strip();
    String inner =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    return Arrays.stream(inner.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<String> several(Parameter parameter, List<String> names) {
    if (names.size() < parameter.least() || names.size() > parameter.most()) {
      throw new IllegalArgumentException(
          "it takes %d to %d names, not %d"
              .formatted(parameter.least(), parameter.most(), names.size()));
    }
    return names;
  }

  private static long integer(Parameter parameter, String text) {
    long number;
    try {
      number = Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is not a whole number".formatted(text), e);
    }
    if (number < parameter.least() || number > parameter.most()) {
      throw new IllegalArgumentException(
          "%d is not between %d and %d".formatted(number, parameter.least(), parameter.most()));
    }
    return number;
  }

  private static double decimal(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is not a number".formatted(text), e);
    }
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'%s' is not true or false".formatted(text));
    };
  }

  private static String certainty(String text) {
    List<String> known = Arrays.stream(Certainty.values()).map(Enum::name).toList();
    return known.stream()
        .filter(name -> name.equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is no certainty; write %s".formatted(text, String.join(", ", known))));
  }

  private static ZonedDateTime instant(Object value) {
    if (value instanceof Instant instant) {
      return instant.atZone(ZoneOffset.UTC);
    }
    String text = value.toString().strip();
    if (text.contains("T")) {
      return OffsetDateTime.parse(text).toInstant().atZone(ZoneOffset.UTC);
    }
    LocalDate day = PartialDate.parse(text).last();
    return day.atTime(LocalTime.MAX).atZone(ZoneOffset.UTC);
  }

  private static QuestionException bad(String message) {
    return new QuestionException(QuestionException.Kind.BAD_ARGUMENT, message);
  }
}
