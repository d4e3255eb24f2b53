package io.relata.extract.patterns;

import io.relata.extract.roles.Step;
import io.relata.fact.Polarity;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What examples taught, kept in the user's cache folder: parsing them takes seconds at every start
 * and gives the same each time. A file belongs to one ontology and one build of the program.
 */
final class LearnedPatterns {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration UNUSED = Duration.ofDays(30);

  /** A pattern without the relation, which the ontology has. */
  private record Row(
      String relation,
      String example,
      boolean counter,
      List<Step> steps,
      List<Pattern.Demand> demands,
      Polarity polarity) {
    static Row of(Pattern pattern) {
      return new Row(
          pattern.relation().name(),
          pattern.example(),
          pattern.counter(),
          pattern.steps(),
          pattern.demands(),
          pattern.polarity());
    }

    Pattern in(Ontology ontology) {
      Relation known = ontology.getRelation(relation);
      return new Pattern(known, example, counter, steps, demands, polarity);
    }
  }

  private record Rows(List<List<Row>> examples) {}

  private LearnedPatterns() {}

  /** For each example its patterns, from the cache or else learned now and put there. */
  static List<List<Pattern>> of(
      Ontology ontology, List<Example> examples, Supplier<List<List<Pattern>>> learn) {
    Optional<Path> folder = Build.cache();
    Optional<String> build = Build.fingerprint();
    return folder.isEmpty() || build.isEmpty()
        ? learn.get()
        : of(
            folder.get().resolve(name(build.get() + ontology.listEntityTypes(), examples)),
            ontology,
            examples,
            learn);
  }

  /** The same with the file that holds them. */
  static List<List<Pattern>> of(
      Path file, Ontology ontology, List<Example> examples, Supplier<List<List<Pattern>>> learn) {
    return read(file, ontology)
        .filter(known -> known.size() == examples.size())
        .orElseGet(
            () -> {
              List<List<Pattern>> learned = learn.get();
              write(file, learned);
              return learned;
            });
  }

  private static String name(String build, List<Example> examples) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(build.getBytes(StandardCharsets.UTF_8));
      for (Example example : examples) {
        digest.update(example.toString().getBytes(StandardCharsets.UTF_8));
      }
      return "patterns-%s.json".formatted(HexFormat.of().formatHex(digest.digest(), 0, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Empty where there is none that can be read: then it is learned anew. */
  private static Optional<List<List<Pattern>>> read(Path file, Ontology ontology) {
    try {
      Rows rows = JSON.readValue(Files.readAllBytes(file), Rows.class);
      return Optional.of(
          rows.examples().stream()
              .map(patterns -> patterns.stream().map(row -> row.in(ontology)).toList())
              .toList());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Nothing is lost where the folder cannot be written: the next start learns again. */
  private static void write(Path file, List<List<Pattern>> learned) {
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "patterns-", ".part");
      List<List<Row>> rows =
          learned.stream().map(patterns -> patterns.stream().map(Row::of).toList()).toList();
      Files.write(part, JSON.writeValueAsBytes(new Rows(rows)));
      move(part, file);
      removeOld(file.getParent());
    } catch (IOException e) {
      return;
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void removeOld(Path folder) throws IOException {
    Instant limit = Instant.now().minus(UNUSED);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path old : files.filter(path -> isPatterns(path)).toList()) {
        if (Files.getLastModifiedTime(old).toInstant().isBefore(limit)) {
          Files.deleteIfExists(old);
        }
      }
    }
  }

  private static boolean isPatterns(Path path) {
    return path.getFileName().toString().matches("patterns-.*\\.(json|part)");
  }
}
