package io.relata.extract.patterns;

import java.util.ArrayList;
import java.util.List;

/**
 * From one word to a neighbour in a role graph.
 *
 * @param up whether it goes from the player of the role to the word that has it to give
 */
record Move(Edge edge, boolean up) {

  int to() {
    return up ? edge.governor() : edge.dependent();
  }

  static List<Move> from(RoleGraph graph, int token) {
    List<Move> moves = new ArrayList<>();
    graph.above(token).forEach(edge -> moves.add(new Move(edge, true)));
    graph.below(token).forEach(edge -> moves.add(new Move(edge, false)));
    return moves;
  }
}
