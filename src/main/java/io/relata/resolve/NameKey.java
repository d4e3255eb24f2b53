package io.relata.resolve;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
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
 * @param identifier {@code scheme:VALUE} where a document says under which identifier the thing is
 *     registered, so that two of one name are two; null where none says so
 */
public record NameKey(
    String text, String root, @Nullable String document, @Nullable String identifier)
    implements Comparable<NameKey> {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}|]+");

  /** The key of a name as written. */
  public static NameKey of(String surface, String root) {
    return new NameKey(normalise(surface), root, null, null);
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
    String[] parts = key.split("\\|", 4);
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "'%s' is not the key of a name; write text|root type, e.g. acme corp|Organization"
              .formatted(key));
    }
    return new NameKey(parts[0], parts[1], part(parts, 2), part(parts, 3));
  }

  private static @Nullable String part(String[] parts, int at) {
    return at >= parts.length || parts[at].isEmpty()
        ? null
        : parts[at].replace("%7C", "|").replace("%25", "%");
  }

  /** The same name in one document only. */
  public NameKey in(String documentId) {
    return new NameKey(text, root, documentId, identifier);
  }

  /** The same name in all documents. */
  public NameKey inAll() {
    return new NameKey(text, root, null, identifier);
  }

  /** The same name for the one thing that is registered so; itself when none of them is unique. */
  public NameKey identified(Map<String, String> identifiers) {
    return Identifiers.findUnique(identifiers)
        .map(unique -> new NameKey(text, root, document, unique))
        .orElse(this);
  }

  /** The name without what one document or a register says of it. */
  NameKey plain() {
    return new NameKey(text, root, null, null);
  }

  @Override
  public int compareTo(NameKey other) {
    return toString().compareTo(other.toString());
  }

  @JsonValue
  @Override
  public String toString() {
    String name = text + "|" + root;
    if (identifier != null) {
      return name + "|" + escaped(document) + "|" + escaped(identifier);
    }
    return document == null ? name : name + "|" + escaped(document);
  }

  private static String escaped(@Nullable String part) {
    return part == null ? "" : part.replace("%", "%25").replace("|", "%7C");
  }
}
