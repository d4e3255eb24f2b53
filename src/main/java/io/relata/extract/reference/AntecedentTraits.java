package io.relata.extract.reference;

import io.relata.extract.language.Kinds;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be said of a word without a name and of somebody whom it may mean. */
final class AntecedentTraits {
  /** How many may be meant. */
  private static final int MOST = 14;

  /** Whoever is less present than the third is told alike. */
  private static final int LOWEST = 4;

  private static final String HE = "he";
  private static final String PERSON = "Person";

  private final List<Sentence> sentences;
  private final References references;
  private final Nouns nouns;
  private final Antecedents antecedents;
  private final Kinds kinds = Kinds.shipped();
  private final Map<Entity, Integer> counts = new HashMap<>();
  private final Map<Entity, Set<String>> nounsOf = new HashMap<>();
  private int absorbed;

  AntecedentTraits(
      List<Sentence> sentences, References references, Nouns nouns, Antecedents antecedents) {
    this.sentences = sentences;
    this.references = references;
    this.nouns = nouns;
    this.antecedents = antecedents;
  }

  /** Who was spoken of before a word, and how. */
  private record Past(Entity entity, Reference last, int count) {}

  /** What speaks for each of those whom a word may mean; the ones spoken of last and most often. */
  Map<Entity, Set<String>> list(Sentence sentence, Token token) {
    String form = form(token);
    boolean person = form.equals(HE);
    Map<Entity, Integer> near = ranks(sentence, token, person, Salience.Reach.NEAR);
    Map<Entity, Integer> far = ranks(sentence, token, person, Salience.Reach.FAR);
    Set<String> common = common(sentence, token, form);
    Optional<Entity> above = antecedents.above(sentence, token);
    Set<Entity> opposites = antecedents.opposites(sentence, token);
    Map<Entity, Set<String>> all = new LinkedHashMap<>();
    for (Past past : pasts(sentence, token, person)) {
      Entity entity = past.entity();
      Set<String> own = new LinkedHashSet<>(common);
      describe(own, form, sentence, token, past);
      own.add(form + " near " + Math.min(LOWEST, near.getOrDefault(entity, LOWEST)));
      own.add(form + " far " + Math.min(LOWEST, far.getOrDefault(entity, LOWEST)));
      own.add(
          form
              + " above "
              + above.map(subject -> subject == entity ? "yes" : "another").orElse("none"));
      if (opposites.contains(entity)) {
        own.add(form + " opposite");
      }
      all.put(entity, own);
    }
    return all;
  }

  /** Looks back until enough are found that nobody spoken of earlier could be among the kept. */
  private List<Past> pasts(Sentence sentence, Token token, boolean person) {
    absorb(sentence.index());
    Map<Entity, Reference> lasts = new LinkedHashMap<>();
    Map<Entity, Integer> here = new HashMap<>();
    for (int at = sentence.index(); at >= 0 && lasts.size() < 2 * MOST; at--) {
      List<Reference> said = references.list(sentences.get(at));
      for (int i = said.size() - 1; i >= 0; i--) {
        Reference reference = said.get(i);
        if (at == sentence.index() && reference.token() >= token.index()) {
          continue;
        }
        for (Entity entity : reference.entities()) {
          lasts.putIfAbsent(entity, reference);
          if (at == sentence.index()) {
            here.merge(entity, 1, Integer::sum);
          }
        }
      }
    }
    return lasts.entrySet().stream()
        .filter(last -> last.getKey().root().equals(PERSON) == person)
        .map(
            last ->
                new Past(
                    last.getKey(),
                    last.getValue(),
                    counts.getOrDefault(last.getKey(), 0) + here.getOrDefault(last.getKey(), 0)))
        .sorted(
            Comparator.comparingInt(
                    (Past past) -> past.last().sentence() * 2 + Math.min(8, 2 * past.count()))
                .reversed()
                .thenComparing(past -> past.last().start()))
        .limit(MOST)
        .toList();
  }

  /** Counts what was said before a sentence; sentences come in order, so each is counted once. */
  private void absorb(int before) {
    for (; absorbed < before; absorbed++) {
      Sentence sentence = sentences.get(absorbed);
      for (Reference reference : references.list(sentence)) {
        for (Entity entity : reference.entities()) {
          counts.merge(entity, 1, Integer::sum);
          if (reference.kind() == Reference.Kind.DESCRIPTOR) {
            nounsOf
                .computeIfAbsent(entity, none -> new HashSet<>())
                .add(Nouns.lemma(sentence.token(reference.token())));
          }
        }
      }
    }
  }

  private static String form(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "it", "itself" -> "it";
      case "its" -> "its";
      case "they", "them", "themselves", "both" -> "they";
      case "their" -> "their";
      case "he", "him", "his", "she", "her" -> HE;
      default -> "the";
    };
  }

  private Set<String> common(Sentence sentence, Token token, String form) {
    Set<String> common = new LinkedHashSet<>();
    common.add("form " + form);
    common.add("is " + Nouns.lemma(token));
    common.add(form + " role " + role(sentence, token));
    sentence.children(token, "det").forEach(det -> common.add("det " + Nouns.lemma(det)));
    sentence.children(token, "amod").forEach(word -> common.add("with " + Nouns.lemma(word)));
    for (Token child : sentence.children(token)) {
      String side = child.index() < token.index() ? "before " : "behind ";
      common.add(
          form + " has " + side + child.relation() + " " + (child.isVerb() ? child.tag() : ""));
      if (child.hasRelation("nmod") && side.equals("behind ")) {
        sentence
            .children(child, "case")
            .forEach(word -> common.add(form + " " + Nouns.lemma(word)));
      }
    }
    if (form.equals("it") && sentence.head(token).isPresent()) {
      common.add("it under " + Nouns.lemma(sentence.head(token).get()) + " " + token.relation());
    }
    if (token.index() + 1 < sentence.tokens().size()) {
      common.add(form + " before " + Nouns.lemma(sentence.token(token.index() + 1)));
    }
    return common;
  }

  private void describe(Set<String> own, String form, Sentence sentence, Token token, Past past) {
    Entity entity = past.entity();
    String type = entity.kind();
    String lemma = Nouns.lemma(token);
    int apart = sentence.index() - past.last().sentence();
    String distance = apart < 4 ? "" + apart : apart < 7 ? "6" : "far";
    Sentence place = sentences.get(past.last().sentence());
    String role = role(place, place.token(past.last().token()));
    own.add(form + " type " + type);
    own.add("called " + lemma + " " + type);
    own.add(form + " apart " + distance);
    own.add(form + " as " + past.last().kind() + " " + Math.min(2, apart));
    own.add(form + " last " + role + " " + Math.min(2, apart));
    own.add(form + " roles " + role + " " + role(sentence, token) + " " + Math.min(1, apart));
    int count = past.count();
    own.add(form + " count " + (count < 4 ? "" + count : count < 7 ? "6" : "many"));
    if (references.list(sentences.get(0)).stream()
        .anyMatch(reference -> reference.entities().contains(entity))) {
      own.add(form + " opening");
    }
    if (form.equals("its") || form.equals("their")) {
      sentence.head(token).ifPresent(head -> own.add("owns " + Nouns.lemma(head) + " " + type));
    }
    if (form.equals("the")) {
      describeNoun(own, sentence, token, past);
    }
  }

  private void describeNoun(Set<String> own, Sentence sentence, Token noun, Past past) {
    Entity entity = past.entity();
    String lemma = Nouns.lemma(noun);
    List<String> types = nouns.types(lemma);
    kinds.of(lemma).forEach(kind -> own.add("kind " + kind + " " + entity.kind()));
    String fit = types.isEmpty() ? "none" : types.contains(entity.type()) ? "yes" : "another";
    own.add("the kind " + fit);
    String general = nouns.isGeneral(lemma) ? "general" : "special";
    boolean called = antecedents.descriptions().isCalled(entity, lemma);
    boolean chained = nounsOf.getOrDefault(entity, Set.of()).contains(lemma);
    own.add(
        general
            + " called "
            + (called ? "so" : antecedents.isCalled(lemma) ? "another" : "nobody")
            + " "
            + fit);
    if (chained) {
      own.add(general + " chained");
    }
    Descriptions descriptions = antecedents.descriptions();
    own.add(general + " told " + descriptions.isTold(entity, lemma));
    own.add(general + " named " + descriptions.isNamed(entity, lemma) + " " + entity.kind());
    if (general.equals("special")) {
      own.add("special near " + descriptions.nearness(entity, lemma) + " " + entity.kind());
    }
    sentence.children(noun).stream()
        .filter(word -> word.relation().matches("amod|compound"))
        .map(Nouns::lemma)
        .forEach(word -> own.add("modified " + descriptions.isTold(entity, word)));
    own.add("origin " + antecedents.origin(entity, sentence, noun));
  }

  /** From the most to the least present. */
  private Map<Entity, Integer> ranks(
      Sentence sentence, Token token, boolean person, Salience.Reach reach) {
    Map<Entity, Integer> ranks = new HashMap<>();
    for (Entity entity :
        antecedents.rank(
            sentence, token, entity -> entity.root().equals(PERSON) == person, reach)) {
      ranks.put(entity, ranks.size() + 1);
    }
    return ranks;
  }

  private static String role(Sentence sentence, Token token) {
    if (token.hasRelation("nsubj")) {
      boolean main = sentence.head(token).filter(head -> head.head() < 0).isPresent();
      return main ? "main" : "subject";
    }
    return token.relation().replaceAll(":(?!poss).*", "");
  }
}
