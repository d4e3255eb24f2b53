package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random documents about a few companies, so that they speak of the same things. */
final class Stories {
  private static final List<String> NAMES =
      List.of("Apple", "Apple Inc.", "Alibaba", "Baidu", "Baidu Group", "Deepseek");

  private Stories() {}

  private record Sentence(
      int subject, int object, String relation, Status status, Polarity polarity, boolean alias) {}

  /** Two to six documents with different ids. */
  static Arbitrary<List<DocumentFacts>> several() {
    return document().list().ofMinSize(2).ofMaxSize(6).map(Stories::numbered);
  }

  /** The same document, which now says less. */
  static DocumentFacts changed(DocumentFacts document) {
    int kept = document.facts().size() / 2;
    return new DocumentFacts(
        document.document(),
        document.entities(),
        document.facts().subList(0, kept),
        document.observations(),
        document.issues());
  }

  private static Arbitrary<Story> document() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400), sentence().list().ofMinSize(0).ofMaxSize(4))
        .as(Stories::story);
  }

  private static Arbitrary<Sentence> sentence() {
    return Combinators.combine(
            Arbitraries.integers().between(0, NAMES.size() - 1),
            Arbitraries.integers().between(1, NAMES.size() - 1),
            Arbitraries.of("PARTNERS_WITH", "ACQUIRES", "COMPETES_WITH"),
            Arbitraries.of(Status.class),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(Polarity.POSITIVE)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Polarity.NEGATIVE))),
            Arbitraries.of(true, false, false, false, false))
        .as(Sentence::new);
  }

  private static Story story(int day, List<Sentence> sentences) {
    Story story = Story.of("?", LocalDate.of(2025, 1, 1).plusDays(day).toString());
    for (Sentence sentence : sentences) {
      String subject = NAMES.get(sentence.subject());
      String object = NAMES.get((sentence.subject() + sentence.object()) % NAMES.size());
      if (sentence.alias()) {
        story.about(subject, "Company", object + " Holding");
        story.measures(subject, "revenue", 1e6 * day, subject + " took " + day + " million.");
      }
      story.says(
          subject,
          sentence.relation(),
          object,
          subject + " and " + object + ": " + sentence.relation() + ".",
          sentence.status(),
          sentence.polarity());
    }
    if (day % 5 == 0 && !sentences.isEmpty()) {
      story.registers(NAMES.get(sentences.get(0).subject()), "wikidata", "Q" + day % 2);
    }
    return story;
  }

  private static List<DocumentFacts> numbered(List<Story> stories) {
    List<DocumentFacts> documents = new ArrayList<>();
    for (Story story : stories) {
      documents.add(story.facts("d" + documents.size()));
    }
    return documents;
  }
}
