package io.relata.extract;

import io.relata.document.Document;
import io.relata.document.Issue;
import io.relata.extract.clause.ClauseReader;
import io.relata.extract.encoder.Encoder;
import io.relata.extract.learned.LearnedRelations;
import io.relata.extract.names.FoundNames;
import io.relata.extract.names.Gazetteer;
import io.relata.extract.names.NameFinder;
import io.relata.extract.observation.ObservationReader;
import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.patterns.Match;
import io.relata.extract.patterns.Near;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.reference.AntecedentModel;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Grouping;
import io.relata.extract.reference.Nouns;
import io.relata.extract.reference.References;
import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads documents with dependency patterns taught by the ontology's examples. */
public final class PatternExtractor implements Extractor {
  /** To be raised when the same text may give other facts. */
  public static final String ID = "patterns/9";

  private final Parser parser;
  private final Ontology ontology;
  private final NameFinder names;
  private final Nouns nouns;
  private final AntecedentModel antecedents;
  private final PatternBook book;
  private final LearnedRelations learned;
  private final FactWriter writer;

  PatternExtractor(Ontology ontology, Gazetteer gazetteer) {
    this.ontology = ontology;
    this.parser = Parser.open();
    Optional<Encoder> encoder = Encoder.open();
    this.names = new NameFinder(ontology, gazetteer, encoder);
    this.nouns = new Nouns(ontology);
    this.antecedents = AntecedentModel.open();
    ClauseReader clauses = ClauseReader.open();
    this.book = PatternBook.learn(ontology, parser, clauses);
    this.learned = LearnedRelations.open(ontology, encoder);
    this.writer = new FactWriter(ontology, id(), clauses, ObservationReader.open(), gazetteer);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public DocumentFacts extract(Document document) {
    String text = document.text();
    if (text == null || text.isBlank()) {
      Issue issue = Issue.info("no-text", document.id(), "there is no text to read");
      return new DocumentFacts(document, List.of(), List.of(), List.of(), List.of(issue));
    }
    Reading reading = read(text);
    return writer.write(document, text, reading);
  }

  /** What was understood before facts are made of it. */
  record Reading(List<Sentence> sentences, References references, List<Match> matches) {}

  Reading read(String text) {
    FoundNames found = names.find(parser.tokenize(Datelines.blank(text)), text);
    List<Sentence> sentences = found.sentences().stream().map(parser::parse).toList();
    List<Entity> entities = Grouping.group(found.names(), ontology);
    References references = References.resolve(sentences, found, entities, nouns, antecedents);
    PatternBook.Read read = book.read(sentences, references);
    List<Match> matches = new ArrayList<>(read.matches());
    matches.addAll(learned.list(sentences, references, read));
    return new Reading(sentences, references, matches);
  }

  PatternBook book() {
    return book;
  }

  /** Why the document gives the facts it gives; to see what an example should teach. */
  @Override
  public Explanation explain(Document document) {
    String text = document.text();
    if (text == null || text.isBlank()) {
      return new Explanation(List.of());
    }
    Reading reading = read(text);
    List<Explanation.OfSentence> sentences = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Explanation.Found> found =
          reading.matches().stream()
              .filter(match -> match.sentence().index() == sentence.index())
              .map(match -> found(match, writer.reasonToLeave(match, document, text, reading)))
              .toList();
      List<Explanation.Near> near =
          found.isEmpty()
              ? book.nearest(sentence, reading.references()).stream()
                  .map(PatternExtractor::near)
                  .toList()
              : List.of();
      sentences.add(
          new Explanation.OfSentence(
              text.substring(sentence.start(), sentence.end()), found, near));
    }
    return new Explanation(sentences);
  }

  private static Explanation.Found found(Match match, @Nullable String left) {
    return new Explanation.Found(
        match.subject().name(),
        match.relation(),
        match.object().name(),
        match.example(),
        match.path(),
        match.rules(),
        match.confidence(),
        left);
  }

  private static Explanation.Near near(Near near) {
    return new Explanation.Near(
        near.subject().name(), near.object().name(), near.path(), near.relation(), near.example());
  }
}
