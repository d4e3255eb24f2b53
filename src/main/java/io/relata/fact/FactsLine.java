package io.relata.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import io.relata.document.Document;
import io.relata.document.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes one line; each element is read on its own, so that one bad fact loses no other.
 */
final class FactsLine {
  private static final Set<String> KNOWN =
      Set.of("document", "entities", "facts", "observations", "issues");
  private static final String UNKNOWN = "unknown properties";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .addHandler(new UnknownProperties())
          .build();

  private final String place;
  private final Consumer<Issue> issues;

  private FactsLine(String place, Consumer<Issue> issues) {
    this.place = place;
    this.issues = issues;
  }

  static String write(DocumentFacts facts) {
    return MAPPER.writeValueAsString(facts);
  }

  static boolean isFacts(String line) {
    try (JsonParser parser = MAPPER.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean document = parser.currentName().equals("document");
        JsonToken value = parser.nextToken();
        if (document) {
          return value == JsonToken.START_OBJECT;
        }
        parser.skipChildren();
      }
      return false;
    } catch (JacksonException e) {
      return false;
    }
  }

  static Optional<DocumentFacts> read(String line, String place, Consumer<Issue> issues) {
    return new FactsLine(place, issues).read(line);
  }

  private Optional<DocumentFacts> read(String line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JacksonException e) {
      return refuse("bad-json", "is not JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      return refuse("bad-line", "needs an object with \"document\", \"entities\", \"facts\"");
    }
    node.propertyNames().stream()
        .filter(property -> !KNOWN.contains(property))
        .forEach(this::unknown);
    Optional<Document> document =
        element(node.path("document"), "document", Document.class)
            .filter(found -> found.id() != null && !found.id().isBlank());
    if (document.isEmpty()) {
      return refuse("bad-document", "has no \"document\" with an \"id\"; nothing of it is read");
    }
    return Optional.of(
        new DocumentFacts(
            document.get(),
            elements(node, "entities", FactsJson.EntityJson.class, FactsJson.EntityJson::entity),
            elements(node, "facts", FactsJson.FactJson.class, FactsJson.FactJson::fact),
            elements(
                node,
                "observations",
                FactsJson.ObservationJson.class,
                FactsJson.ObservationJson::observation),
            elements(node, "issues", FactsJson.IssueJson.class, FactsJson.IssueJson::issue)));
  }

  private <J, T> List<T> elements(
      JsonNode line, String name, Class<J> form, Function<J, T> convert) {
    List<T> elements = new ArrayList<>();
    JsonNode list = line.path(name);
    if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
      refuse("bad-element", "'%s' must be a list".formatted(name));
    }
    for (int i = 0; i < list.size() && list.isArray(); i++) {
      String path = "%s[%d]".formatted(name, i);
      element(list.get(i), path, form)
          .flatMap(json -> converted(json, path, convert))
          .ifPresent(elements::add);
    }
    return elements;
  }

  private <T> Optional<T> element(JsonNode node, String path, Class<T> form) {
    List<String> unknown = new ArrayList<>();
    try {
      @Nullable T value = MAPPER.readerFor(form).withAttribute(UNKNOWN, unknown).readValue(node);
      unknown.forEach(property -> unknown(path + "." + property));
      return Optional.ofNullable(value);
    } catch (JacksonException e) {
      return refuse("bad-element", "%s is left out: %s".formatted(path, reason(e)));
    }
  }

  private <J, T> Optional<T> converted(J json, String path, Function<J, T> convert) {
    try {
      return Optional.of(convert.apply(json));
    } catch (IllegalArgumentException e) {
      return refuse("bad-element", "%s is left out: %s".formatted(path, e.getMessage()));
    }
  }

  private static String reason(JacksonException e) {
    String at = e.getPathReference();
    String property = at == null ? "" : at.replaceAll("[^\\[]*\\[\"([^\"]*)\"\\]", ".$1");
    return (property.isEmpty() ? "" : property.substring(1) + ": ") + e.getOriginalMessage();
  }

  private void unknown(String property) {
    issues.accept(
        Issue.warning(
            "unknown-property", place, "'%s' is no property of the format".formatted(property)));
  }

  private <T> Optional<T> refuse(String code, String message) {
    issues.accept(Issue.error(code, place, message));
    return Optional.empty();
  }

  private static final class UnknownProperties extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        ValueDeserializer<?> deserializer,
        Object beanOrClass,
        String propertyName) {
      if (context.getAttribute(UNKNOWN) instanceof List<?>) {
        @SuppressWarnings("unchecked")
        List<String> unknown = (List<String>) context.getAttribute(UNKNOWN);
        unknown.add(propertyName);
      }
      parser.skipChildren();
      return true;
    }
  }
}
