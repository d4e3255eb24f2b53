package io.relata.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores clusters of mentions across documents: JSON lines with {@code id}, {@code text} and {@code
 * mentions} ({@code start}, {@code text}, {@code uri}). The mentions are given, their types are
 * not; the uri is only used to score.
 *
 * <p>Let P(m) be the mentions in the predicted cluster of mention m and G(m) those that share its
 * uri, over all documents of the file, m included. B³ (Bagga and Baldwin, "Algorithms for scoring
 * coreference chains", 1998): precision is the mean over all mentions m of |P(m) ∩ G(m)| / |P(m)|,
 * recall the mean of |P(m) ∩ G(m)| / |G(m)|, {@code b3_f1} their harmonic mean. Pairwise: over all
 * unordered pairs of two mentions, precision is pairs together in both / pairs together in the
 * prediction, recall pairs together in both / pairs with one uri.
 */
final class MentionsBench {
  private record Mention(String document, String text, NameKey name, String uri) {}

  private MentionsBench() {}

  public static void main(String[] args) throws IOException {
    List<StatedName> names = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank()) {
        read(JsonMapper.shared().readTree(line), names, mentions);
      }
    }
    Map<NameKey, StatedName> distinct = new LinkedHashMap<>();
    names.forEach(
        name ->
            distinct.merge(name.key(), name, (one, other) -> StatedNames.add(List.of(one, other))));
    List<Judgement> judgements = new Resolver().judge(distinct.values(), new InMemoryNames());
    List<Cluster> clusters = new Clustering().cluster(distinct.values(), judgements);
    Map<NameKey, String> ids = new HashMap<>();
    clusters.forEach(cluster -> cluster.names().forEach(name -> ids.put(name, cluster.id())));
    Map<String, Set<Integer>> predicted = groups(mentions, mention -> ids.get(mention.name()));
    Map<String, Set<Integer>> gold = groups(mentions, Mention::uri);
    if (Set.of(args).contains("--errors")) {
      printErrors(mentions, predicted, gold);
    }
    print(mentions, ids, predicted, gold);
  }

  private static void read(JsonNode document, List<StatedName> names, List<Mention> mentions) {
    List<JsonNode> given = new ArrayList<>();
    document.get("mentions").forEach(given::add);
    given.sort(Comparator.comparingInt(mention -> mention.get("start").asInt()));
    Map<NameKey, StatedName> own = new LinkedHashMap<>();
    for (JsonNode mention : given) {
      StatedName name = StatedName.of(mention.get("text").asString(), "Organization");
      own.putIfAbsent(name.key(), name);
    }
    names.addAll(own.values());
    Map<NameKey, NameKey> full = ShortForms.of(List.copyOf(own.values()));
    for (JsonNode mention : given) {
      String text = mention.get("text").asString();
      NameKey key = NameKey.of(text, "Organization");
      mentions.add(
          new Mention(
              document.get("id").asString(),
              text,
              full.getOrDefault(key, key),
              mention.get("uri").asString()));
    }
  }

  private interface Grouping {
    String group(Mention mention);
  }

  private static Map<String, Set<Integer>> groups(List<Mention> mentions, Grouping grouping) {
    Map<String, Set<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      groups
          .computeIfAbsent(grouping.group(mentions.get(i)), unused -> new java.util.TreeSet<>())
          .add(i);
    }
    return groups;
  }

  private static void print(
      List<Mention> mentions,
      Map<NameKey, String> ids,
      Map<String, Set<Integer>> predicted,
      Map<String, Set<Integer>> gold) {
    ToDoubleFunction<Mention> shared =
        mention -> {
          Set<Integer> together = predicted.get(ids.get(mention.name()));
          return together.stream().filter(gold.get(mention.uri())::contains).count();
        };
    double precision =
        mentions.stream()
            .mapToDouble(
                mention ->
                    shared.applyAsDouble(mention) / predicted.get(ids.get(mention.name())).size())
            .average()
            .orElse(0);
    double recall =
        mentions.stream()
            .mapToDouble(mention -> shared.applyAsDouble(mention) / gold.get(mention.uri()).size())
            .average()
            .orElse(0);
    double both =
        mentions.stream().mapToDouble(mention -> shared.applyAsDouble(mention) - 1).sum() / 2;
    double pairPrecision = both / pairs(predicted);
    double pairRecall = both / pairs(gold);
    System.out.printf(
        Locale.ROOT,
        "{\"mentions\": %d, \"b3_precision\": %.4f, \"b3_recall\": %.4f, \"b3_f1\": %.4f,"
            + " \"pairwise_precision\": %.4f, \"pairwise_recall\": %.4f, \"pairwise_f1\": %.4f}%n",
        mentions.size(),
        precision,
        recall,
        harmonic(precision, recall),
        pairPrecision,
        pairRecall,
        harmonic(pairPrecision, pairRecall));
  }

  private static double pairs(Map<String, Set<Integer>> groups) {
    return groups.values().stream()
        .mapToDouble(group -> group.size() * (group.size() - 1) / 2.0)
        .sum();
  }

  private static double harmonic(double one, double other) {
    return 2 * one * other / (one + other);
  }

  private static void printErrors(
      List<Mention> mentions, Map<String, Set<Integer>> predicted, Map<String, Set<Integer>> gold) {
    predicted
        .values()
        .forEach(group -> printIfSeveral("WRONGLY JOINED", mentions, group, Mention::uri));
    Map<Integer, String> clusterOf = new HashMap<>();
    predicted.forEach((id, group) -> group.forEach(member -> clusterOf.put(member, id)));
    gold.forEach(
        (uri, group) -> {
          if (group.stream().map(clusterOf::get).distinct().count() > 1) {
            System.out.println(
                "APART "
                    + uri
                    + " "
                    + group.stream()
                        .collect(
                            Collectors.groupingBy(
                                clusterOf::get,
                                Collectors.mapping(
                                    member -> show(mentions.get(member)), Collectors.toSet())))
                        .values());
          }
        });
  }

  private static void printIfSeveral(
      String label, List<Mention> mentions, Set<Integer> group, Grouping grouping) {
    Map<String, Set<String>> by =
        group.stream()
            .map(mentions::get)
            .collect(
                Collectors.groupingBy(
                    grouping::group, Collectors.mapping(MentionsBench::show, Collectors.toSet())));
    if (by.size() > 1) {
      long wrong =
          group.stream()
                  .mapToLong(
                      member ->
                          group.stream()
                              .filter(
                                  other ->
                                      !grouping
                                          .group(mentions.get(member))
                                          .equals(grouping.group(mentions.get(other))))
                              .count())
                  .sum()
              / 2;
      System.out.println(label + ", " + wrong + " pairs: " + by);
    }
  }

  private static String show(Mention mention) {
    return mention.text() + " (" + mention.document() + ")";
  }
}
