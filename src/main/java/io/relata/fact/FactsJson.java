package io.relata.fact;

import io.relata.document.Issue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a facts file as they are written: everything that has a default may be left out.
 */
final class FactsJson {
  private FactsJson() {}

  record EntityJson(
      @Nullable String id,
      @Nullable String type,
      @Nullable String name,
      @Nullable List<String> aliases,
      @Nullable Map<String, String> identifiers,
      @Nullable List<MentionJson> mentions) {
    NamedEntity entity() {
      return new NamedEntity(
          required(id, "id"),
          required(type, "type"),
          required(name, "name"),
          or(aliases, List.of()),
          or(identifiers, Map.of()),
          or(mentions, List.<MentionJson>of()).stream().map(MentionJson::mention).toList());
    }
  }

  record MentionJson(@Nullable String text, int start, int end) {
    Mention mention() {
      return new Mention(required(text, "text"), start, end);
    }
  }

  record IssueJson(
      Issue.@Nullable Level level,
      @Nullable String code,
      @Nullable String place,
      @Nullable String message) {
    Issue issue() {
      return new Issue(
          or(level, Issue.Level.WARNING),
          required(code, "code"),
          place,
          required(message, "message"));
    }
  }

  record FactJson(
      @Nullable String subject,
      @Nullable String relation,
      @Nullable String object,
      @Nullable Certainty certainty,
      @Nullable Polarity polarity,
      @Nullable Status status,
      @Nullable PartialDate validFrom,
      @Nullable PartialDate validTo,
      @Nullable ValidBasis validBasis,
      @Nullable String attributedTo,
      @Nullable Double confidence,
      @Nullable Evidence evidence,
      @Nullable Map<String, String> qualifiers,
      @Nullable String extractor) {
    Fact fact() {
      boolean dated = validFrom != null || validTo != null;
      double sure = or(confidence, 1.0);
      if (!(sure >= 0 && sure <= 1)) {
        throw new IllegalArgumentException("confidence must be 0 to 1, not " + sure);
      }
      return new Fact(
          required(subject, "subject"),
          required(relation, "relation"),
          required(object, "object"),
          or(certainty, Certainty.CERTAIN),
          or(polarity, Polarity.POSITIVE),
          or(status, Status.ACTIVE),
          validFrom,
          validTo,
          dated ? or(validBasis, ValidBasis.STATED) : null,
          attributedTo,
          sure,
          present(evidence),
          or(qualifiers, Map.of()),
          or(extractor, "unknown"));
    }
  }

  record ObservationJson(
      @Nullable String subject,
      @Nullable String metric,
      @Nullable Double value,
      @Nullable String unit,
      @Nullable PartialDate period,
      @Nullable Double changePercent,
      @Nullable ChangeBasis changeBasis,
      @Nullable String region,
      @Nullable String attributedTo,
      @Nullable Evidence evidence) {
    Observation observation() {
      if (value == null && changePercent == null) {
        throw new IllegalArgumentException("it needs a value or a changePercent");
      }
      if (value != null && !Double.isFinite(value)
          || changePercent != null && !Double.isFinite(changePercent)) {
        throw new IllegalArgumentException("its number is too large");
      }
      return new Observation(
          required(subject, "subject"),
          required(metric, "metric"),
          value,
          unit,
          period,
          changePercent,
          changeBasis,
          region,
          attributedTo,
          present(evidence));
    }
  }

  private static String required(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("it needs \"%s\"".formatted(name));
    }
    return value;
  }

  private static Evidence present(@Nullable Evidence evidence) {
    if (evidence == null || evidence.quote() == null || evidence.quote().isEmpty()) {
      throw new IllegalArgumentException(
          "it needs \"evidence\" with a \"quote\", \"start\" and \"end\"");
    }
    return evidence;
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
