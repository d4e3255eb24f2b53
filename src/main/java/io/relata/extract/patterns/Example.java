package io.relata.extract.patterns;

import io.relata.ontology.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of the ontology, or one of its variants: "X (bought|acquired) Y" is two. */
record Example(Relation relation, String line, String text, boolean counter) {
  private static final Pattern CHOICE = Pattern.compile("\\(([^()]*\\|[^()]*)\\)");

  static List<Example> list(Relation relation) {
    List<Example> examples = new ArrayList<>();
    relation.examples().forEach(line -> expand(relation, line, line, false, examples));
    relation.counterexamples().forEach(line -> expand(relation, line, line, true, examples));
    return examples;
  }

  private static void expand(
      Relation relation, String line, String text, boolean counter, List<Example> into) {
    Matcher choice = CHOICE.matcher(text);
    if (!choice.find()) {
      into.add(new Example(relation, line, text.replaceAll("\\s+", " ").trim(), counter));
      return;
    }
    for (String option : choice.group(1).split("\\|", -1)) {
      String chosen =
          text.substring(0, choice.start()) + option.trim() + text.substring(choice.end());
      expand(relation, line, chosen, counter, into);
    }
  }
}
