package io.relata.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is known about a document besides its text; each part may be absent. */
record Metadata(
    @Nullable String id,
    @Nullable String title,
    @Nullable String publisher,
    @JsonProperty("publishedOn") @Nullable String date,
    @Nullable String url) {
  static final Metadata NONE = new Metadata(null, null, null, null, null);

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** From {@code NAME.meta.json} beside the file, if it is there. */
  static Metadata beside(Source source, Consumer<Issue> issues) {
    String name = source.path().getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path file =
        source.path().resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + Sources.META);
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return MAPPER.readValue(Files.readAllBytes(file), Metadata.class);
    } catch (JacksonException e) {
      issues.accept(
          Issue.error(
              "bad-metadata",
              file.toString(),
              "is ignored; it may have id, title, publisher, publishedOn, url: "
                  + e.getOriginalMessage()));
    } catch (IOException e) {
      issues.accept(
          Issue.error("unreadable", file.toString(), "cannot be read: " + e.getMessage()));
    }
    return NONE;
  }

  /** What is missing here, taken from the other. */
  Metadata or(Metadata other) {
    return new Metadata(
        id == null ? other.id : id,
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        date == null ? other.date : date,
        url == null ? other.url : url);
  }

  Document document(String defaultId, @Nullable String text, String place, Consumer<Issue> issues) {
    return new Document(
        id == null || id.isBlank() ? defaultId : id,
        title,
        publisher,
        day(place, issues).orElse(null),
        url,
        text);
  }

  private Optional<LocalDate> day(String place, Consumer<Issue> issues) {
    if (date == null || date.isBlank()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
      if (day.getYear() >= 1000 && day.getYear() <= 9999) {
        return Optional.of(day);
      }
    } catch (DateTimeException e) {
      // reported below, with the years out of range
    }
    issues.accept(
        Issue.warning(
            "bad-date",
            place,
            "'%s' is not a date like 2025-02-12 and is ignored".formatted(date)));
    return Optional.empty();
  }
}
