package io.relata.extract.reference;

import io.relata.extract.language.Kinds;
import io.relata.extract.names.Name;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** By which words a document calls its entities. */
final class Descriptions {
  private final References references;
  private final Nouns nouns;
  private final Kinds kinds = Kinds.shipped();
  private final Map<Entity, Set<String>> descriptions = new HashMap<>();
  private final Map<Entity, Set<String>> named = new HashMap<>();
  private final Map<Entity, Set<String>> words = new HashMap<>();

  Descriptions(List<Sentence> sentences, References references, Nouns nouns) {
    this.references = references;
    this.nouns = nouns;
    sentences.forEach(this::describe);
    references.entities().forEach(this::describeByName);
  }

  boolean isCalled(Entity entity, String lemma) {
    return descriptions.getOrDefault(entity, Set.of()).contains(lemma);
  }

  /** Whether it is a word of its names. */
  boolean isNamed(Entity entity, String lemma) {
    return named.getOrDefault(entity, Set.of()).contains(lemma);
  }

  /** Whether any word with which the text explains an entity is this one. */
  boolean isTold(Entity entity, String lemma) {
    return words.getOrDefault(entity, Set.of()).contains(lemma);
  }

  /**
   * How many of a noun's first four kinds come before one that the text explains the entity with; 9
   * where none is.
   */
  int nearness(Entity entity, String noun) {
    Set<String> told = words.getOrDefault(entity, Set.of());
    List<String> own = kinds.of(noun);
    for (int i = 0; i < Math.min(4, own.size()); i++) {
      String kind = own.get(i);
      if (told.stream().anyMatch(word -> word.equals(kind) || kinds.of(word).contains(kind))) {
        return i;
      }
    }
    return 9;
  }

  /** "the society" after "Nationwide Building Society". */
  private void describeByName(Entity entity) {
    for (Name name : entity.names()) {
      String[] parts = name.text().toLowerCase(Locale.ROOT).split("[ -]");
      named.computeIfAbsent(entity, none -> new HashSet<>()).addAll(List.of(parts));
      if (parts.length > 1 && entity.isOrganization()) {
        descriptions.computeIfAbsent(entity, none -> new HashSet<>()).add(parts[parts.length - 1]);
      }
    }
  }

  /** Whether somebody is called so, by a noun or the last word of a name. */
  boolean isUsed(String lemma) {
    return descriptions.values().stream().anyMatch(called -> called.contains(lemma));
  }

  /** Remembers "chipmaker Acme", "Acme, a chipmaker" and "Acme is a chipmaker". */
  private void describe(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (!token.isNoun()) {
        continue;
      }
      Token named = token;
      if (token.hasRelation("compound") || token.hasRelation("appos")) {
        named = sentence.head(token).orElse(token);
      } else if (!sentence.children(token, "cop").isEmpty()) {
        named = sentence.children(token, "nsubj").stream().findFirst().orElse(token);
      }
      for (Token end : sentence.children(token, "appos")) {
        note(sentence, end, token, lemma);
      }
      note(sentence, named, token, lemma);
    }
  }

  private void note(Sentence sentence, Token token, Token noun, String lemma) {
    if (token.index() == noun.index()) {
      return;
    }
    references
        .find(sentence, token)
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> reference.entities().get(0))
        .ifPresent(
            entity -> {
              if (nouns.announces(lemma)) {
                descriptions.computeIfAbsent(entity, none -> new HashSet<>()).add(lemma);
              }
              Set<String> told = words.computeIfAbsent(entity, none -> new HashSet<>());
              told.add(lemma);
              sentence.children(noun).stream()
                  .filter(word -> word.relation().matches("amod|compound"))
                  .forEach(word -> told.add(word.lemma().toLowerCase(Locale.ROOT)));
            });
  }
}
