package io.relata.resolve;

import io.relata.resolve.Rule.Finding;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What documents state about two names, beside their words. */
final class EvidenceRules {
  private EvidenceRules() {}

  /** What a name means in one document only, a person decided; no rule joins it to others. */
  static Optional<Finding> setApart(Comparison names) {
    NameKey left = names.left().stated().key();
    NameKey right = names.right().stated().key();
    return left.document() != null || right.document() != null
        ? Rule.found(-1, "a person set the name apart in one document")
        : Rule.nothing();
  }

  static Optional<Finding> sameIdentifier(Comparison names) {
    for (String scheme : sharedSchemes(names)) {
      Set<String> left = values(names.left(), scheme);
      Set<String> right = values(names.right(), scheme);
      if (!Collections.disjoint(left, right) && !isConflict(names)) {
        left.retainAll(right);
        return Rule.found(1, "both have %s %s".formatted(scheme, String.join(", ", left)));
      }
    }
    return Rule.nothing();
  }

  static Optional<Finding> conflictingIdentifier(Comparison names) {
    for (String scheme : sharedSchemes(names)) {
      Set<String> left = values(names.left(), scheme);
      Set<String> right = values(names.right(), scheme);
      if (Identifiers.isUnique(scheme) && Collections.disjoint(left, right)) {
        return Rule.found(
            -1,
            "%s %s is not %s".formatted(scheme, String.join(", ", left), String.join(", ", right)));
      }
    }
    return Rule.nothing();
  }

  private static boolean isConflict(Comparison names) {
    return conflictingIdentifier(names).isPresent();
  }

  private static Set<String> sharedSchemes(Comparison names) {
    Set<String> schemes = new TreeSet<>(schemes(names.left()).keySet());
    schemes.retainAll(schemes(names.right()).keySet());
    return schemes;
  }

  private static Map<String, Set<String>> schemes(NameForm name) {
    return name.stated().identifiers().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> Identifiers.scheme(entry.getKey()),
                Map.Entry::getValue,
                (one, other) -> one));
  }

  private static Set<String> values(NameForm name, String scheme) {
    return schemes(name).get(scheme).stream()
        .map(Identifiers::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Optional<Finding> statedAlias(Comparison names) {
    StatedName left = names.left().stated();
    StatedName right = names.right().stated();
    boolean stated = left.aliases().contains(right.key()) || right.aliases().contains(left.key());
    return stated ? Rule.found(0.9, "a document equates the two") : Rule.nothing();
  }

  static Optional<Finding> initials(Comparison names) {
    return initials(names.left(), names.right()).or(() -> initials(names.right(), names.left()));
  }

  private static Optional<Finding> initials(NameForm brief, NameForm full) {
    boolean organization = brief.root().equals("Organization");
    return organization
            && brief.isAcronym()
            && full.initials().contains(brief.words().get(0).text())
        ? Rule.found(
            0.75,
            "%s are the initials of %s"
                .formatted(brief.stated().surface(), full.stated().surface()))
        : Rule.nothing();
  }
}
