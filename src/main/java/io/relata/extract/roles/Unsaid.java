package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Clauses that name one party and leave the other to the reader: in "Apex was passed over" it is
 * what the text is about that passed over Apex.
 */
public final class Unsaid {
  /** The role that what the text is about plays in such a clause. */
  public static final String ROLE = "topic";

  /** Among the rules of what is read so. */
  public static final String RULE = "what the text is about";

  /** How an example marks the end that it leaves out. */
  public static final String SUBJECT = "[X]";

  public static final String OBJECT = "[Y]";

  private static final Pattern MARK = Pattern.compile("\\[[XY]\\] ?");
  private static final double COST = .15;
  private static final String CLAUSE = "root|conj|ccomp|parataxis|advcl|acl.*|xcomp";
  private static final String PHRASE = "conj|appos|flat|dep|amod|compound";

  private final RoleGraph graph;
  private final Sentence sentence;
  private final Set<Integer> parties;

  /**
   * @param parties the words that mean somebody or something
   */
  public Unsaid(RoleGraph graph, Set<Integer> parties) {
    this.graph = graph;
    this.sentence = graph.sentence();
    this.parties = parties;
  }

  /** What an example says, without the mark of what it leaves out. */
  public static String said(String example) {
    return MARK.matcher(example).replaceAll("");
  }

  public static boolean isIn(String example) {
    return example.startsWith(SUBJECT) || example.startsWith(OBJECT);
  }

  /** The head of an example's only clause. */
  public static void addTo(RoleGraph example) {
    example.sentence().tokens().stream()
        .filter(token -> token.head() < 0)
        .forEach(root -> example.add(root.index(), ROLE, example.topic(), 0, RULE));
  }

  /** The heads of all clauses of a sentence, whomever they name. */
  public static void addAll(RoleGraph graph) {
    Unsaid unsaid = new Unsaid(graph, Set.of());
    graph.sentence().tokens().stream().filter(unsaid::isClause).forEach(unsaid::add);
  }

  public void add(Token clause) {
    graph.add(clause.index(), ROLE, graph.topic(), COST, RULE);
  }

  /** The heads of clauses with parties in one place only: one name, or an enumeration. */
  public List<Token> clauses() {
    return sentence.tokens().stream()
        .filter(this::isClause)
        .filter(head -> places(head) == 1)
        .toList();
  }

  private boolean isClause(Token token) {
    boolean predicate = token.isVerb() || !sentence.children(token, "cop").isEmpty();
    return (token.head() < 0 || token.relation().matches(CLAUSE))
        && (predicate || token.head() < 0);
  }

  /** Those that the clause speaks of. */
  public Set<Integer> parties(Token head) {
    Set<Integer> found = new HashSet<>();
    gather(head, found);
    graph.below(head.index()).stream()
        .map(Edge::dependent)
        .filter(parties::contains)
        .forEach(found::add);
    if (head.relation().startsWith("acl") && parties.contains(head.head())) {
      found.add(head.head());
    }
    return found;
  }

  private void gather(Token head, Set<Integer> found) {
    if (parties.contains(head.index())) {
      found.add(head.index());
    }
    for (Token child : sentence.children(head)) {
      if (!isClause(child)) {
        gather(child, found);
      }
    }
  }

  private int places(Token head) {
    Set<Integer> tops = new HashSet<>();
    for (int party : parties(head)) {
      Token at = sentence.token(party);
      while (at.head() >= 0 && at.index() != head.index() && at.relation().matches(PHRASE)) {
        at = sentence.token(at.head());
      }
      tops.add(at.index());
    }
    return tops.size();
  }
}
