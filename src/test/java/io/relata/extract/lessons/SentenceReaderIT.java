package io.relata.extract.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.parse.SharedParser;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.ontology.Ontology;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceReaderIT {
  private static List<AnnotatedSentence> read(String... lines) {
    return new SentenceReader(SharedParser.get(), Ontology.businessNews()).read(List.of(lines));
  }

  @Test
  void marks_become_references_and_lines_below_become_statements() {
    AnnotatedSentence sentence =
        read(
                "# choices",
                "",
                "{C1} picked {C2} over {C3} for the software that runs {C1:its} payroll.",
                "  C2 SUPPLIES C1",
                "  C1 REJECTED C3 NOT")
            .get(0);

    assertThat(sentence.words())
        .isEqualTo("C1 picked C2 over C3 for the software that runs its payroll.");
    assertThat(sentence.references().list(sentence.sentence()))
        .extracting(Reference::kind)
        .containsExactly(
            Reference.Kind.NAME, Reference.Kind.NAME, Reference.Kind.NAME, Reference.Kind.PRONOUN);
    assertThat(sentence.statements())
        .extracting(said -> said.subject().id() + said.relation() + said.object().id())
        .containsExactly("C2SUPPLIESC1", "C1REJECTEDC3");
  }

  @Test
  void words_for_two_mean_both() {
    AnnotatedSentence sentence = read("{C1+C2:The two companies} will supply {C3}.").get(0);

    assertThat(sentence.references().list(sentence.sentence()))
        .extracting(one -> one.entities().stream().map(Entity::id).toList())
        .containsExactly(List.of("C1", "C2"), List.of("C3"));
  }

  @Test
  void a_line_that_cannot_be_meant_is_told_with_its_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{C1} bought {C2}.", "  C1 ACQUIRES C3"))
        .withMessageContaining("Line 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{C1} bought {C2}.", "  C1 BUYS C2"))
        .withMessageContaining("Line 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{C10} bought {X1}."))
        .withMessageContaining("Line 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("  C1 ACQUIRES C2"))
        .withMessageContaining("Line 1");
  }
}
