package io.relata.extract.patterns;

import io.relata.extract.clause.ClauseReader;
import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.References;
import io.relata.extract.roles.Edge;
import io.relata.extract.roles.Trigger;
import io.relata.extract.roles.Unsaid;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the examples of an ontology teach; immutable and safe for several threads. */
public final class PatternBook {
  private static final double BASE = .95;
  private static final double PER_STEP = .04;

  private final Ontology ontology;
  private final Set<String> nouns;
  private final Trie trie = new Trie();
  private final List<Pattern> patterns = new ArrayList<>();
  private final Set<String> taught = new HashSet<>();
  private final List<String> unread = new ArrayList<>();
  private final Set<String> parties;

  /** Relations whose examples may leave out an end, by the mark of that end. */
  private final Map<String, Set<String>> unsaid =
      Map.of(Unsaid.SUBJECT, new HashSet<>(), Unsaid.OBJECT, new HashSet<>());

  private PatternBook(Ontology ontology) {
    this.ontology = ontology;
    this.nouns = ontology.listNouns();
    this.parties =
        ontology.listEntityTypes().stream()
            .filter(type -> ontology.isA(type.name(), "Organization"))
            .flatMap(type -> type.nouns().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Parses every example of the ontology. */
  public static PatternBook learn(Ontology ontology, Parser parser, ClauseReader clauses) {
    PatternBook book = new PatternBook(ontology);
    ExampleReader reader = new ExampleReader(parser, clauses, ontology, book.nouns);
    List<Example> examples =
        ontology.listRelations().stream()
            .flatMap(relation -> Example.list(relation).stream())
            .toList();
    List<List<Pattern>> read =
        LearnedPatterns.of(
            ontology, examples, () -> examples.parallelStream().map(reader::read).toList());
    Misreadings misreadings = new Misreadings(read);
    for (int i = 0; i < examples.size(); i++) {
      read.get(i).stream().filter(pattern -> !misreadings.has(pattern)).forEach(book::add);
      if (read.get(i).isEmpty()) {
        book.unread.add(examples.get(i).relation().name() + ": " + examples.get(i).text());
      }
    }
    return book;
  }

  /** Several examples may teach the same: the first keeps it. */
  private void add(Pattern pattern) {
    if (taught.add(
        pattern.relation().name() + pattern.counter() + pattern.polarity() + pattern.path())) {
      patterns.add(pattern);
      unsaid.forEach(
          (mark, relations) -> {
            if (pattern.example().startsWith(mark)) {
              relations.add(pattern.relation().name());
            }
          });
      trie.add(pattern);
    }
  }

  /** What the relation is, every choice of words written out. */
  public static List<String> listExamples(Relation relation) {
    return listTexts(relation, false);
  }

  /** What the relation is not, every choice of words written out. */
  public static List<String> listCounterexamples(Relation relation) {
    return listTexts(relation, true);
  }

  private static List<String> listTexts(Relation relation, boolean counter) {
    return Example.list(relation).stream()
        .filter(example -> example.counter() == counter)
        .flatMap(example -> example.turns().stream())
        .map(Example::text)
        .toList();
  }

  /** Examples without a path between X and Y: they teach nothing. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /** Every pattern as a line: relation, path, example. */
  public List<String> lines() {
    return patterns.stream()
        .map(
            pattern -> pattern.relation().name() + "\t" + pattern.path() + "\t" + pattern.example())
        .toList();
  }

  /**
   * What the examples say of the sentences of a document.
   *
   * @param matches the relations they state, each with its best example
   * @param misfits what they would state if the types of the ends were right
   * @param denied relations that a counterexample says they do not state
   */
  public record Read(List<Match> matches, List<Match> misfits, List<Match> denied) {
    public Read {
      matches = List.copyOf(matches);
      misfits = List.copyOf(misfits);
      denied = List.copyOf(denied);
    }

    /** The part of it that is about one sentence. */
    public Read in(Sentence sentence) {
      return new Read(
          matches.stream().filter(match -> match.sentence() == sentence).toList(),
          misfits.stream().filter(match -> match.sentence() == sentence).toList(),
          denied.stream().filter(match -> match.sentence() == sentence).toList());
    }
  }

  public Read read(List<Sentence> sentences, References references) {
    List<Match> matches = new ArrayList<>();
    List<Match> misfits = new ArrayList<>();
    List<Match> denied = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Matcher.Hit> hits = new Matcher(sentence, references, nouns, parties).match(trie);
      List<Matcher.Hit> fitting =
          hits.stream().filter(hit -> !matches(hit, sentence, true).isEmpty()).toList();
      matches.addAll(matches(fitting, sentence));
      for (Matcher.Hit hit : hits) {
        if (hit.pattern().counter()) {
          denied.addAll(matches(hit, sentence, true));
        } else if (hit.pattern().isTold()) {
          misfits.addAll(matches(hit, sentence, false));
        }
      }
    }
    Continuity subjects = new Continuity(Unsaid.SUBJECT, unsaid.get(Unsaid.SUBJECT));
    Continuity objects = new Continuity(Unsaid.OBJECT, unsaid.get(Unsaid.OBJECT));
    return new Read(objects.settle(subjects.settle(matches)), misfits, denied);
  }

  private List<Match> matches(List<Matcher.Hit> hits, Sentence sentence) {
    Map<String, Match> best = new LinkedHashMap<>();
    for (Matcher.Hit hit : hits) {
      if (!hit.pattern().counter()
          && hits.stream().noneMatch(other -> forbids(other, hit) || isMoreExact(other, hit))) {
        matches(hit, sentence, true).forEach(match -> best.merge(match.key(), match, Match::surer));
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingInt(match -> match.trigger().index()))
        .toList();
  }

  /** For every two entities of a sentence what came nearest to an example. */
  public List<Near> nearest(Sentence sentence, References references) {
    return new Nearest(patterns, ontology, nouns).list(sentence, references);
  }

  /** A counterexample of the same relation over the same words, at least as exact, forbids. */
  private static boolean forbids(Matcher.Hit counter, Matcher.Hit hit) {
    return counter.pattern().counter()
        && counter.pattern().relation().equals(hit.pattern().relation())
        && samePair(counter, hit)
        && counter.pattern().words() >= hit.pattern().words();
  }

  /** Of two relations that examples read in the same words, the one whose example says more. */
  private static boolean isMoreExact(Matcher.Hit other, Matcher.Hit hit) {
    return !other.pattern().counter()
        && !other.pattern().relation().equals(hit.pattern().relation())
        && !other.pattern().relation().goesWith(hit.pattern().relation())
        && samePair(other, hit)
        && other.path().inner().containsAll(hit.path().inner())
        && other.pattern().words() > hit.pattern().words();
  }

  private static boolean samePair(Matcher.Hit one, Matcher.Hit two) {
    return one.subject() == two.subject() && one.object() == two.object()
        || one.subject() == two.object() && one.object() == two.subject();
  }

  /**
   * @param fitting whether those that the types of the ends admit are meant, or the others
   */
  private List<Match> matches(Matcher.Hit hit, Sentence sentence, boolean fitting) {
    List<Match> matches = new ArrayList<>();
    Relation relation = hit.pattern().relation();
    boolean mutual = hit.subject() == hit.object();
    for (Entity x : hit.subject().entities()) {
      for (Entity y : hit.object().entities()) {
        boolean ordered = !mutual || x.id().compareTo(y.id()) < 0;
        boolean allowed = Signature.admits(ontology, relation, x, y, hit.pattern().isTold());
        if (x != y && ordered && allowed == fitting) {
          matches.add(match(hit, sentence, x, y));
        }
      }
    }
    return matches;
  }

  private static Match match(Matcher.Hit hit, Sentence sentence, Entity x, Entity y) {
    Relation relation = hit.pattern().relation();
    boolean turn = relation.symmetric() && x.id().compareTo(y.id()) > 0;
    double confidence = BASE - PER_STEP * (hit.path().steps().size() - 2) - hit.path().cost();
    List<String> rules = hit.path().edges().stream().map(Edge::rule).distinct().toList();
    return new Match(
        turn ? y : x,
        relation.name(),
        turn ? x : y,
        sentence,
        Trigger.of(sentence, hit.path()),
        hit.pattern().example(),
        hit.pattern().path(),
        rules,
        hit.pattern().polarity(),
        Math.max(.3, confidence));
  }
}
