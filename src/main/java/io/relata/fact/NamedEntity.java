package io.relata.fact;

import java.util.List;
import java.util.Map;

/**
 * What several mentions of one document are about, under the name that document gives it.
 *
 * @param id unique in its document only
 * @param type an entity type of the ontology
 * @param aliases other names the document itself equates with it, e.g. by "(CAC)" or "also known
 *     as"
 * @param identifiers scheme to value, e.g. {@code lei}, {@code wikidata}, {@code isin}, {@code
 *     ticker}
 */
public record NamedEntity(
    String id,
    String type,
    String name,
    List<String> aliases,
    Map<String, String> identifiers,
    List<Mention> mentions) {
  public NamedEntity {
    aliases = List.copyOf(aliases);
    identifiers = Map.copyOf(identifiers);
    mentions = List.copyOf(mentions);
  }
}
