package io.relata.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.relata.graph.CypherReader;
import io.relata.graph.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asks the questions of the explorer page: the files in {@code cypher/explorer}. */
final class PageQuestions {
  private final CypherReader reader;
  private final MeterRegistry meters;
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  PageQuestions(CypherReader reader, MeterRegistry meters) {
    this.reader = reader;
    this.meters = meters;
  }

  List<Fields> ask(String name, Map<String, ?> parameters) {
    String cypher = texts.computeIfAbsent(name, PageQuestions::text);
    Timer.Sample start = Timer.start(meters);
    try {
      return reader.list(cypher, parameters, ReadOptions.DEFAULT, Fields::of);
    } finally {
      start.stop(meters.timer(Meters.QUERY, "query", name));
    }
  }

  Optional<Fields> askOne(String name, Map<String, ?> parameters) {
    return ask(name, parameters).stream().findFirst();
  }

  private static String text(String name) {
    String file = "/cypher/explorer/" + name + ".cypher";
    try (InputStream in = PageQuestions.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
