package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names of a document; safe for several threads. */
public final class NameFinder {
  private static final double ENOUGH = 1.0;

  private static final String PERSON = "Person";

  private final Chunker chunker;
  private final Evidence evidence;
  private final Institutions institutions;
  private final Ontology ontology;
  private final TypeTraits traits;
  private final TypeModel model;
  private final Gazetteer gazetteer;

  public NameFinder(Ontology ontology, Gazetteer gazetteer) {
    this(ontology, gazetteer, TypeModel.open());
  }

  NameFinder(Ontology ontology, Gazetteer gazetteer, TypeModel model) {
    this.ontology = ontology;
    this.model = model;
    this.gazetteer = gazetteer;
    TypeWords types = new TypeWords(ontology);
    this.evidence = new Evidence(types, gazetteer);
    this.traits = new TypeTraits(types, gazetteer);
    this.chunker = new Chunker(gazetteer, evidence.openings());
    this.institutions = new Institutions(types::ofNoun);
  }

  /** The sentences with every name as one token, and the names. */
  public FoundNames find(List<Sentence> flat, String text) {
    List<List<Span>> spans = new ArrayList<>();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    gather(flat, spans, candidates);
    Map<String, Map<String, Double>> weights = shareAmongParts(candidates);
    Map<String, String> types = decide(candidates, weights);
    traits(candidates, weights, types)
        .forEach((name, own) -> refine(candidates.get(name), name, own, types));
    Set<String> names = types.keySet();
    Map<String, List<String>> byFirst =
        names.stream().collect(Collectors.groupingBy(name -> name.split("[ -]")[0]));
    for (Sentence sentence : flat) {
      List<Span> chunks = spans.get(sentence.index());
      chunks.removeIf(span -> !names.contains(key(sentence, span)));
      addAgain(sentence, chunks, byFirst);
    }
    return Condenser.condense(flat, spans, types, candidates, text, ontology);
  }

  /**
   * Asks the model for the type, but not of what a list knows, nor of whom a title or a given name
   * shows to be a person.
   */
  private void refine(
      Candidate candidate, String name, Set<String> traits, Map<String, String> types) {
    double person = candidate.types().getOrDefault(PERSON, 0.);
    boolean plain = types.get(name).equals(PERSON) && person >= Evidence.TITLE * candidate.places();
    if (!plain && gazetteer.find(name).isEmpty()) {
      model
          .choose(traits, ontology)
          .ifPresent(
              choice -> {
                types.put(name, choice.type());
                candidate.settle(choice.sure());
              });
    }
  }

  /** What speaks for the type of each name, by its words. */
  Map<String, Set<String>> traits(List<Sentence> flat) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    gather(flat, new ArrayList<>(), candidates);
    Map<String, Map<String, Double>> weights = shareAmongParts(candidates);
    return traits(candidates, weights, decide(candidates, weights));
  }

  private Map<String, Set<String>> traits(
      Map<String, Candidate> candidates,
      Map<String, Map<String, Double>> weights,
      Map<String, String> types) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    types.forEach(
        (name, type) -> all.put(name, traits.list(candidates.get(name), weights.get(name), type)));
    return all;
  }

  /** Weighs everything that may be a name. */
  private void gather(
      List<Sentence> flat, List<List<Span>> spans, Map<String, Candidate> candidates) {
    Map<Sentence, Map<Span, String>> authorities = institutions.find(flat);
    for (Sentence sentence : flat) {
      List<Span> chunks = new ArrayList<>(chunker.chunk(sentence));
      addAuthorities(sentence, chunks, authorities.get(sentence), candidates);
      spans.add(chunks);
      for (Span span : chunks) {
        Candidate candidate = candidate(candidates, sentence, span);
        evidence.weigh(candidate, sentence, span);
        traits.note(candidate, sentence, span);
      }
    }
    Map<String, String> alone = decide(candidates, shareAmongParts(candidates));
    for (Sentence sentence : flat) {
      Enumerations.agree(sentence, spans.get(sentence.index()), alone, candidates);
    }
  }

  private static Candidate candidate(
      Map<String, Candidate> candidates, Sentence sentence, Span span) {
    return candidates.computeIfAbsent(key(sentence, span), Candidate::new);
  }

  private static void addAuthorities(
      Sentence sentence,
      List<Span> chunks,
      Map<Span, String> authorities,
      Map<String, Candidate> candidates) {
    authorities.forEach(
        (span, type) -> {
          chunks.removeIf(span::overlaps);
          chunks.add(span);
          Candidate candidate = candidate(candidates, sentence, span);
          candidate.isName(2);
          candidate.isOf(type, 4);
        });
    chunks.sort(Comparator.comparingInt(Span::first));
  }

  static String key(Sentence sentence, Span span) {
    return Candidate.key(Chunker.join(sentence, span.first(), span.last()));
  }

  private Map<String, String> decide(
      Map<String, Candidate> candidates, Map<String, Map<String, Double>> weights) {
    Map<String, String> types = new LinkedHashMap<>();
    candidates.forEach(
        (key, candidate) -> {
          if (candidate.weight() + (candidate.places() > 1 ? .2 : 0) >= ENOUGH) {
            types.put(key, TypeChoice.choose(weights.get(key), candidate.isUnspecific(), ontology));
          }
        });
    return types;
  }

  /** "Norwest" learns from "Norwest Venture Partners", and a little the other way. */
  private static Map<String, Map<String, Double>> shareAmongParts(
      Map<String, Candidate> candidates) {
    Map<String, Map<String, Double>> shared = new HashMap<>();
    for (Candidate candidate : candidates.values()) {
      Map<String, Double> own = new HashMap<>(candidate.types());
      String asLast = " " + candidate.text();
      String asFirst = candidate.text() + " ";
      for (Candidate other : candidates.values()) {
        boolean surname =
            other.text().endsWith(asLast)
                && Words.shipped().has("given", other.text().split(" ")[0]);
        if (surname) {
          own.merge(PERSON, 3., Double::sum);
        }
        if (other != candidate && other.text().startsWith(asFirst)) {
          boolean ware = other.types().getOrDefault("Product", 0.) > .5;
          if (!ware) {
            other.types().forEach((type, weight) -> own.merge(type, weight * .8, Double::sum));
          }
        }
      }
      shared.put(candidate.text(), own);
    }
    return shared;
  }

  /** A name found once is found everywhere. */
  private static void addAgain(
      Sentence sentence, List<Span> chunks, Map<String, List<String>> byFirst) {
    for (int first = 0; first < sentence.tokens().size(); first++) {
      for (String name : byFirst.getOrDefault(sentence.token(first).text(), List.of())) {
        int last = first;
        while (last < sentence.tokens().size() - 1
            && Chunker.join(sentence, first, last).length() < name.length()) {
          last++;
        }
        Span span = new Span(first, last);
        if (Chunker.join(sentence, first, last).equals(name)
            && chunks.stream().noneMatch(span::overlaps)) {
          chunks.add(span);
        }
      }
    }
    chunks.sort(Comparator.comparingInt(Span::first));
  }
}
