package io.relata.extract.roles;

import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * From one word to a neighbour in a role graph.
 *
 * @param up whether it goes from the player of the role to the word that has it to give
 */
public record Move(Edge edge, boolean up) {
  /** What a step along the tree costs more than one through a role. */
  private static final double ONLY_TREE = .8;

  public int to() {
    return up ? edge.governor() : edge.dependent();
  }

  public static List<Move> from(RoleGraph graph, int token) {
    List<Move> moves = new ArrayList<>();
    graph.above(token).forEach(edge -> moves.add(new Move(edge, true)));
    graph.below(token).forEach(edge -> moves.add(new Move(edge, false)));
    return moves;
  }

  /** Along the sentence's tree, whether or not the words play a role for one another. */
  static List<Move> inTree(RoleGraph graph, int token) {
    List<Move> moves = new ArrayList<>();
    if (token == graph.topic()) {
      return moves;
    }
    Token word = graph.token(token);
    if (word.head() >= 0) {
      moves.add(new Move(treeEdge(word), true));
    }
    graph.sentence().children(word).forEach(child -> moves.add(new Move(treeEdge(child), false)));
    return moves;
  }

  private static Edge treeEdge(Token word) {
    return new Edge(word.head(), "~" + word.relation(), word.index(), ONLY_TREE, "tree");
  }
}
