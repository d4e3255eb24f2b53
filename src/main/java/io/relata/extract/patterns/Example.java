package io.relata.extract.patterns;

import io.relata.extract.roles.Verbs;
import io.relata.ontology.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the ontology, or one of its variants: "X (bought|acquired|took over) Y" is "X bought
 * Y", where "acquired" may stand for "bought", and "X took over Y".
 *
 * @param text with X and Y and without choices
 * @param others single words that may stand for a word of the text
 * @param counter whether it teaches what the relation is not
 */
record Example(Relation relation, String text, Map<String, List<String>> others, boolean counter) {
  private static final Pattern CHOICE = Pattern.compile("\\(([^()]*\\|[^()]*)\\)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  Example {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** The same with another of its options written out. */
  Example with(String word, String other) {
    List<String> rest = new ArrayList<>(others.get(word));
    rest.set(rest.indexOf(other), word);
    Map<String, List<String>> turned = new LinkedHashMap<>(others);
    turned.remove(word);
    turned.put(other, rest);
    String changed =
        text.replaceFirst(
            "(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])",
            Matcher.quoteReplacement(other));
    return new Example(relation, changed, turned, counter);
  }

  /** The example, then with its other options for the written one. */
  List<Example> turns() {
    List<Example> turns = new ArrayList<>(List.of(this));
    others.forEach((word, options) -> options.forEach(other -> turns.add(with(word, other))));
    return turns;
  }

  static List<Example> list(Relation relation) {
    List<Example> examples = new ArrayList<>();
    relation.examples().forEach(line -> expand(relation, line, Map.of(), false, examples));
    relation.counterexamples().forEach(line -> expand(relation, line, Map.of(), true, examples));
    return examples;
  }

  private static void expand(
      Relation relation,
      String text,
      Map<String, List<String>> others,
      boolean counter,
      List<Example> into) {
    Matcher choice = CHOICE.matcher(text);
    if (!choice.find()) {
      into.add(new Example(relation, text.replaceAll("\\s+", " ").trim(), others, counter));
      return;
    }
    List<String> options =
        Arrays.stream(choice.group(1).split("\\|")).map(String::trim).distinct().toList();
    for (List<String> alike : alike(options)) {
      String option = alike.get(0);
      String chosen = text.substring(0, choice.start()) + option + text.substring(choice.end());
      Map<String, List<String>> more = new LinkedHashMap<>(others);
      if (alike.size() > 1) {
        more.put(option, alike.subList(1, alike.size()));
      }
      expand(relation, chosen, more, counter, into);
    }
  }

  /** Options that may stand for one another; light verbs do not stand for others. */
  private static List<List<String>> alike(List<String> options) {
    List<List<String>> groups = new ArrayList<>();
    Map<Boolean, List<String>> words = new LinkedHashMap<>();
    for (String option : options) {
      if (WORD.matcher(option).matches()) {
        List<String> group = words.get(Verbs.isLightForm(option));
        if (group == null) {
          group = new ArrayList<>();
          words.put(Verbs.isLightForm(option), group);
          groups.add(group);
        }
        group.add(option);
      } else {
        groups.add(List.of(option));
      }
    }
    return groups;
  }
}
