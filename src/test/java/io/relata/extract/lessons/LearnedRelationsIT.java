package io.relata.extract.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.learned.LearnedRelations;
import io.relata.extract.parse.SharedParser;
import io.relata.extract.patterns.Match;
import io.relata.extract.patterns.PatternBook;
import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnedRelationsIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final LearnedRelations LEARNED = LearnedRelations.open(ONTOLOGY, Encoder.open());
  private static final AnnotatedSentence SENTENCE =
      new SentenceReader(SharedParser.get(), ONTOLOGY)
          .read(List.of("{C1} will weave the cloth for {C2} until 2030."))
          .get(0);

  private static List<Match> find(List<Match> read, List<Match> denied) {
    PatternBook.Read known = new PatternBook.Read(read, List.of(), denied);
    return list(SENTENCE, known);
  }

  private static List<Match> list(AnnotatedSentence sentence, PatternBook.Read known) {
    return LEARNED.list(List.of(sentence.sentence()), sentence.references(), known);
  }

  private static Match only() {
    List<Match> found = find(List.of(), List.of());
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void who_does_something_for_another_supplies_it() {
    Match match = only();

    assertThat(match.subject().id()).isEqualTo("C1");
    assertThat(match.relation()).isEqualTo("SUPPLIES");
    assertThat(match.object().id()).isEqualTo("C2");
    assertThat(match.trigger().text()).isEqualTo("weave");
    assertThat(match.confidence()).isBetween(.6, .8);
  }

  @Test
  void without_an_encoder_the_tree_and_the_words_tell() {
    AnnotatedSentence plain =
        new SentenceReader(SharedParser.get(), ONTOLOGY)
            .read(List.of("{C1} supplies {C2} with steel."))
            .get(0);

    assertThat(
            LearnedRelations.open(ONTOLOGY, Optional.empty())
                .list(
                    List.of(plain.sentence()),
                    plain.references(),
                    new PatternBook.Read(List.of(), List.of(), List.of())))
        .extracting(Match::relation)
        .containsExactly("SUPPLIES");
  }

  @Test
  void nothing_is_added_that_a_counterexample_denies() {
    assertThat(find(List.of(), List.of(only()))).isEmpty();
  }

  @Test
  void nothing_is_added_to_what_the_examples_read() {
    assertThat(find(List.of(only()), List.of())).isEmpty();
  }

  @Test
  void nothing_is_added_to_what_the_examples_read_of_the_wrong_types() {
    PatternBook.Read known = new PatternBook.Read(List.of(), List.of(only()), List.of());

    assertThat(list(SENTENCE, known)).isEmpty();
  }

  @Test
  void members_of_one_list_are_not_related_by_the_word_they_hang_on() {
    AnnotatedSentence rivals =
        new SentenceReader(SharedParser.get(), ONTOLOGY)
            .read(List.of("{C1} competes with {C2} abroad and with {C3} at home."))
            .get(0);

    assertThat(list(rivals, new PatternBook.Read(List.of(), List.of(), List.of())))
        .noneMatch(match -> match.subject().id().equals("C2") && match.object().id().equals("C3"));
  }

  @Test
  void the_way_is_told_from_subject_to_object() {
    assertThat(only().path()).startsWith("X ←subj– weave").endsWith("–for→ Y");
    AnnotatedSentence turned =
        new SentenceReader(SharedParser.get(), ONTOLOGY)
            .read(List.of("{C1} relies on software from {C2}."))
            .get(0);
    List<Match> found = list(turned, new PatternBook.Read(List.of(), List.of(), List.of()));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).subject().id()).isEqualTo("C2");
    assertThat(found.get(0).path()).startsWith("X ←from– software").endsWith("Y");
  }

  private static List<Match> listOfArticle(String... lines) {
    Article article =
        new ArticleReader(SharedParser.get(), ONTOLOGY, List.of("Ann"), List.of("Berg"))
            .read(List.of(lines))
            .get(0);
    return LEARNED.list(
        article.sentences(),
        article.references(),
        new PatternBook.Read(List.of(), List.of(), List.of()));
  }

  @Test
  void who_is_unsaid_is_what_the_text_is_about() {
    List<Match> found =
        listOfArticle(
            "@ 2025-03-04 wire",
            "[Velmark|Company] will open a second plant for heat pumps.",
            "[The manufacturer|=Velmark] wants to hire 200 people.",
            "Compressors will be supplied by [Orbis Kold|Company].",
            "[Its|=Velmark] shares rose.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).subject().name()).isEqualTo("Orbis Kold");
    assertThat(found.get(0).relation()).isEqualTo("SUPPLIES");
    assertThat(found.get(0).object().name()).isEqualTo("Velmark");
    assertThat(found.get(0).trigger().text()).isEqualTo("supplied");
    assertThat(found.get(0).sentence().index()).isEqualTo(2);
  }

  @Test
  void nobody_is_unsaid_where_the_sentence_says_who_it_is() {
    List<Match> found =
        listOfArticle(
            "@ 2025-03-04 wire",
            "[Velmark|Company] will open a second plant for heat pumps.",
            "[The manufacturer|=Velmark] wants to hire 200 people.",
            "[Orbis Kold|Company] supplies compressors to [Nibe|Company].");

    assertThat(found).extracting(match -> match.object().name()).containsOnly("Nibe");
  }
}
