package io.relata.web;

import io.relata.fact.DocumentFacts;
import io.relata.graph.GraphStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences of the form "X supplies Y." and "X does not supply Y." only; a text that begins
 * with "Out of memory" breaks it.
 */
record LineIntake(GraphStore store) implements Intake {
  private static final Pattern SUPPLIES =
      Pattern.compile("([A-Z][\\w ]+?) (supplies|does not supply) ([A-Z][\\w ]+)\\.");

  @Override
  public List<DocumentFacts> read(Upload upload, DoubleConsumer progress) {
    String text = new String(upload.content(), StandardCharsets.UTF_8);
    if (text.contains("\u0000")) {
      throw new IllegalArgumentException(upload.fileName() + " is not text");
    }
    if (text.startsWith("Out of memory")) {
      throw new OutOfMemoryError("made up");
    }
    Story story =
        new Story(
            "upload/" + upload.fileName(),
            upload.title() == null ? "Pasted" : upload.title(),
            "Test",
            upload.publishedOn() == null ? "2025-03-01" : upload.publishedOn(),
            text);
    Matcher sentence = SUPPLIES.matcher(text);
    while (sentence.find()) {
      String polarity = sentence.group(2).startsWith("does") ? "NEGATIVE" : "POSITIVE";
      story.fact(
          "Company:" + sentence.group(1),
          "SUPPLIES",
          "Company:" + sentence.group(3),
          sentence.group(),
          polarity);
      progress.accept(0.5);
    }
    return List.of(story.told());
  }

  @Override
  public boolean retract(String documentId) {
    return store.retract(documentId).isPresent();
  }

  @Override
  public void load(List<DocumentFacts> documents) {
    store.load(documents);
  }
}
