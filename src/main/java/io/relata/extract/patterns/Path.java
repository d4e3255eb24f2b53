package io.relata.extract.patterns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way through a role graph.
 *
 * @param tokens the words it passes, both ends included
 * @param edges those it follows
 */
record Path(List<Integer> tokens, List<Step> steps, List<Edge> edges) {
  Path {
    tokens = List.copyOf(tokens);
    steps = List.copyOf(steps);
    edges = List.copyOf(edges);
  }

  double cost() {
    return edges.stream().mapToDouble(Edge::cost).sum();
  }

  /** Words between the ends. */
  List<Integer> inner() {
    return tokens.subList(1, tokens.size() - 1);
  }

  /** All ways between two words that pass no other word twice and no barred one. */
  static List<Path> between(RoleGraph graph, int from, int to, int longest, Set<Integer> barred) {
    List<Path> found = new ArrayList<>();
    Set<Integer> passed = new HashSet<>(barred);
    passed.add(from);
    walk(
        graph,
        from,
        to,
        longest,
        passed,
        new ArrayList<>(List.of(from)),
        new ArrayList<>(),
        new ArrayList<>(),
        found);
    return found;
  }

  private static void walk(
      RoleGraph graph,
      int at,
      int to,
      int left,
      Set<Integer> passed,
      List<Integer> tokens,
      List<Step> steps,
      List<Edge> edges,
      List<Path> found) {
    if (left == 0) {
      return;
    }
    for (Move move : Move.from(graph, at)) {
      boolean end = move.to() == to;
      if (!end && passed.contains(move.to())) {
        continue;
      }
      Step step = new Step(move.up(), move.edge().role(), end ? "" : graph.lemma(move.to()));
      tokens.add(move.to());
      steps.add(step);
      edges.add(move.edge());
      if (end) {
        found.add(new Path(tokens, steps, edges));
      } else {
        passed.add(move.to());
        walk(graph, move.to(), to, left - 1, passed, tokens, steps, edges, found);
        passed.remove(move.to());
      }
      tokens.remove(tokens.size() - 1);
      steps.remove(steps.size() - 1);
      edges.remove(edges.size() - 1);
    }
  }
}
