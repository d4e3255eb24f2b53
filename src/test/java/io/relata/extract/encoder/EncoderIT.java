package io.relata.extract.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Nouns;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderIT {
  private static final Encoder ENCODER = Encoder.open().orElseThrow();

  /** Words with a capital are companies' names, those behind {@code =} mean one. */
  private static final class Text {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    Text add(String words) {
      List<Token> tokens = new ArrayList<>();
      int sentence = sentences.size();
      for (String word : words.split(" ")) {
        int start = tokens.size() * 20;
        String plain = word.replace("=", "");
        boolean named = Character.isUpperCase(word.charAt(0));
        if (named || !plain.equals(word)) {
          Entity company = Entity.marked("C" + entities.size(), "Company", "Organization", plain);
          entities.add(company);
          references.add(
              new Reference(
                  sentence,
                  tokens.size(),
                  named ? Reference.Kind.NAME : Reference.Kind.PRONOUN,
                  List.of(company),
                  start,
                  start + plain.length()));
        }
        tokens.add(
            new Token(
                tokens.size(), plain, plain, "NN", "O", start, start + plain.length(), -1, "dep"));
      }
      sentences.add(new Sentence(sentence, tokens));
      return this;
    }

    References references() {
      return References.marked(sentences, references, entities, new Nouns(Ontology.businessNews()));
    }

    Encoder.Scores read() {
      return ENCODER.read(sentences.get(0), references());
    }

    MarkedText marked() {
      return ENCODER.text(sentences.get(0), references());
    }
  }

  private static String likeliest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return ENCODER.labels().get(best);
  }

  private static double[] scores(String words, int first, int second) {
    return new Text().add(words).read().find(first, second).orElseThrow();
  }

  @Test
  void it_tells_relations_and_who_is_who_in_them() {
    assertThat(likeliest(scores("Acme has bought Brodvik for $ 3 million .", 0, 3)))
        .isEqualTo(">ACQUIRES");
    assertThat(likeliest(scores("Acme was bought by Brodvik last year .", 0, 4)))
        .isEqualTo("<ACQUIRES");
    assertThat(likeliest(scores("Acme is fighting Brodvik in court over a patent .", 0, 3)))
        .isEqualTo(">SUES");
  }

  @Test
  void what_is_said_of_others_is_not_said_of_these() {
    double[] scores = scores("Acme bought Brodvik while Corvex looked on .", 0, 4);

    assertThat(Arrays.stream(scores).max().orElseThrow()).isNegative();
  }

  @Test
  void names_do_not_matter() {
    assertThat(scores("Acme supplies Brodvik .", 0, 2))
        .isEqualTo(scores("Zyxelqua supplies Microsoft .", 0, 2));
  }

  @Test
  void the_mark_of_a_name_stands_for_it_that_of_a_pronoun_before_it() {
    MarkedText text = new Text().add("Acme sold =it to Brodvik .").marked();

    assertThat(text.pieces()).hasSize(2 + 7);
    assertThat(text.marks()).containsOnlyKeys(0, 2, 4).containsEntry(0, 1).containsEntry(2, 3);
    assertThat(text.pieces().get(1)).isEqualTo(text.pieces().get(6));
    assertThat(text.pieces().get(3)).isNotEqualTo(text.pieces().get(1));
  }

  @Test
  void of_those_who_stand_far_behind_nothing_is_said() {
    Text text = new Text().add("Acme sells " + "very ".repeat(300) + "much to Brodvik .");

    assertThat(text.marked().pieces()).hasSize(200);
    assertThat(text.read().find(0, 304)).isEmpty();
  }
}
