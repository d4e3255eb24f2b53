package io.relata.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence and the basic dependency tree over them; immutable. */
public final class Sentence {
  private final int index;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /** Tokens must stand at their indexes; heads refer to these. */
  public Sentence(int index, List<Token> tokens) {
    this.index = index;
    this.tokens = List.copyOf(tokens);
    this.children = new ArrayList<>();
    tokens.forEach(token -> children.add(new ArrayList<>(2)));
    tokens.stream()
        .filter(token -> token.head() >= 0)
        .forEach(token -> children.get(token.head()).add(token));
  }

  /**
   * Words of which it is known which are names, without tags and a tree.
   *
   * @param labels the recognised name's label of a word's text; null where it is none
   */
  public Sentence named(Function<String, @Nullable String> labels) {
    return new Sentence(
        index, tokens.stream().map(token -> token.named(labels.apply(token.text()))).toList());
  }

  /** Position in the document, from 0. */
  public int index() {
    return index;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int position) {
    return tokens.get(position);
  }

  /** First UTF-16 code unit in the document's text. */
  public int start() {
    return tokens.get(0).start();
  }

  /** One past the last. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** Direct dependents, in the order of the sentence. */
  public List<Token> children(Token token) {
    return List.copyOf(children.get(token.index()));
  }

  /** Direct dependents by that relation or a subtype of it. */
  public List<Token> children(Token token, String relation) {
    return children.get(token.index()).stream()
        .filter(child -> child.hasRelation(relation))
        .toList();
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The token and everything below it, in the order of the sentence. */
  public List<Token> subtree(Token token) {
    List<Token> found = new ArrayList<>();
    List<Token> open = new ArrayList<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      found.add(next);
      open.addAll(children.get(next.index()));
    }
    found.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return found;
  }

  /** Whether the second hangs, directly or not, on the first. */
  public boolean isAbove(Token above, Token below) {
    for (int at = below.head(); at >= 0; at = tokens.get(at).head()) {
      if (at == above.index()) {
        return true;
      }
    }
    return false;
  }
}
