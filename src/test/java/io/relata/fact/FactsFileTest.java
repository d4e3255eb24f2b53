package io.relata.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Document;
import io.relata.document.Issue;
import io.relata.ontology.Ontology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsFileTest {
  private static final String TEXT =
      "Volvo said it would buy Lidl’s trucks 😀. Volvo competes with MAN.";
  private final List<Issue> issues = new ArrayList<>();

  @Test
  void what_is_written_is_read_back_the_same() {
    DocumentFacts facts = facts(TEXT.indexOf("Volvo competes"));
    assertThat(read(FactsFile.write(facts))).containsExactly(facts);
    assertThat(issues).isEmpty();
  }

  @Test
  void the_format_is_that_of_the_design() {
    assertThat(FactsFile.write(facts(0)))
        .startsWith("{\"document\":{\"id\":\"d1\",\"publishedOn\":\"2025-02-12\",\"text\":")
        .contains("\"entities\":[{\"id\":\"e1\",\"type\":\"Company\",\"name\":\"Volvo\"")
        .contains("\"validFrom\":\"2025-Q1\"")
        .endsWith("\"issues\":[]}");
  }

  @Test
  void what_has_a_default_may_be_left_out() {
    DocumentFacts read =
        read("""
                {"document":{"id":"d"},"entities":[{"id":"a","type":"Company","name":"A"}],\
                "facts":[{"subject":"a","relation":"OWNS","object":"b","evidence":{"quote":"q","start":0,"end":1}}]}
                """)
            .get(0);
    assertThat(read.facts().get(0))
        .extracting(Fact::certainty, Fact::polarity, Fact::status, Fact::confidence)
        .containsExactly(Certainty.CERTAIN, Polarity.POSITIVE, Status.ACTIVE, 1.0);
    assertThat(issues).isEmpty();
  }

  @Test
  void one_bad_fact_loses_no_other_and_names_its_place() {
    List<DocumentFacts> read =
        read(
            """
            {"document":{"id":"d"},"colour":"red","entities":[{"id":"a","type":"Company","name":"A","size":3}],\
            "facts":[{"subject":"a","relation":"OWNS","object":"b","certainty":"MAYBE","evidence":{"quote":"q","start":0,"end":1}},\
            {"subject":"a","relation":"OWNS","object":"b"},\
            {"subject":"a","relation":"OWNS","object":"b","validFrom":"2024-13","evidence":{"quote":"q","start":0,"end":1}},\
            {"subject":"a","relation":"OWNS","object":"b","evidence":{"quote":"q","start":0,"end":1}}]}
            """);
    assertThat(read.get(0).facts()).hasSize(1);
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactlyInAnyOrder(
            "unknown-property", "unknown-property", "bad-element", "bad-element", "bad-element");
    assertThat(issues).allMatch(issue -> "-:1".equals(issue.place()));
    assertThat(issues)
        .anyMatch(issue -> issue.message().contains("facts[0] is left out: certainty:"));
  }

  @Test
  void a_line_that_is_no_facts_line_is_an_issue() {
    assertThat(read("[]\n{\"document\": 3}\n{oops\n{\"document\":{\"title\":\"t\"}}")).isEmpty();
    assertThat(issues).hasSizeGreaterThanOrEqualTo(4).allMatch(i -> i.level() == Issue.Level.ERROR);
    assertThat(FactsFile.isFactsLine("{\"document\":{\"id\":\"d\"}}")).isTrue();
    assertThat(FactsFile.isFactsLine("{\"id\":\"d\",\"text\":\"t\"}")).isFalse();
  }

  @Test
  void deep_nesting_is_an_issue() {
    assertThat(read("[".repeat(100_000))).isEmpty();
    assertThat(issues).extracting(Issue::code).containsExactly("bad-json");
  }

  @Test
  void a_quote_that_is_not_the_text_does_not_pass() {
    FactsCheck check = new FactsCheck(Ontology.businessNews());
    assertThat(check.check(facts(TEXT.indexOf("Volvo competes"))).facts()).hasSize(1);
    DocumentFacts refused = check.check(facts(3));
    assertThat(refused.facts()).isEmpty();
    assertThat(refused.observations()).isEmpty();
    assertThat(refused.issues())
        .extracting(Issue::code)
        .containsExactly("quote-mismatch", "quote-mismatch");
  }

  @Test
  void what_the_ontology_forbids_does_not_pass() {
    DocumentFacts given =
        read("""
                {"document":{"id":"d"},"entities":[{"id":"a","type":"Company","name":"A"},{"id":"b","type":"Place","name":"B"},{"id":"c","type":"Compny","name":"C"},{"id":"a","type":"Company","name":"A2"}],\
                "facts":[{"subject":"a","relation":"OWNS","object":"b","evidence":{"quote":"q","start":0,"end":1}},\
                {"subject":"a","relation":"LIKES","object":"b","evidence":{"quote":"q","start":0,"end":1}},\
                {"subject":"a","relation":"SUES","object":"a","evidence":{"quote":"q","start":0,"end":1}},\
                {"subject":"a","relation":"SUES","object":"z","evidence":{"quote":"q","start":0,"end":1}}]}
                """)
            .get(0);
    DocumentFacts checked = new FactsCheck(Ontology.businessNews()).check(given);
    assertThat(checked.facts()).isEmpty();
    assertThat(checked.entities()).extracting(NamedEntity::id).containsExactly("a", "b");
    assertThat(checked.issues())
        .extracting(Issue::code)
        .containsExactlyInAnyOrder(
            "unchecked-quotes",
            "unknown-type",
            "same-id",
            "signature",
            "unknown-relation",
            "self-relation",
            "unknown-entity");
    assertThat(checked.issues())
        .anyMatch(issue -> issue.message().contains("did you mean Company?"));
  }

  @Test
  void a_table_of_facts_loads_too(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("facts.csv"),
            """
            subject,subject_type,relation,object,object_type,date,source,quote,certainty
            Volvo,Company,COMPETES_WITH,MAN,Company,2024-05-01,Example Wire,"Volvo, and MAN, compete.",probable
            Volvo,Company,OWNS,Mack,Company,2024-05-01,Example Wire,Volvo owns Mack.,
            Volvo,Company,OWNS,Mack,Company,May,Example Wire,Volvo owns Mack.,
            Volvo,Company,OWNS,,Company,,,,
            """);
    List<DocumentFacts> read = FactsTable.read(file, issues::add).toList();
    assertThat(read).hasSize(1);
    DocumentFacts checked = new FactsCheck(Ontology.businessNews()).check(read.get(0));
    assertThat(checked.facts())
        .extracting(Fact::relation, Fact::certainty)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("COMPETES_WITH", Certainty.PROBABLE),
            org.assertj.core.groups.Tuple.tuple("OWNS", Certainty.CERTAIN));
    assertThat(issues)
        .extracting(Issue::place)
        .allMatch(place -> place.matches(".*facts\\.csv:[45]"));
    assertThat(issues).hasSize(2);
  }

  private List<DocumentFacts> read(String lines) {
    try (Stream<DocumentFacts> read =
        FactsFile.read(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "-", issues::add)) {
      return read.toList();
    }
  }

  private static DocumentFacts facts(int start) {
    String quote = "Volvo competes with MAN.";
    return new DocumentFacts(
        new Document("d1", null, null, LocalDate.of(2025, 2, 12), null, TEXT),
        List.of(
            new NamedEntity(
                "e1",
                "Company",
                "Volvo",
                List.of(),
                Map.of("ticker", "VOLV"),
                List.of(new Mention("Volvo", 0, 5))),
            new NamedEntity("e2", "Company", "MAN", List.of("MAN SE"), Map.of(), List.of())),
        List.of(
            new Fact(
                "e1",
                "COMPETES_WITH",
                "e2",
                Certainty.PROBABLE,
                Polarity.NEGATIVE,
                Status.ENDED,
                PartialDate.parse("2025-Q1"),
                null,
                ValidBasis.STATED,
                "e2",
                0.5,
                new Evidence(quote, start, start + quote.length()),
                Map.of("reason", "r"),
                "t/1")),
        List.of(
            new Observation(
                "e1",
                "revenue",
                1.5e9,
                "SEK",
                PartialDate.parse("2024-H2"),
                -3.5,
                ChangeBasis.YEAR_OVER_YEAR,
                null,
                "e2",
                new Evidence(quote, start, start + quote.length()))),
        List.of());
  }
}
