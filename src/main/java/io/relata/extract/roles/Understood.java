package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a noun leaves unsaid: in "Acme was bought by rival Apex" the rival is Acme's, and in "a
 * group of Acme and Apex" what holds for the group holds for its members.
 */
public final class Understood {
  /** Nouns that are somebody's. */
  private static final Set<String> RELATIONAL =
      Set.of("rival", "competitor", "partner", "supplier", "subsidiary", "parent", "competition");

  /** Deeds that are the subject's where they are its means: "grew through the takeover of Acme". */
  private static final Set<String> DEEDS =
      Set.of("acquisition", "purchase", "takeover", "buyout", "investment");

  /** Nouns that stand for what follows "of". */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "consortium",
          "group",
          "syndicate",
          "team",
          "coalition",
          "number",
          "variety",
          "range",
          "total",
          "series",
          "one",
          "two",
          "three",
          "four",
          "some",
          "many",
          "several",
          "most",
          "hundred",
          "dozen",
          "list",
          "likes",
          "combination");

  /** Nouns that a name before them owns. */
  private static final Set<String> OWNED =
      Set.of("client", "customer", "shareholder", "user", "owner", "founder", "unit", "brand");

  /** Who is around a company. */
  private static final Set<String> CIRCLE =
      Set.of(
          "rival",
          "competitor",
          "partner",
          "supplier",
          "customer",
          "client",
          "investor",
          "backer",
          "shareholder");

  /** What a company does with others, once it is known. */
  private static final Set<String> DEALINGS =
      Set.of(
          "deal",
          "transaction",
          "takeover",
          "merger",
          "acquisition",
          "purchase",
          "round",
          "financing",
          "project",
          "listing",
          "share",
          "stock");

  /** Who heads something. */
  private static final Set<String> OFFICES =
      Set.of(
          "chairman",
          "chairwoman",
          "chair",
          "chief",
          "executive",
          "officer",
          "ceo",
          "president",
          "boss",
          "founder",
          "co-founder",
          "board",
          "director");

  private static final Set<String> GATHERED = Set.of("consortium", "group", "syndicate", "team");

  private final RoleGraph graph;
  private final Sentence sentence;

  public Understood(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  /** Gives what "group of A" does to A, and so for "a group led by A". */
  public void readTransparent() {
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (TRANSPARENT.contains(lemma) && !token.isProper()) {
        for (int part : parts(token)) {
          lend(token.index(), part);
          graph
              .below(token.index(), "is")
              .forEach(end -> graph.add(part, "is", end, .03, "one of them"));
        }
      }
      if (GATHERED.contains(lemma)) {
        leaders(token).forEach(leader -> lend(token.index(), leader));
      }
    }
  }

  /** What stands behind "of", also where the tree loses it: "a total of over $5 million". */
  private List<Integer> parts(Token token) {
    List<Integer> parts = graph.below(token.index(), "of");
    int of = token.index() + 1;
    boolean lost = parts.isEmpty() && of < sentence.tokens().size();
    if (lost && sentence.token(of).text().equals("of")) {
      for (int at = of + 1; at < Math.min(sentence.tokens().size(), of + 5); at++) {
        if (sentence.token(at).tag().matches("\\$|NN.*")) {
          return List.of(at);
        }
      }
    }
    return parts;
  }

  /** "a consortium led by A", "a group comprising A". */
  private List<Integer> leaders(Token group) {
    List<Integer> found = new ArrayList<>();
    List<Token> verbs = new ArrayList<>(sentence.children(group, "acl"));
    sentence.head(group).filter(verb -> verb.index() == group.index() + 1).ifPresent(verbs::add);
    for (Token verb : verbs) {
      String lemma = verb.lemma().toLowerCase(Locale.ROOT);
      if (lemma.matches("lead|head")) {
        found.addAll(graph.below(verb.index(), "by"));
      } else if (lemma.matches("comprise|include")) {
        found.addAll(graph.below(verb.index(), "obj"));
      } else if (lemma.matches("consist|compose|make")) {
        found.addAll(graph.below(verb.index(), "of"));
      }
    }
    return found;
  }

  private void lend(int from, int to) {
    for (Edge edge : List.copyOf(graph.above(from))) {
      if (edge.governor() != to) {
        graph.add(edge.governor(), edge.role(), to, edge.cost() + .03, "group");
      }
    }
  }

  /** In "Acme competitors include Apex" the compound is the owner. */
  private void readCompound(Token noun) {
    for (int end : graph.below(noun.index(), "compound")) {
      Token name = sentence.token(end);
      boolean lone = graph.below(noun.index(), "is").stream().anyMatch(is -> is != end);
      if (isName(name) && lone) {
        graph.add(noun.index(), "poss", end, .02, "compound");
      }
    }
  }

  /** Gives relational nouns without an owner the subject of their clause for one. */
  public void readOwners() {
    for (Token noun : sentence.tokens()) {
      String lemma = noun.lemma().toLowerCase(Locale.ROOT);
      if (noun.isNoun() && (RELATIONAL.contains(lemma) || OWNED.contains(lemma))) {
        readCompound(noun);
      }
      boolean deed = DEEDS.contains(lemma) && isMeans(noun) && !isDone(noun);
      if (deed || RELATIONAL.contains(lemma) && !isOwned(noun)) {
        owner(noun).ifPresent(owner -> graph.add(noun.index(), "poss", owner, .06, "understood"));
      }
    }
  }

  private boolean isOwned(Token noun) {
    return graph.below(noun.index()).stream()
            .anyMatch(
                edge ->
                    edge.role().matches("poss|of|to|compound|for|with")
                        && isName(sentence.token(edge.dependent())))
        || !sentence.children(noun, "nmod:poss").isEmpty();
  }

  private boolean isMeans(Token deed) {
    return sentence.children(deed, "case").stream()
        .anyMatch(preposition -> preposition.text().matches("with|through|by|via"));
  }

  private boolean isDone(Token deed) {
    return graph.below(deed.index()).stream()
        .anyMatch(edge -> edge.role().matches("poss|by|subj|compound"));
  }

  private static boolean isName(Token token) {
    return token.isProper() || token.tag().startsWith("PRP");
  }

  /** The grammatical subject of the nearest clause above, where the noun is not part of it. */
  private OptionalInt owner(Token noun) {
    for (Token at = noun; at.head() >= 0; at = sentence.token(at.head())) {
      Token verb = sentence.token(at.head());
      if (at.hasRelation("conj") && verb.isProper() && at.index() > noun.index()) {
        return OptionalInt.of(verb.index());
      }
      if (at.hasRelation("nsubj")) {
        return OptionalInt.empty();
      }
      if (verb.isVerb() || !sentence.children(verb, "cop").isEmpty()) {
        return subject(verb, noun);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt subject(Token verb, Token noun) {
    List<Integer> meant = graph.below(noun.index(), "is");
    boolean passive = graph.below(verb.index(), "by").stream().anyMatch(meant::contains);
    return graph.below(verb.index(), passive ? "obj" : "subj").stream()
        .filter(end -> isName(sentence.token(end)) && !meant.contains(end))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /**
   * Nouns of a business whose owner is left to the reader: "Other rivals include …", "the round",
   * "Chief Executive Jane Doe".
   */
  public List<Token> ownerless() {
    return sentence.tokens().stream()
        .filter(noun -> isCircle(noun) || isTitle(noun) || isTheKnown(noun))
        .filter(noun -> !hasOwner(noun))
        .toList();
  }

  private boolean isCircle(Token noun) {
    boolean more =
        sentence.children(noun, "amod").stream()
            .anyMatch(word -> word.text().matches("(?i)existing|other|previous|early|earlier"));
    return noun.tag().equals("NNS")
        && (noun.hasRelation("nsubj") || more)
        && CIRCLE.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** "Chief Executive Jane Doe", "Jane Doe, Chief Executive": the sentence does not say of what. */
  private boolean isTitle(Token noun) {
    boolean before = noun.hasRelation("compound") && noun.head() > noun.index();
    boolean behind = noun.hasRelation("appos") && noun.head() < noun.index();
    return (before || behind)
        && sentence.token(noun.head()).isProper()
        && OFFICES.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isTheKnown(Token noun) {
    return DEALINGS.contains(noun.lemma().toLowerCase(Locale.ROOT))
        && sentence.children(noun, "det").stream()
            .anyMatch(word -> word.text().equalsIgnoreCase("the"))
        && sentence.children(noun).stream()
            .noneMatch(
                child ->
                    child.index() > noun.index() && child.relation().matches("nmod|acl.*|appos"));
  }

  private boolean hasOwner(Token noun) {
    return isOwned(noun)
        || graph.below(noun.index()).stream().anyMatch(edge -> edge.role().matches("poss|of"));
  }
}
