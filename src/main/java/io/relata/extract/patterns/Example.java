package io.relata.extract.patterns;

import io.relata.ontology.Relation;
import java.util.ArrayList;
import java.util.Arrays;
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
    others = Map.copyOf(others);
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
    List<String> words = options.stream().filter(option -> WORD.matcher(option).matches()).toList();
    List<String> parsed = new ArrayList<>(options);
    Map<String, List<String>> more = new LinkedHashMap<>(others);
    if (words.size() > 1) {
      parsed.removeAll(words.subList(1, words.size()));
      more.put(words.get(0), words.subList(1, words.size()));
    }
    for (String option : parsed) {
      String chosen = text.substring(0, choice.start()) + option + text.substring(choice.end());
      boolean head = words.size() > 1 && option.equals(words.get(0));
      expand(relation, chosen, head ? more : others, counter, into);
    }
  }
}
