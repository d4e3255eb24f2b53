package io.relata.resolve;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.ontology.Ontology;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names that documents state: read from their facts, and added up over documents. */
public final class StatedNames {
  private StatedNames() {}

  /**
   * Every entity's name and every alias that names it beyond the document, ordered by key. An
   * entity whose name is short for another's is an alias of it. The last name of a person is none:
   * elsewhere it is somebody else's.
   */
  public static List<StatedName> of(DocumentFacts facts, Ontology ontology) {
    return of(facts, DocumentNames.of(facts, ontology));
  }

  /** As {@link #of(DocumentFacts, Ontology)}, where it is known which names are meant. */
  public static List<StatedName> of(DocumentFacts facts, DocumentNames meant) {
    Map<NameKey, StatedName> names = new TreeMap<>();
    for (NamedEntity entity : facts.entities()) {
      NameKey key = meant.get(entity.id());
      Map<NameKey, String> aliases = new HashMap<>();
      for (String alias : entity.aliases()) {
        NameKey other = meant.alias(entity, alias);
        if (!other.equals(key) && !other.text().isEmpty() && !isPartOfPerson(other, key)) {
          aliases.put(other, alias);
        }
      }
      Map<String, Set<String>> identifiers = new HashMap<>();
      entity.identifiers().forEach((scheme, value) -> identifiers.put(scheme, Set.of(value)));
      Set<String> types = Set.of(entity.type());
      names.merge(
          key,
          new StatedName(key, entity.name(), types, identifiers, aliases.keySet()),
          StatedNames::add);
      aliases.forEach(
          (alias, surface) ->
              names.merge(
                  alias,
                  new StatedName(alias, surface, types, Map.of(), Set.of(key)),
                  StatedNames::add));
    }
    ShortForms.of(inOrderOfMention(facts, meant))
        .forEach(
            (brief, full) -> {
              if (!isPartOfPerson(brief, full)) {
                names.merge(brief, alias(names.get(brief), full), StatedNames::add);
                names.merge(full, alias(names.get(full), brief), StatedNames::add);
              }
            });
    return List.copyOf(names.values());
  }

  private static StatedName alias(StatedName name, NameKey alias) {
    return new StatedName(
        name.key(), name.surface(), name.types(), name.identifiers(), Set.of(alias));
  }

  private static List<StatedName> inOrderOfMention(DocumentFacts facts, DocumentNames meant) {
    return facts.entities().stream()
        .sorted(Comparator.comparingInt(StatedNames::firstMention))
        .map(entity -> StatedName.of(meant.get(entity.id()), entity.name()))
        .distinct()
        .toList();
  }

  private static int firstMention(NamedEntity entity) {
    return entity.mentions().stream().mapToInt(Mention::start).min().orElse(Integer.MAX_VALUE);
  }

  private static boolean isPartOfPerson(NameKey alias, NameKey name) {
    return name.root().equals("Person")
        && List.of(name.text().split("[ .]+")).containsAll(List.of(alias.text().split("[ .]+")));
  }

  /** What all of them state about the one name they share; the order does not matter. */
  public static StatedName add(Collection<StatedName> statements) {
    return statements.stream()
        .reduce(StatedNames::add)
        .orElseThrow(() -> new IllegalArgumentException("There is no name to add up"));
  }

  private static StatedName add(StatedName one, StatedName other) {
    Set<String> types = new HashSet<>(one.types());
    types.addAll(other.types());
    Set<NameKey> aliases = new HashSet<>(one.aliases());
    aliases.addAll(other.aliases());
    Map<String, Set<String>> identifiers = new HashMap<>(one.identifiers());
    other
        .identifiers()
        .forEach(
            (scheme, values) ->
                identifiers.merge(
                    scheme,
                    values,
                    (mine, theirs) -> {
                      Set<String> all = new HashSet<>(mine);
                      all.addAll(theirs);
                      return Set.copyOf(all);
                    }));
    String surface =
        one.surface().compareTo(other.surface()) <= 0 ? one.surface() : other.surface();
    return new StatedName(one.key(), surface, types, identifiers, aliases);
  }
}
