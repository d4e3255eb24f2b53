package io.relata.extract.patterns;

import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.extract.roles.Path;
import io.relata.extract.roles.RoleGraph;
import io.relata.extract.roles.Step;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what came nearest to an example where none fits. */
final class Nearest {
  private static final int LONGEST = 4;
  private static final int MOST_REFERENCES = 12;

  private final List<Pattern> patterns;
  private final Ontology ontology;
  private final Set<String> nouns;

  Nearest(List<Pattern> patterns, Ontology ontology, Set<String> nouns) {
    this.patterns = patterns;
    this.ontology = ontology;
    this.nouns = nouns;
  }

  List<Near> list(Sentence sentence, References references) {
    RoleGraph graph = RoleGraph.of(sentence, nouns);
    List<Reference> all =
        references.list(sentence).stream()
            .filter(reference -> reference.entities().size() == 1)
            .limit(MOST_REFERENCES)
            .toList();
    Set<Integer> barred =
        all.stream()
            .filter(reference -> reference.kind() != Reference.Kind.DESCRIPTOR)
            .map(Reference::token)
            .collect(Collectors.toSet());
    List<Near> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).entities().get(0) != all.get(j).entities().get(0)) {
          found.add(near(graph, all.get(i), all.get(j), barred));
        }
      }
    }
    return found;
  }

  private Near near(RoleGraph graph, Reference from, Reference to, Set<Integer> barred) {
    Optional<Path> path =
        Path.between(graph, from.token(), to.token(), LONGEST, barred).stream()
            .filter(candidate -> !candidate.inner().isEmpty())
            .min(
                Comparator.comparingDouble(
                    candidate -> candidate.steps().size() + candidate.cost()));
    Set<String> lemmas = path.map(Nearest::lemmas).orElse(Set.of());
    Optional<Pattern> alike =
        patterns.stream()
            .filter(pattern -> admits(pattern, from, to) || admits(pattern, to, from))
            .filter(pattern -> shared(pattern, lemmas) > 0)
            .max(Comparator.comparingDouble(pattern -> shared(pattern, lemmas)));
    return new Near(
        from.entities().get(0),
        to.entities().get(0),
        path.map(way -> Path.text(way.steps())).orElse(""),
        alike.map(Pattern::example).orElse(null),
        alike.map(pattern -> pattern.relation().name()).orElse(null));
  }

  private boolean admits(Pattern pattern, Reference subject, Reference object) {
    return ontology.allows(
        pattern.relation(), subject.entities().get(0).type(), object.entities().get(0).type());
  }

  private static double shared(Pattern pattern, Set<String> lemmas) {
    Set<String> own = new HashSet<>();
    pattern.steps().forEach(step -> own.add(step.lemma()));
    long both = own.stream().filter(lemma -> !lemma.isEmpty() && lemmas.contains(lemma)).count();
    return both == 0 ? 0 : both - .1 * pattern.words();
  }

  private static Set<String> lemmas(Path path) {
    return path.steps().stream()
        .map(Step::lemma)
        .filter(lemma -> !lemma.isEmpty())
        .collect(Collectors.toSet());
  }
}
