package io.relata.extract.parse.model;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's English dependency parser, its trees in Universal Dependencies; for several threads. */
public final class DependencyModel {
  static final String RESOURCE = "english.model";
  private static final int BUFFER = 1 << 20;

  private final DEPParser<NLPNode> parser;
  private final Clusters clusters;
  private final MorphAnalyzer lemmas = new EnglishMorphAnalyzer();

  private DependencyModel(DEPParser<NLPNode> parser, Clusters clusters) {
    this.parser = parser;
    this.clusters = clusters;
  }

  /** Loads the model that {@link ModelBuild} made; half a second. */
  public static DependencyModel open() {
    try (InputStream file = DependencyModel.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException(
            "the parser's model is missing: build Relata with ./mvnw, which makes it");
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's model cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the parser's model is of another version", e);
    }
  }

  /** As {@link ModelBuild} wrote it. */
  @SuppressWarnings("unchecked") // its first object is of that type
  static DependencyModel read(InputStream file) throws IOException, ClassNotFoundException {
    ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(file, BUFFER));
    DEPParser<NLPNode> parser = (DEPParser<NLPNode>) in.readObject();
    parser.setFlag(NLPFlag.DECODE);
    return new DependencyModel(parser, (Clusters) in.readObject());
  }

  /**
   * The basic tree over a sentence.
   *
   * @param given Penn Treebank parts of speech, one for each word
   */
  public Tree parse(List<String> words, List<String> given) {
    List<String> tags = told(given);
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int at = 0; at < words.size(); at++) {
      NLPNode node = new NLPNode(at + 1, words.get(at), tags.get(at));
      String lemma = lemmas.lemmatize(node.getWordFormSimplified(), tags.get(at));
      node.setLemma(lemma);
      node.setWordClusters(clusters.find(node.getWordFormSimplifiedLowercase()));
      nodes[at + 1] = node;
    }
    parser.process(nodes);
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    for (int at = 0; at < words.size(); at++) {
      NLPNode head = nodes[at + 1].getDependencyHead();
      heads[at] = head == null ? -1 : head.getID() - 1;
      relations[at] = nodes[at + 1].getDependencyLabel();
    }
    return Universal.of(words, tags, heads, relations);
  }

  /** The model was taught that "to" is a preposition unless a verb follows. */
  private static List<String> told(List<String> tags) {
    List<String> told = new ArrayList<>(tags);
    for (int at = 0; at + 1 < told.size(); at++) {
      boolean infinitive = told.get(at + 1).matches("VB|RB");
      if (told.get(at).equals("TO") && !infinitive) {
        told.set(at, "IN");
      }
    }
    return told;
  }
}
