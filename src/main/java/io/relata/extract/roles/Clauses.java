package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;

/** What verbs say of the subject of a clause below them: "deemed Acme unsuitable". */
final class Clauses {
  private final RoleGraph graph;
  private final Sentence sentence;

  Clauses(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  void read() {
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        readSmall(token, sentence.token(token.head()));
        readQuestion(token);
        readNaming(token, sentence.token(token.head()));
        readBehindAgent(token, sentence.token(token.head()));
      }
    }
  }

  /** "deemed Acme unsuitable", "made Acme an offer": Acme is the object. */
  private void readSmall(Token predicate, Token verb) {
    boolean small =
        predicate.relation().matches("xcomp|ccomp")
            && !predicate.isVerb()
            && verb.isVerb()
            && sentence.children(predicate, "mark").isEmpty()
            && sentence.children(predicate, "cop").isEmpty();
    if (small) {
      for (Token subject : sentence.children(predicate, "nsubj")) {
        if (subject.index() > verb.index()) {
          graph.add(verb.index(), "obj", subject.index(), .03, "small clause");
        }
      }
    }
  }

  /** "examining whether Acme broke the law", "a complaint that Acme copied it". */
  private void readQuestion(Token mark) {
    boolean whether = mark.text().equals("whether");
    boolean that = mark.text().equals("that");
    if (!mark.hasRelation("mark") || !whether && !that) {
      return;
    }
    Token verb = sentence.token(mark.head());
    if (verb.head() < 0) {
      return;
    }
    Token above = sentence.token(verb.head());
    boolean asks = whether ? above.isVerb() || above.isNoun() : above.isNoun() && !above.isProper();
    if (!asks || above.index() > verb.index()) {
      return;
    }
    graph.below(verb.index()).stream()
        .filter(edge -> edge.rule().equals("clause") && edge.role().matches("subj|obj"))
        .filter(edge -> sentence.token(edge.dependent()).relation().startsWith("nsubj"))
        .map(Edge::dependent)
        .toList()
        .forEach(subject -> graph.add(above.index(), mark.text(), subject, .03, "question"));
  }

  /** "named Jane Doe president", "a company called Acme", where the tree misses the naming. */
  private void readNaming(Token token, Token head) {
    boolean office =
        token.isProper()
            && token.hasRelation("compound")
            && head.hasRelation("obj")
            && head.index() > token.index()
            && head.head() >= 0
            && sentence.token(head.head()).lemma().matches("name|elect|appoint|make");
    if (office) {
      graph.add(head.head(), "obj", token.index(), .04, "naming");
    }
    boolean called =
        token.text().matches("called|named|dubbed")
            && token.hasRelation("ccomp")
            && token.index() > 0
            && sentence.token(token.index() - 1).tag().equals("NN");
    if (called) {
      graph.add(head.index(), "obj", token.index() - 1, .04, "naming");
    }
  }

  /** "the purchase by Acme of Apex": what hangs on the agent hangs on the deed. */
  private void readBehindAgent(Token agent, Token deed) {
    if (!agent.isProper() || !agent.hasRelation("nmod") || !deed.isNoun()) {
      return;
    }
    boolean by =
        sentence.children(agent, "case").stream().anyMatch(mark -> mark.text().equals("by"));
    for (Edge edge : List.copyOf(graph.below(agent.index()))) {
      if (edge.role().matches(by ? "of|against|for|with|in|to|from|over" : "against|with|over")) {
        graph.add(deed.index(), edge.role(), edge.dependent(), .05, "attachment");
      }
    }
  }
}
