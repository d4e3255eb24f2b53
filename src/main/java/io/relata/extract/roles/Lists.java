package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What holds for one holds for all: "A, B and C", "brands like A", "its customers include A". */
final class Lists {
  /** Roles of what is named as an instance of a noun. */
  static final String INSTANCE = "like|such_as|including|such|e\\.g\\.";

  /** Kinds of things that bear the name before them: "the Salobo mine" is Salobo. */
  private static final Set<String> KINDS =
      Set.of(
          "chain",
          "company",
          "group",
          "brand",
          "firm",
          "business",
          "bank",
          "network",
          "franchise",
          "label",
          "airline",
          "platform",
          "service",
          "corporation",
          "newspaper",
          "magazine",
          "studio",
          "website",
          "startup",
          "app",
          "site",
          "retailer",
          "store",
          "mine",
          "plant",
          "refinery",
          "channel",
          "drug",
          "vaccine",
          "medicine",
          "treatment",
          "fighter",
          "jet",
          "rocket",
          "satellite",
          "car",
          "suv",
          "truck",
          "model",
          "phone",
          "smartphone",
          "game",
          "series",
          "chatbot",
          "assistant",
          "reactor",
          "field",
          "project",
          "ev",
          "engine",
          "family",
          "line",
          "range",
          "console",
          "hotel",
          "resort",
          "club");

  private final RoleGraph graph;
  private final Sentence sentence;
  private final Set<String> nouns;
  private final NameLists names;
  private final List<List<Integer>> enumerations;

  Lists(RoleGraph graph, Set<String> nouns) {
    this.graph = graph;
    this.nouns = nouns;
    this.sentence = graph.sentence();
    this.names = new NameLists(graph);
    this.enumerations = names.list();
  }

  void readInstances() {
    sentence.tokens().stream().filter(token -> !token.isProper()).forEach(this::conjuncts);
    enumerations.forEach(names::announce);
    sentence.tokens().forEach(this::instances);
  }

  void read() {
    sentence.tokens().forEach(this::inclusion);
    sentence.tokens().forEach(this::described);
    sentence.tokens().forEach(this::named);
    sentence.tokens().forEach(this::announced);
    sentence.tokens().forEach(this::called);
    sentence.tokens().forEach(this::conjuncts);
    sentence.tokens().forEach(this::companions);
    enumerations.forEach(this::enumeration);
  }

  private void enumeration(List<Integer> members) {
    members
        .subList(1, members.size())
        .forEach(member -> lend(members.get(0), member, .03, "enumeration"));
  }

  /** In "brands like A" A plays the roles of the brands, and is one. */
  private void instances(Token token) {
    if (token.isNoun() && !token.isProper()) {
      for (Edge edge : List.copyOf(graph.below(token.index()))) {
        if (edge.role().matches(INSTANCE)) {
          lend(token.index(), edge.dependent(), .02, "instance");
          graph.add(token.index(), "is", edge.dependent(), .02, "instance");
        }
      }
    }
  }

  private void inclusion(Token verb) {
    if (!verb.isVerb() || !verb.lemma().toLowerCase(Locale.ROOT).equals("include")) {
      return;
    }
    for (int whole : graph.below(verb.index(), "subj")) {
      for (int part : graph.below(verb.index(), "obj")) {
        if (!sentence.token(whole).isProper()) {
          graph.add(whole, "is", part, .02, "include");
          lend(whole, part, .05, "include");
        }
      }
    }
  }

  /** "Acme, a start-up backed by X": what is done to the start-up is done to Acme. */
  private void described(Token noun) {
    if (!noun.isNoun() || noun.isProper()) {
      return;
    }
    for (int end : graph.below(noun.index(), "is")) {
      if (sentence.token(end).isProper()) {
        lend(noun.index(), end, .04, "description");
      }
    }
  }

  /** In "the platform Acme" and "the Acme chain" the name plays the roles of the noun. */
  private void named(Token name) {
    if (!name.isProper() || name.head() < 0) {
      return;
    }
    Token noun = sentence.token(name.head());
    boolean common = noun.isNoun() && !noun.isProper();
    boolean behind = name.relation().matches("dep|appos") && noun.index() < name.index();
    boolean before =
        name.hasRelation("compound")
            && noun.index() == name.index() + 1
            && KINDS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    if (common && (behind || before)) {
      lend(noun.index(), name.index(), .04, "name of its kind");
      graph
          .below(noun.index(), "poss")
          .forEach(owner -> graph.add(name.index(), "poss", owner, .04, "name of its kind"));
    }
  }

  /** "its regulator, the Acme Board, which …", however the tree hangs the name. */
  private void announced(Token name) {
    int at = name.index() - 1;
    if (!name.isProper() || at < 0) {
      return;
    }
    if (sentence.token(at).text().equalsIgnoreCase("the")) {
      at--;
    }
    boolean comma = at > 0 && sentence.token(at).text().equals(",");
    boolean closed =
        name.index() + 1 >= sentence.tokens().size()
            || sentence.token(name.index() + 1).text().matches("[,.;)]");
    if (comma && closed) {
      Token noun = sentence.token(at - 1);
      boolean announces =
          noun.tag().equals("NN") && nouns.contains(noun.lemma().toLowerCase(Locale.ROOT));
      if (announces && !name.hasRelation("conj")) {
        graph.add(noun.index(), "is", name.index(), .03, "apposition");
        lend(noun.index(), name.index(), .04, "apposition");
      }
    }
  }

  /** "a robot called Acme", however the tree hangs the name. */
  private void called(Token name) {
    int at = name.index() - 2;
    boolean named =
        name.isProper()
            && at >= 0
            && sentence.token(at + 1).text().matches("called|named|dubbed|codenamed|branded");
    if (named && sentence.token(at).tag().equals("NN")) {
      graph.add(at, "is", name.index(), .03, "called");
      lend(at, name.index(), .04, "called");
    }
  }

  /** "Acme, together with Apex, will …" */
  private void companions(Token token) {
    int with = token.index() - 1;
    boolean together =
        token.isProper()
            && token.hasRelation("nmod")
            && with > 0
            && sentence.token(with).text().equals("with")
            && sentence.token(with - 1).text().matches("together|along")
            && sentence.token(token.head()).isProper();
    if (together) {
      lend(token.head(), token.index(), .04, "conjunction");
      graph.add(token.head(), "with", token.index(), .04, "conjunction");
    }
  }

  private void conjuncts(Token token) {
    boolean together = token.hasRelation("conj") && !token.isVerb();
    if (together) {
      Token first = sentence.token(token.head());
      if (first.isNoun() || first.tag().startsWith("PRP")) {
        lend(first.index(), token.index(), .02, "conjunction");
      }
    }
  }

  private void lend(int from, int to, double cost, String rule) {
    for (Edge edge : List.copyOf(graph.above(from))) {
      if (edge.governor() != to && !isBefore(edge.governor(), from)) {
        graph.add(edge.governor(), edge.role(), to, edge.cost() + cost, rule);
      }
    }
  }

  /** "U.S.-based A and B" says nothing of where B is. */
  private boolean isBefore(int participle, int noun) {
    Token token = sentence.token(participle);
    return token.head() == noun && token.hasRelation("amod") && participle < noun;
  }
}
