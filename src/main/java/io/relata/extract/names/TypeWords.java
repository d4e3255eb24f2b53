package io.relata.extract.names;

import io.relata.ontology.EntityType;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ontology's words that tell a type: nouns that announce a name, and last words of names. */
final class TypeWords {
  private final Ontology ontology;
  private final Map<String, List<String>> byNoun = new HashMap<>();
  private final Map<String, List<String>> bySuffix = new HashMap<>();

  TypeWords(Ontology ontology) {
    this.ontology = ontology;
    for (EntityType type : ontology.listEntityTypes()) {
      type.nouns().forEach(noun -> add(byNoun, noun, type));
      type.suffixes().forEach(suffix -> add(bySuffix, suffix.toLowerCase(Locale.ROOT), type));
    }
  }

  /** Of a type and its subtypes only the subtype is kept: a bank is a company. */
  private void add(Map<String, List<String>> index, String word, EntityType type) {
    List<String> types = index.computeIfAbsent(word, none -> new ArrayList<>());
    types.removeIf(other -> ontology.isA(type.name(), other));
    if (types.stream().noneMatch(other -> ontology.isA(other, type.name()))) {
      types.add(type.name());
    }
  }

  /** The types that a noun, in lower case, announces. */
  List<String> ofNoun(String lemma) {
    return byNoun.getOrDefault(lemma, List.of());
  }

  /** The types of names that end in a word. */
  List<String> ofSuffix(String word) {
    return bySuffix.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }
}
