package io.relata.resolve;

import java.util.Map;
import java.util.Set;

/**
 * A name and all that the live documents state about it; what {@link Matcher} compares.
 *
 * @param surface as most documents write it
 * @param types of the ontology, as documents state them
 * @param identifiers scheme to values, e.g. {@code lei}, {@code wikidata}, {@code isin}, {@code
 *     ticker}; several values when documents disagree
 * @param aliases names that some document equates with it
 */
public record StatedName(
    NameKey key,
    String surface,
    Set<String> types,
    Map<String, Set<String>> identifiers,
    Set<NameKey> aliases) {
  public StatedName {
    types = Set.copyOf(types);
    identifiers = Map.copyOf(identifiers);
    aliases = Set.copyOf(aliases);
  }

  /** A name of which nothing but its text and kind is known. */
  public static StatedName of(String surface, String root) {
    return of(NameKey.of(surface, root), surface);
  }

  static StatedName of(NameKey key, String surface) {
    return new StatedName(key, surface, Set.of(), Map.of(), Set.of());
  }
}
