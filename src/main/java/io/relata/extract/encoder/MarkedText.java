package io.relata.extract.encoder;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence as the encoder reads it: word pieces, and for everybody who is spoken of a mark that
 * says what kind of thing it is. The mark of a name stands for the name, so that nothing depends on
 * which it is; that of other words ("the brewer") stands before them.
 *
 * @param pieces numbers of the vocabulary, with those that begin and end it
 * @param marks where the mark of the reference stands whose head is that token; those behind the
 *     longest that is read have none
 */
public record MarkedText(List<Integer> pieces, Map<Integer, Integer> marks) {
  private static final int LONGEST = 200;

  /** Of the vocabulary's places that are free, which follow one another. */
  private static final String FIRST_MARK = "[unused1]";

  /** For each of these a mark that stands for a name and one that stands before other words. */
  private static final List<String> KINDS =
      List.of(
          "Company",
          "Organization",
          "Regulator",
          "GovernmentBody",
          "Publisher",
          "Person",
          "Product",
          "Place",
          "Other");

  static MarkedText of(Sentence sentence, References references, WordPieces vocabulary) {
    Map<Integer, Reference> names = new HashMap<>();
    TreeMap<Integer, List<Reference>> others = new TreeMap<>();
    for (Reference reference : references.list(sentence)) {
      if (reference.kind() == Reference.Kind.NAME) {
        names.put(reference.token(), reference);
      } else {
        others.computeIfAbsent(reference.start(), none -> new ArrayList<>()).add(reference);
      }
    }
    List<Integer> pieces = new ArrayList<>(List.of(vocabulary.place("[CLS]")));
    Map<Integer, Integer> marks = new HashMap<>();
    for (Token token : sentence.tokens()) {
      while (!others.isEmpty() && others.firstKey() < token.end()) {
        for (Reference other : others.pollFirstEntry().getValue()) {
          marks.put(other.token(), pieces.size());
          pieces.add(mark(other, vocabulary));
        }
      }
      Reference name = names.get(token.index());
      if (name == null) {
        pieces.addAll(vocabulary.list(token.text()));
      } else {
        marks.put(token.index(), pieces.size());
        pieces.add(mark(name, vocabulary));
      }
    }
    if (pieces.size() >= LONGEST) {
      pieces.subList(LONGEST - 1, pieces.size()).clear();
      marks.values().removeIf(place -> place >= LONGEST - 1);
    }
    pieces.add(vocabulary.place("[SEP]"));
    return new MarkedText(List.copyOf(pieces), Map.copyOf(marks));
  }

  private static int mark(Reference reference, WordPieces vocabulary) {
    Entity meant = reference.entities().get(0);
    int kind = KINDS.indexOf(meant.kind());
    if (kind < 0) {
      kind = KINDS.indexOf(KINDS.contains(meant.root()) ? meant.root() : "Other");
    }
    boolean named = reference.kind() == Reference.Kind.NAME;
    return vocabulary.place(FIRST_MARK) + 2 * kind + (named ? 0 : 1);
  }
}
