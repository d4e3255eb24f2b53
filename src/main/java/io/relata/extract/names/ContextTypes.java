package io.relata.extract.names;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.encoder.Spoken;
import io.relata.extract.parse.Sentence;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types of names by the sentences in which they stand, as the encoder reads these. */
final class ContextTypes {
  /** Further places of a name say little more. */
  private static final int PLACES = 3;

  /** How far both count together, as {@code PairModel} has it. */
  private static final double TOGETHER = .65;

  /** What hardly may be, or hardly may not, is not told more surely than this. */
  private static final double LEAST = .02;

  private final Encoder encoder;
  private final Ontology ontology;

  ContextTypes(Encoder encoder, Ontology ontology) {
    this.encoder = encoder;
    this.ontology = ontology;
  }

  /**
   * Makes what is known of the types of names likelier or less likely.
   *
   * @param spans the names of each sentence
   * @param types the types of all names, as far as known
   * @param likely those of names of which it is not sure, to be changed
   */
  void weigh(
      List<Sentence> flat,
      List<List<Span>> spans,
      Map<String, String> types,
      Map<String, Map<String, Double>> likely) {
    Map<String, List<double[]>> read = new HashMap<>();
    for (Sentence sentence : flat) {
      List<Span> names = spans.get(sentence.index());
      boolean tells =
          names.stream()
              .map(span -> NameFinder.key(sentence, span))
              .anyMatch(
                  name ->
                      likely.containsKey(name)
                          && read.getOrDefault(name, List.of()).size() < PLACES);
      if (tells) {
        read(sentence, names, types, likely.keySet(), read);
      }
    }
    read.forEach((name, places) -> together(likely.get(name), places));
  }

  private void read(
      Sentence sentence,
      List<Span> names,
      Map<String, String> types,
      Set<String> open,
      Map<String, List<double[]>> read) {
    List<Spoken> spoken = new ArrayList<>();
    for (Span span : names) {
      String name = NameFinder.key(sentence, span);
      String type = types.get(name);
      List<String> kinds = open.contains(name) ? List.of() : List.of(type, ontology.root(type));
      int start = sentence.token(span.first()).start();
      int end = sentence.token(span.last()).end();
      spoken.add(new Spoken(span.first(), start, end, kinds, Spoken.Form.NAME));
    }
    Encoder.Scores scores = encoder.read(sentence, spoken);
    for (Span span : names) {
      String name = NameFinder.key(sentence, span);
      Optional<double[]> likely =
          open.contains(name) ? scores.findKinds(span.first()) : Optional.empty();
      likely.ifPresent(it -> read.computeIfAbsent(name, none -> new ArrayList<>()).add(it));
    }
  }

  /** The mean of the places' log-odds counts. */
  private void together(Map<String, Double> likely, List<double[]> places) {
    likely.replaceAll(
        (type, before) -> {
          int kind = Encoder.KINDS.indexOf(type);
          if (kind < 0) {
            kind = Encoder.KINDS.indexOf(ontology.root(type));
          }
          if (kind < 0) {
            return before;
          }
          double sum = 0;
          for (double[] place : places) {
            sum += odds(place[kind]);
          }
          return 1 / (1 + StrictMath.exp(-TOGETHER * (odds(before) + sum / places.size())));
        });
  }

  private static double odds(double likely) {
    double within = Math.min(1 - LEAST, Math.max(LEAST, likely));
    return StrictMath.log(within / (1 - within));
  }
}
