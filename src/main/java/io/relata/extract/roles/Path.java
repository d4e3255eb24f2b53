package io.relata.extract.roles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A way through a role graph.
 *
 * @param tokens the words it passes, both ends included
 * @param edges those it follows
 */
public record Path(List<Integer> tokens, List<Step> steps, List<Edge> edges) {
  private static final double DEAR = 10;

  public Path {
    tokens = List.copyOf(tokens);
    steps = List.copyOf(steps);
    edges = List.copyOf(edges);
  }

  public double cost() {
    return edges.stream().mapToDouble(Edge::cost).sum();
  }

  /** Words between the ends. */
  public List<Integer> inner() {
    return tokens.subList(1, tokens.size() - 1);
  }

  /** All ways between two words that pass no other word twice and no barred one. */
  public static List<Path> between(
      RoleGraph graph, int from, int to, int longest, Set<Integer> barred) {
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

  /** Whether both ends play one part for one word, as the rivals in "competes with X and Y" do. */
  public boolean joinsEquals() {
    return steps.size() == 2
        && steps.get(0).up()
        && !steps.get(1).up()
        && steps.get(0).role().equals(steps.get(1).role())
        && !steps.get(0).role().equals("subj");
  }

  /** The steps between X and Y, for people to read. */
  public static String text(List<Step> steps) {
    return steps.stream().map(Step::toString).collect(Collectors.joining("", "X", "Y"));
  }

  /** The same way walked from its end. */
  public Path turned() {
    List<Integer> back = new ArrayList<>(tokens);
    List<Edge> edgesBack = new ArrayList<>(edges);
    Collections.reverse(back);
    Collections.reverse(edgesBack);
    List<Step> stepsBack = new ArrayList<>();
    for (int at = steps.size() - 1; at >= 0; at--) {
      String lemma = at == 0 ? "" : steps.get(at - 1).lemma();
      stepsBack.add(new Step(!steps.get(at).up(), steps.get(at).role(), lemma));
    }
    return new Path(back, stepsBack, edgesBack);
  }

  /** A way that may still be the least costly one. */
  private record Reached(int token, double cost, @Nullable Reached from, @Nullable Move by) {}

  /**
   * The way between two words that costs least, through roles and, for more, along the tree: a step
   * costs 1 and what its edge does.
   *
   * @param dear words that are passed only where there is no other way
   */
  public static Optional<Path> least(RoleGraph graph, int from, int to, Set<Integer> dear) {
    PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::cost));
    open.add(new Reached(from, 0, null, null));
    Set<Integer> done = new HashSet<>();
    while (!open.isEmpty()) {
      Reached at = open.remove();
      if (at.token() == to) {
        return Optional.of(back(graph, at));
      }
      if (done.add(at.token())) {
        double toll = at.token() != from && dear.contains(at.token()) ? DEAR : 0;
        for (Move move : Move.from(graph, at.token())) {
          open.add(new Reached(move.to(), at.cost() + toll + 1 + move.edge().cost(), at, move));
        }
        for (Move move : Move.inTree(graph, at.token())) {
          open.add(new Reached(move.to(), at.cost() + toll + 1 + move.edge().cost(), at, move));
        }
      }
    }
    return Optional.empty();
  }

  private static Path back(RoleGraph graph, Reached end) {
    List<Integer> tokens = new ArrayList<>(List.of(end.token()));
    List<Step> steps = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (Reached at = end; at.by() != null && at.from() != null; at = at.from()) {
      Edge edge = at.by().edge();
      boolean last = at == end;
      String lemma = last ? "" : graph.lemma(at.token());
      steps.add(new Step(at.by().up(), edge.role(), lemma));
      edges.add(edge);
      tokens.add(at.from().token());
    }
    Collections.reverse(tokens);
    Collections.reverse(steps);
    Collections.reverse(edges);
    return new Path(tokens, steps, edges);
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
