package io.relata.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {
  private static final Ontology NEWS = Ontology.businessNews();

  private static final String TYPES =
      """
      entityTypes:
        Organization:
          description: A group.
        Company:
          parent: Organization
          description: It sells.
      """;

  @Test
  void the_bundled_ontology_has_the_relations_of_business_news() {
    assertThat(NEWS.listRelations())
        .extracting(Relation::name)
        .contains("PARTNERS_WITH", "REJECTED", "REGULATES", "COMPETES_WITH", "HEADQUARTERED_IN")
        .hasSize(16);
    assertThat(NEWS.listRelations())
        .allSatisfy(relation -> assertThat(relation.examples()).hasSizeGreaterThanOrEqualTo(2));
  }

  @Test
  void a_company_is_an_organization() {
    assertThat(NEWS.line("Company")).containsExactly("Company", "Organization");
    assertThat(NEWS.isA("Regulator", "Organization")).isTrue();
    assertThat(NEWS.isA("Place", "Organization")).isFalse();
    assertThat(NEWS.root("Regulator")).isEqualTo("Organization");
  }

  @ParameterizedTest
  @CsvSource({
    "REGULATES, Regulator, Company, true",
    "REGULATES, Company, Regulator, false",
    "PARTNERS_WITH, Company, Company, true",
    "HEADQUARTERED_IN, Company, Place, true",
    "HEADQUARTERED_IN, Place, Company, false",
  })
  void a_signature_admits_subtypes_and_nothing_else(
      String relation, String from, String to, boolean allowed) {
    assertThat(NEWS.allows(NEWS.getRelation(relation), from, to)).isEqualTo(allowed);
  }

  @Test
  void an_unknown_relation_names_the_nearest() {
    assertThatThrownBy(() -> NEWS.getRelation("PARTNER_WITH"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("There is no relation PARTNER_WITH; did you mean PARTNERS_WITH?");
  }

  @Test
  void a_misspelt_type_is_reported_with_file_line_and_fix() {
    List<String> problems =
        problems(
            TYPES
                + """
                relations:
                  REJECTS:
                    description: No.
                    from: Organisation
                    to: Organization
                    examples: [X rejects Y]
                """);
    assertThat(problems)
        .containsExactly(
            "o.yaml:10: relation REJECTS: 'from' is Organisation; did you mean Organization?");
  }

  @Test
  void every_problem_is_reported_at_once() {
    List<String> problems =
        problems(
            TYPES
                + """
                relations:
                  Drop`Database:
                    description: No.
                    from: Company
                    to: Company
                    exampels: [X drops Y]
                    examples: [X drops it]
                  NAMES:
                    from: Company
                    to: Company
                    symmetric: maybe
                    examples: [X names Y]
                """);
    assertThat(problems)
        .anyMatch(problem -> problem.contains("o.yaml:8: relation Drop`Database: a name must"))
        .anyMatch(problem -> problem.contains("unknown key 'exampels'; did you mean examples?"))
        .anyMatch(problem -> problem.contains("needs X and Y once each"))
        .anyMatch(problem -> problem.contains("the graph uses this name itself"))
        .anyMatch(problem -> problem.contains("'symmetric' must be true or false"));
  }

  @Test
  void a_type_that_is_a_kind_of_itself_is_refused() {
    assertThat(
            problems(
                """
                entityTypes:
                  A: {parent: B, description: a}
                  B: {parent: A, description: b}
                relations: {}
                """))
        .anyMatch(problem -> problem.contains("is a kind of itself: A → B"));
  }

  @Test
  void what_is_no_yaml_or_no_mapping_is_refused_with_its_line() {
    assertThat(problems("a: [1\nb: 2"))
        .singleElement()
        .asString()
        .contains("o.yaml:2: not valid YAML");
    assertThat(problems("- 1")).anyMatch(problem -> problem.contains("must be a mapping"));
    assertThat(problems("")).anyMatch(problem -> problem.contains("'relations' is missing"));
    assertThat(problems("a: &a [x]\nb: [*a, *a]")).isNotEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_refused(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> Ontology.read(folder.resolve("none.yaml")))
        .isInstanceOf(InvalidOntologyException.class)
        .hasMessageContaining("none.yaml");
    Path file = Files.writeString(folder.resolve("o.yaml"), TYPES + "relations: {}");
    assertThat(Ontology.read(file).listRelations()).isEmpty();
  }

  private static List<String> problems(String yaml) {
    return catchThrowableOfType(
            InvalidOntologyException.class, () -> OntologyReader.read("o.yaml", yaml))
        .problems();
  }
}
