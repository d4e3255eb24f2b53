package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence as roles of words for words, the same for "X bought Y", "Y was bought by X", "Y, which
 * X agreed to buy" and "X wants to buy Z and Y".
 */
public final class RoleGraph {
  private final Sentence sentence;
  private final List<List<Edge>> down = new ArrayList<>();
  private final List<List<Edge>> up = new ArrayList<>();

  private RoleGraph(Sentence sentence) {
    this.sentence = sentence;
    sentence
        .tokens()
        .forEach(
            token -> {
              down.add(new ArrayList<>(3));
              up.add(new ArrayList<>(3));
            });
    down.add(List.of());
    up.add(new ArrayList<>(2));
  }

  /** Stands for what the text is about, where a noun is its own without saying so. */
  public int topic() {
    return sentence.tokens().size();
  }

  /**
   * @param nouns that announce a name: "its regulator, the …"
   */
  public static RoleGraph of(Sentence sentence, Set<String> nouns) {
    RoleGraph graph = new RoleGraph(sentence);
    Lists lists = new Lists(graph, nouns);
    new Predicates(graph).read();
    new Repairs(graph).read();
    new Neighbours(graph).read();
    new Clauses(graph).read();
    new Misplaced(graph).read();
    Understood understood = new Understood(graph);
    understood.readTransparent();
    lists.readInstances();
    new Nominals(graph).read();
    lists.read();
    understood.readOwners();
    return graph;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  /** Says a role once; what is said first stays. */
  public void add(int governor, String role, int dependent, double cost, String rule) {
    if (governor == dependent) {
      return;
    }
    for (Edge edge : down.get(governor)) {
      if (edge.dependent() == dependent && edge.role().equals(role)) {
        return;
      }
    }
    Edge edge = new Edge(governor, role, dependent, cost, rule);
    down.get(governor).add(edge);
    up.get(dependent).add(edge);
  }

  /** Roles that others play for this word. */
  public List<Edge> below(int token) {
    return down.get(token);
  }

  /** Roles that this word plays for others. */
  public List<Edge> above(int token) {
    return up.get(token);
  }

  public List<Integer> below(int token, String role) {
    return down.get(token).stream()
        .filter(edge -> edge.role().equals(role))
        .map(Edge::dependent)
        .toList();
  }

  /** The lemma with its particle, {@code take_over}; a "Series B" is a round. */
  public String lemma(int index) {
    Token token = sentence.token(index);
    boolean round =
        index > 0 && token.text().matches("[A-H]") && token(index - 1).text().equals("Series");
    StringBuilder lemma = new StringBuilder(round ? "round" : lemmaOf(token));
    sentence
        .children(token, "compound:prt")
        .forEach(particle -> lemma.append('_').append(particle.lemma().toLowerCase(Locale.ROOT)));
    return lemma.toString();
  }

  /** "Headquartered in Paris" is an adjective to the tagger; "used to own" uses nothing. */
  private String lemmaOf(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (lemma.equals("use") && !sentence.children(token, "xcomp").isEmpty()) {
      return "use_to";
    }
    if (lemma.matches("percent|pct|cent") && !sentence.children(token, "nummod").isEmpty()) {
      return "%";
    }
    return lemma.equals("headquartered") ? "headquarter" : lemma;
  }
}
