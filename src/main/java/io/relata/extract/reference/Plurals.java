package io.relata.extract.reference;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for two or more that were named together: "they", "both companies", "the latter". */
final class Plurals {
  private static final int SENTENCES_BACK = 2;

  private final List<Sentence> sentences;
  private final References references;

  Plurals(List<Sentence> sentences, References references) {
    this.sentences = sentences;
    this.references = references;
  }

  /** The last of two named together, or the first: "the latter", "the former". */
  Optional<Entity> ofTwo(Sentence sentence, Token word, boolean latter) {
    for (int back = 0; back <= 1 && back <= sentence.index(); back++) {
      List<Entity> named =
          List.copyOf(
              back == 0
                  ? before(sentence, word, Entity::isOrganization)
                  : all(sentences.get(sentence.index() - back), Entity::isOrganization));
      if (named.size() > 1) {
        return Optional.of(named.get(named.size() - (latter ? 1 : 2)));
      }
    }
    return Optional.empty();
  }

  /** The organisations that are the subject above it, one or several; else the last two named. */
  Optional<List<Entity>> of(Sentence sentence, Token token) {
    Token below = token;
    for (Optional<Token> at = sentence.head(token); at.isPresent(); at = sentence.head(at.get())) {
      for (Token child : sentence.children(at.get(), "nsubj")) {
        if (child.index() != below.index() && child.index() < token.index()) {
          List<Entity> named = coordinated(sentence, child);
          if (!named.isEmpty()) {
            return Optional.of(named);
          }
        }
      }
      below = at.get();
    }
    return pair(sentence, token);
  }

  List<Entity> coordinated(Sentence sentence, Token first) {
    Set<Entity> found = new LinkedHashSet<>();
    List<Token> all = new ArrayList<>(List.of(first));
    all.addAll(sentence.children(first, "conj"));
    for (Token token : all) {
      references.single(sentence, token).filter(Entity::isOrganization).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The two organisations named last, where there are exactly two in the nearest place. */
  Optional<List<Entity>> pair(Sentence sentence, Token token) {
    Predicate<Entity> fits =
        entity -> entity.isOrganization() && !entity.type().equals("Publisher");
    List<Set<Entity>> places = new ArrayList<>();
    places.add(before(sentence, token, fits));
    for (int back = 1; back <= SENTENCES_BACK && back <= sentence.index(); back++) {
      places.add(all(sentences.get(sentence.index() - back), fits));
    }
    for (Set<Entity> place : places) {
      if (place.size() == 2) {
        return Optional.of(List.copyOf(place));
      }
      if (place.size() > 2
          || token.text().toLowerCase(Locale.ROOT).startsWith("the") && place.size() == 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Set<Entity> before(Sentence sentence, Token token, Predicate<Entity> fits) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Reference reference : references.list(sentence)) {
      if (reference.token() < token.index()) {
        reference.entities().stream().filter(fits).forEach(found::add);
      }
    }
    return found;
  }

  private Set<Entity> all(Sentence sentence, Predicate<Entity> fits) {
    Set<Entity> found = new LinkedHashSet<>();
    references
        .list(sentence)
        .forEach(reference -> reference.entities().stream().filter(fits).forEach(found::add));
    return found;
  }
}
