package io.relata.extract.observation;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sums, percentages and numbers; leaves out ranges, which state no single value. */
final class QuantityReader {
  private static final Pattern NUMBER =
      Pattern.compile("[-+−]?(?:\\d{1,3}(?:,\\d{2,3})+|\\d+)(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern SCALED = Pattern.compile("(\\d+(?:\\.\\d+)?)(bn|mn|m|b|k|tn|trn)");
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage");

  private final Measures measures;

  QuantityReader(Measures measures) {
    this.measures = measures;
  }

  List<Quantity> list(Sentence sentence) {
    List<Quantity> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.tokens().size()) {
      Optional<Quantity> quantity = at(sentence, token);
      quantity.ifPresent(found::add);
      token = quantity.map(Quantity::last).orElse(token) + 1;
    }
    return withoutRanges(sentence, found);
  }

  private Optional<Quantity> at(Sentence sentence, int index) {
    Optional<Double> multiple = measures.findMultiple(sentence.token(index));
    if (multiple.isPresent()) {
      return multiple.map(
          percent -> new Quantity(Quantity.Kind.PERCENT, percent, "%", index, index));
    }
    Optional<Double> number = number(sentence.token(index));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double value = number.get();
    int last = index;
    Matcher scaled = SCALED.matcher(Measures.lower(sentence.token(index)));
    boolean hasScale = scaled.matches();
    while (last + 1 < sentence.tokens().size()) {
      Optional<Double> scale = measures.findScale(sentence.token(last + 1));
      if (scale.isEmpty()) {
        break;
      }
      value *= scale.get();
      hasScale = true;
      last++;
    }
    if (isPercent(sentence, last + 1)) {
      boolean points = isPoints(sentence, last + 1);
      int end = lower(sentence, last + 1).equals("per") ? last + 2 : last + 1;
      return points
          ? Optional.empty()
          : Optional.of(new Quantity(Quantity.Kind.PERCENT, value, "%", index, end));
    }
    return Optional.of(
            money(sentence, index, last, value)
                .orElse(new Quantity(Quantity.Kind.NUMBER, value, null, index, last)))
        .filter(quantity -> quantity.isMoney() || !isYear(sentence.token(index), quantity));
  }

  private static boolean isYear(Token token, Quantity quantity) {
    return token.text().matches("(19|20)\\d\\d") && quantity.first() == quantity.last();
  }

  /** A currency before or after; "US $" in two tokens too. */
  private Optional<Quantity> money(Sentence sentence, int index, int last, double value) {
    int first = index;
    Optional<String> currency = Optional.empty();
    if (index > 0) {
      currency =
          measures
              .findCurrency(sentence.token(index - 1))
              .filter(unit -> isSign(sentence.token(index - 1)));
      first = currency.isPresent() ? index - 1 : index;
      if (currency.isPresent()
          && first > 0
          && lower(sentence, first - 1).matches("us|u\\.s\\.|usd")) {
        first--;
      }
    }
    int end = last;
    if (currency.isEmpty() && last + 1 < sentence.tokens().size()) {
      currency = measures.findCurrency(sentence.token(last + 1));
      end = currency.isPresent() ? last + 1 : last;
      if (currency.isEmpty()
          && lower(sentence, last + 1).matches("us|u\\.s\\.")
          && last + 2 < sentence.tokens().size()) {
        currency = measures.findCurrency(sentence.token(last + 2));
        end = currency.isPresent() ? last + 2 : last;
      }
    }
    int from = first;
    int to = end;
    return currency.map(unit -> new Quantity(Quantity.Kind.MONEY, value, unit, from, to));
  }

  private static boolean isSign(Token token) {
    return !Character.isLetter(token.text().charAt(0))
        || token.text().endsWith("$")
        || token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
        || token.text().startsWith("Rs");
  }

  private static boolean isPercent(Sentence sentence, int index) {
    String word = lower(sentence, index);
    return PERCENT.contains(word)
        || word.equals("per") && lower(sentence, index + 1).equals("cent");
  }

  private static boolean isPoints(Sentence sentence, int index) {
    return lower(sentence, index).equals("percentage")
        || lower(sentence, index + 1).startsWith("point");
  }

  private static Optional<Double> number(Token token) {
    String text = Measures.lower(token);
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(Double.valueOf(text.replace(",", "").replace('−', '-')));
    }
    Matcher scaled = SCALED.matcher(text);
    if (scaled.matches()) {
      double scale =
          switch (scaled.group(2)) {
            case "k" -> 1e3;
            case "m", "mn" -> 1e6;
            case "b", "bn" -> 1e9;
            default -> 1e12;
          };
      return Optional.of(Double.parseDouble(scaled.group(1)) * scale);
    }
    int small = token.tag().equals("CD") ? SMALL.indexOf(text) : -1;
    return small < 0 ? Optional.empty() : Optional.of((double) small);
  }

  private static List<Quantity> withoutRanges(Sentence sentence, List<Quantity> all) {
    List<Quantity> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean opens = i + 1 < all.size() && isRange(sentence, all.get(i), all.get(i + 1));
      boolean closes = i > 0 && isRange(sentence, all.get(i - 1), all.get(i));
      if (!opens && !closes) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** "between 5% and 7%", "5 to 7%"; not "from 5% to 7%", which is a change. */
  private static boolean isRange(Sentence sentence, Quantity a, Quantity b) {
    if (b.first() != a.last() + 2) {
      return false;
    }
    String joint = lower(sentence, a.last() + 1);
    String before = lower(sentence, a.first() - 1);
    boolean sameKind = a.kind() == b.kind() || a.kind() == Quantity.Kind.NUMBER;
    return sameKind
        && (joint.equals("and") && before.equals("between")
            || Set.of("to", "-", "–", "or").contains(joint) && !before.equals("from"));
  }

  private static String lower(Sentence sentence, int index) {
    return index < 0 || index >= sentence.tokens().size()
        ? ""
        : Measures.lower(sentence.token(index));
  }
}
