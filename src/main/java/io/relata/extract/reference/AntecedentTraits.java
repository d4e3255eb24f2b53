package io.relata.extract.reference;

import io.relata.extract.language.Kinds;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be said of a word without a name and of somebody whom it may mean. */
final class AntecedentTraits {
  private static final int MOST = 14;

  private final List<Sentence> sentences;
  private final References references;
  private final Nouns nouns;
  private final Antecedents antecedents;
  private final Kinds kinds = Kinds.shipped();

  AntecedentTraits(
      List<Sentence> sentences, References references, Nouns nouns, Antecedents antecedents) {
    this.sentences = sentences;
    this.references = references;
    this.nouns = nouns;
    this.antecedents = antecedents;
  }

  /** Who was spoken of before a word, and how. */
  private record Past(Entity entity, Reference last, int count, boolean opening) {}

  /** What speaks for each of those whom a word may mean; the ones spoken of last and most often. */
  Map<Entity, List<String>> list(Sentence sentence, Token token) {
    Map<Entity, Past> pasts = pasts(sentence, token);
    String form = form(token);
    Map<Entity, Integer> near = ranks(sentence, token, Salience.Reach.NEAR);
    Map<Entity, Integer> far = ranks(sentence, token, Salience.Reach.FAR);
    List<String> common = common(sentence, token, form);
    Optional<Entity> above = antecedents.above(sentence, token);
    Map<Entity, List<String>> all = new LinkedHashMap<>();
    for (Past past : pasts.values()) {
      Entity entity = past.entity();
      if (form.equals("he") != entity.root().equals("Person")) {
        continue;
      }
      List<String> own = new ArrayList<>(common);
      describe(own, form, sentence, token, past);
      own.add(form + " near " + Math.min(4, near.getOrDefault(entity, 9)));
      own.add(form + " far " + Math.min(4, far.getOrDefault(entity, 9)));
      own.add(
          form
              + " above "
              + above.map(subject -> subject == entity ? "yes" : "another").orElse("none"));
      if (antecedents.isOpposite(entity, sentence, token)) {
        own.add(form + " opposite");
      }
      all.put(entity, own);
    }
    return all;
  }

  private Map<Entity, Past> pasts(Sentence sentence, Token token) {
    Map<Entity, Past> pasts = new HashMap<>();
    for (int at = 0; at <= sentence.index(); at++) {
      for (Reference reference : references.list(sentences.get(at))) {
        if (at == sentence.index() && reference.token() >= token.index()) {
          break;
        }
        for (Entity entity : reference.entities()) {
          Past past = pasts.get(entity);
          pasts.put(
              entity,
              new Past(
                  entity,
                  reference,
                  past == null ? 1 : past.count() + 1,
                  past == null ? at == 0 : past.opening()));
        }
      }
    }
    Map<Entity, Past> kept = new LinkedHashMap<>();
    pasts.values().stream()
        .sorted(
            Comparator.comparingInt(
                    (Past past) -> past.last().sentence() * 2 + Math.min(8, 2 * past.count()))
                .reversed()
                .thenComparing(past -> past.last().start()))
        .limit(MOST)
        .forEach(past -> kept.put(past.entity(), past));
    return kept;
  }

  static String form(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "it", "itself" -> "it";
      case "its" -> "its";
      case "they", "them", "themselves", "both" -> "they";
      case "their" -> "their";
      case "he", "him", "his", "she", "her" -> "he";
      default -> "the";
    };
  }

  private List<String> common(Sentence sentence, Token token, String form) {
    List<String> common = new ArrayList<>();
    common.add("form " + form);
    common.add("is " + lemma(token));
    common.add(form + " role " + role(sentence, token));
    sentence.children(token, "det").forEach(det -> common.add("det " + lemma(det)));
    sentence.children(token, "amod").forEach(word -> common.add("with " + lemma(word)));
    for (Token child : sentence.children(token)) {
      String side = child.index() < token.index() ? "before " : "behind ";
      common.add(
          form + " has " + side + child.relation() + " " + (child.isVerb() ? child.tag() : ""));
      if (child.hasRelation("nmod") && side.equals("behind ")) {
        sentence.children(child, "case").forEach(word -> common.add(form + " " + lemma(word)));
      }
    }
    if (form.equals("it") && sentence.head(token).isPresent()) {
      common.add("it under " + lemma(sentence.head(token).get()) + " " + token.relation());
    }
    if (token.index() + 1 < sentence.tokens().size()) {
      common.add(form + " before " + lemma(sentence.token(token.index() + 1)));
    }
    return common;
  }

  private void describe(List<String> own, String form, Sentence sentence, Token token, Past past) {
    Entity entity = past.entity();
    String type = type(entity);
    String lemma = lemma(token);
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
    if (past.opening()) {
      own.add(form + " opening");
    }
    if (form.equals("its") || form.equals("their")) {
      sentence.head(token).ifPresent(head -> own.add("owns " + lemma(head) + " " + type));
    }
    if (form.equals("the")) {
      describeNoun(own, sentence, token, past);
    }
  }

  private void describeNoun(List<String> own, Sentence sentence, Token noun, Past past) {
    Entity entity = past.entity();
    String lemma = lemma(noun);
    List<String> types = nouns.types(lemma);
    kinds.of(lemma).forEach(kind -> own.add("kind " + kind + " " + type(entity)));
    String fit = types.isEmpty() ? "none" : types.contains(entity.type()) ? "yes" : "another";
    own.add("the kind " + fit);
    String general = nouns.isGeneral(lemma) ? "general" : "special";
    boolean called = antecedents.isCalledSo(entity, lemma);
    boolean chained =
        references.list(entity).stream()
            .filter(reference -> reference.kind() == Reference.Kind.DESCRIPTOR)
            .filter(reference -> reference.start() < noun.start())
            .map(reference -> sentences.get(reference.sentence()).token(reference.token()))
            .anyMatch(token -> lemma(token).equals(lemma));
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
    own.add(general + " named " + descriptions.isNamed(entity, lemma) + " " + type(entity));
    if (general.equals("special")) {
      own.add("special near " + descriptions.nearness(entity, lemma) + " " + type(entity));
    }
    sentence.children(noun).stream()
        .filter(word -> word.relation().matches("amod|compound"))
        .map(AntecedentTraits::lemma)
        .forEach(word -> own.add("modified " + descriptions.isTold(entity, word)));
    own.add("origin " + antecedents.origin(entity, sentence, noun));
  }

  private static String type(Entity entity) {
    return entity.root().equals("Organization") ? entity.type() : entity.root();
  }

  /** From the most to the least present. */
  private Map<Entity, Integer> ranks(Sentence sentence, Token token, Salience.Reach reach) {
    Map<Entity, Integer> ranks = new HashMap<>();
    boolean person = form(token).equals("he");
    for (Entity entity :
        antecedents.rank(
            sentence, token, entity -> entity.root().equals("Person") == person, reach)) {
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

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
