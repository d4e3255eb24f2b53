package io.relata.extract.names;

import io.relata.extract.linear.Trainer;
import io.relata.extract.parse.Sentence;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns, when the program is built, what tells names and their types in annotated articles. */
public final class NameLessons {
  public static final String TYPES = "types.model";
  public static final String NAMES = "names.model";

  /** How far single names may pull a weight; tried on the development sets. */
  private static final double COST_OF_NAMES = 1;

  private static final double COST_OF_TYPES = 4;

  private final NameFinder finder;
  private final Trainer names = new Trainer(COST_OF_NAMES);
  private final Trainer types = new Trainer(COST_OF_TYPES);

  public NameLessons(Ontology ontology, Gazetteer gazetteer) {
    this.finder =
        new NameFinder(ontology, gazetteer, Optional.empty(), NameModel.none(), TypeModel.none());
  }

  /**
   * A name that the rules would not find is too odd to teach types; without them own sets gain
   * .006.
   *
   * @param types of the names in the text, by their words
   */
  public void add(List<Sentence> flat, Map<String, String> types) {
    Map<String, String> byKey = new HashMap<>();
    types.forEach(
        (words, type) -> byKey.put(Candidate.key(words.replaceFirst("^[Tt]he ", "")), type));
    types.forEach((words, type) -> byKey.put(Candidate.key(words), type));
    finder
        .traits(flat)
        .forEach(
            (name, traits) -> {
              String type = byKey.get(name);
              names.add(type == null ? Set.of() : Set.of(NameModel.NAME), traits.ofName());
              if (type != null && traits.likely()) {
                this.types.add(Set.of(type), traits.ofType());
              }
            });
  }

  public void writeTypes(OutputStream to) throws IOException {
    types.train().write(to);
  }

  public void writeNames(OutputStream to) throws IOException {
    names.train().write(to);
  }
}
