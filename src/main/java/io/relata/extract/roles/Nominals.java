package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;

/** What nouns say: "X, a subsidiary of Y", "X's rival Y", "X entered a partnership with Y". */
final class Nominals {
  private final RoleGraph graph;
  private final Sentence sentence;

  Nominals(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  void read() {
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        equate(token, sentence.token(token.head()));
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        shareWithObject(token);
      }
    }
  }

  private static boolean isName(Token token) {
    return token.isProper() || token.tag().startsWith("PRP");
  }

  private static boolean isCommon(Token token) {
    return token.isNoun() && !token.isProper();
  }

  private void equate(Token token, Token head) {
    if (token.hasRelation("appos")) {
      if (token.tag().matches("CD|DT")) {
        graph
            .below(token.index(), "of")
            .forEach(noun -> graph.add(noun, "is", head.index(), .03, "one of them"));
      } else if (isCommon(token) || isOffice(token)) {
        graph.add(token.index(), "is", head.index(), 0, "apposition");
      } else if (isCommon(head)) {
        graph.add(head.index(), "is", token.index(), 0, "apposition");
      } else {
        equateAbove(token, head);
      }
    } else if (token.relation().matches("compound|amod|nmod")
        && token.index() < head.index()
        && isTitleLike(token)
        && isName(head)) {
      graph.add(token.index(), "is", head.index(), 0, "title before a name");
      giveOwners(token, head);
    } else if (token.hasRelation("dep")
        && token.isProper()
        && isCommon(head)
        && head.index() == token.index() - 1) {
      graph.add(head.index(), "is", token.index(), .02, "title before a name");
    } else if (token.hasRelation("obl") || token.hasRelation("nmod")) {
      equateByAs(token, head);
    }
  }

  /** "the founder of Acme, Jane Doe": the tree hangs her on Acme. */
  private void equateAbove(Token name, Token other) {
    boolean part = other.hasRelation("nmod") && name.isProper() && other.isProper();
    if (part && isCommon(sentence.token(other.head()))) {
      graph.add(other.head(), "is", name.index(), .06, "apposition");
    }
  }

  private static boolean isTitleLike(Token token) {
    return isCommon(token) || token.text().equalsIgnoreCase("rival") || isOffice(token);
  }

  private static boolean isOffice(Token token) {
    return token
        .text()
        .matches("C[EFTO]O|President|Chairman|Chairwoman|Chair|Founder|Chief|Executive");
  }

  /** In "Y's subsidiary X" and "Y unit X" the tree hangs everything on X. */
  private void giveOwners(Token noun, Token name) {
    for (Token sibling : sentence.children(name)) {
      if (sibling.index() < noun.index() && isName(sibling)) {
        if (sibling.hasRelation("nmod:poss")) {
          graph.add(noun.index(), "poss", sibling.index(), 0, "title before a name");
        } else if (sibling.hasRelation("compound")) {
          graph.add(noun.index(), "compound", sibling.index(), 0, "title before a name");
        }
      }
    }
  }

  /** "chose Y as its partner", "operates as a unit of Y"; in "X succeeds Y as chairman" it is X. */
  private void equateByAs(Token token, Token head) {
    boolean as =
        sentence.children(token, "case").stream()
            .anyMatch(mark -> mark.text().equalsIgnoreCase("as"));
    if (!as || !isCommon(token)) {
      return;
    }
    boolean followed = head.lemma().matches("succeed|replace|follow");
    List<Integer> objects = followed ? List.of() : graph.below(head.index(), "obj");
    List<Integer> ends = objects.isEmpty() ? graph.below(head.index(), "subj") : objects;
    if (head.isNoun()) {
      ends = List.of(head.index());
    }
    ends.forEach(end -> graph.add(token.index(), "is", end, .02, "as"));
  }

  /** Light verbs lend their subject to their object; objects share what hangs on the verb. */
  private void shareWithObject(Token verb) {
    boolean light =
        Verbs.isLight(verb.lemma().toLowerCase(Locale.ROOT))
            || Verbs.isLight(graph.lemma(verb.index()));
    for (Edge edge : List.copyOf(graph.below(verb.index()))) {
      Token noun = sentence.token(edge.dependent());
      if (!isCommon(noun) && !noun.tag().matches("\\$|CD")) {
        continue;
      }
      boolean object = edge.role().equals("obj");
      if (light && (object || edge.role().matches("in|into|to|on"))) {
        graph
            .below(verb.index(), "subj")
            .forEach(subject -> graph.add(noun.index(), "subj", subject, .03, "light verb"));
      }
      if (object) {
        sharePrepositions(verb, noun);
      } else if (light && edge.role().matches("in|into")) {
        sharePrepositions(verb, noun);
      } else if (edge.role().equals("for")) {
        shareUpwards(verb, noun);
      }
    }
  }

  private void sharePrepositions(Token verb, Token noun) {
    for (Edge edge : List.copyOf(graph.below(verb.index()))) {
      boolean preposition = edge.rule().equals("preposition") && !edge.role().equals("by");
      if (preposition && edge.dependent() > noun.index()
          || preposition && verb.index() > noun.index()) {
        graph.add(noun.index(), edge.role(), edge.dependent(), .05, "attachment");
      }
    }
    shareUpwards(verb, noun);
  }

  private void shareUpwards(Token verb, Token noun) {
    for (Edge edge : List.copyOf(graph.below(noun.index()))) {
      if (edge.rule().equals("preposition")
          && edge.role().matches("to|with|from|for|against|by|in|over")) {
        graph.add(verb.index(), edge.role(), edge.dependent(), .05, "attachment");
      }
    }
  }
}
