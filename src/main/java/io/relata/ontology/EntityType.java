package io.relata.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that relations hold between.
 *
 * @param name the Neo4j label, e.g. {@code Company}
 * @param parent the type it is a kind of, e.g. {@code Organization}; null at the top
 * @param nouns common nouns that announce one ("chipmaker", "regulator"), lower case, singular
 * @param suffixes last words that betray one in a name ("Inc", "Commission"), as written
 */
public record EntityType(
    String name,
    @Nullable String parent,
    String description,
    List<String> nouns,
    List<String> suffixes) {
  public EntityType {
    nouns = List.copyOf(nouns);
    suffixes = List.copyOf(suffixes);
  }
}
