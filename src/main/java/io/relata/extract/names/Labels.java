package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import java.util.HashMap;
import java.util.Map;

/** What the sequence model says of a name, trusted less where nothing else agrees. */
final class Labels {
  private final Gazetteer gazetteer;
  private final Words words = Words.shipped();

  Labels(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void weigh(Candidate candidate, Sentence sentence, Span span) {
    Map<String, Integer> votes = new HashMap<>();
    span.tokens(sentence).stream()
        .filter(Chunker::isLabelled)
        .forEach(token -> votes.merge(token.ner(), 1, Integer::sum));
    votes.forEach(
        (label, count) -> {
          double share = (double) count / span.length();
          switch (label) {
            case "ORGANIZATION" -> {
              candidate.isName(1.5 * Math.max(.7, share));
              candidate.isOf("Organization", 1.6 * share);
            }
            case "PERSON" -> {
              candidate.isName(1.5 * share);
              candidate.isOf("Person", (isGivenName(span, sentence) ? 2 : 1.4) * share);
            }
            case "LOCATION" -> {
              candidate.isName(1.5 * share);
              candidate.isOf("Place", (isPlace(candidate, sentence, span) ? 1.7 : 1.2) * share);
            }
            default -> {
              candidate.isName(.7);
              candidate.isOf("Product", .4);
            }
          }
        });
  }

  boolean isGivenName(Span span, Sentence sentence) {
    return words.has("given", sentence.token(span.first()).text());
  }

  /** Known as a place, or where places stand. */
  private boolean isPlace(Candidate candidate, Sentence sentence, Span span) {
    boolean known =
        gazetteer.find(candidate.text()).filter(name -> name.type().equals("Place")).isPresent();
    return known
        || span.first() > 0
            && sentence.token(span.first() - 1).text().matches("(?i)in|near|at|from|to|across|,");
  }
}
