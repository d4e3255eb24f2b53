package io.relata.extract.reference;

import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for what was named before a pronoun or descriptor; answers only where it is sure. */
final class Antecedents {
  private static final Set<String> AUTHORITIES = Set.of("Regulator", "GovernmentBody");

  private static final CueLists ATTRIBUTION = CueLists.open("attribution");
  static final Set<String> SPEECH = ATTRIBUTION.words("speech");
  private static final Set<String> SPEAKERS = ATTRIBUTION.words("speakers");

  /** By how much the first must be more present than the second to be meant. */
  private static final double CLEAR = 1.2;

  /** The same where the words themselves say more. */
  private static final double CLOSE = 1.05;

  private final List<Sentence> sentences;
  private final References references;
  private final Nouns nouns;
  private final Salience salience;
  private final Origins origins;
  private final Descriptions descriptions;
  private final Plurals plurals;
  private final Opposites opposites;

  Antecedents(List<Sentence> sentences, References references, Nouns nouns) {
    this.sentences = sentences;
    this.references = references;
    this.nouns = nouns;
    this.salience = new Salience(sentences, references);
    this.origins = new Origins(sentences, references);
    this.descriptions = new Descriptions(sentences, references, nouns);
    this.plurals = new Plurals(sentences, references);
    this.opposites = new Opposites(references, plurals);
  }

  /** The subject above a word, whoever it is. */
  Optional<Entity> above(Sentence sentence, Token token) {
    return subjectAbove(sentence, token, entity -> true);
  }

  /** Whom a word cannot mean. */
  Set<Entity> opposites(Sentence sentence, Token token) {
    return opposites.of(sentence, token);
  }

  Descriptions descriptions() {
    return descriptions;
  }

  /** Those of a kind, from the most to the least present. */
  List<Entity> rank(Sentence sentence, Token before, Predicate<Entity> fits, Salience.Reach reach) {
    return salience.rank(sentence, before, fits, reach);
  }

  /**
   * Whether somebody is from where a noun says: "there", "perhaps", "elsewhere"; "unsaid" where it
   * says nothing.
   */
  String origin(Entity entity, Sentence sentence, Token noun) {
    return origins
        .origin(sentence, noun)
        .map(
            country ->
                origins.isFrom(entity, country)
                    ? "there"
                    : origins.mayBeFrom(entity, country) ? "perhaps" : "elsewhere")
        .orElse("unsaid");
  }

  /** Whether somebody is called so, by a noun or the last word of a name. */
  boolean isCalled(String lemma) {
    return descriptions.isUsed(lemma);
  }

  Plurals plurals() {
    return plurals;
  }

  /**
   * @param trading whether it cannot be an authority
   */
  Optional<Entity> organization(Sentence sentence, Token token, boolean trading) {
    Set<Entity> partners = opposites.of(sentence, token);
    return bound(
        sentence,
        token,
        entity ->
            entity.isOrganization()
                && !entity.type().equals("Publisher")
                && !(trading && AUTHORITIES.contains(entity.type()))
                && !partners.contains(entity));
  }

  Optional<Entity> person(Sentence sentence, Token token) {
    return bound(sentence, token, entity -> entity.root().equals("Person"));
  }

  /**
   * The subject above it, else the only one named before in the sentence, else the most present.
   */
  private Optional<Entity> bound(Sentence sentence, Token token, Predicate<Entity> fits) {
    Optional<Entity> above =
        subjectAbove(sentence, token, fits).or(() -> ahead(sentence, token, fits));
    return above.isPresent()
        ? above
        : salience.first(sentence, token, fits, CLEAR, Salience.Reach.NEAR);
  }

  /** "Like its rival Acme, Apex …": who the sentence is about, where nobody is named before. */
  private Optional<Entity> ahead(Sentence sentence, Token token, Predicate<Entity> fits) {
    boolean opens =
        token.tag().equals("PRP$")
            && token.index() < 4
            && sentence.token(0).tag().matches("IN|VBG");
    boolean named = sentence.tokens().subList(0, token.index()).stream().anyMatch(Token::isProper);
    boolean led =
        sentence.tokens().stream()
            .filter(root -> root.head() < 0)
            .flatMap(root -> sentence.children(root, "nsubj").stream())
            .anyMatch(
                subject ->
                    subject.index() > token.index() + 1
                        && sentence.token(subject.index() - 1).text().equals(","));
    return opens && !named && led ? mainSubject(sentence, fits) : Optional.empty();
  }

  private Optional<Entity> first(
      Sentence sentence, Token noun, Predicate<Entity> fits, double lead) {
    return salience.first(sentence, noun, fits, lead, Salience.Reach.FAR);
  }

  private Optional<Entity> subjectAbove(Sentence sentence, Token token, Predicate<Entity> fits) {
    Optional<Token> at = sentence.head(token);
    Token below = token;
    while (at.isPresent()) {
      Token head = at.get();
      Optional<Entity> controller =
          below.hasRelation("xcomp") ? object(sentence, head, token, fits) : Optional.empty();
      if (controller.isPresent()) {
        return controller;
      }
      for (Token child : sentence.children(head)) {
        boolean subject = child.hasRelation("nsubj") && child.index() != below.index();
        if (subject && child.index() < token.index()) {
          Optional<Entity> entity = single(sentence, child, fits);
          if (entity.isPresent()) {
            return entity;
          }
        }
      }
      below = head;
      at = sentence.head(head);
    }
    return Optional.empty();
  }

  /** "pressed Acme to sell its unit": the unit is Acme's. */
  private Optional<Entity> object(
      Sentence sentence, Token verb, Token before, Predicate<Entity> fits) {
    return sentence.children(verb, "obj").stream()
        .filter(object -> object.index() < before.index())
        .flatMap(object -> single(sentence, object, fits).stream())
        .findFirst();
  }

  private Optional<Entity> single(Sentence sentence, Token token, Predicate<Entity> fits) {
    return references.single(sentence, token).filter(fits);
  }

  private Optional<Entity> mainSubject(Sentence sentence, Predicate<Entity> fits) {
    return sentence.tokens().stream()
        .filter(token -> token.head() < 0)
        .flatMap(root -> sentence.children(root, "nsubj").stream())
        .flatMap(subject -> single(sentence, subject, fits).stream())
        .findFirst();
  }

  Optional<Entity> subjectOrTopic(Sentence sentence) {
    Predicate<Entity> fits = entity -> entity.type().equals("Company");
    return mainSubject(sentence, fits).or(() -> topic(sentence, fits));
  }

  /** What the document is about: named most often before this sentence, the earlier first. */
  Optional<Entity> topic(Sentence sentence, Predicate<Entity> fits) {
    return references.entities().stream()
        .filter(fits)
        .filter(entity -> entity.names().get(0).sentence() < sentence.index())
        .max(
            Comparator.<Entity>comparingLong(
                    entity ->
                        entity.names().stream()
                            .filter(name -> name.sentence() < sentence.index())
                            .count())
                .thenComparing(
                    Comparator.comparingInt((Entity entity) -> entity.names().get(0).start())
                        .reversed()));
  }

  /** Who was called so before; else the most present that may be called so. */
  Optional<Entity> described(String lemma, Sentence sentence, Token noun) {
    Set<Entity> partners = opposites.of(sentence, noun);
    List<String> types = nouns.types(lemma);
    Predicate<Entity> fits =
        entity ->
            entity.isOrganization()
                && !entity.type().equals("Publisher")
                && !partners.contains(entity)
                && (types.contains(entity.type())
                    || !entity.isSure()
                    || types.isEmpty() && descriptions.isCalled(entity, lemma));
    Optional<Entity> speaker = nouns.isGeneral(lemma) ? speaker(sentence, noun, fits) : none();
    if (speaker.isPresent()) {
      return speaker;
    }
    Optional<String> country = origins.origin(sentence, noun);
    if (country.isPresent()) {
      String there = country.get();
      Optional<Entity> compatriot =
          first(sentence, noun, fits.and(e -> origins.isFrom(e, there)), CLOSE);
      if (compatriot.isPresent()) {
        return compatriot;
      }
      fits = fits.and(entity -> origins.mayBeFrom(entity, there));
    }
    if (!nouns.isGeneral(lemma)) {
      Predicate<Entity> called = fits.and(entity -> descriptions.isCalled(entity, lemma));
      Optional<Entity> known = first(sentence, noun, called, CLOSE);
      if (known.isPresent()) {
        return known;
      }
    }
    return first(sentence, noun, fits, CLEAR);
  }

  /** The company most present to the reader, other than those. */
  Optional<Entity> protagonist(Sentence sentence, Set<Entity> but) {
    return first(
        sentence,
        sentence.token(0),
        entity -> entity.type().equals("Company") && !but.contains(entity),
        CLEAR);
  }

  private static Optional<Entity> none() {
    return Optional.empty();
  }

  /** "A spokesperson for Acme said the company …": Acme. */
  private Optional<Entity> speaker(Sentence sentence, Token noun, Predicate<Entity> fits) {
    for (Optional<Token> at = sentence.head(noun); at.isPresent(); at = sentence.head(at.get())) {
      if (!SPEECH.contains(at.get().lemma())) {
        continue;
      }
      for (Token subject : sentence.children(at.get(), "nsubj")) {
        if (subject.index() >= noun.index() || !SPEAKERS.contains(subject.lemma())) {
          continue;
        }
        for (Token part : sentence.children(subject)) {
          Optional<Entity> entity = single(sentence, part, fits);
          if (entity.isPresent()) {
            return entity;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whoever the text gives as owner of the product, else what the text is about. */
  Optional<Entity> makerOf(Entity ware, Sentence sentence, Token noun) {
    for (Reference reference : references.list(ware)) {
      Sentence place = sentences.get(reference.sentence());
      for (Token owner : place.children(place.token(reference.token()), "nmod:poss")) {
        Optional<Entity> entity = single(place, owner, Entity::isOrganization);
        if (entity.isPresent()) {
          return entity;
        }
      }
    }
    return topic(sentence, entity -> entity.type().equals("Company"));
  }
}
