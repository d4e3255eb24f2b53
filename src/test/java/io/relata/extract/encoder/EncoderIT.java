package io.relata.extract.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncoderIT {
  private static final Encoder ENCODER = Encoder.open().orElseThrow();

  /**
   * Words with a capital are companies' names, those behind {@code =} mean one, those behind {@code
   * ?} are names of something unknown.
   */
  private static final class Text {
    private final List<Token> tokens = new ArrayList<>();
    private final List<Spoken> spoken = new ArrayList<>();

    static Text of(String words) {
      Text text = new Text();
      for (String word : words.split(" ")) {
        text.add(word);
      }
      return text;
    }

    private void add(String word) {
      int at = tokens.size();
      int start = at * 20;
      String plain = word.replaceAll("^[=?]", "");
      int end = start + plain.length();
      boolean unknown = word.startsWith("?");
      boolean named = unknown || Character.isUpperCase(word.charAt(0));
      if (named || word.startsWith("=")) {
        List<String> kinds = unknown ? List.of() : List.of("Company");
        Spoken.Form form = named ? Spoken.Form.NAME : Spoken.Form.OTHER_WORDS;
        spoken.add(new Spoken(at, start, end, kinds, form));
      }
      tokens.add(new Token(at, plain, plain, "NN", "O", start, end, -1, "dep"));
    }

    Text about(String kind, String noun) {
      spoken.add(new Spoken(tokens.size(), 0, 0, List.of(kind), Spoken.Form.UNSAID, noun));
      return this;
    }

    Encoder.Scores read() {
      return ENCODER.read(new Sentence(0, tokens), spoken);
    }

    MarkedText marked() {
      return Marker.open().mark(new Sentence(0, tokens), spoken);
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
    return Text.of(words).read().find(first, second).orElseThrow();
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
    MarkedText text = Text.of("Acme sold =it to Brodvik .").marked();

    assertThat(text.pieces()).hasSize(2 + 7);
    assertThat(text.marks()).containsOnlyKeys(0, 2, 4).containsEntry(0, 1).containsEntry(2, 3);
    assertThat(text.pieces().get(1)).isEqualTo(text.pieces().get(6));
    assertThat(text.pieces().get(3)).isNotEqualTo(text.pieces().get(1));
  }

  @Test
  void of_those_who_stand_far_behind_nothing_is_said() {
    Text text = Text.of("Acme sells " + "very ".repeat(300) + "much to Brodvik .");

    assertThat(text.marked().pieces()).hasSize(200);
    assertThat(text.read().find(0, 304)).isEmpty();
  }

  @Test
  void a_name_of_several_words_is_one_mark_and_other_words_before_it_have_their_own() {
    Sentence sentence = new Sentence(0, Text.of("the brewer Acme Beer Ltd paid").tokens);
    List<String> company = List.of("Company");
    MarkedText text =
        Marker.open()
            .mark(
                sentence,
                List.of(
                    new Spoken(2, 40, 83, company, Spoken.Form.NAME),
                    new Spoken(1, 0, 83, company, Spoken.Form.OTHER_WORDS)));

    assertThat(text.marks()).containsOnly(entry(1, 1), entry(2, 1 + 3));
    assertThat(text.pieces().subList(5, text.pieces().size()))
        .isEqualTo(Text.of("paid").marked().pieces().subList(1, 3));
  }

  @Test
  void of_an_unsaid_one_the_mark_its_noun_and_a_colon_stand_before_the_sentence() {
    MarkedText plain = Text.of("the cells come from Brodvik .").marked();
    MarkedText text = Text.of("the cells come from Brodvik .").about("Company", "airline").marked();

    assertThat(plain.unsaid()).isZero();
    assertThat(text.unsaid()).isEqualTo(3);
    assertThat(text.pieces().subList(4, text.pieces().size()))
        .isEqualTo(plain.pieces().subList(1, plain.pieces().size()));
    assertThat(text.marks()).containsOnly(entry(6, 1), entry(4, 8));
  }

  @Test
  void who_is_unsaid_may_be_a_party() {
    Text text = Text.of("the cells are supplied by Brodvik .").about("Company", "carmaker");

    assertThat(likeliest(text.read().find(7, 5).orElseThrow())).isEqualTo("<SUPPLIES");
  }

  @Test
  void it_tells_what_kind_of_thing_a_name_is() {
    assertThat(kind("doctors prescribe ?Velora against migraine .", 2)).isEqualTo("Product");
    assertThat(kind("the plant stands in ?Velora near the border .", 4)).isEqualTo("Place");
    assertThat(kind("?Velora said its profit rose by a tenth .", 0)).isEqualTo("Company");
  }

  private static String kind(String words, int key) {
    double[] likely = Text.of(words).read().findKinds(key).orElseThrow();
    assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-6));
    int best = IntStream.range(0, likely.length).reduce(0, (a, b) -> likely[b] > likely[a] ? b : a);
    return Encoder.KINDS.get(best);
  }

  @Test
  void a_system_that_cannot_run_it_has_none() {
    assertThat(
            Encoder.open(
                () -> {
                  throw new UnsatisfiedLinkError("no libc.so.6");
                }))
        .isEmpty();
  }
}
