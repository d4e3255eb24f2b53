package io.relata.extract.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a sentence without what stands in brackets, and each bracket by itself: a tree over
 * both at once goes wrong around the bracket.
 *
 * @param outside indexes of the tokens outside all brackets
 * @param inside for each pair of brackets, the indexes of the tokens between them
 * @param marks indexes of the brackets themselves
 */
record Parentheses(List<Integer> outside, List<List<Integer>> inside, List<Integer> marks) {
  private static final int LONGEST = 40;

  Parentheses {
    outside = List.copyOf(outside);
    inside = List.copyOf(inside);
    marks = List.copyOf(marks);
  }

  static Parentheses of(List<Token> tokens) {
    List<Integer> outside = new ArrayList<>();
    List<List<Integer>> inside = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int close = at == 0 ? -1 : close(tokens, at);
      if (close > at + 1) {
        marks.add(at);
        marks.add(close);
        inside.add(range(at + 1, close));
        at = close + 1;
      } else {
        outside.add(at++);
      }
    }
    boolean nothingLeft = outside.size() < 2;
    return nothingLeft
        ? new Parentheses(range(0, tokens.size()), List.of(), List.of())
        : new Parentheses(outside, inside, marks);
  }

  private static int close(List<Token> tokens, int open) {
    if (!isOpen(tokens.get(open))) {
      return -1;
    }
    for (int at = open + 1; at < Math.min(tokens.size(), open + LONGEST); at++) {
      if (isOpen(tokens.get(at))) {
        return -1;
      }
      if (tokens.get(at).text().matches("\\)|-RRB-")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOpen(Token token) {
    return token.text().matches("\\(|-LRB-");
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> range = new ArrayList<>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }
}
