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
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which words of a document mean which entities. */
public final class References {
  private final List<Entity> entities;
  private final Map<Integer, TreeMap<Integer, Reference>> bySentence = new HashMap<>();

  private Function<Sentence, Optional<Entity>> topics = sentence -> Optional.empty();
  private BiFunction<Sentence, Token, Optional<Entity>> owners =
      (sentence, noun) -> Optional.empty();
  private Protagonists protagonists = (sentence, clause, named) -> Optional.empty();

  /** Who a clause is about that does not say so. */
  private interface Protagonists {
    Optional<Entity> find(Sentence sentence, Token clause, Set<Entity> named);
  }

  private References(List<Entity> entities) {
    this.entities = List.copyOf(entities);
  }

  /** References by names, pronouns and descriptors in the parsed sentences. */
  public static References resolve(
      List<Sentence> sentences, FoundNames found, List<Entity> entities, Nouns nouns) {
    References references = new References(entities);
    Map<Name, Entity> owners = new HashMap<>();
    entities.forEach(entity -> entity.names().forEach(name -> owners.put(name, entity)));
    for (Name name : found.names()) {
      references.put(
          new Reference(
              name.sentence(),
              name.token(),
              Reference.Kind.NAME,
              List.of(owners.get(name)),
              name.start(),
              name.end()));
    }
    Resolver resolver = new Resolver(sentences, references, nouns);
    sentences.forEach(resolver::resolve);
    references.topics = resolver::topic;
    references.owners = resolver::owner;
    references.protagonists = resolver::protagonist;
    return references;
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
    return topics.apply(sentence);
  }

  /** The company whose a noun is that says no owner: "the contract", "rivals include …". */
  public Optional<Entity> owner(Sentence sentence, Token noun) {
    return owners.apply(sentence, noun);
  }

  /** The company that the text is about at a clause, other than those the clause names. */
  public Optional<Entity> protagonist(Sentence sentence, Token clause, Set<Entity> named) {
    return protagonists.find(sentence, clause, named);
  }
}
