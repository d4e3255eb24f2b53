package io.relata.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which names of one document are short for others that it writes before: {@code Acme} after {@code
 * Acme Widgets Inc}, {@code Doe} after {@code Jane Doe}. It holds in that document only, and only
 * if it could not be short for another.
 */
final class ShortForms {
  /** The ways to shorten a name, the surest first. */
  private static final List<BiPredicate<NameForm, NameForm>> WAYS =
      List.of(
          ShortForms::isInitials,
          ShortForms::isSameWithoutForm,
          (brief, full) -> at(brief, full) >= 0);

  /** Those that are open to a name which is not {@link NameForm#isCapitals}. */
  private static final List<BiPredicate<NameForm, NameForm>> WAYS_OF_WORDS =
      WAYS.subList(1, WAYS.size());

  private ShortForms() {}

  /** Short to full, for names in the order in which the document first writes them. */
  static Map<NameKey, NameKey> of(List<StatedName> names) {
    List<NameForm> forms = names.stream().map(NameForm::of).toList();
    Map<NameKey, NameKey> shortForms = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      NameForm brief = forms.get(i);
      find(brief, forms, i, shortForms)
          .ifPresent(full -> shortForms.put(brief.stated().key(), full));
    }
    return Map.copyOf(shortForms);
  }

  private static Optional<NameKey> find(
      NameForm brief, List<NameForm> all, int before, Map<NameKey, NameKey> known) {
    if (brief.words().stream().allMatch(word -> word.kind() == Kind.PLACE)) {
      return Optional.empty();
    }
    boolean initials = brief.isCapitals();
    for (BiPredicate<NameForm, NameForm> way : initials ? WAYS : WAYS_OF_WORDS) {
      Set<NameKey> meant = new HashSet<>();
      boolean introduced = false;
      for (NameForm full : all) {
        boolean longer =
            full.raw().size() > brief.raw().size() || initials && isInitials(brief, full);
        if (longer && full.root().equals(brief.root()) && way.test(brief, full)) {
          NameKey key = full.stated().key();
          meant.add(known.getOrDefault(key, key));
          introduced |= all.indexOf(full) < before;
        }
      }
      if (!meant.isEmpty()) {
        return introduced && meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isInitials(NameForm brief, NameForm full) {
    return full.shortInitials().contains(brief.words().get(0).text());
  }

  private static boolean isSameWithoutForm(NameForm brief, NameForm full) {
    return brief.legalForms().isEmpty() && brief.compact().equals(full.compact());
  }

  /** Where the short name's words stand in the full name; -1 when they do not, or mean another. */
  private static int at(NameForm brief, NameForm full) {
    if (!brief.legalForms().isEmpty()) {
      return -1;
    }
    List<String> part = brief.words().stream().map(NameWord::stem).toList();
    List<String> whole = full.words().stream().map(NameWord::stem).toList();
    for (int from = 0; from + part.size() <= whole.size(); from++) {
      if (whole.subList(from, from + part.size()).equals(part)) {
        return leavesOut(brief, full, from) ? from : -1;
      }
    }
    return -1;
  }

  /**
   * A place or a line of business is left out of a name only when the name was given in full
   * before, with its legal form: without one, {@code Acme Cloud} and {@code Acme} are two.
   */
  private static boolean leavesOut(NameForm brief, NameForm full, int from) {
    if (!full.legalForms().isEmpty()) {
      return true;
    }
    List<NameWord> left = new ArrayList<>(full.words());
    left.subList(from, from + brief.words().size()).clear();
    boolean atEnd = from + brief.words().size() == full.words().size();
    return left.stream()
        .allMatch(
            word ->
                word.kind() == Kind.BRAND
                    || word.kind() == Kind.GENERIC
                    || atEnd && word.kind() == Kind.PLACE);
  }
}
