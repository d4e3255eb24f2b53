package io.relata.extract.reference;

import io.relata.extract.names.Words;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the text says that its entities are from: "Denmark's Orsted", "Acme, a Dutch group". */
final class Origins {
  private static final Words COUNTRIES = Words.origins();

  private final Map<Entity, Set<String>> stated = new HashMap<>();

  Origins(List<Sentence> sentences, References references) {
    for (Sentence sentence : sentences) {
      references.list(sentence).stream()
          .filter(reference -> reference.kind() == Reference.Kind.NAME)
          .forEach(reference -> read(sentence, reference));
    }
  }

  private void read(Sentence sentence, Reference name) {
    Token token = sentence.token(name.token());
    note(sentence, name.entities().get(0), token);
    beside(sentence, token).ifPresent(country -> note(name.entities().get(0), country));
    sentence.children(token, "appos").forEach(noun -> note(sentence, name.entities().get(0), noun));
    sentence
        .head(token)
        .filter(
            head ->
                head.isNoun() && (token.hasRelation("appos") || isSubject(sentence, token, head)))
        .ifPresent(noun -> note(sentence, name.entities().get(0), noun));
  }

  private static boolean isSubject(Sentence sentence, Token token, Token noun) {
    return token.hasRelation("nsubj") && !sentence.children(noun, "cop").isEmpty();
  }

  private void note(Sentence sentence, Entity entity, Token noun) {
    origin(sentence, noun).ifPresent(country -> note(entity, country));
  }

  private void note(Entity entity, String country) {
    stated.computeIfAbsent(entity, none -> new HashSet<>()).add(country);
  }

  /**
   * "Swedish radiotherapy equipment maker Elekta", read from the words: the tree often breaks here.
   */
  private static Optional<String> beside(Sentence sentence, Token name) {
    for (int at = name.index() - 1; at >= Math.max(0, name.index() - 6); at--) {
      Token word = sentence.token(at);
      if (word.tag().startsWith("JJ")) {
        Optional<String> country = COUNTRIES.listOf(word.text());
        if (country.isPresent()) {
          return country;
        }
      }
      if (!word.tag().matches("JJ.*|NN|NNS|VBG|HYPH")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The country that the words before a noun name: "the Dutch group", "the Aarhus-based maker". */
  Optional<String> origin(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .filter(child -> child.relation().matches("amod|compound|nmod:poss"))
        .flatMap(child -> sentence.subtree(child).stream())
        .filter(word -> word.index() < noun.index())
        .flatMap(word -> COUNTRIES.listOf(word.text()).stream())
        .findFirst();
  }

  boolean isFrom(Entity entity, String country) {
    return stated.getOrDefault(entity, Set.of()).contains(country);
  }

  /** Whether nothing that the text says speaks against it. */
  boolean mayBeFrom(Entity entity, String country) {
    return !stated.containsKey(entity) || isFrom(entity, country);
  }
}
