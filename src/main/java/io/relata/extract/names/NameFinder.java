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

  /** What a title or a given name weighs. */
  private static final double PLAIN = 1.5;

  private final Chunker chunker;
  private final Evidence evidence;
  private final Institutions institutions;
  private final Ontology ontology;
  private final TypeTraits traits;
  private final TypeModel model;

  public NameFinder(Ontology ontology, Gazetteer gazetteer) {
    this(ontology, gazetteer, TypeModel.open());
  }

  NameFinder(Ontology ontology, Gazetteer gazetteer, TypeModel model) {
    this.ontology = ontology;
    this.model = model;
    this.evidence = new Evidence(ontology, gazetteer);
    this.traits = new TypeTraits(evidence, gazetteer);
    this.chunker = new Chunker(gazetteer, evidence.openings());
    this.institutions = new Institutions(evidence::typesOfNoun);
  }

  /** The sentences with every name as one token, and the names. */
  public FoundNames find(List<Sentence> flat, String text) {
    List<List<Span>> spans = new ArrayList<>();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    gather(flat, spans, candidates);
    Map<String, String> types = decide(candidates);
    traits(candidates, types)
        .forEach(
            (name, own) -> {
              if (!isSurelyPerson(candidates.get(name), types.get(name))) {
                model
                    .choose(own, ontology)
                    .ifPresent(
                        choice -> {
                          types.put(name, choice.type());
                          candidates.get(name).settle(choice.sure());
                        });
              }
            });
    Set<String> names = types.keySet();
    for (Sentence sentence : flat) {
      List<Span> chunks = spans.get(sentence.index());
      chunks.removeIf(span -> !names.contains(key(sentence, span)));
      addAgain(sentence, chunks, names);
    }
    return Condenser.condense(flat, spans, types, candidates, text, ontology);
  }

  /** "Anna Vostrel", "Mr. Halden": what is plain needs no model. */
  private static boolean isSurelyPerson(Candidate candidate, String type) {
    double weight = candidate.types().getOrDefault("Person", 0.);
    return type.equals("Person") && weight >= PLAIN * candidate.places();
  }

  /** What speaks for the type of each name, by its words. */
  Map<String, List<String>> traits(List<Sentence> flat) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    gather(flat, new ArrayList<>(), candidates);
    return traits(candidates, decide(candidates));
  }

  private Map<String, List<String>> traits(
      Map<String, Candidate> candidates, Map<String, String> types) {
    Map<String, Map<String, Double>> shared = shareAmongParts(candidates);
    Map<String, List<String>> all = new LinkedHashMap<>();
    types.forEach(
        (name, type) -> all.put(name, traits.list(candidates.get(name), shared.get(name), type)));
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
    Map<String, String> alone = decide(candidates);
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

  private Map<String, String> decide(Map<String, Candidate> candidates) {
    Map<String, Map<String, Double>> shared = shareAmongParts(candidates);
    Map<String, String> types = new LinkedHashMap<>();
    candidates.forEach(
        (key, candidate) -> {
          if (candidate.weight() + (candidate.places() > 1 ? .2 : 0) >= ENOUGH) {
            types.put(key, TypeChoice.choose(shared.get(key), candidate.isUnspecific(), ontology));
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
      for (Candidate other : candidates.values()) {
        boolean surname =
            other.text().endsWith(" " + candidate.text())
                && Words.shipped().has("given", other.text().split(" ")[0]);
        if (surname) {
          own.merge("Person", 3., Double::sum);
        }
        if (other != candidate && other.text().startsWith(candidate.text() + " ")) {
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
  private static void addAgain(Sentence sentence, List<Span> chunks, Set<String> names) {
    Map<String, List<String>> byFirst =
        names.stream().collect(Collectors.groupingBy(name -> name.split("[ -]")[0]));
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
