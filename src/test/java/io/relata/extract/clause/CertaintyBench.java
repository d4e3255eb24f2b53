package io.relata.extract.clause;

import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.Certainty;
import io.relata.fact.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures certainty against events labelled from -3 to 3; run by {@code bench/certainty.sh}. A
 * label between -2 and 2 is "not certain". Such labels say how the text's source presents an event;
 * who the source is, which makes second-hand news only probable, is therefore left out.
 */
final class CertaintyBench {
  private final Parser parser = Parser.open();
  private final ClauseReader reader = ClauseReader.open();
  private final boolean errors;
  private int right;
  private int wrong;
  private int missed;
  private int certain;
  private int polarityRight;

  private CertaintyBench(boolean errors) {
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    boolean errors = arguments.length > 1 && arguments[1].equals("--errors");
    CertaintyBench bench = new CertaintyBench(errors);
    JsonMapper json = JsonMapper.builder().build();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      if (!line.isBlank()) {
        bench.measure(json.readTree(line));
      }
    }
    bench.print();
  }

  private void measure(JsonNode example) {
    String text = example.get("text").asString();
    List<Sentence> sentences = parser.parse(text);
    for (JsonNode target : example.get("targets")) {
      int word = target.get("span1").get(0).asInt();
      int offset = offset(text, word);
      find(sentences, offset)
          .ifPresent(
              place ->
                  count(
                      target.get("label").asDouble(),
                      reader.stance(place.sentence(), place.token()),
                      text,
                      text.substring(offset).split(" ")[0]));
    }
  }

  /** Where the n-th word starts; words are separated by single spaces. */
  private static int offset(String text, int word) {
    int at = 0;
    for (int i = 0; i < word; i++) {
      at = text.indexOf(' ', at) + 1;
    }
    return at;
  }

  private record Place(Sentence sentence, Token token) {}

  private static Optional<Place> find(List<Sentence> sentences, int offset) {
    return sentences.stream()
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> token.start() <= offset && offset < token.end())
                    .map(token -> new Place(sentence, token)))
        .findFirst();
  }

  private void count(double label, Stance reading, String text, String word) {
    boolean expected = Math.abs(label) < 2;
    boolean given = reading.certainty() != Certainty.CERTAIN || !reading.asserted();
    if (expected && given) {
      right++;
    } else if (expected) {
      missed++;
    } else if (given) {
      wrong++;
    }
    boolean samePolarity = (label < 0) == (reading.polarity() == Polarity.NEGATIVE);
    if (!expected) {
      certain++;
      polarityRight += samePolarity ? 1 : 0;
    }
    if (errors && (expected != given || !expected && !samePolarity)) {
      System.out.printf(
          "%-8s %5.2f %-14s %s/%s %s%n",
          expected == given ? "polarity" : expected ? "missed" : "wrong",
          label,
          word,
          reading.certainty(),
          reading.polarity(),
          text);
    }
  }

  private void print() {
    double precision = right / (double) Math.max(1, right + wrong);
    double recall = right / (double) Math.max(1, right + missed);
    double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
    System.out.printf(
        "not certain  P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missed)%n",
        precision, recall, f1, right, wrong, missed);
    System.out.printf(
        "polarity     accuracy %.3f  (%d of %d certain events)%n",
        polarityRight / (double) Math.max(1, certain), polarityRight, certain);
  }
}
