package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Roles that follow from which words stand beside each other, where the model often hangs them
 * elsewhere.
 */
final class Neighbours {
  private static final Set<String> PARTICLES =
      Set.of(
          "away",
          "ahead",
          "back",
          "out",
          "apart",
          "forward",
          "along",
          "together",
          "clear",
          "short",
          "up");

  private final RoleGraph graph;
  private final Sentence sentence;

  Neighbours(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  void read() {
    for (Token token : sentence.tokens()) {
      readBase(token);
      readPossessor(token);
      readParticle(token);
      readSource(token);
    }
  }

  /** "Acme, based in Ghent, said", "Acme remains based in Ghent". */
  private void readBase(Token verb) {
    int at = verb.index();
    boolean based =
        verb.text().matches("(?i)based|headquartered")
            && at > 0
            && at + 2 < sentence.tokens().size()
            && sentence.token(at + 1).text().matches("in|at|near|outside");
    if (!based) {
      return;
    }
    for (int place = at + 2; place < Math.min(sentence.tokens().size(), at + 9); place++) {
      Token token = sentence.token(place);
      if (token.text().matches("[,;.]") || token.isVerb()) {
        return;
      }
      boolean whole =
          place + 2 < sentence.tokens().size()
              && sentence.token(place + 1).text().equals("of")
              && sentence.token(place + 2).isProper();
      if (token.isProper() && !whole && token.ner().equals("LOCATION")) {
        graph.add(at, sentence.token(at + 1).text(), place, .05, "based");
        thingBased(verb).ifPresent(thing -> graph.add(at, "obj", thing, .05, "based"));
        return;
      }
    }
  }

  private OptionalInt thingBased(Token verb) {
    Token before = sentence.token(verb.index() - 1);
    if (before.text().equals(",") && verb.index() > 1) {
      before = sentence.token(verb.index() - 2);
    }
    if (before.isNoun()) {
      return OptionalInt.of(before.index());
    }
    for (int at = verb.index() - 1; at >= Math.max(0, verb.index() - 4); at--) {
      Token link = sentence.token(at);
      if (link.lemma().matches("be|remain|stay")) {
        return sentence.tokens().subList(0, at).stream()
            .filter(token -> token.hasRelation("nsubj"))
            .mapToInt(Token::index)
            .reduce((first, last) -> last);
      }
    }
    return OptionalInt.empty();
  }

  /** "remains Acme's packaging and processing partner": the owner hangs on the wrong noun. */
  private void readPossessor(Token mark) {
    int at = mark.index();
    if (!mark.tag().equals("POS") || at == 0 || !sentence.token(at - 1).isNoun()) {
      return;
    }
    Token owner = sentence.token(at - 1);
    int head = headOfPhrase(at + 1);
    if (head < 0 || owner.head() == head && owner.hasRelation("nmod:poss")) {
      return;
    }
    boolean taken = !owner.relation().matches("nmod:poss|compound|det");
    if (taken) {
      for (Edge edge : List.copyOf(graph.above(owner.index()))) {
        if (edge.governor() != head) {
          graph.add(edge.governor(), edge.role(), head, edge.cost() + .05, "possessive");
        }
      }
      graph
          .below(owner.index(), "is")
          .forEach(end -> graph.add(head, "is", end, .05, "possessive"));
    }
    graph.add(head, "poss", owner.index(), .05, "possessive");
  }

  /** The last noun of words that can stand before one; -1 without one. */
  private int headOfPhrase(int from) {
    int head = -1;
    for (int at = from; at < sentence.tokens().size(); at++) {
      Token token = sentence.token(at);
      if (token.isNoun()) {
        head = at;
      } else if (token.text().equals("and")) {
        boolean goesOn =
            head >= 0
                && at + 2 < sentence.tokens().size()
                && sentence.token(at + 1).tag().matches("NN|JJ|VBG")
                && sentence.token(at + 2).tag().equals("NN");
        if (!goesOn) {
          return head;
        }
      } else if (!token.tag().matches("JJ.*|CD|VBN|VBG|HYPH|RB.*") && !token.text().equals("-")) {
        return head;
      }
    }
    return head;
  }

  /** "walked away from talks", "ahead of Acme": the adverb and the preposition are one. */
  private void readParticle(Token adverb) {
    String word = adverb.text().toLowerCase(Locale.ROOT);
    int next = adverb.index() + 1;
    if (adverb.head() < 0 || next >= sentence.tokens().size()) {
      return;
    }
    if (!PARTICLES.contains(word)) {
      readAdverb(adverb, sentence.token(adverb.head()));
      return;
    }
    String preposition = sentence.token(next).text();
    if (!preposition.matches("from|of|on|to|with|in|against")) {
      return;
    }
    Token head = sentence.token(adverb.head());
    for (Token holder : List.of(adverb, head)) {
      for (Token object : sentence.children(holder)) {
        boolean meant =
            object.relation().matches("obl|nmod|obl:.*")
                && sentence.children(object, "case").stream()
                    .anyMatch(mark -> mark.index() == next);
        if (meant) {
          graph.add(head.index(), word + "_" + preposition, object.index(), .02, "particle");
        }
      }
    }
  }

  /** "pulled abruptly out of", "signed up with": what hangs on the adverb hangs on the verb. */
  private void readAdverb(Token adverb, Token verb) {
    if (adverb.tag().matches("RB|RP") && verb.isVerb()) {
      List.copyOf(graph.below(adverb.index())).stream()
          .filter(edge -> edge.rule().equals("preposition"))
          .forEach(
              edge -> graph.add(verb.index(), edge.role(), edge.dependent(), .02, "preposition"));
    }
  }

  /** "a model from Acme": what stands behind a noun is its source, whatever the verb. */
  private void readSource(Token name) {
    int at = name.index() - 1;
    boolean from = name.isProper() && at > 0 && sentence.token(at).text().equals("from");
    if (from && name.hasRelation("obl") && isCommon(sentence.token(at - 1))) {
      graph.add(at - 1, "from", name.index(), .05, "attachment");
    }
  }

  private static boolean isCommon(Token token) {
    return token.isNoun() && !token.isProper();
  }
}
