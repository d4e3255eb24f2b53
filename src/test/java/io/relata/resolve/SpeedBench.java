package io.relata.resolve;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Resolves a stream of made-up names of companies against known ones, ten thousand and then a
 * hundred thousand: names per second of processor time of one thread, judgements per name, and how
 * the time for a name grows with what is known. Names are made of syllables, lines of business,
 * places and legal forms with the skewed frequencies of real ones; three in ten of the stream are
 * variants of known names (another legal form, a slip, initials, words written together).
 */
final class SpeedBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BATCH = 1000;

  private final Random random = new Random(42);

  private SpeedBench() {}

  public static void main(String[] args) {
    int stream = args.length > 0 ? Integer.parseInt(args[0].replace("_", "")) : 1_000_000;
    SpeedBench bench = new SpeedBench();
    bench.run(10_000, 20_000);
    double few = bench.run(10_000, Math.min(stream, 100_000));
    double many = bench.run(100_000, stream);
    System.out.printf(
        Locale.ROOT,
        "{\"stream\": %d, \"known\": 100000, \"names_per_second\": %.0f,"
            + " \"names_per_second_at_10000\": %.0f, \"time_growth_at_tenfold\": %.2f}%n",
        stream,
        many,
        few,
        few / many);
  }

  /** Names per second. */
  private double run(int known, int stream) {
    List<String> surfaces = new ArrayList<>();
    InMemoryNames names = new InMemoryNames();
    for (int i = 0; i < known; i++) {
      surfaces.add(company());
      names.add(StatedName.of(surfaces.get(i), "Organization"));
    }
    Resolver resolver = new Resolver();
    long nanos = 0;
    long judgements = 0;
    for (int done = 0; done < stream; done += BATCH) {
      List<StatedName> batch = batch(surfaces);
      long start = THREADS.getCurrentThreadCpuTime();
      judgements += resolver.judge(batch, names).size();
      nanos += THREADS.getCurrentThreadCpuTime() - start;
    }
    double perSecond = stream / (nanos / 1e9);
    System.out.printf(
        Locale.ROOT,
        "%,d names against %,d known: %,.0f names per second of one core, %.2f judgements per name%n",
        stream,
        known,
        perSecond,
        (double) judgements / stream);
    return perSecond;
  }

  private List<StatedName> batch(List<String> known) {
    List<StatedName> batch = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      String surface =
          random.nextInt(10) < 3 ? variant(known.get(skewed(known.size()))) : company();
      batch.add(StatedName.of(surface, "Organization"));
    }
    return batch;
  }

  private String company() {
    String brand = brand();
    return switch (random.nextInt(8)) {
      case 0 -> brand;
      case 1 -> brand + " " + pick(BUSINESS);
      case 2 -> brand + " " + pick(BUSINESS) + " " + pick(FORMS);
      case 3 -> brand + " " + pick(FORMS);
      case 4 -> pick(PLACES) + " " + brand + " " + pick(BUSINESS);
      case 5 -> brand + " " + brand() + " " + pick(FORMS);
      case 6 -> brand + " " + pick(BUSINESS) + " " + pick(PLACES) + " " + pick(FORMS);
      default -> "Bank of " + brand;
    };
  }

  private String variant(String name) {
    return switch (random.nextInt(5)) {
      case 0 -> name;
      case 1 -> name + " " + pick(FORMS);
      case 2 -> name.replace(" ", "");
      case 3 -> slip(name);
      default -> name.toUpperCase(Locale.ROOT);
    };
  }

  private String slip(String name) {
    int at = random.nextInt(name.length());
    return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
  }

  private String brand() {
    StringBuilder brand = new StringBuilder();
    int syllables = 2 + random.nextInt(2) + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      brand.append(CONSONANTS.charAt(skewed(CONSONANTS.length())));
      brand.append(VOWELS.charAt(skewed(VOWELS.length())));
      brand.append(random.nextInt(3) == 0 ? CONSONANTS.charAt(skewed(10)) : "");
    }
    return Character.toUpperCase(brand.charAt(0)) + brand.substring(1);
  }

  private String pick(List<String> words) {
    return words.get(skewed(words.size()));
  }

  /** The first are far more frequent than the last. */
  private int skewed(int size) {
    return (int) (size * Math.pow(random.nextDouble(), 2));
  }

  private static final String CONSONANTS = "srtlnmdkcpvbghfwjzx";
  private static final String VOWELS = "aeoiuy";
  private static final List<String> FORMS =
      List.of("Inc", "Ltd", "Corp", "GmbH", "AG", "LLC", "PLC", "S.A.", "Co., Ltd.", "AB", "B.V.");
  private static final List<String> BUSINESS =
      List.of(
          "Systems",
          "Technologies",
          "Group",
          "Bank",
          "Energy",
          "Electronics",
          "Capital",
          "Motors",
          "Pharmaceuticals",
          "Media",
          "Foods",
          "Steel",
          "Airlines",
          "Logistics",
          "Holdings");
  private static final List<String> PLACES =
      List.of("China", "American", "Deutsche", "Japan", "France", "India", "Texas", "Nordic");
}
