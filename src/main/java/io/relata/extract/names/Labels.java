package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.HashMap;
import java.util.Map;

/**
 * What the sequence model says of a name, trusted less where nothing else agrees: a word it does
 * not know it likes to call a person or a place, and in business news that is mostly a company.
 */
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
              boolean person = span.length() == 2 && isGivenName(span, sentence);
              candidate.isOf("Organization", (person ? 1.2 : 1.6) * share);
              if (person && !isKind(sentence.token(span.last()))) {
                candidate.isOf("Person", 1.4 * share);
              }
            }
            case "PERSON" -> {
              candidate.isName(1.5 * share);
              person(candidate, sentence, span, share);
            }
            case "LOCATION" -> {
              candidate.isName(1.5 * share);
              place(candidate, sentence, span, share);
            }
            default -> {
              candidate.isName(.7);
              candidate.isOf("Product", .4);
            }
          }
        });
  }

  private void person(Candidate candidate, Sentence sentence, Span span, double share) {
    boolean several = span.length() > 1;
    if (isGivenName(span, sentence)) {
      candidate.isOf("Person", 2 * share);
    } else if (several && words.has("family", sentence.token(span.first()).text())) {
      candidate.isOf("Person", 1.8 * share);
    } else {
      candidate.isOf("Person", (several ? 1 : .5) * share);
      candidate.isOf("Organization", (several ? .5 : .6) * share);
    }
  }

  private void place(Candidate candidate, Sentence sentence, Span span, double share) {
    if (isKnownPlace(candidate.text()) || NameEnds.isTown(sentence, span.first())) {
      candidate.isOf("Place", 1.7 * share);
    } else if (isWhere(sentence, span)) {
      candidate.isOf("Place", 1.5 * share);
    } else {
      candidate.isOf("Place", .6 * share);
      candidate.isOf("Organization", .65 * share);
    }
  }

  private boolean isKind(Token token) {
    return words.has("suffix", token.text()) || words.isLegalForm(token.text());
  }

  boolean isGivenName(Span span, Sentence sentence) {
    return words.has("given", sentence.token(span.first()).text());
  }

  boolean isKnownPlace(String text) {
    return Places.isKnown(text)
        || gazetteer.find(text).filter(name -> name.type().equals("Place")).isPresent();
  }

  /** "in Lohn", but not "a stake in Lohn"; "Bavaria, Lohn". */
  private boolean isWhere(Sentence sentence, Span span) {
    if (span.first() == 0) {
      return false;
    }
    Token before = sentence.token(span.first() - 1);
    if (before.text().matches("(?i)in|near|across|throughout|outside")) {
      return span.first() < 2 || !words.has("sharein", sentence.token(span.first() - 2).lemma());
    }
    return before.text().equals(",")
        && span.first() > 1
        && sentence.token(span.first() - 2).ner().equals("LOCATION");
  }
}
