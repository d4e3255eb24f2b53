package io.relata.extract;

import static io.relata.extract.Told.ENGINE;
import static io.relata.extract.Told.document;
import static io.relata.extract.Told.facts;
import static io.relata.extract.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.fact.DocumentFacts;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternExtractorIT {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kelvotek bought Brightloop NV in 2021.                        | Kelvotek ACQUIRES Brightloop NV
          Brightloop NV was bought by Kelvotek in 2021.                 | Kelvotek ACQUIRES Brightloop NV
          Kelvotek agreed to buy Brightloop NV.                         | Kelvotek ACQUIRES Brightloop NV
          Kelvotek announced its purchase of Brightloop NV.             | Kelvotek ACQUIRES Brightloop NV
          Brightloop NV, which Kelvotek acquired in 2021, makes lenses. | Kelvotek ACQUIRES Brightloop NV
          Kelvotek, a subsidiary of Brightloop NV, moved to Lyon.       | Brightloop NV OWNS Kelvotek
          Kelvotek turned down an offer from Brightloop NV.             | Kelvotek REJECTED Brightloop NV
          Kelvotek is backed by Northgate Partners.                     | Northgate Partners INVESTS_IN Kelvotek
          Kelvotek's customers include Brightloop NV.                   | Kelvotek SUPPLIES Brightloop NV
          Kelvotek sued Brightloop NV in Delaware.                      | Kelvotek SUES Brightloop NV
          Kelvotek's backers include Brightloop NV, Tarn and Orvane Labs. | Tarn INVESTS_IN Kelvotek
          Kelvotek competitors include Tarn, Brightloop NV and Orvane.    | Kelvotek COMPETES_WITH Brightloop NV
          Kelvotek was bought by a consortium of Tarn Group and Brightloop NV. | Brightloop NV ACQUIRES Kelvotek
          Kelvotek was taken over by rival Brightloop NV.                 | Kelvotek COMPETES_WITH Brightloop NV
          Kelvotek was acquired by Brightloop NV (Tarn Holdings) in May.  | Brightloop NV ACQUIRES Kelvotek
          Kelvotek (owned by Brightloop NV) opened a plant in Lyon.       | Brightloop NV OWNS Kelvotek
          Kelvotek bought a $30 million stake in Brightloop NV.           | Kelvotek INVESTS_IN Brightloop NV
          Kelvotek is one of the firms that analysts expect to compete with Brightloop NV. | Kelvotek COMPETES_WITH Brightloop NV
          Kelvotek sued Brightloop NV, its rival.  | Kelvotek SUES Brightloop NV
          Kelvotek grew through the acquisition of Brightloop NV.         | Kelvotek ACQUIRES Brightloop NV
          Kelvotek walked away from talks with Brightloop NV.             | Kelvotek REJECTED Brightloop NV
          Kelvotek decided not to use Brightloop NV.                      | Kelvotek REJECTED Brightloop NV
          Kelvotek deemed Brightloop NV too expensive.                    | Kelvotek REJECTED Brightloop NV
          Kelvotek has stopped using Brightloop NV.                       | Kelvotek REJECTED Brightloop NV
          A lawsuit by Kelvotek against Brightloop NV was dismissed.      | Kelvotek SUES Brightloop NV
          Kelvotek remains based in Osaka.                                | Kelvotek HEADQUARTERED_IN Osaka
          Kelvotek is owned by Canada's Brightloop NV and chip maker Tarn Group. | Tarn Group OWNS Kelvotek
          Kelvotek remains Brightloop NV's packaging and processing partner. | Kelvotek PARTNERS_WITH Brightloop NV
          Kelvotek will make an investment of $15 million in Brightloop NV. | Kelvotek INVESTS_IN Brightloop NV
          Kelvotek, a maker of lenses, was bought by Brightloop NV.       | Brightloop NV ACQUIRES Kelvotek
          Kelvotek considered Tarn Group before awarding the contract to Brightloop NV. | Brightloop NV SUPPLIES Kelvotek
          Kelvotek chose Tarn Group to build it, turning down a bid from Brightloop NV. | Kelvotek REJECTED Brightloop NV
          The European Commission is examining whether Kelvotek broke the rules. | European Commission INVESTIGATES Kelvotek
          Brightloop NV Chairman Anna Berg resigned.                      | Anna Berg LEADS Brightloop NV
          The founder of Brightloop NV, Anna Berg, resigned.              | Anna Berg FOUNDED Brightloop NV
          Anna Berg will succeed John Meyer as chief executive of Brightloop NV. | Anna Berg LEADS Brightloop NV
          """)
  void a_relation_is_found_in_many_forms(String text, String fact) {
    assertThat(facts(text)).contains(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kelvotek sold its printing business to Brightloop NV.         | Kelvotek SUPPLIES Brightloop NV
          Kelvotek sold its stake in Tarn to Brightloop NV.             | Brightloop NV ACQUIRES Kelvotek
          Kelvotek's rivals include Tarn Group, Orvane and Brightloop NV. | Tarn Group COMPETES_WITH Brightloop NV
          Kelvotek is a company of the Brightloop Group.                | Kelvotek OWNS Brightloop Group
          Anna Berg will succeed John Meyer as chief executive of Brightloop NV. | John Meyer LEADS Brightloop NV
          """)
  void what_only_looks_alike_is_no_relation(String text, String fact) {
    assertThat(facts(text)).doesNotContain(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Circle announced its results.                            | Circle
          Dovetail was founded in 2015 by two students.            | Dovetail
          Dunmore's was bought by Kelvotek Inc. in 2021.           | Dunmore's
          Kelvotek Partners and Tarn Partners bought the chain.    | Kelvotek Partners
          Suppliers such as Grennel, Tarn Oy and Maple Dorset met. | Maple Dorset
          """)
  void a_company_nobody_knows_is_known_by_what_stands_around_it(String text, String name) {
    assertThat(read(text).entities())
        .anySatisfy(
            entity -> {
              assertThat(entity.name()).isEqualTo(name);
              assertThat(entity.type()).isIn("Company", "Organization");
            });
  }

  @Test
  void a_heading_is_no_part_of_the_name_below_it() {
    String text =
        "Recent Deals\nKelvotek bought Brightloop NV in May after a year of quiet talks.\n";
    assertThat(facts(text)).contains("Kelvotek ACQUIRES Brightloop NV");
    assertThat(read(text).facts().get(0).evidence().quote()).startsWith("Kelvotek");
  }

  @Test
  void a_common_noun_at_the_start_of_a_sentence_is_no_name() {
    assertThat(read("Management announced a plan. Demand raised prices.").entities()).isEmpty();
  }

  @Test
  void both_companies_and_the_company_are_resolved() {
    assertThat(
            facts(
                "Kelvotek signed a letter with Brightloop NV. Both companies will work together on"
                    + " lenses."))
        .contains("Kelvotek PARTNERS_WITH Brightloop NV");
  }

  @Test
  void every_quote_stands_at_its_offsets() {
    String text = "  Kelvotek bought\u00a0Brightloop NV. 😀 Kelvotek’s rival Bosch sued it.";
    read(text).facts().forEach(fact -> assertThat(fact.evidence().holdsIn(text)).isTrue());
  }

  @Test
  void what_no_example_reads_is_learned_from_annotated_sentences() {
    String text = "Brightloop NV will weave the cloth for Kelvotek until 2030.";

    assertThat(facts(text)).containsExactly("Brightloop NV SUPPLIES Kelvotek");
    Explanation.Found found = ENGINE.explain(document(text)).sentences().get(0).found().get(0);
    assertThat(found.rules()).containsExactly("learned");
    assertThat(found.example()).contains("C1");
    assertThat(found.confidence()).isLessThan(.85);
  }

  @Test
  void a_fact_is_explained_by_the_line_that_taught_it() {
    Explanation explanation = ENGINE.explain(document("Kelvotek was bought by Brightloop NV."));
    Explanation.Found found = explanation.sentences().get(0).found().get(0);
    assertThat(found.example()).contains("X").contains("Y");
    assertThat(found.rules()).isNotEmpty();
    assertThat(found.left()).isNull();
  }

  @Test
  void where_no_example_fits_the_nearest_is_named() {
    Explanation explanation = ENGINE.explain(document("Kelvotek praised Brightloop NV warmly."));
    assertThat(explanation.sentences().get(0).found()).isEmpty();
    assertThat(explanation.sentences().get(0).near()).isNotEmpty();
  }

  @Test
  void hostile_text_gives_a_result() {
    Random random = new Random(7);
    String noise =
        random.ints(3_000, 1, 0xFFFF).mapToObj(Character::toString).collect(Collectors.joining());
    for (String text :
        List.of("", "((((", "A".repeat(30_000), "Acme Corp. ".repeat(2_000), noise, "\uD800 X")) {
      assertThat(read(text)).isNotNull();
    }
  }

  @Test
  void several_threads_read_as_one_does() {
    String text = "Kelvotek bought Brightloop NV. Its rival Bosch sued Kelvotek.";
    List<DocumentFacts> all = IntStream.range(0, 16).parallel().mapToObj(i -> read(text)).toList();
    assertThat(all).allMatch(facts -> facts.facts().equals(all.get(0).facts()));
  }
}
