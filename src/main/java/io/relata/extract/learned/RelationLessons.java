package io.relata.extract.learned;

import io.relata.extract.linear.LinearModel;
import io.relata.extract.linear.Trainer;
import io.relata.extract.parse.Sentence;
import io.relata.extract.patterns.Match;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.reference.Reference;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Learns, when the program is built, what annotated sentences that state a relation have in common.
 */
public final class RelationLessons {
  public static final String MODEL = LearnedRelations.MODEL;

  /** How far single pairs may pull a weight; tried on the development sets. */
  private static final double COST = 1;

  private record Lesson(Set<String> labels, String words, Set<String> features) {}

  private final Ontology ontology;
  private final Set<String> nouns;
  private final PatternBook book;
  private final List<Lesson> lessons = new ArrayList<>();

  public RelationLessons(Ontology ontology, PatternBook book) {
    this.ontology = ontology;
    this.nouns = ontology.listNouns();
    this.book = book;
  }

  /** A sentence of a text: the examples' reading of it helps. */
  public void add(AnnotatedSentence annotated) {
    List<Match> read = book.read(List.of(annotated.sentence()), annotated.references()).matches();
    add(annotated, pair -> PairFeatures.read(pair, read));
  }

  /** An example, which its own pattern would read. */
  public void addExample(AnnotatedSentence example) {
    add(example, pair -> Set.of());
  }

  /**
   * @param more features of a pair beside those of its words
   */
  private void add(AnnotatedSentence annotated, Function<Pair, Set<String>> more) {
    Sentence sentence = annotated.sentence();
    List<Reference> said = annotated.references().list(sentence);
    for (SeenPair seen : SeenPair.list(sentence, said, annotated.unsaid(), nouns)) {
      Set<String> own = seen.features();
      own.addAll(more.apply(seen.pair()));
      lessons.add(new Lesson(annotated.labels(seen.pair(), ontology), annotated.words(), own));
    }
  }

  public void write(OutputStream to) throws IOException {
    train().write(to);
  }

  private RelationModel train() {
    Trainer trainer = new Trainer(COST);
    lessons.forEach(lesson -> trainer.add(lesson.labels(), lesson.features()));
    LinearModel linear = trainer.train();
    List<RelationModel.Taught> taught = new ArrayList<>();
    for (Lesson lesson : lessons) {
      for (String label : lesson.labels()) {
        taught.add(
            new RelationModel.Taught(
                linear.labels().indexOf(label),
                lesson.words(),
                RelationModel.places(linear, lesson.features())));
      }
    }
    return new RelationModel(linear, taught);
  }
}
