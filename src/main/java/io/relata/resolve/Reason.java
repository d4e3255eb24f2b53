package io.relata.resolve;

/**
 * Why a judgement was made: one rule that fired.
 *
 * @param rule its name in {@link Matcher#listRules()}, or {@code person}
 * @param weight above zero speaks for the same, below for different; 1 and -1 decide alone
 * @param detail what the rule saw, for people
 */
public record Reason(String rule, double weight, String detail) {
  @Override
  public String toString() {
    return "%s %+.2f: %s".formatted(rule, weight, detail);
  }
}
