package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who does what a word says: its own subject, or one that it shares with the clause above. */
final class Subjects {
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

  private final Sentence sentence;
  private final Relatives relatives;
  private final Map<Integer, List<Integer>> known = new HashMap<>();

  Subjects(Sentence sentence, Relatives relatives) {
    this.sentence = sentence;
    this.relatives = relatives;
  }

  /** To be called from the root downwards. */
  void read(Token token) {
    known.put(token.index(), find(token));
  }

  /** Indexes of the words that are its subjects. */
  List<Integer> of(Token token) {
    return known.getOrDefault(token.index(), List.of());
  }

  private List<Integer> find(Token token) {
    List<Integer> own =
        sentence.children(token, "nsubj").stream()
            .filter(child -> !isPlanned(child, token))
            .map(child -> relatives.meant(child).index())
            .toList();
    if (!own.isEmpty() || token.head() < 0) {
      return own;
    }
    Token head = sentence.token(token.head());
    return switch (token.relation()) {
      case "xcomp" -> controller(head);
      case "ccomp" -> isBareInfinitive(token) ? controller(head) : List.of();
      case "conj" ->
          token.isVerb() == head.isVerb() || hasCopula(token) || hasCopula(head)
              ? inherited(head)
              : List.of();
      case "advcl" -> token.isVerb() && hasNoConnective(token) ? inherited(head) : List.of();
      case "dep" -> head.isVerb() ? ofSaid(token, head) : ofParticiple(token, head);
      case "acl", "amod", "nmod", "appos", "parataxis", "obl" -> ofParticiple(token, head);
      case "acl:relcl" -> ofRelative(token, head);
      default -> List.of();
    };
  }

  /** "close to a deal to buy Acme": the deal buys nothing. */
  private boolean isPlanned(Token noun, Token verb) {
    return verb.tag().equals("VB")
        && noun.tag().equals("NN")
        && noun.index() == verb.index() - 2
        && sentence.token(verb.index() - 1).tag().equals("TO")
        && sentence.children(verb, "mark").stream().noneMatch(mark -> mark.text().equals("for"));
  }

  /** "decided not to use": the tree takes it for a clause of its own. */
  private boolean isBareInfinitive(Token verb) {
    return verb.tag().equals("VB")
        && sentence.children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"))
        && sentence.children(verb, "mark").stream().noneMatch(mark -> mark.text().equals("for"));
  }

  /** "announced it was buying": the tree takes "it" for what was announced. */
  private List<Integer> ofSaid(Token token, Token head) {
    List<Integer> between =
        sentence.children(head, "obj").stream()
            .filter(object -> object.tag().equals("PRP"))
            .filter(object -> object.index() > head.index() && object.index() < token.index())
            .map(Token::index)
            .toList();
    boolean gerund =
        token.tag().equals("VBG")
            && token.index() > head.index()
            && token.index() - head.index() < 3
            && sentence.children(head, "obj").isEmpty();
    if (gerund) {
      return inherited(head);
    }
    boolean apart =
        token.tag().equals("VBG")
            && token.index() > head.index()
            && sentence.token(token.index() - 1).text().equals(",");
    if (apart) {
      return ofMainClause(head);
    }
    return sentence.children(token, "aux").isEmpty() ? List.of() : between;
  }

  private List<Integer> inherited(Token head) {
    return of(head);
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
      return List.of(relatives.meant(noun).index());
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

  /** "chose Acme to build it, turning down …": whoever chose turned down. */
  private List<Integer> ofMainClause(Token verb) {
    Token at = verb;
    while (at.hasRelation("xcomp") && at.head() >= 0 && sentence.token(at.head()).isVerb()) {
      at = sentence.token(at.head());
    }
    return inherited(at);
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

  private boolean own(Token token) {
    return !sentence.children(token, "nsubj").isEmpty();
  }
}
