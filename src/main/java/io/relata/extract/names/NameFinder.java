package io.relata.extract.names;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.parse.Sentence;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names of a document; safe for several threads. */
public final class NameFinder {
  /** What the rules weigh for a name that is likely, and for one that leaves no doubt. */
  private static final double ENOUGH = 1.0;

  private static final double SURE = 2;

  private static final String PERSON = "Person";

  /** Of a type that is likelier by what stands around the name the encoder is not asked. */
  private static final double OPEN = .95;

  /** What a given name before another speaks for, whatever the sequence model calls the two. */
  private static final double PLAINLY_PERSON = 1.4;

  private final Chunker chunker;
  private final Evidence evidence;
  private final Institutions institutions;
  private final Ontology ontology;
  private final TypeTraits typeTraits;
  private final NameModel nameModel;
  private final TypeModel typeModel;
  private final Gazetteer gazetteer;
  private final Optional<ContextTypes> contexts;

  /**
   * @param encoder tells more of types, where it runs
   */
  public NameFinder(Ontology ontology, Gazetteer gazetteer, Optional<Encoder> encoder) {
    this(ontology, gazetteer, encoder, NameModel.open(), TypeModel.open());
  }

  NameFinder(
      Ontology ontology,
      Gazetteer gazetteer,
      Optional<Encoder> encoder,
      NameModel nameModel,
      TypeModel typeModel) {
    this.contexts = encoder.map(each -> new ContextTypes(each, ontology));
    this.ontology = ontology;
    this.nameModel = nameModel;
    this.typeModel = typeModel;
    this.gazetteer = gazetteer;
    TypeWords types = new TypeWords(ontology);
    this.evidence = new Evidence(types, gazetteer);
    this.typeTraits = new TypeTraits(types, gazetteer);
    this.chunker = new Chunker(gazetteer, evidence.openings());
    this.institutions = new Institutions(types::ofNoun);
  }

  /**
   * What speaks for a stretch being a name, and for its type.
   *
   * @param likely whether the rules alone would take it for one
   */
  record Traits(Set<String> ofName, Set<String> ofType, boolean likely) {}

  /** The sentences with every name as one token, and the names. */
  public FoundNames find(List<Sentence> flat, String text) {
    List<List<Span>> spans = new ArrayList<>();
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    gather(flat, spans, candidates);
    Map<String, Map<String, Double>> weights = shareAmongParts(candidates);
    Map<String, String> types = typesByRules(candidates, weights);
    Map<String, Traits> traits = traits(flat, candidates, weights, types);
    traits.forEach(
        (name, own) -> {
          if (!isName(candidates.get(name), own.ofName())) {
            types.remove(name);
          }
        });
    Set<String> names = types.keySet();
    Map<String, List<String>> byFirst =
        names.stream().collect(Collectors.groupingBy(name -> name.split("[ -]")[0]));
    for (Sentence sentence : flat) {
      List<Span> chunks = spans.get(sentence.index());
      chunks.removeIf(span -> !names.contains(key(sentence, span)));
      addAgain(sentence, chunks, byFirst);
    }
    refine(flat, spans, candidates, traits, types);
    return Condenser.condense(flat, spans, types, candidates, text, ontology);
  }

  private boolean isName(Candidate candidate, Set<String> traits) {
    return candidate.weight() >= SURE || nameModel.isName(traits);
  }

  /** By the rules alone. */
  private static boolean isLikely(Candidate candidate) {
    return candidate.weight() + (candidate.places() > 1 ? .2 : 0) >= ENOUGH;
  }

  /** Asks the models for the types of names that no rule leaves without doubt. */
  private void refine(
      List<Sentence> flat,
      List<List<Span>> spans,
      Map<String, Candidate> candidates,
      Map<String, Traits> traits,
      Map<String, String> types) {
    Map<String, Map<String, Double>> likely = new LinkedHashMap<>();
    types.forEach(
        (name, type) -> {
          Map<String, Double> own = typeModel.likely(traits.get(name).ofType(), ontology);
          if (own.containsKey(type) && !isPlain(candidates.get(name), name, type)) {
            likely.put(name, own);
          }
        });
    contexts.ifPresent(
        context -> {
          Map<String, Map<String, Double>> open = new LinkedHashMap<>(likely);
          open.values().removeIf(own -> own.values().stream().anyMatch(each -> each >= OPEN));
          // what is said of persons and of companies is alike: there the words of the name tell
          open.keySet().removeIf(name -> types.get(name).equals(PERSON) && name.contains(" "));
          context.weigh(flat, spans, types, open);
        });
    likely.forEach((name, own) -> choose(candidates.get(name), name, own, types));
  }

  private void choose(
      Candidate candidate, String name, Map<String, Double> likely, Map<String, String> types) {
    TypeModel.choose(likely, ontology)
        .ifPresent(
            choice -> {
              types.put(name, choice.type());
              candidate.settle(choice.sure());
            });
  }

  /** What a list knows, and whom a title or a given name shows to be a person. */
  private boolean isPlain(Candidate candidate, String name, String type) {
    double person = candidate.types().getOrDefault(PERSON, 0.);
    return type.equals(PERSON) && person >= PLAINLY_PERSON * candidate.places()
        || gazetteer.find(name).isPresent();
  }

  /** What speaks for each stretch being a name and for its type, by its words. */
  Map<String, Traits> traits(List<Sentence> flat) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    gather(flat, new ArrayList<>(), candidates);
    Map<String, Map<String, Double>> weights = shareAmongParts(candidates);
    return traits(flat, candidates, weights, typesByRules(candidates, weights));
  }

  private Map<String, Traits> traits(
      List<Sentence> flat,
      Map<String, Candidate> candidates,
      Map<String, Map<String, Double>> weights,
      Map<String, String> types) {
    Map<String, Traits> all = new LinkedHashMap<>();
    NameTraits names = NameTraits.of(flat, candidates.keySet());
    types.forEach(
        (name, type) -> {
          Candidate candidate = candidates.get(name);
          Set<String> ofType = typeTraits.list(candidate, weights.get(name), type);
          all.put(name, new Traits(names.list(candidate, ofType), ofType, isLikely(candidate)));
        });
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
        typeTraits.note(candidate, sentence, span);
        NameTraits.note(candidate, sentence, span);
      }
    }
    Map<String, String> alone = typesByRules(candidates, shareAmongParts(candidates));
    alone.keySet().removeIf(name -> !isLikely(candidates.get(name)));
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

  private Map<String, String> typesByRules(
      Map<String, Candidate> candidates, Map<String, Map<String, Double>> weights) {
    Map<String, String> types = new LinkedHashMap<>();
    candidates.forEach(
        (key, candidate) ->
            types.put(
                key, TypeChoice.choose(weights.get(key), candidate.isUnspecific(), ontology)));
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
