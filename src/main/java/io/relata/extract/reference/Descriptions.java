package io.relata.extract.reference;

import io.relata.extract.names.Name;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** By which nouns a document calls its entities. */
final class Descriptions {
  private final References references;
  private final Nouns nouns;
  private final Map<Entity, Set<String>> descriptions = new HashMap<>();

  Descriptions(List<Sentence> sentences, References references, Nouns nouns) {
    this.references = references;
    this.nouns = nouns;
    sentences.forEach(this::describe);
    references.entities().forEach(this::describeByName);
  }

  boolean isCalled(Entity entity, String lemma) {
    return descriptions.getOrDefault(entity, Set.of()).contains(lemma);
  }

  /** "the society" after "Nationwide Building Society". */
  private void describeByName(Entity entity) {
    for (Name name : entity.names()) {
      String[] words = name.text().split(" ");
      if (words.length > 1 && entity.isOrganization()) {
        descriptions
            .computeIfAbsent(entity, none -> new HashSet<>())
            .add(words[words.length - 1].toLowerCase(Locale.ROOT));
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
      if (!token.isNoun() || !nouns.announces(lemma)) {
        continue;
      }
      Token named = token;
      if (token.hasRelation("compound") || token.hasRelation("appos")) {
        named = sentence.head(token).orElse(token);
      } else if (!sentence.children(token, "cop").isEmpty()) {
        named = sentence.children(token, "nsubj").stream().findFirst().orElse(token);
      }
      for (Token end : sentence.children(token, "appos")) {
        note(sentence, end, lemma);
      }
      note(sentence, named, lemma);
    }
  }

  private void note(Sentence sentence, Token token, String lemma) {
    references
        .find(sentence, token)
        .filter(reference -> reference.entities().size() == 1)
        .ifPresent(
            reference ->
                descriptions
                    .computeIfAbsent(reference.entities().get(0), none -> new HashSet<>())
                    .add(lemma));
  }
}
