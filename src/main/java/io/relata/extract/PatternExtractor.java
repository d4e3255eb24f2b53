package io.relata.extract;

import io.relata.document.Document;
import io.relata.document.Issue;
import io.relata.extract.clause.ClauseReader;
import io.relata.extract.names.FoundNames;
import io.relata.extract.names.Gazetteer;
import io.relata.extract.names.NameFinder;
import io.relata.extract.observation.ObservationReader;
import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.patterns.Match;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Grouping;
import io.relata.extract.reference.Nouns;
import io.relata.extract.reference.References;
import io.relata.fact.DocumentFacts;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads documents with dependency patterns taught by the ontology's examples. */
final class PatternExtractor implements Extractor {
  private static final Pattern DATE_LINE = Pattern.compile("^\\s*date\\s+\\d{4}-\\d{2}-\\d{2}\\b");

  private final Parser parser;
  private final Ontology ontology;
  private final NameFinder names;
  private final Nouns nouns;
  private final PatternBook book;
  private final FactWriter writer;

  PatternExtractor(Ontology ontology, Gazetteer gazetteer) {
    this.ontology = ontology;
    this.parser = Parser.open();
    this.names = new NameFinder(ontology, gazetteer);
    this.nouns = new Nouns(ontology);
    ClauseReader clauses = ClauseReader.open();
    this.book = PatternBook.learn(ontology, parser, clauses);
    this.writer = new FactWriter(ontology, id(), clauses, ObservationReader.open(), gazetteer);
  }

  @Override
  public String id() {
    return "patterns/1";
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
    FoundNames found = names.find(parser.tokenize(withoutDateLine(text)), text);
    List<Sentence> sentences = found.sentences().stream().map(parser::parse).toList();
    List<Entity> entities = Grouping.group(found.names(), ontology);
    References references = References.resolve(sentences, found, entities, nouns);
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : sentences) {
      matches.addAll(book.match(sentence, references));
    }
    return new Reading(sentences, references, matches);
  }

  /** A first line "date 2025-02-12" is no part of the first sentence. */
  private static String withoutDateLine(String text) {
    Matcher line = DATE_LINE.matcher(text);
    return line.find() ? " ".repeat(line.end()) + text.substring(line.end()) : text;
  }

  PatternBook book() {
    return book;
  }
}
