package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Set;

/** Roles of words that the tree hangs on an amount, on the noun behind them or on nothing. */
final class Misplaced {
  private static final int HIGHEST = 4;

  /** Verbs with a receiver and a thing. */
  private static final Set<String> GIVING =
      Set.of(
          "give", "grant", "award", "hand", "send", "issue", "deny", "refuse", "offer", "pay",
          "sell", "lend", "fine", "charge");

  private final RoleGraph graph;
  private final Sentence sentence;

  Misplaced(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  void read() {
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        readBehindAmount(token);
        readReceiver(token, sentence.token(token.head()));
        readGerund(token, sentence.token(token.head()));
        readTorn(token, sentence.token(token.head()));
      }
    }
  }

  /** "imposed a fine of $5 million on Acme": not the millions are on Acme. */
  private void readBehindAmount(Token end) {
    for (Edge edge : List.copyOf(graph.above(end.index()))) {
      Token governor = sentence.token(edge.governor());
      if (!edge.rule().equals("preposition") || edge.role().equals("of") || !isAmount(governor)) {
        continue;
      }
      Token at = governor;
      for (int i = 0; i < HIGHEST && at.head() >= 0 && isAmount(at); i++) {
        at = sentence.token(at.head());
      }
      if (!isAmount(at) && (at.isNoun() || at.isVerb())) {
        graph.add(at.index(), edge.role(), end.index(), .05, "behind an amount");
        boolean object = at.hasRelation("obj") || at.hasRelation("obl");
        if (object && at.head() >= 0) {
          graph.add(at.head(), edge.role(), end.index(), .05, "behind an amount");
        }
      }
    }
  }

  private static boolean isAmount(Token token) {
    return token.tag().matches("\\$|CD|IN")
        || token.text().matches("(?i)euros?|pounds?|dollars?|yen|yuan|rupees|crore|francs|kronor");
  }

  /** "gave Acme approval": the tree takes it for "Acme approval". */
  private void readReceiver(Token name, Token thing) {
    int before = name.index() - 1;
    boolean compound = name.hasRelation("compound") && name.isProper() && !thing.isProper();
    if (compound && before >= 0 && GIVING.contains(graph.lemma(before))) {
      graph.add(before, "to", name.index(), .05, "receiver");
    }
  }

  /** "After merging with Acme, Apex …" */
  private void readGerund(Token gerund, Token verb) {
    boolean phrase =
        gerund.tag().equals("VBG")
            && (gerund.hasRelation("obl") || gerund.hasRelation("nmod"))
            && !sentence.children(gerund, "case").isEmpty();
    if (phrase && verb.isVerb() && graph.below(gerund.index(), "subj").isEmpty()) {
      lendSubject(verb, gerund);
    }
  }

  /** "A group led by Acme bought Apex": the tree takes "led" for what the sentence says. */
  private void readTorn(Token verb, Token participle) {
    int by = participle.index() + 1;
    boolean torn =
        verb.hasRelation("dep")
            && verb.tag().matches("VBD|VBZ|VBP")
            && participle.tag().matches("VBN|VBD")
            && by < verb.index()
            && sentence.token(by).text().equals("by")
            && graph.below(verb.index(), "subj").isEmpty();
    if (torn) {
      lendSubject(participle, verb);
    }
  }

  private void lendSubject(Token from, Token to) {
    for (Edge edge : List.copyOf(graph.below(from.index()))) {
      if (edge.role().equals("subj") && !edge.rule().matches("passive|participle")) {
        graph.add(to.index(), "subj", edge.dependent(), .05, "shared subject");
      }
    }
  }
}
