package io.relata.query;

import io.relata.fact.Certainty;
import io.relata.fact.Status;
import java.util.Arrays;
import java.util.List;

/** What every relationship of a traversal must be like. */
public final class Condition {
  private final String property;
  private final String comparison;
  private final Object value;

  private Condition(String property, String comparison, Object value) {
    this.property = property;
    this.comparison = comparison;
    this.value = value;
  }

  /** PROBABLE admits PROBABLE and CERTAIN. */
  public static Condition certaintyAtLeast(Certainty least) {
    List<String> admitted =
        Arrays.stream(Certainty.values())
            .filter(certainty -> certainty.compareTo(least) <= 0)
            .map(Enum::name)
            .toList();
    return new Condition("certainty", "IN", admitted);
  }

  /**
   * @param least 0 to 1
   */
  public static Condition confidenceAtLeast(double least) {
    return new Condition("confidence", ">=", least);
  }

  /** Stated by so many independent documents. */
  public static Condition documentsAtLeast(long least) {
    return new Condition("documents", ">=", least);
  }

  public static Condition status(Status... admitted) {
    return new Condition("status", "IN", Arrays.stream(admitted).map(Enum::name).toList());
  }

  /** Holds for the variable r; the value is the parameter of that name. */
  String cypher(String parameter) {
    return "r.%s %s $%s".formatted(property, comparison, parameter);
  }

  Object value() {
    return value;
  }
}
