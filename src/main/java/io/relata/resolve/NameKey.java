package io.relata.resolve;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which name: its text without the accidents of writing, and the kind of thing it names; {@code
 * acme corp|Organization}. Facts refer to names by it and never to entities.
 *
 * @param text as {@link #normalise} makes it
 * @param root a topmost type of the ontology
 * @param document where a person decided that the name means something of its own in one document
 *     only; null everywhere else
 */
public record NameKey(String text, String root, @Nullable String document)
    implements Comparable<NameKey> {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}|]+");

  /** The key of a name as written. */
  public static NameKey of(String surface, String root) {
    return new NameKey(normalise(surface), root, null);
  }

  /**
   * NFKC, white space collapsed and trimmed, lower case; a vertical bar counts as white space.
   * Applying it again changes nothing.
   */
  public static String normalise(String surface) {
    if (isPlain(surface)) {
      return surface.toLowerCase(Locale.ROOT);
    }
    String folded = fold(surface);
    for (String again = fold(folded); !again.equals(folded); again = fold(folded)) {
      folded = again;
    }
    return folded;
  }

  /** Most names: ASCII with single spaces inside, of which only the case changes. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at < ' ' || at > '~' || at == '|' || at == ' ' && before == ' ') {
        return false;
      }
      before = at;
    }
    return before != ' ';
  }

  private static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String lower = SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }

  /** Reads what {@link #toString} writes. */
  @JsonCreator
  public static NameKey parse(String key) {
    String[] parts = key.split("\\|", 3);
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "'%s' is not the key of a name; write text|root type, e.g. acme corp|Organization"
              .formatted(key));
    }
    return new NameKey(parts[0], parts[1], parts.length == 3 ? parts[2] : null);
  }

  /** The same name in one document only. */
  public NameKey in(String documentId) {
    return new NameKey(text, root, documentId);
  }

  @Override
  public int compareTo(NameKey other) {
    return toString().compareTo(other.toString());
  }

  @JsonValue
  @Override
  public String toString() {
    return document == null ? text + "|" + root : text + "|" + root + "|" + document;
  }
}
