package io.relata.extract.names;

import io.relata.extract.linear.Trainer;
import io.relata.extract.parse.Sentence;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns, when the program is built, what tells the types of names in annotated articles. */
public final class TypeLessons {
  public static final String MODEL = "types.model";

  /** How far single names may pull a weight; tried on the development sets. */
  private static final double COST = 4;

  private final NameFinder finder;
  private final Trainer trainer = new Trainer(COST);

  public TypeLessons(Ontology ontology, Gazetteer gazetteer) {
    this.finder = new NameFinder(ontology, gazetteer, TypeModel.none());
  }

  /**
   * @param types of the names in the text, by their words
   */
  public void add(List<Sentence> flat, Map<String, String> types) {
    Map<String, String> byKey = new HashMap<>();
    types.forEach((words, type) -> byKey.put(Candidate.key(words), type));
    finder
        .traits(flat)
        .forEach(
            (name, traits) -> {
              String type = byKey.get(name);
              if (type != null) {
                trainer.add(Set.of(type), traits);
              }
            });
  }

  public void write(OutputStream to) throws IOException {
    trainer.train().write(to);
  }
}
