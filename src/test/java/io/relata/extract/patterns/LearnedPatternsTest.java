package io.relata.extract.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.roles.Step;
import io.relata.fact.Polarity;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedPatternsTest {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final Relation OWNS = ONTOLOGY.getRelation("OWNS");
  private static final List<Example> EXAMPLES = Example.list(OWNS).subList(0, 1);

  private final List<List<Pattern>> taught =
      List.of(
          List.of(
              new Pattern(
                  OWNS,
                  "X owns Y",
                  false,
                  List.of(new Step(true, "subj", "own"), new Step(false, "obj", "")),
                  List.of(new Pattern.Demand(1, "fully")),
                  Polarity.POSITIVE)));
  private final AtomicInteger lessons = new AtomicInteger();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("cache").resolve("patterns-1.json");
  }

  @Test
  void what_was_learned_once_is_remembered() {
    assertThat(learn()).isEqualTo(taught);
    assertThat(learn()).isEqualTo(taught);
    assertThat(lessons).hasValue(1);
  }

  @Test
  void a_file_that_cannot_be_read_is_learned_anew_and_mended() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"examples\": [[{\"relation\": \"NOT_THERE\"}]]");
    assertThat(learn()).isEqualTo(taught);
    assertThat(learn()).isEqualTo(taught);
    assertThat(lessons).hasValue(1);
  }

  @Test
  void a_folder_that_cannot_be_written_does_not_matter() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file where the folder should be");
    assertThat(learn()).isEqualTo(taught);
    assertThat(learn()).isEqualTo(taught);
    assertThat(lessons).hasValue(2);
  }

  @Test
  void the_build_that_runs_has_a_fingerprint() {
    assertThat(Build.fingerprint()).isPresent().isEqualTo(Build.fingerprint());
  }

  private List<List<Pattern>> learn() {
    return LearnedPatterns.of(
        file,
        ONTOLOGY,
        EXAMPLES,
        () -> {
          lessons.incrementAndGet();
          return taught;
        });
  }
}
