package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;

/** Roles that the model misses again and again around names. */
final class Repairs {
  private static final String BEFORE_GERUNDS =
      "(?i)after|before|by|without|while|when|since|upon|through|in|despite|besides";

  private final RoleGraph graph;
  private final Sentence sentence;

  Repairs(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  void read() {
    readOpening();
    for (Token token : sentence.tokens()) {
      repair(token);
      readGerund(token);
      readParticiple(token);
    }
  }

  /** "Based in Y, X is …": the model takes the first word for an adverb. */
  private void readOpening() {
    Token first = sentence.token(0);
    boolean longEnough = sentence.tokens().size() > 5;
    if (!longEnough
        || !first.text().matches("Based|Headquartered|Founded|Backed|Owned|Controlled")) {
      return;
    }
    sentence.tokens().stream()
        .filter(token -> token.head() < 0)
        .flatMap(root -> sentence.children(root, "nsubj").stream())
        .filter(subject -> subject.index() > first.index())
        .findFirst()
        .ifPresent(subject -> graph.add(first.index(), "obj", subject.index(), .05, "opening"));
    sentence.tokens().stream()
        .limit(5)
        .filter(Token::isProper)
        .findFirst()
        .ifPresent(
            place ->
                graph.add(first.index(), sentence.token(1).text(), place.index(), .05, "opening"));
  }

  /** "merged with X to form" and "In 2021 X bought". */
  private void repair(Token token) {
    if (token.head() < 0) {
      return;
    }
    Token head = sentence.token(token.head());
    if (token.isProper() && token.hasRelation("csubj")) {
      graph.add(head.index(), "subj", token.index(), .05, "clause");
    }
    for (Token name : sentence.children(token, "nsubj")) {
      int left = sentence.subtree(name).get(0).index() - 1;
      Token before = sentence.token(Math.max(0, left));
      boolean taken = before.text().matches("with|alongside|by|from") && before.hasRelation("mark");
      if (taken && head.isVerb()) {
        graph.add(head.index(), before.text(), name.index(), .05, "preposition");
      }
    }
    boolean year =
        token.isProper()
            && token.hasRelation("obl")
            && sentence.children(token, "nummod").stream()
                .anyMatch(number -> number.text().matches("\\d{4}"));
    if (year
        && head.isVerb()
        && token.index() < head.index()
        && sentence.children(head, "nsubj").isEmpty()) {
      graph.add(head.index(), "subj", token.index(), .05, "clause");
    }
  }

  /** "after testing cells from Y": the tree takes "testing" for an adjective. */
  private void readGerund(Token gerund) {
    if (!isGerund(sentence, gerund)) {
      return;
    }
    Token noun = sentence.token(gerund.head());
    graph.add(gerund.index(), "obj", noun.index(), .05, "gerund");
    for (Edge edge : List.copyOf(graph.below(noun.index()))) {
      if (edge.rule().equals("preposition")) {
        graph.add(gerund.index(), edge.role(), edge.dependent(), .05, "gerund");
      }
    }
    if (noun.head() >= 0) {
      List.copyOf(graph.below(noun.head())).stream()
          .filter(edge -> edge.role().equals("subj"))
          .forEach(edge -> graph.add(gerund.index(), "subj", edge.dependent(), .05, "gerund"));
    }
  }

  /** A verb with its object, not an adjective. */
  static boolean isGerund(Sentence sentence, Token verb) {
    return verb.tag().equals("VBG")
        && verb.hasRelation("amod")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).text().matches(BEFORE_GERUNDS);
  }

  /** "a round led by X", however the tree hangs it. */
  private void readParticiple(Token verb) {
    int at = verb.index();
    boolean by =
        verb.tag().matches("VBN|VBD")
            && at > 0
            && at + 2 < sentence.tokens().size()
            && sentence.token(at + 1).text().equals("by");
    if (!by) {
      return;
    }
    boolean comma = sentence.token(at - 1).text().equals(",") && at > 1;
    Token noun = sentence.token(comma ? at - 2 : at - 1);
    Token name = sentence.token(at + 2);
    if (noun.isNoun()) {
      graph.add(at, "obj", noun.index(), .06, "participle");
      boolean torn = noun.head() == at && verb.head() >= 0 && sentence.token(verb.head()).isVerb();
      if (torn && sentence.children(sentence.token(verb.head()), "obj").isEmpty()) {
        graph.add(verb.head(), "obj", noun.index(), .06, "participle");
      }
      if (name.isProper()) {
        graph.add(at, "by", name.index(), .06, "participle");
        graph.add(at, "subj", name.index(), .06, "participle");
      }
    }
  }
}
