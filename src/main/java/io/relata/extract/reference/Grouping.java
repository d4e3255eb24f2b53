package io.relata.extract.reference;

import io.relata.extract.names.Acronym;
import io.relata.extract.names.Name;
import io.relata.extract.names.Words;
import io.relata.ontology.Ontology;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts names that mean the same into one entity, where the document leaves no doubt. */
public final class Grouping {
  private static final Words WORDS = Words.shipped();

  /** What a name weighs that a list knows. */
  private static final double KNOWN = 3;

  private final Ontology ontology;
  private final Map<String, List<Name>> bySurface = new LinkedHashMap<>();
  private final Map<String, String> groupOf = new HashMap<>();

  private Grouping(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The entities of a document in the order of their first names. */
  public static List<Entity> group(List<Name> names, Ontology ontology) {
    Grouping grouping = new Grouping(ontology);
    names.forEach(
        name ->
            grouping
                .bySurface
                .computeIfAbsent(plain(name.text()), none -> new ArrayList<>())
                .add(name));
    grouping.join();
    return grouping.entities();
  }

  /** Lower case without "the", possessives, punctuation and legal forms. */
  static String plain(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    text = text.replaceAll("['’]s?$", "").replaceAll("[^\\p{L}\\p{N}&+ ]+", " ");
    List<String> words = new ArrayList<>(Arrays.asList(text.trim().split("\\s+")));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1 && WORDS.isLegalForm(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private void join() {
    List<String> keys = new ArrayList<>(bySurface.keySet());
    for (String key : keys) {
      for (Name name : bySurface.get(key)) {
        for (Name.Aside aside : name.asides()) {
          String other = plain(aside.text());
          if (bySurface.containsKey(other) && !other.equals(key)) {
            unite(other, key);
          }
        }
      }
    }
    for (String key : keys) {
      boolean plural = key.endsWith("s") && bySurface.get(key).get(0).type().equals("Product");
      String one = key.substring(0, key.length() - 1);
      if (plural && bySurface.containsKey(one)) {
        unite(key, one);
      }
    }
    List<String> shortFirst =
        keys.stream()
            .sorted(
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String key : shortFirst) {
      if (!groupOf.containsKey(key)) {
        longerForm(key, keys).ifPresent(longer -> unite(key, longer));
      }
    }
  }

  private void unite(String key, String into) {
    String target = top(into);
    if (!top(key).equals(target)) {
      groupOf.put(top(key), target);
    }
  }

  private String top(String key) {
    String at = key;
    while (groupOf.containsKey(at)) {
      at = groupOf.get(at);
    }
    return at;
  }

  /** The one longer name of which this is a short form; empty where there are several. */
  private Optional<String> longerForm(String key, List<String> keys) {
    Set<String> longer = new LinkedHashSet<>();
    for (String other : keys) {
      if (!other.equals(key) && isShortFor(key, other)) {
        longer.add(top(other));
      }
    }
    return longer.size() == 1 ? Optional.of(longer.iterator().next()) : Optional.empty();
  }

  private boolean isShortFor(String key, String other) {
    Name brief = bySurface.get(key).get(0);
    Name full = bySurface.get(other).get(0);
    String root = ontology.root(brief.type());
    boolean alike = root.equals(ontology.root(full.type()));
    if (isSurname(key, other, brief, full)) {
      return true;
    }
    boolean doubtful = !brief.sure() && ontology.isA(full.type(), "Organization");
    if (!alike && !doubtful) {
      return false;
    }
    return switch (doubtful && !alike ? "Organization" : root) {
      case "Person" -> other.endsWith(" " + key) && !key.contains(" ");
      case "Organization" ->
          Acronym.isInitials(brief.text(), full.text()) || isHeadOf(key, other, brief, full);
      default -> false;
    };
  }

  /** "Okafor said" after "Chief executive Ada Okafor", whatever else would speak as well. */
  private boolean isSurname(String key, String other, Name brief, Name full) {
    return full.type().equals("Person")
        && full.start() < brief.start()
        && brief.weight() < KNOWN
        && !key.contains(" ")
        && other.endsWith(" " + key);
  }

  /** "Elbit" after "Elbit Systems": a first word that is no everyday word, the rest generic. */
  private boolean isHeadOf(String key, String other, Name brief, Name full) {
    if (!other.startsWith(key + " ")) {
      return false;
    }
    boolean everyday =
        Arrays.stream(key.split(" ")).allMatch(word -> WORDS.has("genericstart", word));
    if (isNameOfItsOwn(key, other)) {
      return false;
    }
    boolean laterThanFull = full.start() < brief.start();
    String[] rest = other.substring(key.length() + 1).split(" ");
    boolean generic =
        Arrays.stream(rest).allMatch(word -> WORDS.has("suffix", word) || WORDS.isLegalForm(word));
    return !everyday && (generic || laterThanFull && !key.contains(" ") && rest.length <= 3);
  }

  /**
   * Not short for the other: it has a legal form of its own, was named twice before the other came
   * up, or stands behind it in one sentence: "Acme Capital, the arm of Acme".
   */
  private boolean isNameOfItsOwn(String key, String other) {
    List<Name> brief = bySurface.get(key);
    List<Name> full = bySurface.get(other);
    boolean legal = brief.stream().anyMatch(name -> endsInLegalForm(name.text()));
    boolean known = brief.size() > 1 && brief.get(1).start() < full.get(0).start();
    boolean beside =
        full.stream()
            .anyMatch(
                one ->
                    brief.stream()
                        .anyMatch(
                            two -> two.sentence() == one.sentence() && two.start() > one.start()));
    return !endsInLegalForm(full.get(0).text()) && (legal || known || beside);
  }

  private static boolean endsInLegalForm(String name) {
    String[] words = name.split(" ");
    return words.length > 1 && WORDS.isLegalForm(words[words.length - 1]);
  }

  private List<Entity> entities() {
    Map<String, List<Name>> groups = new LinkedHashMap<>();
    bySurface.forEach(
        (key, names) -> groups.computeIfAbsent(top(key), none -> new ArrayList<>()).addAll(names));
    List<List<Name>> ordered = new ArrayList<>(groups.values());
    ordered.forEach(group -> group.sort(Comparator.comparingInt(Name::start)));
    ordered.sort(Comparator.comparingInt(group -> group.get(0).start()));
    List<Entity> entities = new ArrayList<>();
    for (List<Name> group : ordered) {
      Set<String> aliases = new LinkedHashSet<>();
      group.forEach(name -> name.asides().forEach(aside -> aliases.add(aside.text())));
      Name best = best(group);
      aliases.remove(best.text());
      String type =
          group.stream().max(Comparator.comparingDouble(Name::weight)).orElse(best).type();
      entities.add(
          new Entity(
              "e" + (entities.size() + 1), type, ontology.root(type), best.text(), group, aliases));
    }
    return entities;
  }

  /** The longest; of the equally long, the one that is not shouted, then the first. */
  private static Name best(List<Name> group) {
    return group.stream()
        .max(
            Comparator.<Name>comparingInt(name -> plain(name.text()).length())
                .thenComparingInt(
                    name -> name.text().equals(name.text().toUpperCase(Locale.ROOT)) ? 0 : 1)
                .thenComparingInt(name -> -name.start()))
        .orElseThrow();
  }
}
