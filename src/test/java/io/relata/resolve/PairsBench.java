package io.relata.resolve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Scores the matcher on pairs of organisations' names: a CSV with the columns case_group, name1,
 * name2 and is_match. A pair counts as matched when the verdict is SAME; UNSURE is not.
 *
 * <p>Precision is matched true pairs / matched pairs, recall is matched true pairs / true pairs, f1
 * their harmonic mean. {@code false_rejected} is, by group, the share of the false pairs that were
 * not matched.
 */
final class PairsBench {
  private record Pair(String group, String one, String other, boolean same, Judgement judgement) {
    boolean matched() {
      return judgement.verdict() == Verdict.SAME;
    }
  }

  private PairsBench() {}

  public static void main(String[] args) throws IOException {
    List<Pair> pairs = read(Path.of(args[0]));
    if (Set.of(args).contains("--errors")) {
      pairs.stream().filter(pair -> pair.matched() != pair.same()).forEach(PairsBench::print);
    }
    double hits = pairs.stream().filter(pair -> pair.matched() && pair.same()).count();
    double precision = hits / pairs.stream().filter(Pair::matched).count();
    double recall = hits / pairs.stream().filter(Pair::same).count();
    String rejected =
        pairs.stream().map(Pair::group).distinct().sorted().toList().stream()
            .map(group -> "\"%s\": %s".formatted(group, falseRejected(pairs, group)))
            .collect(Collectors.joining(", "));
    System.out.printf(
        Locale.ROOT,
        "{\"pairs\": %d, \"precision\": %.4f, \"recall\": %.4f, \"f1\": %.4f,"
            + " \"false_rejected\": {%s}}%n",
        pairs.size(),
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        rejected);
  }

  private static String falseRejected(List<Pair> pairs, String group) {
    Map<Boolean, Long> counts =
        pairs.stream()
            .filter(pair -> pair.group().equals(group) && !pair.same())
            .collect(Collectors.partitioningBy(Pair::matched, Collectors.counting()));
    double all = counts.get(true) + counts.get(false);
    return all == 0 ? "null" : String.format(Locale.ROOT, "%.4f", counts.get(false) / all);
  }

  private static List<Pair> read(Path file) throws IOException {
    Matcher matcher = new Matcher();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var records = format.parse(reader)) {
      return records.stream().map(record -> judge(record, matcher)).toList();
    }
  }

  private static Pair judge(CSVRecord record, Matcher matcher) {
    String one = record.get("name1");
    String other = record.get("name2");
    return new Pair(
        record.get("case_group"),
        one,
        other,
        Boolean.parseBoolean(record.get("is_match").toLowerCase(Locale.ROOT)),
        matcher.compare(StatedName.of(one, "Organization"), StatedName.of(other, "Organization")));
  }

  private static void print(Pair pair) {
    System.out.printf(
        Locale.ROOT,
        "%s: %s | %s: %s %.2f %s%n",
        pair.same() ? "MISSED" : "WRONGLY JOINED",
        pair.one(),
        pair.other(),
        pair.judgement().verdict(),
        pair.judgement().score(),
        pair.judgement().reasons());
  }
}
