package io.relata.extract.time;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.time.TimeExpression.Role;
import io.relata.extract.time.TimeGrammar.Kind;
import io.relata.fact.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of one sentence, from left to right. */
final class TimeScan {
  private static final Set<String> RANGE_ENDS = Set.of("to", "and", "until", "-", "–", "through");

  private final TimeGrammar grammar;
  private final Sentence sentence;
  private final String text;
  private final int[] starts;
  private final @Nullable LocalDate publishedOn;
  private @Nullable PartialDate period;
  private @Nullable Integer year;
  private final List<TimeExpression> found = new ArrayList<>();

  TimeScan(
      TimeGrammar grammar,
      Sentence sentence,
      @Nullable LocalDate publishedOn,
      @Nullable PartialDate period) {
    this.grammar = grammar;
    this.sentence = sentence;
    this.publishedOn = publishedOn;
    this.period = period;
    this.starts = new int[sentence.tokens().size() + 1];
    StringBuilder joined = new StringBuilder();
    for (Token token : sentence.tokens()) {
      starts[token.index()] = joined.length();
      joined.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
    }
    starts[sentence.tokens().size()] = joined.length();
    this.text = joined.toString();
    scan();
  }

  List<TimeExpression> list() {
    return List.copyOf(found);
  }

  /** The stretch of time mentioned last, for the next sentence. */
  @Nullable PartialDate period() {
    return period;
  }

  private void scan() {
    int token = 0;
    while (token < sentence.tokens().size()) {
      int first = token;
      Optional<TimeGrammar.Match> match =
          grammar.find(text, starts[first], new Moment(publishedOn, period, year));
      if (match.isEmpty() || !isTime(first, match.get())) {
        token++;
        continue;
      }
      int last = tokenEndingAt(match.get().end());
      add(first, last, match.get());
      token = last + 1;
    }
  }

  private int tokenEndingAt(int end) {
    int token = 0;
    while (starts[token + 1] - 1 < end) {
      token++;
    }
    return token;
  }

  /** A bare year or month needs a preposition, and nothing that it counts after it. */
  private boolean isTime(int first, TimeGrammar.Match match) {
    if (match.kind() != Kind.BARE) {
      return true;
    }
    String firstWord = word(first);
    boolean counted = nextIsCounted(tokenEndingAt(match.end()));
    if (Set.of("mid", "early", "late").contains(firstWord) || firstWord.startsWith("mid-")) {
      return !counted;
    }
    boolean isMonth = Character.isLetter(firstWord.charAt(0));
    if (isMonth && !sentence.token(first).tag().startsWith("NN")) {
      return false;
    }
    boolean announced = first > 0 && grammar.words().announces(word(first - 1));
    boolean bracketed = first > 0 && !isMonth && word(first - 1).equals("(");
    boolean ranged = first > 1 && RANGE_ENDS.contains(word(first - 1)) && endsAt(first - 2);
    return (announced || bracketed || ranged) && (isMonth || !counted);
  }

  private boolean endsAt(int token) {
    return !found.isEmpty() && found.get(found.size() - 1).last() == token;
  }

  private boolean nextIsCounted(int last) {
    return last + 1 < sentence.tokens().size()
        && (sentence.token(last + 1).tag().equals("NNS")
            || sentence.token(last + 1).tag().equals("CD"));
  }

  private String word(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private void add(int first, int last, TimeGrammar.Match match) {
    Role role = role(first, match);
    boolean relative = match.kind() == Kind.RELATIVE || match.kind() == Kind.COMPARED;
    found.add(new TimeExpression(sentence.index(), first, last, role, match.date(), relative));
    if (role != Role.COMPARED && !Shift.isDay(match.date())) {
      period = match.date();
      year = relative ? year : Integer.valueOf(match.date().first().getYear());
    }
  }

  private Role role(int first, TimeGrammar.Match match) {
    Optional<Role> stated = Optional.empty();
    for (int length = 1; length <= 3 && first - length >= 0; length++) {
      stated = grammar.words().findRole(words(first - length, length)).or(() -> stated(first));
      if (stated.isPresent()) {
        break;
      }
    }
    if (match.kind() == Kind.COMPARED) {
      boolean plain = first > 0 && Set.of("in", "during").contains(word(first - 1));
      return stated
          .filter(role -> role != Role.FROM && role != Role.UNTIL)
          .orElse(plain ? Role.AT : Role.COMPARED);
    }
    if (isRangeEnd(first)) {
      return Role.UNTIL;
    }
    if (isRangeStart(first, match)) {
      return Role.FROM;
    }
    if (first > 0 && word(first - 1).equals("from") && speaksOfChange()) {
      return Role.COMPARED;
    }
    return stated
        .filter(role -> role != Role.COMPARED || first > 0 && !word(first - 1).equals("over"))
        .orElse(Role.AT);
  }

  /** "rose 5% from 2023": the year is what the change is measured against. */
  private boolean speaksOfChange() {
    return sentence.tokens().stream()
        .anyMatch(token -> Set.of("%", "percent", "per").contains(token.text()));
  }

  private Optional<Role> stated(int first) {
    return first > 1 && word(first - 1).equals("in") && word(first - 2).equals("since")
        ? Optional.of(Role.FROM)
        : Optional.empty();
  }

  /** "2021" in "from 2019 to 2021" and "between 2019 and 2021". */
  private boolean isRangeEnd(int first) {
    return first > 1
        && RANGE_ENDS.contains(word(first - 1))
        && endsAt(first - 2)
        && found.get(found.size() - 1).role() == Role.FROM;
  }

  private boolean isRangeStart(int first, TimeGrammar.Match match) {
    int last = tokenEndingAt(match.end());
    return last + 2 < sentence.tokens().size()
        && RANGE_ENDS.contains(word(last + 1))
        && (first > 0 && Set.of("from", "between").contains(word(first - 1))
            || Set.of("-", "–").contains(word(last + 1)))
        && Character.isDigit(sentence.token(last + 2).text().charAt(0))
            == Character.isDigit(sentence.token(last).text().charAt(0));
  }

  private String words(int from, int length) {
    return text.substring(starts[from], starts[from + length] - 1);
  }
}
