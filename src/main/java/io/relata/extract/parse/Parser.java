package io.relata.extract.parse;

import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** CoreNLP's tokenizer, tagger, name recogniser and dependency parser; safe for several threads. */
public final class Parser {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final Tokenizer tokenizer;
  private final TreeParser trees;

  private Parser(Tokenizer tokenizer, TreeParser trees) {
    this.tokenizer = tokenizer;
    this.trees = trees;
  }

  /** Loads the models, which takes seconds: open one for the whole program. */
  public static Parser open() {
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
    CompletableFuture<TreeParser> trees =
        CompletableFuture.supplyAsync(() -> TreeParser.open(tagger::join));
    return new Parser(Tokenizer.open(tagger::join), trees.join());
  }

  /** The sentences of a text; offsets are those of the text as given. */
  public List<Sentence> parse(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence flat : tokenize(text)) {
      sentences.add(parse(flat));
    }
    return sentences;
  }

  /** The sentences of a text with tags and recognised names but without trees. */
  public List<Sentence> tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  /** One sentence of words without tags, names and a tree; {@link #parse(Sentence)} tags it. */
  public Sentence split(String text) {
    return tokenizer.split(text);
  }

  /** The lemma of a word with that tag. */
  public static String lemma(String word, String tag) {
    return Morphology.lemmaStatic(word, tag, true);
  }

  /**
   * The sentence with a tree. A token may be a whole name of several words: then its tag is NNP and
   * the tree treats it as one word.
   */
  public Sentence parse(Sentence flat) {
    return trees.parse(flat);
  }
}
