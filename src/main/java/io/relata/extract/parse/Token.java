package io.relata.extract.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One word or mark.
 *
 * @param index position in its sentence, from 0
 * @param tag Penn Treebank part of speech
 * @param ner PERSON, ORGANIZATION, LOCATION, MISC or O, as the sequence model says
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 * @param head index of the governing token; -1 for the root
 * @param relation Universal Dependencies relation to the head, e.g. {@code nsubj}, {@code
 *     nmod:poss}
 */
public record Token(
    int index,
    String text,
    String lemma,
    String tag,
    String ner,
    int start,
    int end,
    int head,
    String relation) {
  private static final Map<String, String> LABELS =
      Map.of("Organization", "ORGANIZATION", "Person", "PERSON", "Place", "LOCATION");

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it can be the verb of a clause of its own, by its tag. */
  public boolean isFinite() {
    return tag.matches("VBZ|VBP|VBD|MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Whether the relation is this one or a subtype of it: {@code nmod:poss} is an {@code nmod}. */
  public boolean hasRelation(String wanted) {
    return relation.equals(wanted)
        || relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':';
  }

  /** A name of one or more words as one word, not yet in a tree. */
  public static Token name(int index, String words, String label, int start, int end) {
    return new Token(index, words, words, "NNP", label, start, end, -1, "dep");
  }

  /**
   * The same word as no name at another place, not yet in a tree.
   *
   * @param shift what is added to its offsets
   */
  public Token plain(int newIndex, int shift) {
    return new Token(newIndex, text, lemma, tag, "O", start + shift, end + shift, -1, "dep");
  }

  /** How names are labelled whose entities are of that topmost type. */
  public static String label(String root) {
    return LABELS.getOrDefault(root, "MISC");
  }

  /** The same word as a name of that label, or as none; not yet in a tree. */
  Token named(@Nullable String label) {
    return label == null ? plain(index, 0) : name(index, text, label, start, end);
  }

  /** The same word at another place of the tree; its lemma follows the tag. */
  Token under(String newTag, int newHead, String newRelation) {
    String newLemma = newTag.equals(tag) ? lemma : Morphology.lemmaStatic(text, newTag, true);
    return new Token(index, text, newLemma, newTag, ner, start, end, newHead, newRelation);
  }
}
