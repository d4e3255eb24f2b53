package io.relata.extract.patterns;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Subjects, objects and what hangs on prepositions, whatever the voice and the clause. */
final class Predicates {
  /** Verbs whose object does what the infinitive behind them says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "allow",
          "force",
          "require",
          "help",
          "get",
          "hire",
          "order",
          "tell",
          "select",
          "choose",
          "commission",
          "enable",
          "permit",
          "appoint",
          "name",
          "call",
          "make",
          "invite",
          "contract",
          "pay",
          "license",
          "tap",
          "pick",
          "designate",
          "expect",
          "want",
          "consider",
          "authorize",
          "authorise",
          "persuade",
          "award");

  private final RoleGraph graph;
  private final Sentence sentence;
  private final Relatives relatives;
  private final Map<Integer, List<Integer>> subjects = new HashMap<>();

  Predicates(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
    this.relatives = new Relatives(sentence);
  }

  void read() {
    for (Token token : topDown()) {
      subjects.put(token.index(), subjects(token));
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

  private List<Integer> subjects(Token token) {
    List<Integer> own =
        sentence.children(token, "nsubj").stream()
            .map(child -> relatives.meant(child).index())
            .toList();
    if (!own.isEmpty() || token.head() < 0) {
      return own;
    }
    Token head = sentence.token(token.head());
    return switch (token.relation()) {
      case "xcomp" -> controller(head);
      case "conj" ->
          token.isVerb() == head.isVerb() || hasCopula(token) ? inherited(head) : List.of();
      case "advcl" -> token.isVerb() && hasNoConnective(token) ? inherited(head) : List.of();
      case "ccomp" -> isBareInfinitive(token) ? controller(head) : List.of();
      case "dep" -> head.isVerb() ? ofSaid(token, head) : ofParticiple(token, head);
      case "acl", "amod", "nmod", "appos", "parataxis", "obl" -> ofParticiple(token, head);
      case "acl:relcl" -> ofRelative(token, head);
      default -> List.of();
    };
  }

  /** "announced it was buying": the tree takes "it" for what was announced. */
  private List<Integer> ofSaid(Token token, Token head) {
    List<Integer> between =
        sentence.children(head, "obj").stream()
            .filter(object -> object.tag().equals("PRP"))
            .filter(object -> object.index() > head.index() && object.index() < token.index())
            .map(Token::index)
            .toList();
    if (sentence.children(token, "aux").isEmpty()) {
      return token.tag().equals("VBG") ? inherited(head) : List.of();
    }
    return between;
  }

  /** "decided not to buy": the tree takes it for a clause of its own. */
  private boolean isBareInfinitive(Token token) {
    return token.tag().equals("VB")
        && sentence.children(token, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
  }

  private List<Integer> inherited(Token head) {
    return subjects.getOrDefault(head.index(), List.of());
  }

  private List<Integer> controller(Token head) {
    List<Token> objects = sentence.children(head, "obj");
    if (!objects.isEmpty() && OBJECT_CONTROL.contains(head.lemma().toLowerCase(Locale.ROOT))) {
      return objects.stream().map(object -> relatives.meant(object).index()).toList();
    }
    boolean gap =
        objects.isEmpty()
            && OBJECT_CONTROL.contains(head.lemma().toLowerCase(Locale.ROOT))
            && head.hasRelation("acl:relcl")
            && own(head);
    if (gap) {
      return List.of(head.head());
    }
    return inherited(head);
  }

  /** "as", "after" and "by" with a verb in -ing share the subject; so does "to". */
  private boolean hasNoConnective(Token verb) {
    return verb.tag().matches("VBG|VBN|VB");
  }

  /** "the firm bought by X", "a firm making Y", "X's decision to buy Y". */
  private List<Integer> ofParticiple(Token token, Token noun) {
    if (noun.isVerb()) {
      return token.tag().equals("VBG") && token.hasRelation("acl") ? inherited(noun) : List.of();
    }
    boolean gerund = token.tag().equals("VBG") && token.hasRelation("amod") && noun.isProper();
    if (gerund || !token.tag().matches("VBN|VBD|VBG|VB")) {
      return List.of();
    }
    if (isTimed(token)) {
      return ofClauseAbove(noun);
    }
    boolean infinitive = token.tag().equals("VB");
    if (!infinitive) {
      return List.of(noun.index());
    }
    List<Integer> owners = new ArrayList<>();
    sentence.children(noun, "nmod:poss").forEach(owner -> owners.add(owner.index()));
    if (owners.isEmpty()) {
      boolean object = noun.hasRelation("obj") || noun.hasRelation("obl");
      if (object || hasCopula(noun)) {
        owners.addAll(inherited(object ? sentence.token(noun.head()) : noun));
      }
    }
    return owners;
  }

  /** "considered Acme and Apex before awarding …", whatever noun the tree hangs it on. */
  private boolean isTimed(Token verb) {
    return verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence
            .token(verb.index() - 1)
            .text()
            .matches("before|after|while|when|since|without|by|despite");
  }

  private List<Integer> ofClauseAbove(Token below) {
    for (Token at = below; at.head() >= 0; at = sentence.token(at.head())) {
      if (sentence.token(at.head()).isVerb()) {
        return inherited(sentence.token(at.head()));
      }
    }
    return List.of();
  }

  private List<Integer> ofRelative(Token verb, Token noun) {
    boolean bare =
        sentence.children(verb).stream().noneMatch(child -> Relatives.isRelative(child))
            && !verb.tag().equals("VBG");
    return bare || verb.tag().equals("VBG") ? List.of(noun.index()) : List.of();
  }

  private boolean hasCopula(Token token) {
    return !sentence.children(token, "cop").isEmpty();
  }

  private void saySubjects(Token token) {
    boolean passive = isPassive(token);
    for (int subject : subjects.get(token.index())) {
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
