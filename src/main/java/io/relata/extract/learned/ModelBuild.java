package io.relata.extract.learned;

import io.relata.extract.clause.ClauseReader;
import io.relata.extract.parse.Parser;
import io.relata.extract.patterns.Match;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.reference.Entity;
import io.relata.extract.roles.RoleGraph;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;

/**
 * Makes {@link LearnedRelations}' model out of the annotated sentences when the program is built.
 */
public final class ModelBuild {
  private final Ontology ontology = Ontology.businessNews();
  private final Parser parser = Parser.open();
  private final PatternBook book = PatternBook.learn(ontology, parser, ClauseReader.open());
  private final Set<String> nouns = ontology.listNouns();
  private final AnnotatedReader reader = new AnnotatedReader(parser, ontology);
  private final Trainer trainer = new Trainer();

  private ModelBuild() {}

  /**
   * Arguments: the folder of classes and lists, in which the model is written unless it was made of
   * the same, and the folder of annotated sentences.
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    List<Path> annotated = list(Path.of(arguments[1]), ".txt");
    Path target =
        classes
            .resolve(LearnedRelations.class.getPackageName().replace('.', '/'))
            .resolve(LearnedRelations.MODEL);
    String origin = digest(classes, annotated);
    if (!isMadeOf(origin, target)) {
      RelationModel model = new ModelBuild().learn(annotated).of(origin);
      Path partial = Files.createTempFile(target.getParent(), LearnedRelations.MODEL, ".part");
      model.write(Files.newOutputStream(partial));
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isMadeOf(String origin, Path model) {
    try (InputStream file = Files.newInputStream(model)) {
      return RelationModel.read(file).origin().equals(origin);
    } catch (IOException e) {
      return false;
    }
  }

  /** Changes with the sentences and with whatever reads them. */
  private static String digest(Path classes, List<Path> annotated) throws IOException {
    StringBuilder digests = new StringBuilder();
    List<Path> files = new ArrayList<>(annotated);
    for (String part :
        List.of("io/relata/extract", "io/relata/ontology", "language", "names", "ontology")) {
      files.addAll(list(classes.resolve(part), ".class", ".txt", ".csv", ".yaml"));
    }
    for (Path file : files) {
      digests.append(DigestUtils.md5DigestAsHex(Files.readAllBytes(file)));
    }
    return DigestUtils.md5DigestAsHex(digests.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static List<Path> list(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private RelationModel learn(List<Path> annotated) throws IOException {
    for (Path file : annotated) {
      try {
        reader.read(Files.readAllLines(file)).forEach(this::add);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
      }
    }
    addExamples();
    return trainer.train();
  }

  private void add(AnnotatedSentence annotated) {
    List<Match> read = book.read(List.of(annotated.sentence()), annotated.references()).matches();
    add(annotated, pair -> PairFeatures.read(pair, read));
  }

  /**
   * @param more features of a pair beside those of its words
   */
  private void add(AnnotatedSentence annotated, Function<Pair, List<String>> more) {
    PairFeatures features =
        new PairFeatures(RoleGraph.of(annotated.sentence(), nouns), annotated.references());
    for (Pair pair : Pair.list(annotated.sentence(), annotated.references())) {
      features
          .path(pair)
          .ifPresent(
              path -> {
                List<String> own = new ArrayList<>(features.list(pair, path));
                own.addAll(more.apply(pair));
                trainer.add(labels(pair, annotated), annotated.words(), own);
              });
    }
  }

  private Set<String> labels(Pair pair, AnnotatedSentence annotated) {
    return annotated.statements().stream()
        .filter(statement -> statement.isOf(pair.left(), pair.right()))
        .map(statement -> label(statement, pair.left()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String label(AnnotatedSentence.Statement statement, Entity left) {
    Relation relation = ontology.getRelation(statement.relation());
    boolean forward = relation.symmetric() || statement.subject() == left;
    return (forward ? ">" : "<") + relation.name();
  }

  /** Examples are short and their ends are all they speak of. */
  private void addExamples() {
    List<String> lines = new ArrayList<>();
    for (Relation relation : ontology.listRelations()) {
      for (String example : PatternBook.listExamples(relation)) {
        addExample(relation, example, true, lines);
      }
      for (String example : PatternBook.listCounterexamples(relation)) {
        addExample(relation, example, false, lines);
      }
    }
    reader.read(lines).forEach(example -> add(example, pair -> List.of()));
  }

  private void addExample(Relation relation, String example, boolean states, List<String> lines) {
    if (example.matches(".*\\bX\\b.*")
        && example.matches(".*\\bY\\b.*")
        && !example.contains("[")) {
      String x = "{" + AnnotatedReader.letter(relation.from().get(0)) + "1}";
      String y = "{" + AnnotatedReader.letter(relation.to().get(0)) + "2}";
      lines.add(example.replaceAll("\\bX\\b", x).replaceAll("\\bY\\b", y));
      if (states) {
        lines.add("  %s %s %s".formatted(x.substring(1, 3), relation.name(), y.substring(1, 3)));
      }
    }
  }
}
