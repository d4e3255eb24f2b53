package io.relata.resolve;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.ConcurrentLruCache;

/**
 * A name taken apart: {@code Acme Widget Mfg. GmbH} is the words acme, widget, manufacturing and
 * the legal form gmbh.
 *
 * @param words those that tell which one it is, in order; never empty unless the name is
 * @param weak the, and, group
 * @param legalForms in order
 * @param raw all words as written, in plain Latin letters
 */
record NameForm(
    StatedName stated,
    List<NameWord> words,
    List<NameWord> weak,
    List<Term> legalForms,
    List<NameWord> raw) {
  private static final Pattern SHORT = Pattern.compile("[a-z]{2,6}");
  private static final Pattern BREAK = Pattern.compile("[\\s,(]+");

  /** Taking a name apart is dear, and a few names are in most documents. */
  private static final ConcurrentLruCache<List<String>, NameForm> MET =
      new ConcurrentLruCache<>(
          20_000,
          surfaceAndRoot -> read(StatedName.of(surfaceAndRoot.get(0), surfaceAndRoot.get(1))));

  static NameForm of(StatedName stated) {
    NameForm form = MET.get(List.of(stated.surface(), stated.key().root()));
    return new NameForm(stated, form.words, form.weak, form.legalForms, form.raw);
  }

  private static NameForm read(StatedName stated) {
    return stated.key().root().equals("Person")
        ? PersonReader.read(stated)
        : NameReader.read(stated);
  }

  String root() {
    return stated.key().root();
  }

  /** The words that tell, written together. */
  String compact() {
    return words.stream().map(NameWord::meaning).collect(Collectors.joining());
  }

  /** The words that tell, in alphabetical order. */
  String sorted() {
    return words.stream().map(NameWord::stem).sorted().collect(Collectors.joining(" "));
  }

  /** Whether the name itself looks like initials: three to six capitals, {@code ABC} or A.B.C. */
  boolean isAcronym() {
    return isCapitals() && words.get(0).text().length() >= Initials.SHORTEST;
  }

  /** Whether it is two to six capitals; two are initials only where the full name stands too. */
  boolean isCapitals() {
    if (words.size() != 1 || !SHORT.matcher(words.get(0).text()).matches()) {
      return false;
    }
    String first = BREAK.split(stated.surface().strip(), 2)[0];
    return first.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** What the name could be abbreviated to: without and with small words, without and with form. */
  Set<String> initials() {
    return Initials.of(raw, Initials.SHORTEST);
  }

  /** What a document that writes it in full may abbreviate it to; two letters are enough. */
  Set<String> shortInitials() {
    return Initials.of(raw, 2);
  }
}
