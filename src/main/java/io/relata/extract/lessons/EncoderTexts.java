package io.relata.extract.lessons;

import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.learned.EncoderLessons;
import io.relata.extract.parse.Parser;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the encoder is trained on: {@code training/encoder.sh} runs it by hand. */
public final class EncoderTexts {
  private EncoderTexts() {}

  /** Arguments: the folder of what is annotated, the file to write. */
  public static void main(String[] arguments) throws IOException {
    Ontology ontology = Ontology.businessNews();
    Annotated annotated = new Annotated(Parser.open(), ontology, Path.of(arguments[0]));
    EncoderLessons lessons = new EncoderLessons(ontology);
    Stream<Annotated.Sheet<AnnotatedSentence>> articles =
        annotated
            .articles()
            .map(
                sheet ->
                    new Annotated.Sheet<>(
                        sheet.file(),
                        sheet.entries().stream()
                            .flatMap(article -> article.annotated().stream())
                            .toList()));
    Stream<Annotated.Sheet<AnnotatedSentence>> examples =
        Stream.of(new Annotated.Sheet<>("examples", annotated.examples()));
    try (Writer to = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (Annotated.Sheet<AnnotatedSentence> sheet :
          Stream.of(annotated.sentences(), articles, examples).flatMap(each -> each).toList()) {
        write(sheet.file(), sheet.entries(), lessons, to);
      }
    }
  }

  private static void write(
      String file, List<AnnotatedSentence> sentences, EncoderLessons lessons, Writer to)
      throws IOException {
    for (AnnotatedSentence sentence : sentences) {
      lessons.write(file, sentence, to);
    }
  }
}
