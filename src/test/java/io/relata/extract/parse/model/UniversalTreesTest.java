package io.relata.extract.parse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever tree the model gives, another comes out: one root, and every word below it. */
class UniversalTreesTest {
  private static final List<String> WORDS =
      List.of("Acme", "is", "such", "as", "in", "of", "and", ",", "$", "2", "there", "to", "buy");

  private static final List<String> TAGS =
      List.of("NNP", "NN", "VBZ", "VBG", "VB", "IN", "TO", "CC", "CD", "$", "JJ", "DT", ",");

  private static final List<String> RELATIONS =
      List.of(
          "root",
          "nsubj",
          "dobj",
          "prep",
          "pobj",
          "pcomp",
          "conj",
          "cc",
          "attr",
          "acomp",
          "expl",
          "appos",
          "compound",
          "nmod",
          "npadvmod",
          "relcl",
          "oprd",
          "qmod",
          "agent",
          "aux",
          "dep",
          "advcl",
          "ccomp",
          "det",
          "punct");

  @Property(tries = 3000)
  void a_tree_stays_a_tree(@ForAll @IntRange(min = 1, max = 12) int length, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    String[] relations = new String[length];
    for (int at = 0; at < length; at++) {
      words.add(any(WORDS, random));
      tags.add(any(TAGS, random));
      relations[at] = any(RELATIONS, random);
    }
    Tree tree = Universal.of(words, tags, heads(length, random), relations);

    assertThat(tree.heads()).hasSize(length);
    assertThat(Collections.frequency(tree.heads(), -1)).isOne();
    for (int at = 0; at < length; at++) {
      int above = at;
      for (int steps = 0; above >= 0; steps++) {
        assertThat(steps).as("steps up from %d in %s", at, tree).isLessThanOrEqualTo(length);
        above = tree.heads().get(above);
      }
    }
  }

  /** Words are joined to words that are in the tree already, in any order. */
  private static int[] heads(int length, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < length; at++) {
      order.add(at);
    }
    Collections.shuffle(order, random);
    int[] heads = new int[length];
    heads[order.get(0)] = -1;
    for (int i = 1; i < length; i++) {
      heads[order.get(i)] = order.get(random.nextInt(i));
    }
    return heads;
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
