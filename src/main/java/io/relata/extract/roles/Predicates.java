package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Subjects, objects and what hangs on prepositions, whatever the voice and the clause. */
final class Predicates {
  private final RoleGraph graph;
  private final Sentence sentence;
  private final Relatives relatives;
  private final Subjects subjects;

  Predicates(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
    this.relatives = new Relatives(sentence);
    this.subjects = new Subjects(sentence, relatives);
  }

  void read() {
    for (Token token : topDown()) {
      subjects.read(token);
      sayObjects(token);
      saySubjects(token);
    }
  }

  private List<Token> topDown() {
    List<Token> order = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>();
    sentence.tokens().stream().filter(token -> token.head() < 0).forEach(open::add);
    while (!open.isEmpty()) {
      Token token = open.poll();
      order.add(token);
      open.addAll(sentence.children(token));
    }
    return order;
  }

  private void saySubjects(Token token) {
    boolean passive = isPassive(token);
    for (int subject : subjects.of(token)) {
      String role = token.isVerb() ? (passive ? "obj" : "subj") : isSetting(token) ? "subj" : "is";
      graph.add(
          token.index(),
          role,
          subject,
          own(token) ? 0 : .03,
          own(token) ? "clause" : "shared subject");
      boolean named = role.equals("is") && token.isProper() && !sentence.token(subject).isProper();
      if (named) {
        graph.add(subject, "is", token.index(), .02, "copula");
      }
    }
  }

  private boolean own(Token token) {
    return !sentence.children(token, "nsubj").isEmpty();
  }

  /** "X is in talks", "X is among the backers of Y". */
  private boolean isSetting(Token noun) {
    return sentence.children(noun, "case").stream()
                .anyMatch(preposition -> preposition.index() < noun.index())
            && !noun.hasRelation("xcomp")
            && !noun.tag().startsWith("JJ")
        || noun.tag().startsWith("JJ");
  }

  boolean isPassive(Token verb) {
    if (!verb.tag().matches("VBN|VBD")) {
      return false;
    }
    boolean marked =
        !sentence.children(verb, "aux:pass").isEmpty()
            || !sentence.children(verb, "nsubj:pass").isEmpty();
    boolean have =
        sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
    boolean hasObject = !sentence.children(verb, "obj").isEmpty();
    if (marked || have || hasObject) {
      return marked;
    }
    if (verb.relation().matches("acl|amod|dep|nmod|appos|obl")) {
      return true;
    }
    boolean agent =
        sentence.children(verb, "obl").stream().anyMatch(child -> preposition(child).equals("by"));
    return verb.relation().matches("conj|advcl|parataxis|xcomp|acl:relcl|root")
            && agent
            && sentence.children(verb, "nsubj").isEmpty()
        || verb.relation().matches("advcl|xcomp") && verb.tag().equals("VBN");
  }

  private void sayObjects(Token token) {
    for (Token child : sentence.children(token)) {
      int meant = relatives.meant(child).index();
      if (child.hasRelation("obj")) {
        graph.add(token.index(), "obj", meant, 0, "clause");
      } else if (child.hasRelation("iobj")) {
        graph.add(token.index(), "to", meant, 0, "clause");
      } else if (child.hasRelation("nmod:poss")) {
        graph.add(token.index(), "poss", meant, 0, "possessive");
      } else if (child.hasRelation("obl") || child.hasRelation("nmod")) {
        String preposition = preposition(child);
        graph.add(token.index(), preposition, meant, 0, "preposition");
        if (preposition.equals("by") && (isPassive(token) || !token.isVerb())) {
          graph.add(token.index(), "subj", meant, 0, "passive");
        }
      } else if (child.hasRelation("compound") && !child.hasRelation("compound:prt")) {
        graph.add(token.index(), "compound", meant, 0, "compound");
      }
    }
    boolean gap =
        token.hasRelation("acl:relcl")
            && token.isVerb()
            && sentence.children(token).stream().noneMatch(Relatives::isRelative)
            && own(token)
            && sentence.children(token, "obj").isEmpty();
    if (gap) {
      graph.add(token.index(), "obj", token.head(), .03, "relative clause");
    }
  }

  private String preposition(Token token) {
    StringBuilder text = new StringBuilder();
    for (Token child : sentence.children(token, "case")) {
      if (!child.tag().equals("POS")) {
        text.append(text.length() > 0 ? "_" : "").append(child.text().toLowerCase(Locale.ROOT));
        sentence
            .children(child, "fixed")
            .forEach(fixed -> text.append('_').append(fixed.text().toLowerCase(Locale.ROOT)));
      }
    }
    boolean instance = !sentence.token(token.head()).isVerb();
    return text.length() == 0
        ? "bare"
        : instance && text.toString().matches(Lists.INSTANCE) ? "such_as" : text.toString();
  }
}
