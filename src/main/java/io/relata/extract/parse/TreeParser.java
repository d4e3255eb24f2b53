package io.relata.extract.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Puts a dependency tree over a sentence. Names are shown to the model as well-known names of the
 * same kind, so that a tree does not depend on how well a name is known.
 */
final class TreeParser {
  private static final Map<String, String> KNOWN_NAMES =
      Map.of("ORGANIZATION", "Microsoft", "PERSON", "Johnson", "LOCATION", "London");

  private final DependencyParser model;
  private final MaxentTagger tagger;

  private TreeParser(DependencyParser model, MaxentTagger tagger) {
    this.model = model;
    this.tagger = tagger;
  }

  static TreeParser open() {
    return new TreeParser(
        DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz"),
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger"));
  }

  Sentence parse(Sentence flat) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : flat.tokens()) {
      labels.add(label(token));
    }
    List<TaggedWord> tags = tagger.tagSentence(labels);
    for (Token token : flat.tokens()) {
      boolean name = !token.ner().equals("O");
      labels.get(token.index()).setTag(name ? token.tag() : tags.get(token.index()).tag());
    }
    CoreMap sentence = new Annotation("");
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (TypedDependency edge : model.predict(sentence).typedDependencies()) {
      int dependent = edge.dep().index() - 1;
      heads[dependent] = edge.gov().index() - 1;
      relations[dependent] = edge.reln().toString();
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : flat.tokens()) {
      tokens.add(
          token.under(
              labels.get(token.index()).tag(), heads[token.index()], relations[token.index()]));
    }
    return new Sentence(flat.index(), tokens);
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    boolean name = token.isProper() && !token.ner().equals("O");
    String word = name ? KNOWN_NAMES.getOrDefault(token.ner(), token.text()) : token.text();
    label.setWord(word);
    label.setValue(word);
    label.setIndex(token.index() + 1);
    label.setSentIndex(0);
    return label;
  }
}
