package io.relata.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Nouns;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.ontology.Ontology;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {
  private static Token word(int index, String text, int head) {
    return new Token(index, text, text, "NNP", "O", 5 * index, 5 * index + 4, head, "dep");
  }

  private static Entity company(String id) {
    return Entity.marked(id, "Company", "Organization", id);
  }

  private static Reference means(int token, Entity... entities) {
    return new Reference(
        0, token, Reference.Kind.NAME, List.of(entities), 5 * token, 5 * token + 4);
  }

  @Test
  void those_that_one_plural_joins_are_no_pair() {
    Entity one = company("C1");
    Entity two = company("C2");
    Entity three = company("C3");
    Sentence sentence =
        new Sentence(0, List.of(word(0, "Both", 1), word(1, "feed", -1), word(2, "Oslo", 1)));
    References references =
        References.marked(
            List.of(sentence),
            List.of(means(0, one, two), means(2, three)),
            List.of(one, two, three),
            new Nouns(Ontology.businessNews()));

    assertThat(Pair.list(sentence, references))
        .extracting(pair -> pair.left().id() + pair.right().id())
        .containsExactly("C1C3", "C2C3");
  }
}
