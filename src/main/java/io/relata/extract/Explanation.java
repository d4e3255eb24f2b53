package io.relata.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a document gave the facts it gave, sentence by sentence.
 *
 * @param sentences in the order of the text
 */
public record Explanation(List<OfSentence> sentences) {
  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * What was read in one sentence.
   *
   * @param text the sentence as it stands
   * @param found each relation that an example taught
   * @param near where nothing was found: what came nearest, for each two entities
   */
  public record OfSentence(String text, List<Found> found, List<Near> near) {
    public OfSentence {
      found = List.copyOf(found);
      near = List.copyOf(near);
    }
  }

  /**
   * A relation that was found.
   *
   * @param example the line of the ontology that taught it, or the annotated sentence that is
   *     nearest
   * @param path from the example's X to its Y
   * @param rules that found the roles of the words, e.g. {@code passive}
   * @param left why no fact was made of it; null where one was
   */
  public record Found(
      String subject,
      String relation,
      String object,
      String example,
      String path,
      List<String> rules,
      double confidence,
      @Nullable String left) {
    public Found {
      rules = List.copyOf(rules);
    }
  }

  /**
   * Two entities that no example joins.
   *
   * @param path between them; empty where the tree has none that is short
   * @param example the nearest; null where none shares a word with the path
   */
  public record Near(
      String subject,
      String object,
      String path,
      @Nullable String relation,
      @Nullable String example) {}
}
