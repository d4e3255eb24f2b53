package io.relata.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameTraitsTest {
  @Test
  void the_rest_of_the_document_tells_of_a_stretch() {
    NameTraits traits =
        NameTraits.of(
            List.of(sentence("North shares of general north interest")),
            Set.of("North", "General North", "Tarvo"));
    assertThat(traits.list(new Candidate("North"), Set.of("ends")))
        .containsExactlyInAnyOrder("ends", "also small", "part of another");
    assertThat(traits.list(new Candidate("General North"), Set.of()))
        .containsExactlyInAnyOrder("first also small", "last also small", "has a part");
    assertThat(traits.list(new Candidate("Tarvo"), Set.of())).isEmpty();
  }

  @Test
  void what_the_rules_weigh_is_a_trait_for_each_step_that_it_reaches() {
    Candidate candidate = new Candidate("Tarvo");
    candidate.isName(.7);
    assertThat(NameTraits.of(List.of(), Set.of("Tarvo")).list(candidate, Set.of()))
        .containsExactly("weight 0.3", "weight 0.6");
  }

  @Test
  void where_it_stands_is_told_of_each_place() {
    Candidate candidate = new Candidate("Tarvo");
    NameTraits.note(candidate, sentence("Tarvo slept"), new Span(0, 0));
    assertThat(candidate.stands()).contains("one opens", "first tag NN", "one opens NN NN");
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(tokens.size(), word, word, "NN", "O", at, at + word.length(), -1, ""));
      at += word.length() + 1;
    }
    return new Sentence(0, tokens);
  }
}
