package io.relata.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The word lists of one file. A list is either plain ({@code months: [january, …]}) or grouped
 * ({@code verbs: {SAYS: [say, tell], FAILS: [fail]}}).
 */
public final class CueLists {
  private final String source;
  private final Map<String, Map<String, String>> lists;

  private CueLists(String source, Map<String, Map<String, String>> lists) {
    this.source = source;
    this.lists = lists;
  }

  /** The file {@code language/en/NAME.yaml} on the class path. */
  public static CueLists open(String name) {
    String path = "/language/en/" + name + ".yaml";
    try (InputStream in = CueLists.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new InvalidCuesException(path, "is not on the class path");
      }
      return read(path, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CueLists read(String source, Reader yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Object top = new Yaml(new SafeConstructor(options)).load(yaml);
      if (!(top instanceof Map<?, ?> map)) {
        throw new InvalidCuesException(source, "must hold lists by name");
      }
      Map<String, Map<String, String>> lists = new LinkedHashMap<>();
      map.forEach((name, value) -> lists.put("" + name, list(source, "" + name, value)));
      return new CueLists(source, lists);
    } catch (YAMLException e) {
      throw new InvalidCuesException(source, "is not valid YAML: " + e.getMessage());
    }
  }

  /** Word to its group; a plain list is one group with the list's own name. */
  private static Map<String, String> list(String source, String name, Object value) {
    Map<String, String> groupOf = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> groups) {
      groups.forEach((group, words) -> addWords(source, name, "" + group, words, groupOf));
    } else {
      addWords(source, name, name, value, groupOf);
    }
    return Map.copyOf(groupOf);
  }

  private static void addWords(
      String source, String list, String group, Object words, Map<String, String> groupOf) {
    if (!(words instanceof List<?> entries)) {
      throw new InvalidCuesException(
          source, "%s: %s must be a list of words".formatted(list, group));
    }
    for (Object entry : entries) {
      if (!(entry instanceof String word) || !word.equals(word.strip()) || word.isEmpty()) {
        throw new InvalidCuesException(
            source, "%s: %s holds '%s'; write it in quotes".formatted(list, group, entry));
      }
      String before = groupOf.putIfAbsent(word, group);
      if (before != null) {
        throw new InvalidCuesException(
            source, "%s: '%s' stands in %s and in %s".formatted(list, word, before, group));
      }
    }
  }

  /** All words of a list, whatever their group. */
  public Set<String> words(String list) {
    return groups(list).keySet();
  }

  /** The words of one group of a list. */
  public Set<String> words(String list, String group) {
    Set<String> words = new LinkedHashSet<>();
    groups(list)
        .forEach(
            (word, of) -> {
              if (of.equals(group)) {
                words.add(word);
              }
            });
    return words;
  }

  /** Each word of a list with its group. */
  public Map<String, String> groups(String list) {
    Map<String, String> found = lists.get(list);
    if (found == null) {
      throw new InvalidCuesException(
          source, "has no list '%s', only %s".formatted(list, lists.keySet()));
    }
    return found;
  }

  /** Each word of a list with its group as a constant of an enumeration. */
  public <E extends Enum<E>> Map<String, E> groups(String list, Class<E> type) {
    Map<String, E> found = new LinkedHashMap<>();
    groups(list)
        .forEach(
            (word, group) -> {
              try {
                found.put(word, Enum.valueOf(type, group));
              } catch (IllegalArgumentException e) {
                throw new InvalidCuesException(
                    source,
                    "%s: '%s' is none of %s"
                        .formatted(list, group, List.of(type.getEnumConstants())));
              }
            });
    return Map.copyOf(found);
  }
}
