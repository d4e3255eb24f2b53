package io.relata.extract.reference;

import io.relata.extract.names.FoundNames;
import io.relata.extract.names.Name;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which words of a document mean which entities. */
public final class References {
  private final List<Entity> entities;
  private final Map<Integer, TreeMap<Integer, Reference>> bySentence = new HashMap<>();
  private final Resolver resolver;

  /**
   * @param known those that need no resolving, which the others are resolved by
   */
  private References(
      List<Sentence> sentences,
      List<Reference> known,
      List<Entity> entities,
      Nouns nouns,
      Optional<AntecedentModel> model) {
    this.entities = List.copyOf(entities);
    known.forEach(this::put);
    this.resolver = new Resolver(sentences, this, nouns, model);
  }

  /** References as somebody marked them. */
  public static References marked(
      List<Sentence> sentences, List<Reference> marks, List<Entity> entities, Nouns nouns) {
    return new References(sentences, marks, entities, nouns, Optional.empty());
  }

  /** Those by names alone. */
  References namesOnly(List<Sentence> sentences, Nouns nouns) {
    List<Reference> names =
        sentences.stream()
            .flatMap(sentence -> list(sentence).stream())
            .filter(reference -> reference.kind() == Reference.Kind.NAME)
            .toList();
    return marked(sentences, names, entities, nouns);
  }

  /** References by names, pronouns and descriptors in the parsed sentences. */
  public static References resolve(
      List<Sentence> sentences,
      FoundNames found,
      List<Entity> entities,
      Nouns nouns,
      AntecedentModel model) {
    References references =
        new References(sentences, references(found, entities), entities, nouns, Optional.of(model));
    sentences.forEach(references.resolver::resolve);
    sentences.forEach(references.resolver::resolveFirstPersons);
    return references;
  }

  private static List<Reference> references(FoundNames found, List<Entity> entities) {
    Map<Name, Entity> owners = new HashMap<>();
    entities.forEach(entity -> entity.names().forEach(name -> owners.put(name, entity)));
    return found.names().stream()
        .map(
            name ->
                new Reference(
                    name.sentence(),
                    name.token(),
                    Reference.Kind.NAME,
                    List.of(owners.get(name)),
                    name.start(),
                    name.end()))
        .toList();
  }

  /** What resolves the words that are still open. */
  Resolver resolver() {
    return resolver;
  }

  void put(Reference reference) {
    bySentence
        .computeIfAbsent(reference.sentence(), none -> new TreeMap<>())
        .put(reference.token(), reference);
  }

  public List<Entity> entities() {
    return entities;
  }

  /** Those of a sentence, from left to right. */
  public List<Reference> list(Sentence sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence.index(), new TreeMap<>()).values());
  }

  public Optional<Reference> find(Sentence sentence, Token token) {
    return Optional.ofNullable(
        bySentence.getOrDefault(sentence.index(), new TreeMap<>()).get(token.index()));
  }

  /** The one entity that a word means; empty where it means none or several. */
  Optional<Entity> single(Sentence sentence, Token token) {
    return find(sentence, token)
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> reference.entities().get(0));
  }

  /** All that mean this entity alone, in the order of the text. */
  public List<Reference> list(Entity entity) {
    List<Reference> found = new ArrayList<>();
    bySentence
        .values()
        .forEach(
            references ->
                references.values().stream()
                    .filter(reference -> reference.isOnly(entity))
                    .forEach(found::add));
    found.sort(Comparator.comparingInt(Reference::start));
    return found;
  }

  /** The organisation a sentence is about: its subject, else what the text so far is about. */
  public Optional<Entity> topic(Sentence sentence) {
    return resolver.topic(sentence);
  }

  /** The company whose a noun is that says no owner: "the contract", "rivals include …". */
  public Optional<Entity> owner(Sentence sentence, Token noun) {
    return resolver.owner(sentence, noun);
  }

  /** The company that the text is about at a sentence, other than those the clause names. */
  public Optional<Entity> protagonist(Sentence sentence, Set<Entity> named) {
    return resolver.protagonist(sentence, named);
  }
}
