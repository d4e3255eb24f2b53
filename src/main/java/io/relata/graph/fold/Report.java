package io.relata.graph.fold;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A live fact as the fold sees it.
 *
 * @param reportedOn the day its document was published
 */
public record Report(
    String factId,
    Polarity polarity,
    Status status,
    Certainty certainty,
    double confidence,
    String quote,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo,
    @Nullable ValidBasis validBasis,
    @Nullable LocalDate reportedOn,
    Source source) {
  /** SHA-256 of the empty text: documents whose text may not be kept are not copies. */
  private static final String NO_TEXT =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  /**
   * The document, as far as it matters for telling copies apart.
   *
   * @param textHash SHA-256 of the text; null when there is none
   * @param fingerprint of the text's wording; null when the text is too short to have one
   */
  public record Source(String document, @Nullable String textHash, @Nullable Long fingerprint) {}

  /** From the properties of a fact and its document as they stand in the store. */
  public static Report of(Map<String, ?> fact, Map<String, ?> document) {
    return new Report(
        (String) fact.get("id"),
        Polarity.valueOf((String) fact.get("polarity")),
        Status.valueOf((String) fact.get("status")),
        Certainty.valueOf((String) fact.get("certainty")),
        (Double) fact.get("confidence"),
        (String) fact.get("quote"),
        parsed(fact, "validFrom", PartialDate::parse),
        parsed(fact, "validTo", PartialDate::parse),
        parsed(fact, "validBasis", ValidBasis::valueOf),
        (LocalDate) document.get("publishedOn"),
        new Source(
            (String) document.get("id"),
            NO_TEXT.equals(document.get("sha256")) ? null : (String) document.get("sha256"),
            (Long) document.get("simhash")));
  }

  private static <T> @Nullable T parsed(
      Map<String, ?> node, String name, Function<String, T> parse) {
    String text = (String) node.get(name);
    return text == null ? null : parse.apply(text);
  }

  /** When it tells how things stood: the time it states, else the day it was reported. */
  LocalDate moment() {
    PartialDate stated = status == Status.ENDED && validTo != null ? validTo : validFrom;
    if (stated != null) {
      return stated.first();
    }
    return reportedOn == null ? LocalDate.MIN : reportedOn;
  }
}
