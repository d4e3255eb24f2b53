package io.relata.extract.reference;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * For whom "we" and "our" are said: the company of whoever is quoted, else the company whose text
 * it is.
 */
final class FirstPersons {
  private static final Set<String> WORDS = Set.of("we", "us", "our", "ours", "ourselves");

  private final List<Sentence> sentences;
  private final References references;
  private final Antecedents antecedents;
  private final Set<String> speech;

  FirstPersons(
      List<Sentence> sentences,
      References references,
      Antecedents antecedents,
      Set<String> speech) {
    this.sentences = sentences;
    this.references = references;
    this.antecedents = antecedents;
    this.speech = speech;
  }

  static boolean isOne(Token token) {
    return token.tag().startsWith("PRP")
        && WORDS.contains(token.text().toLowerCase(Locale.ROOT))
        && !token.text().equals("US");
  }

  Optional<Entity> find(Sentence sentence) {
    Optional<Entity> here = speaker(sentence);
    boolean quoted =
        sentence.tokens().stream().anyMatch(token -> token.text().matches("[\"“”]|``|''"));
    if (here.isPresent() || !quoted) {
      return here.or(() -> topic(sentence));
    }
    return beside(sentence, 1).or(() -> beside(sentence, -1)).or(() -> topic(sentence));
  }

  private Optional<Entity> beside(Sentence sentence, int step) {
    int at = sentence.index() + step;
    return at < 0 || at >= sentences.size() ? Optional.empty() : speaker(sentences.get(at));
  }

  private Optional<Entity> topic(Sentence sentence) {
    Predicate<Entity> company = entity -> entity.type().equals("Company");
    return antecedents.topic(sentence, company);
  }

  /** The organisation that speaks in a sentence, itself or by one of its people. */
  private Optional<Entity> speaker(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(verb -> speech.contains(verb.lemma()))
        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
        .flatMap(subject -> organization(sentence, subject).stream())
        .findFirst();
  }

  private Optional<Entity> organization(Sentence sentence, Token subject) {
    Optional<Entity> named = references.single(sentence, subject);
    if (named.isEmpty()) {
      return attached(sentence, subject);
    }
    Entity entity = named.get();
    if (!entity.root().equals("Person")) {
      return named.filter(Entity::isOrganization);
    }
    return references.list(entity).stream()
        .flatMap(
            reference -> {
              Sentence place = sentences.get(reference.sentence());
              return attached(place, place.token(reference.token())).stream();
            })
        .findFirst()
        .or(() -> topic(sentence));
  }

  /** "Jane Doe, chief executive of Acme", "Acme's chairman Jane Doe". */
  private Optional<Entity> attached(Sentence sentence, Token person) {
    Token top =
        person.relation().matches("appos|compound") && person.head() >= 0
            ? sentence.token(person.head())
            : person;
    return sentence.subtree(top).stream()
        .flatMap(token -> references.single(sentence, token).stream())
        .filter(entity -> entity.type().equals("Company"))
        .findFirst();
  }
}
