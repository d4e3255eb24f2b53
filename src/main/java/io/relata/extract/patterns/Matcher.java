package io.relata.extract.patterns;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.extract.roles.Edge;
import io.relata.extract.roles.Move;
import io.relata.extract.roles.Path;
import io.relata.extract.roles.RoleGraph;
import io.relata.extract.roles.Step;
import io.relata.extract.roles.Understood;
import io.relata.extract.roles.Unsaid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks one sentence from every reference along the patterns. */
final class Matcher {
  private final RoleGraph graph;
  private final Sentence sentence;
  private final Map<Integer, Reference> ends = new HashMap<>();
  private final Set<String> parties;
  private final List<Hit> hits = new ArrayList<>();

  /** A pattern that fits between two references, whatever their types. */
  record Hit(Reference subject, Reference object, Pattern pattern, Path path) {}

  /**
   * @param nouns that announce a name
   * @param parties those of them that speak of an organisation: never "something"
   */
  Matcher(Sentence sentence, References references, Set<String> nouns, Set<String> parties) {
    this.parties = parties;
    this.sentence = sentence;
    this.graph = RoleGraph.of(sentence, nouns);
    references.list(sentence).forEach(reference -> ends.put(reference.token(), reference));
    readTopic(references);
    readUnsaid(references);
  }

  /** Gives nouns without an owner to what the text is about there. */
  private void readTopic(References references) {
    for (Token noun : new Understood(graph).ownerless()) {
      references
          .owner(sentence, noun)
          .filter(owner -> !ends.containsKey(noun.index()))
          .ifPresent(
              owner -> {
                Reference known = ends.get(graph.topic());
                boolean same = known == null || known.entities().contains(owner);
                if (same) {
                  ends.put(graph.topic(), understood(owner, noun));
                  graph.add(noun.index(), "poss", graph.topic(), .12, Unsaid.RULE);
                }
              });
    }
  }

  /** Gives clauses with one party to what the text is about there, for the other. */
  private void readUnsaid(References references) {
    Set<Integer> parties =
        ends.values().stream()
            .filter(end -> end.entities().stream().noneMatch(Matcher::isScene))
            .map(Reference::token)
            .filter(token -> token != graph.topic())
            .collect(Collectors.toSet());
    Unsaid unsaid = new Unsaid(graph, parties);
    for (Token clause : unsaid.clauses()) {
      Set<Entity> named =
          unsaid.parties(clause).stream()
              .flatMap(token -> ends.get(token).entities().stream())
              .collect(Collectors.toSet());
      Optional<Entity> about = references.protagonist(sentence, named);
      Reference known = ends.get(graph.topic());
      if (about.isPresent() && (known == null || known.entities().contains(about.get()))) {
        ends.putIfAbsent(graph.topic(), understood(about.get(), clause));
        unsaid.add(clause);
      }
    }
  }

  /** Where something happens and who tells it are no parties to it. */
  private static boolean isScene(Entity entity) {
    return entity.type().equals("Place") || entity.type().equals("Publisher");
  }

  private Reference understood(Entity owner, Token noun) {
    return new Reference(
        sentence.index(),
        graph.topic(),
        Reference.Kind.DESCRIPTOR,
        List.of(owner),
        noun.start(),
        noun.end());
  }

  List<Hit> match(Trie patterns) {
    for (Reference start : ends.values()) {
      Walk walk = new Walk(start);
      walk.from(start.token(), patterns);
    }
    return hits;
  }

  private final class Walk {
    private final Reference start;
    private final Set<Integer> passed = new HashSet<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    Walk(Reference start) {
      this.start = start;
      passed.add(start.token());
      tokens.add(start.token());
    }

    void from(int at, Trie trie) {
      for (Move move : Move.from(graph, at)) {
        Reference end = ends.get(move.to());
        if (end != null && mayEnd(end)) {
          Trie arrived = trie.after(new Step(move.up(), move.edge().role(), ""));
          if (arrived != null) {
            arrive(move, end, arrived);
          }
        }
        boolean open =
            end == null || end.kind() == Reference.Kind.DESCRIPTOR && move.to() != graph.topic();
        if (open && !passed.contains(move.to())) {
          go(move, trie);
        } else if (end != null && isWare(end) && !passed.contains(move.to())) {
          Step any = new Step(move.up(), move.edge().role(), Step.ANY);
          go(move, any, trie.after(any));
        }
      }
    }

    /** "is dropping Apex's Zento": a product with an owner is something of the owner's. */
    private boolean isWare(Reference end) {
      return end.kind() == Reference.Kind.NAME
          && end.entities().stream().allMatch(entity -> entity.root().equals("Product"))
          && graph.below(end.token()).stream().anyMatch(edge -> edge.role().equals("poss"));
    }

    private boolean mayEnd(Reference end) {
      return end != start || end.entities().size() > 1;
    }

    private void go(Move move, Trie trie) {
      Step step = new Step(move.up(), move.edge().role(), graph.lemma(move.to()));
      go(move, step, trie.after(step));
      boolean common =
          sentence.token(move.to()).tag().matches("NNS?") && !parties.contains(step.lemma());
      if (common && !step.lemma().equals(Step.ANY)) {
        go(move, step, trie.after(step.toAny()));
      }
    }

    private void go(Move move, Step step, @Nullable Trie next) {
      if (next != null) {
        push(move, step);
        passed.add(move.to());
        from(move.to(), next);
        passed.remove(move.to());
        pop();
      }
    }

    private void arrive(Move move, Reference end, Trie arrived) {
      if (arrived.ends().isEmpty()) {
        return;
      }
      push(move, new Step(move.up(), move.edge().role(), ""));
      Path path = new Path(tokens, steps, edges);
      for (Pattern pattern : arrived.ends()) {
        if (isMet(pattern, path)) {
          hits.add(new Hit(start, end, pattern, path));
        }
      }
      pop();
    }

    private void push(Move move, Step step) {
      tokens.add(move.to());
      steps.add(step);
      edges.add(move.edge());
    }

    private void pop() {
      tokens.remove(tokens.size() - 1);
      steps.remove(steps.size() - 1);
      edges.remove(edges.size() - 1);
    }
  }

  private boolean isMet(Pattern pattern, Path path) {
    return !isOwnedPair(path) && meetsDemands(pattern, path);
  }

  /** The rivals of somebody are not each other's: "its rivals include A and B". */
  private boolean isOwnedPair(Path path) {
    boolean pair = path.steps().size() == 2 && path.steps().stream().allMatch(Matcher::isIs);
    return pair
        && (path.edges().stream().anyMatch(edge -> edge.rule().matches("include|instance"))
            || graph.below(path.inner().get(0)).stream()
                .anyMatch(edge -> edge.role().matches("poss|of|subj|compound|such_as")));
  }

  private static boolean isIs(Step step) {
    return step.role().equals("is");
  }

  private boolean meetsDemands(Pattern pattern, Path path) {
    return pattern.demands().stream().allMatch(demand -> isMet(demand, path));
  }

  private boolean isMet(Pattern.Demand demand, Path path) {
    return switch (demand.step()) {
      case Pattern.ANYWHERE ->
          sentence.tokens().stream()
              .filter(token -> !token.isVerb() || token.index() > path.tokens().get(1))
              .anyMatch(token -> is(token, demand.lemma()));
      case Pattern.ABOVE ->
          sentence.tokens().stream()
              .filter(token -> is(token, demand.lemma()))
              .anyMatch(
                  token ->
                      path.inner().stream()
                          .anyMatch(inner -> isAbove(token, sentence.token(inner))));
      case Pattern.MAJORITY ->
          sentence.tokens().stream()
              .filter(token -> Shares.isBeside(token.index(), path.tokens()))
              .anyMatch(token -> Shares.isMajority(sentence, token));
      default -> hangs(demand.lemma(), sentence.token(path.tokens().get(demand.step())), 2);
    };
  }

  /** Not so across a relative clause: in "Acme, which backs Apex, declined" nothing is declined. */
  private boolean isAbove(Token above, Token below) {
    for (Token at = below; at.head() >= 0; at = sentence.token(at.head())) {
      if (at.hasRelation("acl:relcl") || at.hasRelation("appos")) {
        return false;
      }
      if (at.head() == above.index()) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Token token, String lemma) {
    return token.lemma().toLowerCase(Locale.ROOT).equals(lemma);
  }

  private boolean hangs(String lemma, Token on, int depth) {
    for (Token child : sentence.children(on)) {
      if (is(child, lemma) && !isPurpose(child, on)
          || depth > 1 && child.isNoun() && hangs(lemma, child, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "selected Acme in a bid to provide …" does not say who is to provide. */
  private static boolean isPurpose(Token verb, Token noun) {
    return verb.isVerb() && noun.isNoun() && noun.hasRelation("obl");
  }
}
