package io.relata.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParserIT {
  private static final Parser PARSER = Parser.open();

  @Test
  void offsets_are_those_of_the_text() {
    String text = "  Café “Nord” bought\u00a0Süd AG.\n\nIts chief, 😀, agreed.";
    List<Sentence> sentences = PARSER.parse(text);
    assertThat(sentences).hasSize(2);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void the_subject_and_the_object_hang_on_the_verb() {
    Sentence sentence = PARSER.parse("Siemens acquired Mendix in 2018.").get(0);
    Token verb = sentence.token(1);
    assertThat(sentence.children(verb, "nsubj")).extracting(Token::text).containsExactly("Siemens");
    assertThat(sentence.children(verb, "obj")).extracting(Token::text).containsExactly("Mendix");
    assertThat(sentence.head(verb)).isEmpty();
  }

  @Test
  void what_hangs_on_nothing_is_the_root_whatever_the_model_calls_it() {
    for (String text :
        List.of("Siemens acquired Mendix.", "Chief executive Jane Doe, of Acme", "")) {
      for (Sentence sentence : PARSER.parse(text)) {
        assertThat(sentence.tokens())
            .filteredOn(token -> token.head() < 0)
            .extracting(Token::relation)
            .containsExactly("root");
      }
    }
  }
}
