package io.relata.extract.patterns;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;

/** What the tree hangs on the wrong word, or calls by the wrong name, in places that show it. */
final class Attachments {
  private final RoleGraph graph;
  private final Sentence sentence;

  Attachments(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  void read() {
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        readAdverb(token, sentence.token(token.head()));
        readBasedIn(token, sentence.token(token.head()));
        readSecond(token, sentence.token(token.head()));
        readJudged(token, sentence.token(token.head()));
      }
    }
  }

  /** "walked away from Acme": the tree hangs "from Acme" on "away". */
  private void readAdverb(Token adverb, Token verb) {
    if (!adverb.tag().matches("RB|RP") || !verb.isVerb()) {
      return;
    }
    for (Edge edge : List.copyOf(graph.below(adverb.index()))) {
      if (edge.rule().equals("preposition")) {
        graph.add(verb.index(), edge.role(), edge.dependent(), .02, "preposition");
      }
    }
  }

  /** "Acme, based in Leeds," and "remains based in Leeds": the tree takes "based in" for one. */
  private void readBasedIn(Token verb, Token name) {
    boolean participle = verb.tag().equals("VBN") && verb.hasRelation("case");
    if (!participle || name.head() < 0) {
      return;
    }
    Token noun = sentence.token(name.head());
    List<Integer> meant =
        noun.isNoun() ? List.of(noun.index()) : graph.below(noun.index(), "subj");
    meant.forEach(end -> graph.add(verb.index(), "obj", end, .03, "participle"));
    sentence.children(name, "case").stream()
        .filter(child -> child.index() > verb.index() && child.tag().matches("IN|TO"))
        .findFirst()
        .ifPresent(
            preposition -> {
              String role = preposition.text().toLowerCase(Locale.ROOT);
              graph.add(verb.index(), role, name.index(), .03, "preposition");
            });
  }

  /** "a suit by Acme against Apex": names have nothing against anybody. */
  private void readSecond(Token name, Token first) {
    boolean second = name.hasRelation("nmod") && first.isProper() && first.hasRelation("nmod");
    if (!second || !sentence.token(first.head()).isNoun()) {
      return;
    }
    sentence.children(name, "case").stream()
        .map(preposition -> preposition.text().toLowerCase(Locale.ROOT))
        .filter(role -> role.matches("against|with|over"))
        .forEach(role -> graph.add(first.head(), role, name.index(), .04, "preposition"));
  }

  /** "deemed Acme too slow": Acme is what was deemed so. */
  private void readJudged(Token judged, Token verb) {
    boolean small =
        judged.hasRelation("xcomp") && judged.tag().matches("JJ.*|NN.*") && verb.isVerb();
    if (small) {
      sentence
          .children(judged, "nsubj")
          .forEach(end -> graph.add(verb.index(), "obj", end.index(), .04, "small clause"));
    }
  }
}
