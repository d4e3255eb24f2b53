package io.relata.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.extract.roles.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenPairTest {
  /** "Acme sells cells that Brodvik makes" */
  private static final Sentence SENTENCE =
      new Sentence(
          0,
          List.of(
              word(0, "Acme", "NNP", 1, "nsubj"),
              word(1, "sells", "VBZ", -1, "root"),
              word(2, "cells", "NNS", 1, "obj"),
              word(3, "that", "WDT", 5, "obj"),
              word(4, "Brodvik", "NNP", 5, "nsubj"),
              word(5, "makes", "VBZ", 2, "acl:relcl")));

  private static final List<Reference> SAID = List.of(means("Acme", 0), means("Brodvik", 4));
  private static final Reference UNSAID = means("Corvex", SENTENCE.tokens().size());

  private static Token word(int index, String text, String tag, int head, String relation) {
    String lemma = tag.startsWith("V") ? text.replaceAll("s$", "") : text;
    return new Token(index, text, lemma, tag, "O", 10 * index, 10 * index + 5, head, relation);
  }

  private static Reference means(String name, int token) {
    Entity company = Entity.marked(name, "Company", "Organization", name);
    return new Reference(0, token, Reference.Kind.NAME, List.of(company), 0, 0);
  }

  private static List<SeenPair> list(Optional<Reference> unsaid) {
    return SeenPair.list(SENTENCE, SAID, unsaid, Set.of());
  }

  private static String way(SeenPair seen) {
    return Path.text(seen.path().steps());
  }

  @Test
  void from_whom_the_sentence_leaves_unsaid_a_way_leads_over_the_nearest_clause_to_each() {
    List<SeenPair> unsaid = list(Optional.of(UNSAID)).stream().filter(SeenPair::unsaid).toList();

    assertThat(unsaid)
        .extracting(seen -> seen.pair().right().name())
        .containsExactly("Acme", "Brodvik");
    assertThat(way(unsaid.get(0))).isEqualTo("X ←topic– sell –subj→ Y");
    assertThat(way(unsaid.get(1))).isEqualTo("X ←topic– make –subj→ Y");
    assertThat(unsaid.get(0).features()).contains("unsaid", "unsaid behind cells");
  }

  @Test
  void what_is_seen_of_the_others_does_not_change_by_it() {
    SeenPair alone = list(Optional.empty()).get(0);
    SeenPair beside = list(Optional.of(UNSAID)).get(0);

    assertThat(list(Optional.empty())).hasSize(1);
    assertThat(way(beside)).isEqualTo(way(alone));
    assertThat(beside.features()).isEqualTo(alone.features());
  }

  @Test
  void where_the_only_one_is_said_there_is_a_pair_only_with_whom_is_unsaid() {
    List<Reference> one = SAID.subList(0, 1);

    assertThat(SeenPair.list(SENTENCE, one, Optional.empty(), Set.of())).isEmpty();
    assertThat(SeenPair.list(SENTENCE, one, Optional.of(UNSAID), Set.of())).hasSize(1);
  }
}
