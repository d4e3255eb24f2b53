package io.relata.extract.observation;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings metrics and quantities of a sentence together, by the words between them. */
final class StatementReader {
  private static final Set<String> BOUNDARIES = Set.of(";", "while", "whereas", "but", "although");
  private static final Set<String> NOT_A_VALUE =
      Set.of(
          "from", "by", "than", "versus", "vs", "against", "with", "below", "above", "per", "over");
  private static final int FAR = 24;

  private final Measures measures;

  StatementReader(Measures measures) {
    this.measures = measures;
  }

  List<Statement> list(Sentence sentence, List<Metric> metrics, List<Quantity> quantities) {
    List<Statement> statements = new ArrayList<>(metrics.stream().map(Statement::of).toList());
    for (Quantity quantity : quantities) {
      int right = rightOf(sentence, quantity, metrics);
      if (right >= 0) {
        statements.set(right, before(sentence, statements.get(right), quantity));
        continue;
      }
      int left = leftOf(sentence, quantity, metrics);
      if (left >= 0) {
        statements.set(left, after(sentence, statements.get(left), quantity));
      }
    }
    statements.removeIf(Statement::isEmpty);
    return statements;
  }

  /** With the change that follows it ("sold 2 million cars, up 5%"), up to that token. */
  Statement complete(Sentence sentence, Statement statement, List<Quantity> quantities, int limit) {
    Statement result = statement;
    for (Quantity quantity : quantities) {
      if (quantity.isPercent() && quantity.first() > result.last() && quantity.last() < limit) {
        result = after(sentence, result, quantity);
      }
    }
    return result;
  }

  /** "a 42% increase in sales", "$3 billion in revenue", "a 15% market share". */
  private int rightOf(Sentence sentence, Quantity quantity, List<Metric> metrics) {
    for (int i = 0; i < metrics.size(); i++) {
      Metric metric = metrics.get(i);
      int gap = metric.first() - quantity.last() - 1;
      if (gap < 0 || gap > 9 || hasVerb(sentence, quantity.last() + 1, metric.first())) {
        continue;
      }
      boolean change = quantity.isPercent() && hasChangeNoun(sentence, quantity, metric);
      boolean joined =
          !quantity.isPercent() && isJoined(sentence, quantity.last() + 1, metric.first());
      boolean adjacent =
          gap <= 1 && fits(metric, quantity) && !isListed(sentence, quantity, metric);
      return change || joined || adjacent ? i : -1;
    }
    return -1;
  }

  private static boolean isListed(Sentence sentence, Quantity quantity, Metric metric) {
    return sentence.tokens().subList(quantity.last() + 1, metric.first()).stream()
        .anyMatch(
            token -> Set.of(",", "and", "(", "for", "on", "to").contains(Measures.lower(token)));
  }

  private static boolean fits(Metric metric, Quantity quantity) {
    return switch (metric.scale()) {
      case MONEY -> quantity.isMoney() || isSold(metric) && !quantity.isPercent();
      case PRICE -> quantity.isMoney();
      case SHARE -> quantity.isPercent();
      case COUNT -> quantity.kind() == Quantity.Kind.NUMBER;
    };
  }

  private static boolean isSold(Metric metric) {
    return Measures.lemma(metric.head()).equals("sale");
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> token.tag().matches("VB[DPZ]|MD|VB"));
  }

  private boolean hasChangeNoun(Sentence sentence, Quantity quantity, Metric metric) {
    List<Token> between = sentence.tokens().subList(quantity.last() + 1, metric.first());
    boolean comma = between.stream().anyMatch(token -> token.text().equals(","));
    boolean joins =
        between.stream()
            .anyMatch(token -> Set.of("in", "of", "to").contains(Measures.lower(token)));
    boolean before = joins && between.stream().anyMatch(token -> measures.direction(token) != 0);
    int next = metric.head().index() + 1;
    boolean after =
        between.size() <= 1
            && next < sentence.tokens().size()
            && sentence.token(next).isNoun()
            && measures.direction(sentence.token(next)) != 0;
    return !comma && (before || after);
  }

  private static boolean isJoined(Sentence sentence, int from, int to) {
    return from < to
        && to - from <= 5
        && Set.of("in", "of").contains(Measures.lower(sentence.token(from)))
        && sentence.tokens().subList(from, to).stream()
            .noneMatch(token -> token.text().equals(","));
  }

  private static int leftOf(Sentence sentence, Quantity quantity, List<Metric> metrics) {
    for (int i = metrics.size() - 1; i >= 0; i--) {
      int head = metrics.get(i).head().index();
      if (head < quantity.first()) {
        boolean cut =
            quantity.first() - head > FAR
                || sentence.tokens().subList(head + 1, quantity.first()).stream()
                    .anyMatch(token -> BOUNDARIES.contains(Measures.lower(token)));
        return cut ? -1 : i;
      }
    }
    return -1;
  }

  /** The quantity stands before its metric. */
  private Statement before(Sentence sentence, Statement statement, Quantity quantity) {
    if (!quantity.isPercent()
        || fits(statement.metric(), quantity) && !isChanged(sentence, quantity)) {
      return statement.withValue(quantity, countedIn(sentence, statement.metric(), quantity));
    }
    int direction = nearestDirection(sentence, quantity, statement.metric());
    return direction == 0 ? statement : statement.withChange(quantity, direction);
  }

  private boolean isChanged(Sentence sentence, Quantity quantity) {
    return quantity.last() + 1 < sentence.tokens().size()
        && measures.direction(sentence.token(quantity.last() + 1)) != 0;
  }

  /** The quantity stands after its metric. */
  private Statement after(Sentence sentence, Statement statement, Quantity quantity) {
    String preposition = preposition(sentence, quantity, statement.metric().head().index());
    int direction = nearestDirection(sentence, quantity, statement.metric());
    boolean share = statement.metric().scale() == Measures.Scale.SHARE;
    boolean level =
        Set.of("to", "at", "of", "was", "is", "were", "reach", "reached").contains(preposition);
    if (quantity.isPercent() && !(share && level)) {
      boolean measured = Set.of("from", "than", "versus", "against", "with").contains(preposition);
      return direction == 0 || measured ? statement : statement.withChange(quantity, direction);
    }
    if (!fits(statement.metric(), quantity)
        || NOT_A_VALUE.contains(preposition)
        || isPer(sentence, quantity)
        || isDifference(sentence, quantity)) {
      return statement;
    }
    return statement.withValue(quantity, countedIn(sentence, statement.metric(), quantity));
  }

  /** "$2.30 per share" is no total. */
  private static boolean isPer(Sentence sentence, Quantity quantity) {
    return quantity.last() + 1 < sentence.tokens().size()
        && Set.of("per", "a", "each").contains(Measures.lower(sentence.token(quantity.last() + 1)));
  }

  /** "rose $2 billion" says by how much, not how high. */
  private boolean isDifference(Sentence sentence, Quantity quantity) {
    return quantity.first() > 0
        && sentence.token(quantity.first() - 1).isVerb()
        && measures.direction(sentence.token(quantity.first() - 1)) != 0;
  }

  /** The nearest preposition or verb of state before the quantity. */
  private static String preposition(Sentence sentence, Quantity quantity, int after) {
    for (int i = quantity.first() - 1; i > after && i >= quantity.first() - 6; i--) {
      Token token = sentence.token(i);
      if (token.text().equals(",")) {
        return "";
      }
      if (token.tag().equals("IN")
          || token.tag().equals("TO")
          || Set.of("was", "is", "were", "reached", "reach", "than", "versus", "vs")
              .contains(Measures.lower(token))) {
        String word = Measures.lower(token);
        if (!Set.of("about", "around", "nearly", "roughly", "almost", "over", "than").contains(word)
            || word.equals("than") && !isMoreThan(sentence, i)) {
          return i > 1 && word.equals("of") ? outer(sentence, i, after) : word;
        }
      }
    }
    return "";
  }

  /** "more than $3 billion" is a value. */
  private static boolean isMoreThan(Sentence sentence, int than) {
    return than > 0
        && Set.of("more", "less", "fewer", "higher", "other")
            .contains(Measures.lower(sentence.token(than - 1)));
  }

  /** "to a record high of $3 billion": "to" says what the sum is. */
  private static String outer(Sentence sentence, int of, int after) {
    for (int i = of - 1; i > after && i >= of - 6; i--) {
      if (Set.of("to", "from", "by").contains(Measures.lower(sentence.token(i)))) {
        return Measures.lower(sentence.token(i));
      }
    }
    return "of";
  }

  /** The direction word closest to the quantity, between the metric and shortly after both. */
  private int nearestDirection(Sentence sentence, Quantity quantity, Metric metric) {
    int from = Math.max(0, Math.min(quantity.first() - 3, metric.first()));
    int to =
        Math.min(sentence.tokens().size(), Math.max(quantity.last(), metric.head().index()) + 3);
    int best = 0;
    int distance = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      int direction = measures.direction(sentence.token(i));
      int away = i < quantity.first() ? quantity.first() - i : i - quantity.last();
      boolean own = i < metric.first() || i > metric.head().index();
      if (direction != 0 && own && away < distance) {
        best = direction;
        distance = away;
      }
    }
    return best;
  }

  /** "units" in "1.2 million units". */
  private static @Nullable String countedIn(Sentence sentence, Metric metric, Quantity quantity) {
    if (quantity.unit() != null) {
      return null;
    }
    return Optional.of(quantity.last() + 1)
        .filter(next -> next < sentence.tokens().size())
        .map(sentence::token)
        .filter(token -> token.tag().equals("NNS"))
        .map(Measures::lower)
        .orElse(metric.scale() == Measures.Scale.COUNT ? Measures.lower(metric.head()) : "units");
  }
}
