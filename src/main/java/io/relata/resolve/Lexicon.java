package io.relata.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that many names share, read from {@code resolve/*.txt} and from ICU; immutable. */
final class Lexicon {
  private static final int LONGEST_PHRASE = 7;
  private static final int LONG_FORM = 9;
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Term> leading = new HashMap<>();
  private final Map<String, String> natives = new HashMap<>();
  private final List<String> nativesLongestFirst;
  private final List<String> longForms;

  private Lexicon() {
    WordList.read("words.txt").forEach(this::addWord);
    WordList.read("legal-forms.txt").forEach(this::addLegalForm);
    WordList.read("places.txt").forEach(this::addPlace);
    WorldPlaces.spellings().forEach(this::addWorldPlace);
    nativesLongestFirst =
        natives.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(text -> text))
            .toList();
    longForms =
        terms.entrySet().stream()
            .filter(entry -> entry.getValue().kind() == Kind.LEGAL_FORM)
            .map(Map.Entry::getKey)
            .filter(form -> form.length() >= LONG_FORM && form.indexOf(' ') < 0)
            .sorted()
            .toList();
  }

  private static final class Holder {
    static final Lexicon LEXICON = new Lexicon();
  }

  static Lexicon get() {
    return Holder.LEXICON;
  }

  /** What the phrase, words joined by single spaces, is; null when it is nothing special. */
  @Nullable Term find(String phrase) {
    return terms.get(phrase);
  }

  /** The legal form that may stand before a name; null when the phrase is none. */
  @Nullable Term findLeading(String phrase) {
    return leading.get(phrase);
  }

  /** The legal form, one word, that the word is but for one slip of the pen; null when none is. */
  @Nullable Term findMisspeltForm(String word) {
    for (String form : longForms) {
      boolean near =
          form.charAt(0) == word.charAt(0) && Math.abs(form.length() - word.length()) < 2;
      if (near && Edits.distance(form, word) == 1) {
        return terms.get(form);
      }
    }
    return null;
  }

  /** The line of business that the word is but for two neighbours swapped; null when none is. */
  @Nullable Term findSwapped(String word) {
    StringBuilder letters = new StringBuilder(word);
    for (int i = 1; i < word.length(); i++) {
      swap(letters, i);
      Term term = terms.get(letters.toString());
      if (term != null && (term.kind() == Kind.BUSINESS || term.kind() == Kind.GENERIC)) {
        return term;
      }
      swap(letters, i);
    }
    return null;
  }

  private static void swap(StringBuilder letters, int at) {
    char letter = letters.charAt(at);
    letters.setCharAt(at, letters.charAt(at - 1));
    letters.setCharAt(at - 1, letter);
  }

  static int longestPhrase() {
    return LONGEST_PHRASE;
  }

  /** Known words in other scripts become Latin words; Cyrillic ones only when they stand alone. */
  String replaceNative(String text) {
    String replaced = text;
    for (String word : nativesLongestFirst) {
      if (replaced.contains(word)) {
        String latin = " " + natives.get(word) + " ";
        replaced =
            word.codePoints().anyMatch(Lexicon::isAlphabetic)
                ? Pattern.compile("(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])")
                    .matcher(replaced)
                    .replaceAll(latin)
                : replaced.replace(word, latin);
      }
    }
    return replaced;
  }

  private static boolean isAlphabetic(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC;
  }

  private void addWord(String head, List<String> spellings) {
    String[] kindAndName = head.split(" +", 2);
    Kind kind = Kind.valueOf(kindAndName[0].toUpperCase(Locale.ROOT));
    spellings.forEach(spelling -> add(spelling, Term.of(kind, kindAndName[1])));
  }

  private void addLegalForm(String head, List<String> spellings) {
    String[] parts = head.split(" +");
    for (String spelling : spellings) {
      boolean leads = spelling.startsWith("^");
      add(
          leads ? spelling.substring(1) : spelling,
          new Term(Kind.LEGAL_FORM, parts[0], parts[1], parts[2], leads));
    }
  }

  private void addPlace(String head, List<String> spellings) {
    Term place = Term.of(Kind.PLACE, head);
    add(head, place);
    spellings.forEach(spelling -> add(spelling.replace("'", ""), place));
  }

  private void addWorldPlace(String spelling, String name) {
    Term known = terms.get(name);
    Term place = known != null && known.kind() == Kind.PLACE ? known : Term.of(Kind.PLACE, name);
    if (ASCII.matcher(spelling).matches()) {
      terms.putIfAbsent(spelling, place);
    } else {
      natives.putIfAbsent(spelling, place.name());
    }
  }

  private void add(String spelling, Term term) {
    if (!ASCII.matcher(spelling).matches()) {
      natives.putIfAbsent(NameKey.normalise(spelling), term.name());
      return;
    }
    String phrase = spelling.replace("'", "");
    if (term.leads()) {
      leading.putIfAbsent(phrase, term);
    }
    terms.putIfAbsent(phrase, term);
  }
}
