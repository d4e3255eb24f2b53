package io.relata.resolve;

import io.relata.resolve.Rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How well the parts of two persons' names agree. */
final class PersonRules {
  private PersonRules() {}

  /** First and last name must agree; what is between may be missing, but not contradict. */
  static Optional<Finding> parts(Comparison names) {
    if (!names.isPerson()) {
      return Rule.nothing();
    }
    List<String> left = texts(names.left(), false);
    List<String> right = texts(names.right(), false);
    if (left.equals(right)) {
      return generations(names, 0.95, "all parts agree");
    }
    if (left.stream().sorted().toList().equals(right.stream().sorted().toList())) {
      return generations(names, 0.85, "the parts are in another order");
    }
    if (left.size() < 2 || right.size() < 2 || !last(left).equals(last(right))) {
      return Rule.nothing();
    }
    boolean firstNames = left.get(0).equals(right.get(0));
    if (!firstNames && !abbreviates(left.get(0), right.get(0))) {
      return Rule.nothing();
    }
    if (!middleAgrees(left, right)) {
      return Rule.nothing();
    }
    return firstNames
        ? generations(names, 0.85, "first and last name agree")
        : generations(names, 0.6, "the last name and an initial agree");
  }

  private static Optional<Finding> generations(Comparison names, double weight, String detail) {
    List<String> left = texts(names.left(), true);
    List<String> right = texts(names.right(), true);
    if (left.equals(right)) {
      return Rule.found(weight, detail);
    }
    boolean both = !left.isEmpty() && !right.isEmpty();
    return Rule.found(both ? 0 : weight - 0.3, detail + ", but not the generation");
  }

  static Optional<Finding> spelling(Comparison names) {
    if (!names.isPerson() || parts(names).isPresent()) {
      return Rule.nothing();
    }
    boolean slipsOnly = names.words().isComplete() && names.words().slips().size() == 1;
    return slipsOnly && names.left().words().size() > 1
        ? Rule.found(0.6, "the parts agree but for one slip")
        : Rule.nothing();
  }

  private static boolean middleAgrees(List<String> left, List<String> right) {
    List<String> shorter = middle(left.size() <= right.size() ? left : right);
    List<String> longer = new ArrayList<>(middle(left.size() <= right.size() ? right : left));
    for (String part : shorter) {
      Optional<String> match =
          longer.stream()
              .filter(other -> part.equals(other) || abbreviates(part, other))
              .findFirst();
      if (match.isEmpty()) {
        return false;
      }
      longer.remove(match.get());
    }
    return true;
  }

  private static List<String> middle(List<String> parts) {
    return parts.subList(1, parts.size() - 1);
  }

  private static boolean abbreviates(String one, String other) {
    return one.length() == 1 && other.startsWith(one)
        || other.length() == 1 && one.startsWith(other);
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  private static List<String> texts(NameForm name, boolean generation) {
    return name.words().stream()
        .filter(word -> (word.kind() == Kind.GENERATION) == generation)
        .map(NameWord::meaning)
        .toList();
  }
}
