package io.relata.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The entity types and relations a graph may hold; immutable. */
public final class Ontology {
  private static final String BUNDLED = "/ontology/business-news.yaml";

  private final Map<String, EntityType> types;
  private final Map<String, Relation> relations;

  Ontology(Collection<EntityType> types, Collection<Relation> relations) {
    this.types = new LinkedHashMap<>();
    types.forEach(type -> this.types.put(type.name(), type));
    this.relations = new LinkedHashMap<>();
    relations.forEach(relation -> this.relations.put(relation.name(), relation));
  }

  /** The bundled ontology of business news. */
  public static Ontology businessNews() {
    try (InputStream in = Ontology.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("The bundled ontology " + BUNDLED + " is missing");
      }
      return OntologyReader.read(
          "business-news.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a YAML file in UTF-8.
   *
   * @throws InvalidOntologyException with every problem and its line
   */
  public static Ontology read(Path file) {
    try {
      return OntologyReader.read(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new InvalidOntologyException(
          file.toString(), List.of("it is not UTF-8; convert it first, e.g. with iconv"));
    } catch (IOException e) {
      throw new InvalidOntologyException(
          file.toString(), List.of("the file cannot be read: " + e.getMessage()));
    }
  }

  public Collection<EntityType> listEntityTypes() {
    return Collections.unmodifiableCollection(types.values());
  }

  /** All nouns that announce a name. */
  public Set<String> listNouns() {
    return listEntityTypes().stream()
        .flatMap(type -> type.nouns().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public Collection<Relation> listRelations() {
    return Collections.unmodifiableCollection(relations.values());
  }

  public Optional<EntityType> findEntityType(String name) {
    return Optional.ofNullable(types.get(name));
  }

  public Optional<Relation> findRelation(String name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** The relation of that name; the error names the nearest one. */
  public Relation getRelation(String name) {
    return findRelation(name)
        .orElseThrow(
            () -> new NoSuchElementException(unknown("relation", name, relations.keySet())));
  }

  /** The entity type of that name; the error names the nearest one. */
  public EntityType getEntityType(String name) {
    return findEntityType(name)
        .orElseThrow(
            () -> new NoSuchElementException(unknown("entity type", name, types.keySet())));
  }

  /** The type and all it is a kind of, nearest first: Company, Organization. */
  public List<String> line(String type) {
    List<String> line = new ArrayList<>();
    for (String at = getEntityType(type).name(); at != null; at = types.get(at).parent()) {
      line.add(at);
    }
    return line;
  }

  /** The topmost type of the line: Company and Regulator are both Organization. */
  public String root(String type) {
    List<String> line = line(type);
    return line.get(line.size() - 1);
  }

  public boolean isA(String type, String ancestor) {
    return types.containsKey(type) && line(type).contains(ancestor);
  }

  /** Whether the relation's signature admits these ends; a symmetric one admits either order. */
  public boolean allows(Relation relation, String subjectType, String objectType) {
    return admits(relation.from(), subjectType) && admits(relation.to(), objectType)
        || relation.symmetric()
            && admits(relation.from(), objectType)
            && admits(relation.to(), subjectType);
  }

  private boolean admits(List<String> allowed, String type) {
    return allowed.stream().anyMatch(ancestor -> isA(type, ancestor));
  }

  private static String unknown(String kind, String name, Collection<String> known) {
    return "There is no %s %s; %s"
        .formatted(
            kind,
            name,
            Spelling.nearest(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElse("known are " + String.join(", ", known)));
  }
}
