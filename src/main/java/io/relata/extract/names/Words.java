package io.relata.extract.names;

import io.relata.extract.parse.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists of words that are no names or tell what a name is of; read from {@code words.txt}. */
public final class Words {
  private static final Words SHIPPED = read("/names/words.txt");
  private static final Words ORIGINS = read("/names/origins.txt");

  private static final Pattern MIXED =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}{2,}\\d+|\\d+-?\\p{Lu}\\p{L}{2,}|\\d+\\p{L}{3,}|\\p{Lu}{1,3}\\d{1,3}|\\p{L}{3,}\\.(?:com|ai|io|net|org|ly|ca|uk|de|tv|co)");

  private static final Pattern BRAND =
      Pattern.compile(
          "\\p{Ll}{1,2}\\p{Lu}\\p{L}{1,14}|\\d+-?\\p{Lu}\\p{L}{2,}|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+\\d*");

  private final Map<String, Set<String>> lists;

  private Words(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  /** The lists that come with the program. */
  public static Words shipped() {
    return SHIPPED;
  }

  /** For each country the words that say that something is from there. */
  public static Words origins() {
    return ORIGINS;
  }

  private static Words read(String resource) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : text(resource).split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        lists
            .computeIfAbsent(line.substring(0, colon).trim(), list -> new HashSet<>())
            .addAll(Arrays.asList(line.substring(colon + 1).trim().split("\\s*,\\s*")));
      }
    }
    return new Words(Collections.unmodifiableMap(lists));
  }

  private static String text(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The bundled list " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the list holds the word, in lower case. */
  public boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The list that holds the word; of several any. */
  public Optional<String> listOf(String word) {
    return lists.keySet().stream().filter(list -> has(list, word)).findFirst();
  }

  /** Whether the word can stand in a name but cannot be one: a month, a weekday, a job title. */
  boolean isNoName(String word) {
    return has("calendar", word) || has("title", word) || has("common", word);
  }

  /** A legal form: "Inc.", "GmbH". */
  public boolean isLegalForm(String word) {
    return has("legal", word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** "eBay", "xAI", "1Password": a brand's shape. */
  static boolean isBranded(String word) {
    return BRAND.matcher(word).matches();
  }

  /** "UOKiK": capitals within a word beside small letters. */
  static boolean mixesCapitals(String word) {
    return word.matches("\\p{L}*\\p{L}\\p{Lu}\\p{L}*")
        && word.matches(".*\\p{Ll}.*")
        && word.length() > 3;
  }

  static boolean isCapital(Token token) {
    return token.text().codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
  }

  /** "iPhone", "eBay", "YouTube", "BYD", "3M": a shape that common words do not have. */
  static boolean isOddlyShaped(String word) {
    boolean innerCapital =
        word.length() > 1 && word.substring(1).chars().anyMatch(Character::isUpperCase);
    return innerCapital || MIXED.matcher(word).matches();
  }
}
