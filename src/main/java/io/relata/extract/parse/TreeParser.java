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
import java.util.function.Supplier;

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

  static TreeParser open(Supplier<MaxentTagger> tagger) {
    return new TreeParser(
        DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz"),
        tagger.get());
  }

  Sentence parse(Sentence flat) {
    Parentheses parts = Parentheses.of(flat.tokens());
    Token[] grown = new Token[flat.tokens().size()];
    grow(flat, parts.outside(), -1, grown);
    for (List<Integer> aside : parts.inside()) {
      grow(flat, aside, anchor(grown, aside.get(0) - 2), grown);
    }
    for (int mark : parts.marks()) {
      Token token = flat.token(mark);
      grown[mark] = token.under(token.tag(), anchor(grown, mark - 1), "punct");
    }
    return new Sentence(flat.index(), List.of(grown));
  }

  /** What a bracket is about: the noun before it. */
  private static int anchor(Token[] grown, int before) {
    int nearest = -1;
    for (int at = before; at >= 0 && at > before - 4; at--) {
      if (grown[at] != null && !grown[at].tag().matches("\\W+")) {
        nearest = nearest < 0 ? at : nearest;
        if (grown[at].isNoun()) {
          return at;
        }
      }
    }
    return nearest < 0 ? 0 : nearest;
  }

  /** A tree over some of the tokens; its root hangs on the anchor, as what its word makes it. */
  private void grow(Sentence flat, List<Integer> indexes, int anchor, Token[] grown) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int index : indexes) {
      labels.add(label(flat.token(index), labels.size() + 1));
    }
    List<TaggedWord> tags = tagger.tagSentence(labels);
    for (int i = 0; i < labels.size(); i++) {
      Token token = flat.token(indexes.get(i));
      boolean name = !token.ner().equals("O");
      labels.get(i).setTag(name ? token.tag() : tags.get(i).tag());
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
    for (int i = 0; i < labels.size(); i++) {
      boolean root = heads[i] < 0;
      String tag = labels.get(i).tag();
      grown[indexes.get(i)] =
          flat.token(indexes.get(i))
              .under(
                  tag,
                  root ? anchor : indexes.get(heads[i]),
                  root && anchor >= 0 ? asideRelation(tag) : relations[i]);
    }
  }

  private static String asideRelation(String tag) {
    return tag.startsWith("NN") ? "appos" : tag.matches("VBN|VBG|VBD") ? "acl" : "dep";
  }

  private static CoreLabel label(Token token, int index) {
    CoreLabel label = new CoreLabel();
    boolean name = token.isProper() && !token.ner().equals("O");
    String word = name ? KNOWN_NAMES.getOrDefault(token.ner(), token.text()) : token.text();
    label.setWord(word);
    label.setValue(word);
    label.setIndex(index);
    label.setSentIndex(0);
    return label;
  }
}
