package io.relata.extract.lessons;

import io.relata.extract.clause.ClauseReader;
import io.relata.extract.language.Kinds;
import io.relata.extract.learned.RelationLessons;
import io.relata.extract.linear.ModelFile;
import io.relata.extract.names.Gazetteer;
import io.relata.extract.names.NameLessons;
import io.relata.extract.names.Towns;
import io.relata.extract.parse.Parser;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.reference.AntecedentLessons;
import io.relata.extract.reference.Nouns;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private final Annotated annotated;
  private final NameLessons names = new NameLessons(ontology, Gazetteer.read(List.of()));
  private final AntecedentLessons antecedents = new AntecedentLessons(new Nouns(ontology));
  private final RelationLessons relations =
      new RelationLessons(ontology, PatternBook.learn(ontology, parser, ClauseReader.open()));

  private ModelBuild(Path annotated) throws IOException {
    this.annotated = new Annotated(parser, ontology, annotated);
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
      new ModelBuild(annotated).learn(classes);
      Files.writeString(origin, digest);
    }
  }

  /** Changes with what is annotated, with the lists and with whatever reads them. */
  private static String digest(Path classes, Path annotated, Path lists) throws IOException {
    StringBuilder digests = new StringBuilder();
    List<Path> files = new ArrayList<>(Annotated.files(annotated, ".txt"));
    files.addAll(Annotated.files(lists.resolve(WORDNET), ".noun"));
    files.add(lists.resolve(GAZETTEER));
    for (String part : List.of("io/relata/extract", "io/relata/ontology")) {
      files.addAll(Annotated.files(classes.resolve(part), ".class"));
    }
    for (String part : List.of("language", "names", "ontology")) {
      files.addAll(Annotated.files(classes.resolve(part), ".txt", ".csv", ".yaml"));
    }
    files.remove(classes.resolve(Towns.FILE.substring(1)));
    for (Path file : files) {
      digests.append(DigestUtils.md5DigestAsHex(Files.readAllBytes(file)));
    }
    return DigestUtils.md5DigestAsHex(digests.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private void learn(Path classes) throws IOException {
    annotated.sentences().forEach(sheet -> sheet.entries().forEach(relations::add));
    annotated.articles().forEach(sheet -> sheet.entries().forEach(this::add));
    annotated.examples().forEach(relations::addExample);
    write(classes, NameLessons.class, NameLessons.NAMES, names::writeNames);
    write(classes, NameLessons.class, NameLessons.TYPES, names::writeTypes);
    write(classes, AntecedentLessons.class, AntecedentLessons.MODEL, antecedents::write);
    write(classes, RelationLessons.class, RelationLessons.MODEL, relations::write);
  }

  private void add(Article article) {
    names.add(parser.tokenize(article.text()), article.types());
    antecedents.add(article.sentences(), article.references());
    article.annotated().forEach(relations::add);
  }

  private static void write(Path classes, Class<?> room, String name, ModelFile.Writer model)
      throws IOException {
    ModelFile.write(classes.resolve(room.getPackageName().replace('.', '/')).resolve(name), model);
  }

  private static void write(Path target, List<String> lines) throws IOException {
    ModelFile.write(
        target,
        out -> {
          for (String line : lines) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
