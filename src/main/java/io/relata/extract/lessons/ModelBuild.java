package io.relata.extract.lessons;

import io.relata.extract.clause.ClauseReader;
import io.relata.extract.language.Kinds;
import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.learned.RelationLessons;
import io.relata.extract.names.Gazetteer;
import io.relata.extract.names.NameLessons;
import io.relata.extract.names.Towns;
import io.relata.extract.parse.Parser;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.reference.AntecedentLessons;
import io.relata.extract.reference.Nouns;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;

/** Makes the models of the engine's rooms out of what is annotated when the program is built. */
public final class ModelBuild {
  private static final String ORIGIN = "io/relata/extract/lessons/models.origin";
  private static final String WORDNET = "net/sf/extjwnl/data/wordnet/wn31";
  private static final String LICENSE = "META-INF/licenses/wordnet.txt";
  private static final String GAZETTEER =
      "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";

  private final Ontology ontology = Ontology.businessNews();
  private final Parser parser = Parser.open();
  private final SentenceReader sentences = new SentenceReader(parser, ontology);
  private final ArticleReader articles;
  private final NameLessons names = new NameLessons(ontology, Gazetteer.read(List.of()));
  private final AntecedentLessons antecedents = new AntecedentLessons(new Nouns(ontology));
  private final RelationLessons relations =
      new RelationLessons(ontology, PatternBook.learn(ontology, parser, ClauseReader.open()));

  /**
   * @param persons two lines, {@code given: …} and {@code family: …}
   */
  private ModelBuild(List<String> persons) {
    this.articles =
        new ArticleReader(parser, ontology, list(persons, "given:"), list(persons, "family:"));
  }

  private static List<String> list(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .flatMap(line -> Stream.of(line.substring(start.length()).trim().split(", *")))
        .toList();
  }

  /**
   * Arguments: the folder of classes and lists, in which the models are written unless they were
   * made of the same, the folder of what is annotated, and that of WordNet's files and CoreNLP's
   * gazetteer.
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path annotated = Path.of(arguments[1]);
    Path lists = Path.of(arguments[2]);
    Path origin = classes.resolve(ORIGIN);
    String digest = digest(classes, annotated, lists);
    if (!Files.exists(origin) || !Files.readString(origin).equals(digest)) {
      Files.deleteIfExists(origin);
      write(classes.resolve(Kinds.FILE.substring(1)), WordNet.list(lists.resolve(WORDNET)));
      write(classes.resolve(LICENSE), WordNet.license(lists.resolve(WORDNET)));
      write(classes.resolve(Towns.FILE.substring(1)), TownList.list(lists.resolve(GAZETTEER)));
      new ModelBuild(Files.readAllLines(annotated.resolve("persons.txt")))
          .learn(annotated, classes);
      Files.writeString(origin, digest);
    }
  }

  /** Changes with what is annotated, with the lists and with whatever reads them. */
  private static String digest(Path classes, Path annotated, Path lists) throws IOException {
    StringBuilder digests = new StringBuilder();
    List<Path> files = new ArrayList<>(list(annotated, ".txt"));
    files.addAll(list(lists.resolve(WORDNET), ".noun"));
    files.add(lists.resolve(GAZETTEER));
    for (String part : List.of("io/relata/extract", "io/relata/ontology")) {
      files.addAll(list(classes.resolve(part), ".class"));
    }
    for (String part : List.of("language", "names", "ontology")) {
      files.addAll(list(classes.resolve(part), ".txt", ".csv", ".yaml"));
    }
    files.remove(classes.resolve(Towns.FILE.substring(1)));
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

  private void learn(Path annotated, Path classes) throws IOException {
    for (Path file : list(annotated.resolve("sentences"), ".txt")) {
      read(file, lines -> sentences.read(lines).forEach(relations::add));
    }
    for (Path file : list(annotated.resolve("articles"), ".txt")) {
      read(file, lines -> articles.read(lines).forEach(this::add));
    }
    sentences.read(listExamples()).forEach(relations::addExample);
    write(classes, NameLessons.class, NameLessons.NAMES, names::writeNames);
    write(classes, NameLessons.class, NameLessons.TYPES, names::writeTypes);
    write(classes, AntecedentLessons.class, AntecedentLessons.MODEL, antecedents::write);
    write(classes, RelationLessons.class, RelationLessons.MODEL, relations::write);
  }

  /** What is done with the lines of a file. */
  private interface Reader {
    void read(List<String> lines);
  }

  private static void read(Path file, Reader reader) throws IOException {
    try {
      reader.read(Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private void add(Article article) {
    names.add(parser.tokenize(article.text()), article.types());
    antecedents.add(article.sentences(), article.references());
    for (int i = 0; i < article.sentences().size(); i++) {
      relations.add(
          new AnnotatedSentence(
              article
                  .text()
                  .substring(article.sentences().get(i).start(), article.sentences().get(i).end()),
              article.sentences().get(i),
              article.references(),
              article.statements().get(i)));
    }
  }

  /** What writes a file. */
  private interface Writer {
    void write(OutputStream to) throws IOException;
  }

  private static void write(Path classes, Class<?> room, String name, Writer model)
      throws IOException {
    write(classes.resolve(room.getPackageName().replace('.', '/')).resolve(name), model);
  }

  private static void write(Path target, List<String> lines) throws IOException {
    write(
        target,
        out -> {
          for (String line : lines) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** Whole or not at all. */
  private static void write(Path target, Writer writer) throws IOException {
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
      writer.write(out);
    }
    Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The ontology's examples as annotated sentences: short, and their ends are all they speak of.
   */
  private List<String> listExamples() {
    List<String> lines = new ArrayList<>();
    for (Relation relation : ontology.listRelations()) {
      for (String example : PatternBook.listExamples(relation)) {
        addExample(relation, example, true, lines);
      }
      for (String example : PatternBook.listCounterexamples(relation)) {
        addExample(relation, example, false, lines);
      }
    }
    return lines;
  }

  private void addExample(Relation relation, String example, boolean states, List<String> lines) {
    if (example.matches(".*\\bX\\b.*")
        && example.matches(".*\\bY\\b.*")
        && !example.contains("[")) {
      String x = "{" + SentenceReader.letter(relation.from().get(0)) + "1}";
      String y = "{" + SentenceReader.letter(relation.to().get(0)) + "2}";
      lines.add(example.replaceAll("\\bX\\b", x).replaceAll("\\bY\\b", y));
      if (states) {
        lines.add("  %s %s %s".formatted(x.substring(1, 3), relation.name(), y.substring(1, 3)));
      }
    }
  }
}
