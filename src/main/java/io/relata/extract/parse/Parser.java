package io.relata.extract.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's tokenizer, tagger, name recogniser and dependency parser; safe for several threads. */
public final class Parser {
  private final StanfordCoreNLP pipeline;

  private Parser(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads the models, which takes seconds: open one for the whole program. */
  public static Parser open() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty(
        "tokenize.options", "invertible=true,quotes=not_cp1252,untokenizable=noneKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.combinationMode", "NORMAL");
    properties.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    return new Parser(new StanfordCoreNLP(properties, false));
  }

  /** The sentences of a text; offsets are those of the text as given. */
  public List<Sentence> parse(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(new Sentence(sentences.size(), tokens(map)));
    }
    return sentences;
  }

  private static List<Token> tokens(CoreMap sentence) {
    SemanticGraph tree =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      IndexedWord word = tree.getNodeByIndexSafe(label.index());
      List<SemanticGraphEdge> governing = word == null ? List.of() : tree.incomingEdgeList(word);
      SemanticGraphEdge edge = governing.isEmpty() ? null : governing.get(0);
      tokens.add(
          new Token(
              label.index() - 1,
              label.word(),
              label.lemma(),
              label.tag(),
              label.ner(),
              label.beginPosition(),
              label.endPosition(),
              edge == null ? -1 : edge.getGovernor().index() - 1,
              edge == null ? "root" : edge.getRelation().toString()));
    }
    return tokens;
  }
}
