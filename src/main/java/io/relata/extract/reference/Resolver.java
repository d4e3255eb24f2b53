package io.relata.extract.reference;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the pronouns and descriptors of a document, sentence after sentence. */
final class Resolver {
  private static final Set<String> ITS = Set.of("it", "its", "itself");
  private static final Set<String> THEIR = Set.of("they", "their", "them", "themselves", "both");
  private static final Set<String> HIS = Set.of("he", "his", "him", "she", "her");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final References references;
  private final Nouns nouns;
  private final Antecedents antecedents;
  private final FirstPersons firstPersons;
  private final AntecedentTraits traits;
  private final Optional<AntecedentModel> model;

  /**
   * @param model whom the words mean that rules leave open; none where only these are asked
   */
  Resolver(
      List<Sentence> sentences,
      References references,
      Nouns nouns,
      Optional<AntecedentModel> model) {
    this.references = references;
    this.nouns = nouns;
    this.antecedents = new Antecedents(sentences, references, nouns);
    this.traits = new AntecedentTraits(sentences, references, nouns, antecedents);
    this.model = model;
    this.firstPersons = new FirstPersons(sentences, references, antecedents, Antecedents.SPEECH);
  }

  /** To be called when all else is resolved: who speaks is often named behind the words. */
  void resolveFirstPersons(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (FirstPersons.isOne(token)) {
        firstPersons
            .find(sentence)
            .ifPresent(entity -> references.put(pronoun(sentence, token, List.of(entity))));
      }
    }
  }

  void resolve(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (mayRefer(sentence, token)) {
        Optional<List<Entity>> meant = meant(sentence, token);
        meant.ifPresent(entities -> references.put(reference(sentence, token, entities)));
      }
    }
  }

  /** Rules that are sure go first; the model is asked about what they leave open. */
  private Optional<List<Entity>> meant(Sentence sentence, Token token) {
    Optional<List<Entity>> rule = byRule(sentence, token);
    return rule.isPresent()
        ? rule
        : model.flatMap(likely -> likely.choose(traits(sentence, token))).map(List::of);
  }

  /** Whether a word may mean somebody who was spoken of before. */
  private boolean mayRefer(Sentence sentence, Token token) {
    if (references.find(sentence, token).isPresent()) {
      return false;
    }
    if (isPronoun(token)) {
      return ITS.contains(word(token)) || THEIR.contains(word(token)) || HIS.contains(word(token));
    }
    if (word(token).matches("latter|former")) {
      return isOneOfTwo(sentence, token);
    }
    boolean definite =
        token.tag().equals("NNS") ? isPair(sentence, token) : isDefinite(sentence, token);
    return token.isNoun() && definite && !isPartOfAnother(sentence, token);
  }

  /** Whether no rule says whom a word means that may mean somebody. */
  boolean isLeftOpen(Sentence sentence, Token token) {
    return mayRefer(sentence, token) && byRule(sentence, token).isEmpty();
  }

  /** What speaks for each of those whom a word may mean. */
  Map<Entity, Set<String>> traits(Sentence sentence, Token token) {
    return traits.list(sentence, token);
  }

  private static boolean isPronoun(Token token) {
    return Reference.Kind.of(token) == Reference.Kind.PRONOUN;
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private Optional<List<Entity>> byRule(Sentence sentence, Token token) {
    String word = word(token);
    if (isPronoun(token)) {
      return pronoun(sentence, token, word);
    }
    if (word.matches("latter|former")) {
      return antecedents.plurals().ofTwo(sentence, token, word.equals("latter")).map(List::of);
    }
    return token.isNoun() ? descriptor(sentence, token) : Optional.empty();
  }

  Optional<Entity> topic(Sentence sentence) {
    return antecedents.subjectOrTopic(sentence);
  }

  Optional<Entity> owner(Sentence sentence, Token noun) {
    return antecedents.described("company", sentence, noun);
  }

  Optional<Entity> protagonist(Sentence sentence, Set<Entity> named) {
    return antecedents.protagonist(sentence, named);
  }

  private Optional<List<Entity>> pronoun(Sentence sentence, Token token, String word) {
    if (ITS.contains(word)) {
      boolean trades =
          token.hasRelation("nmod:poss")
              && sentence
                  .head(token)
                  .filter(thing -> Nouns.isOfTrade(Nouns.lemma(thing)))
                  .isPresent();
      return antecedents.organization(sentence, token, trades).map(List::of);
    }
    if (HIS.contains(word)) {
      return antecedents.person(sentence, token).map(List::of);
    }
    if (THEIR.contains(word)) {
      if (word.equals("both") && !token.hasRelation("nsubj")) {
        return Optional.empty();
      }
      return antecedents.plurals().of(sentence, token);
    }
    return Optional.empty();
  }

  private Optional<List<Entity>> descriptor(Sentence sentence, Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean plural = noun.tag().equals("NNS");
    if (isNamedItself(sentence, noun)) {
      return Optional.empty();
    }
    if (plural) {
      return nouns.standsAlone(lemma) && isPair(sentence, noun)
          ? antecedents.plurals().pair(sentence, noun)
          : Optional.empty();
    }
    Optional<Entity> ware = ware(sentence, noun);
    if (ware.isPresent()
        && Set.of("maker", "owner", "parent", "operator", "developer").contains(lemma)) {
      return antecedents.makerOf(ware.get(), sentence, noun).map(List::of);
    }
    boolean known =
        nouns.standsAlone(lemma) || nouns.endsNames(lemma) && antecedents.isCalled(lemma);
    if (!known || !isDefinite(sentence, noun)) {
      return Optional.empty();
    }
    return antecedents.described(lemma, sentence, noun).map(List::of);
  }

  /**
   * "the company, Acme", "the company that …", "the company of …" say themselves what they mean.
   */
  private boolean isNamedItself(Sentence sentence, Token noun) {
    return isPartOfAnother(sentence, noun)
        || sentence.children(noun).stream()
            .anyMatch(
                child ->
                    child.hasRelation("acl")
                            && !child.tag().equals("VBN")
                            && !isApart(sentence, noun, child)
                        || child.hasRelation("cop")
                        || child.hasRelation("nmod")
                            && !child.hasRelation("nmod:poss")
                            && child.index() > noun.index()
                        || (child.hasRelation("appos") || child.hasRelation("nmod:poss"))
                            && references.find(sentence, child).isPresent());
  }

  private boolean isPartOfAnother(Sentence sentence, Token noun) {
    return noun.hasRelation("compound")
        || noun.hasRelation("appos")
        || noun.hasRelation("flat")
        || sentence.children(noun, "appos").stream()
            .anyMatch(child -> references.find(sentence, child).isPresent());
  }

  /** ", which …" adds something; "that …" says which one. */
  private static boolean isApart(Sentence sentence, Token noun, Token clause) {
    int first = sentence.subtree(clause).get(0).index();
    return first > noun.index()
        && sentence.tokens().subList(noun.index(), first).stream()
            .anyMatch(token -> token.text().equals(","));
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").stream()
        .anyMatch(child -> DEFINITE.contains(child.text().toLowerCase(Locale.ROOT)));
  }

  /** "the latter was excluded", not "the former owner". */
  private static boolean isOneOfTwo(Sentence sentence, Token word) {
    int at = word.index();
    return at > 0
        && sentence.token(at - 1).text().equalsIgnoreCase("the")
        && !word.hasRelation("amod")
        && !word.hasRelation("compound");
  }

  private static boolean isPair(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(
            child -> Set.of("both", "two", "the").contains(child.text().toLowerCase(Locale.ROOT)));
  }

  /** The product in "the iPhone maker". */
  private Optional<Entity> ware(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.hasRelation("compound") || child.hasRelation("amod"))
        .flatMap(child -> references.find(sentence, child).stream())
        .flatMap(reference -> reference.entities().stream())
        .filter(entity -> entity.root().equals("Product"))
        .findFirst();
  }

  private static Reference reference(Sentence sentence, Token token, List<Entity> entities) {
    return isPronoun(token)
        ? pronoun(sentence, token, entities)
        : phrase(sentence, token, entities);
  }

  private static Reference pronoun(Sentence sentence, Token token, List<Entity> entities) {
    return new Reference(
        sentence.index(),
        token.index(),
        Reference.Kind.PRONOUN,
        entities,
        token.start(),
        token.end());
  }

  private static Reference phrase(Sentence sentence, Token head, List<Entity> entities) {
    int start = head.start();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()
          && Set.of("det", "amod", "compound", "nummod", "cc:preconj", "det:predet")
              .contains(child.relation())) {
        start = Math.min(start, sentence.subtree(child).get(0).start());
      }
    }
    return new Reference(
        sentence.index(), head.index(), Reference.Kind.DESCRIPTOR, entities, start, head.end());
  }
}
