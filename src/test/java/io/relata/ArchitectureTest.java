package io.relata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

@AnalyzeClasses(packages = "io.relata", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Every room, and the rooms it may use. "root" is the front door. */
  private static final Map<String, Set<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("ontology", Set.of()),
              Map.entry("document", Set.of()),
              Map.entry("fact", Set.of("ontology", "document")),
              Map.entry("extract", Set.of("ontology", "document", "fact")),
              Map.entry("resolve", Set.of("ontology", "document", "fact")),
              Map.entry("graph", Set.of("ontology", "document", "fact", "resolve")),
              Map.entry("query", Set.of("ontology", "document", "fact", "graph")),
              Map.entry("export", Set.of("ontology", "fact", "graph")),
              Map.entry(
                  "root",
                  Set.of(
                      "ontology",
                      "document",
                      "fact",
                      "extract",
                      "resolve",
                      "graph",
                      "query",
                      "export")),
              Map.entry(
                  "web",
                  Set.of(
                      "root",
                      "ontology",
                      "document",
                      "fact",
                      "resolve",
                      "query",
                      "export",
                      "graph")),
              Map.entry(
                  "cli",
                  Set.of(
                      "root",
                      "web",
                      "ontology",
                      "document",
                      "fact",
                      "extract",
                      "resolve",
                      "query",
                      "export",
                      "graph"))));

  @ArchTest
  static final ArchRule a_room_uses_only_the_rooms_of_the_map =
      classes()
          .that()
          .resideInAPackage("io.relata..")
          .should(
              new ArchCondition<JavaClass>("use only the rooms its own may use") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(dependency -> !isOpen(type, dependency.getTargetClass()))
                      .forEach(
                          dependency ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      type, dependency.getDescription())));
                }
              })
          .because("the way of the data goes one way: see the map at the top of this test");

  @ArchTest
  static final ArchRule no_other_rooms_appear =
      classes()
          .that()
          .resideInAPackage("io.relata..")
          .should()
          .resideInAnyPackage(
              ROOMS.keySet().stream()
                  .map(room -> room.equals("root") ? "io.relata" : "io.relata." + room + "..")
                  .toArray(String[]::new))
          .because("a new room is a decision, not an accident");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices()
          .matching("io.relata.(**)")
          .should()
          .beFreeOfCycles()
          .because("one must be able to read the rooms in an order");

  @ArchTest
  static final ArchRule only_graph_knows_neo4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.relata.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
          .because("another store, driver or version is one room's work");

  @ArchTest
  static final ArchRule public_classes_are_closed =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are public classes",
                  (JavaClass type) ->
                      type.getModifiers().contains(JavaModifier.PUBLIC)
                          && !type.isInterface()
                          && !type.isEnum()
                          && !type.isRecord()
                          && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                          && !type.isAnnotatedWith(
                              "org.springframework.boot.autoconfigure.AutoConfiguration")
                          && !type.isAnnotatedWith(
                              "org.springframework.boot.autoconfigure.SpringBootApplication")))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("what is not made for extension is not extended");

  private static boolean isOpen(JavaClass from, JavaClass to) {
    String own = room(from);
    String other = room(to);
    return other.isEmpty()
        || other.equals(own)
        || ROOMS.getOrDefault(own, Set.of()).contains(other);
  }

  private static String room(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    if (name.equals("io.relata")) {
      return "root";
    }
    if (!name.startsWith("io.relata.")) {
      return "";
    }
    String below = name.substring("io.relata.".length());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
