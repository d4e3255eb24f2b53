package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes names of organisations, products and places apart. */
final class NameReader {
  /** Short legal forms that mean nothing else in the middle of a name. */
  private static final Set<String> CLEAR = Set.of("inc", "ltd", "llc", "plc", "corp");

  /** Where a legal form is written to the name without a space. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{Ll}{2})(?=(?:AG|SE|SA|NV|BV|AB|LLC|PLC|GmbH|Inc|Ltd)$)");

  /** From this length on, a legal form is known in spite of a slip of the pen. */
  private static final int LONG = 9;

  /** From this length on, a word is known in spite of two letters swapped. */
  private static final int SWAPPED = 6;

  private final Lexicon lexicon = Lexicon.get();
  private final List<String> tokens;
  private final List<Term> legalForms = new ArrayList<>();
  private final List<NameWord> raw = new ArrayList<>();
  private int start;
  private int end;

  private NameReader(List<String> tokens) {
    this.tokens = tokens;
    this.end = tokens.size();
  }

  static NameForm read(StatedName stated) {
    String latin = LatinText.of(GLUED.matcher(stated.surface()).replaceAll(" "));
    String[] tokens = latin.isEmpty() ? new String[0] : latin.split(" ");
    return new NameReader(NumberWords.read(List.of(tokens))).form(stated);
  }

  private NameForm form(StatedName stated) {
    if (stated.key().root().equals("Organization")) {
      cutEnd();
      cutStart();
      cutEnd();
    }
    List<NameWord> leading = List.copyOf(raw);
    raw.clear();
    List<NameWord> words = new ArrayList<>();
    List<NameWord> weak = new ArrayList<>();
    for (int at = start; at < end; ) {
      at = readPhrase(at, words, weak);
    }
    if (words.isEmpty()) {
      words.addAll(weak);
      weak.clear();
    }
    if (words.size() == 1 && isCommon(words.get(0))) {
      String text = words.get(0).text();
      words.set(0, new NameWord(text, text, Kind.BRAND));
    }
    List<NameWord> all = new ArrayList<>(raw);
    all.addAll(leading);
    return new NameForm(
        stated, List.copyOf(words), List.copyOf(weak), List.copyOf(legalForms), all);
  }

  private static boolean isCommon(NameWord word) {
    return word.kind() == Kind.BUSINESS || word.kind() == Kind.GENERIC;
  }

  private void cutEnd() {
    for (boolean cut = true; cut; ) {
      cut = false;
      int longest = Math.min(Lexicon.longestPhrase(), end - start - 1);
      for (int length = longest; length > 0 && !cut; length--) {
        Term term = legalForm(phrase(end - length, end));
        if (isLegalForm(term)) {
          legalForms.add(term);
          raw.addAll(0, formWords(end - length, end));
          end -= length;
          cut = true;
        }
      }
    }
  }

  private @Nullable Term legalForm(String phrase) {
    Term term = lexicon.find(phrase);
    return term == null && phrase.length() >= LONG && phrase.indexOf(' ') < 0
        ? lexicon.findMisspeltForm(phrase)
        : term;
  }

  private void cutStart() {
    for (int length = Math.min(Lexicon.longestPhrase(), end - start - 1); length > 0; length--) {
      Term term = lexicon.findLeading(phrase(start, start + length));
      if (term != null) {
        legalForms.add(term);
        raw.addAll(formWords(start, start + length));
        start += length;
        return;
      }
    }
  }

  private List<NameWord> formWords(int from, int to) {
    return tokens.subList(from, to).stream()
        .map(token -> new NameWord(token, token, Kind.LEGAL_FORM))
        .toList();
  }

  private int readPhrase(int at, List<NameWord> words, List<NameWord> weak) {
    for (int length = Math.min(Lexicon.longestPhrase(), end - at); length > 0; length--) {
      String phrase = phrase(at, at + length);
      Term term = lexicon.find(phrase);
      if (term != null && (term.kind() != Kind.LEGAL_FORM || isClear(phrase, at))) {
        add(at, at + length, term, words, weak);
        return at + length;
      }
    }
    String token = tokens.get(at);
    Term meant = token.length() >= SWAPPED ? lexicon.findSwapped(token) : null;
    if (meant != null) {
      add(at, at + 1, meant, words, weak);
      return at + 1;
    }
    Kind kind = token.chars().anyMatch(Character::isDigit) ? Kind.NUMBER : Kind.BRAND;
    add(at, at + 1, Term.of(kind, token), words, weak);
    return at + 1;
  }

  private void add(int from, int to, Term term, List<NameWord> words, List<NameWord> weak) {
    NameWord word = new NameWord(phrase(from, to), term.name(), known(term.kind()));
    tokens.subList(from, to).forEach(token -> raw.add(new NameWord(token, token, word.kind())));
    switch (word.kind()) {
      case WEAK -> weak.add(word);
      case LEGAL_FORM -> legalForms.add(term);
      default -> words.add(word);
    }
  }

  /** Titles mean something in names of persons only. */
  private static Kind known(Kind kind) {
    return kind == Kind.TITLE || kind == Kind.GENERATION ? Kind.BRAND : kind;
  }

  private boolean isClear(String phrase, int at) {
    return at > start && (phrase.length() > 3 || CLEAR.contains(phrase));
  }

  private static boolean isLegalForm(@Nullable Term term) {
    return term != null && term.kind() == Kind.LEGAL_FORM;
  }

  private String phrase(int from, int to) {
    return String.join(" ", tokens.subList(from, to));
  }
}
