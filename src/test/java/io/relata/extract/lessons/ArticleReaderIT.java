package io.relata.extract.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relata.extract.parse.SharedParser;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.ontology.Ontology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderIT {
  private static List<Article> read(String... lines) {
    return new ArticleReader(
            SharedParser.get(), Ontology.businessNews(), List.of("Ada"), List.of("Moor"))
        .read(List.of(lines));
  }

  private static Article article() {
    return read(
            "# a remark",
            "@ 2025-03-04 wire",
            "[Tarvo Foods|Company] drops [Pelkar|Company]",
            "> REJECTED: Tarvo Foods -> Pelkar",
            "[The baker|=Tarvo Foods] had paid [Pelkar] for [Zento|Product], said [{P1}|Person] of [Tarvo|Company=Tarvo Foods].",
            "> SUPPLIES: Pelkar -> Tarvo Foods",
            "> not LEADS: {P1} -> Tarvo Foods",
            "[Both|=Tarvo Foods+Pelkar] declined to comment, but [{P1.last}|Person={P1}] did not.")
        .get(0);
  }

  private static List<String> meant(Article article, int sentence) {
    return article.references().list(article.sentences().get(sentence)).stream()
        .map(one -> one.kind() + " " + one.entities().stream().map(Entity::name).toList())
        .toList();
  }

  @Test
  void the_text_is_what_stands_between_the_marks() {
    assertThat(article().text())
        .isEqualTo(
            "Tarvo Foods drops Pelkar\n\nThe baker had paid Pelkar for Zento, said Ada Moor of Tarvo."
                + " Both declined to comment, but Moor did not.");
  }

  @Test
  void marks_become_references_and_their_places_are_those_of_the_text() {
    Article article = article();

    assertThat(meant(article, 0)).containsExactly("NAME [Tarvo Foods]", "NAME [Pelkar]");
    assertThat(meant(article, 1))
        .containsExactly(
            "DESCRIPTOR [Tarvo Foods]",
            "NAME [Pelkar]",
            "NAME [Zento]",
            "NAME [Ada Moor]",
            "NAME [Tarvo Foods]");
    assertThat(meant(article, 2)).contains("PRONOUN [Tarvo Foods, Pelkar]", "NAME [Ada Moor]");
    for (Reference one : article.references().list(article.sentences().get(1))) {
      assertThat(article.text().substring(one.start(), one.end()))
          .isIn("The baker", "Pelkar", "Zento", "Ada Moor", "Tarvo");
    }
  }

  @Test
  void a_name_is_one_word_and_has_its_type() {
    Article article = article();

    assertThat(article.sentences().get(0).token(0).text()).isEqualTo("Tarvo Foods");
    assertThat(article.types())
        .containsEntry("Tarvo", "Company")
        .containsEntry("Zento", "Product")
        .containsEntry("Ada Moor", "Person");
  }

  @Test
  void statements_are_those_below_a_sentence() {
    assertThat(article().statements().get(1))
        .extracting(one -> one.subject().name() + " " + one.relation() + " " + one.object().name())
        .containsExactly("Pelkar SUPPLIES Tarvo Foods", "Ada Moor LEADS Tarvo Foods");
    assertThat(article().statements().get(2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Tarvo/Firm] slept.                 | there is no type Firm
          [Tarvo] slept.                      | nobody was marked as Tarvo before
          [It/=Tarvo] slept.                  | nobody was marked as Tarvo before
          > OWNS: Tarvo -> Pelkar             | below a sentence
          [Tarvo/Company] met [Tarvo/Person]. | Tarvo was a Company before
          """)
  void what_is_wrong_is_told_with_its_line(String line, String said) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("@ 2025-03-04 wire", line.replace('/', '|')))
        .withMessageContaining("Line 2")
        .withMessageContaining(said);
  }

  @Test
  void a_mark_that_cuts_a_word_is_told() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("@ 2025-03-04 wire", "Two [Zento|Product]s were sold."))
        .withMessageContaining("a mark cuts through a word in: Two Zentos were sold.");
  }

  @Test
  void a_sentence_before_any_article_is_told() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("Nobody knows when."))
        .withMessageContaining("Line 1: expected '@ 2025-03-04 wire' before it");
  }
}
