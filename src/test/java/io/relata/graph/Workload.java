package io.relata.graph;

import io.relata.document.Document;
import io.relata.fact.Certainty;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Evidence;
import io.relata.fact.Fact;
import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up documents for measuring: eight facts each, quotes of 120 characters, companies drawn so
 * that a few are in very many documents. The same numbers give the same documents.
 *
 * @param companies how many different ones there are
 */
public record Workload(int companies) {
  static final int FACTS_A_DOCUMENT = 8;
  private static final int QUOTE = 120;
  private static final List<String> RELATIONS =
      List.of("PARTNERS_WITH", "COMPETES_WITH", "ACQUIRES", "INVESTS_IN", "SUPPLIES", "SUES");

  /** Documents by number, from the first on. */
  public Stream<DocumentFacts> documents(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(this::document);
  }

  public DocumentFacts document(int number) {
    Random random = new Random(number * 7919L);
    StringBuilder text = new StringBuilder();
    Map<String, NamedEntity> entities = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>();
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number % 2000);
    for (int i = 0; i < FACTS_A_DOCUMENT; i++) {
      String subject = company(random, "");
      String object = company(random, subject);
      String relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      StringBuilder quote =
          new StringBuilder(
              subject + " " + relation + " " + object + " in report " + number + "." + i);
      while (quote.length() < QUOTE) {
        quote.append(' ').append(Integer.toString(random.nextInt(1_000_000), 36));
      }
      quote.setLength(QUOTE);
      int start = text.length();
      text.append(quote).append('\n');
      facts.add(
          new Fact(
              entity(entities, subject, start),
              relation,
              entity(entities, object, start),
              Certainty.values()[random.nextInt(3)],
              Polarity.POSITIVE,
              Status.ACTIVE,
              PartialDate.of(day),
              null,
              ValidBasis.PUBLISHED,
              null,
              0.5 + random.nextInt(50) / 100.0,
              new Evidence(quote.toString(), start, start + QUOTE),
              Map.of(),
              "bench/1"));
    }
    return new DocumentFacts(
        new Document(
            "doc-" + number,
            "Report " + number,
            "Bench Press",
            day,
            "https://example.org/" + number,
            text.toString()),
        List.copyOf(entities.values()),
        facts,
        List.of(),
        List.of());
  }

  private static String entity(Map<String, NamedEntity> entities, String name, int at) {
    return entities
        .computeIfAbsent(
            name,
            unused ->
                new NamedEntity(
                    "e" + entities.size(),
                    "Company",
                    name,
                    List.of(),
                    Map.of(),
                    List.of(new Mention(name, at, at + name.length()))))
        .id();
  }

  /** The square of an even draw: small numbers are much more common. */
  private String company(Random random, String not) {
    while (true) {
      double draw = random.nextDouble();
      String name = name((int) (draw * draw * companies));
      if (!name.equals(not)) {
        return name;
      }
    }
  }

  /** Names that differ in every syllable, so that nobody takes two of them for one. */
  public static String name(int number) {
    Random random = new Random(number * 31L + 17);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      name.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name + Integer.toString(number, 26).replaceAll("[0-9]", "x");
  }
}
