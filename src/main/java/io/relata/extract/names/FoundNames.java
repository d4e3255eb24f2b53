package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import java.util.List;

/**
 * What a {@link NameFinder} found.
 *
 * @param sentences those that came in, every name one token
 * @param names in the order of the text
 */
public record FoundNames(List<Sentence> sentences, List<Name> names) {
  public FoundNames {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
