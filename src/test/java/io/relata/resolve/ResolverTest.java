package io.relata.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final Resolver RESOLVER = new Resolver();

  @Test
  void a_batch_is_judged_against_itself_and_what_is_known() {
    InMemoryNames known = new InMemoryNames();
    known.addAll(names("Nordwind AG", "Kito"));
    List<Judgement> judgements = RESOLVER.judge(names("Nordwind", "Nordwind Group"), known);
    assertThat(judgements).hasSize(3).allMatch(judgement -> judgement.verdict() == Verdict.SAME);
  }

  @Test
  void what_surely_differs_is_not_listed() {
    assertThat(RESOLVER.judge(names("Nordwind AG", "Nordwind GmbH"), new InMemoryNames()))
        .isEmpty();
  }

  @Test
  void a_batch_name_replaces_what_was_known_of_it() {
    InMemoryNames known = new InMemoryNames();
    known.addAll(names("Nordwind"));
    assertThat(RESOLVER.judge(names("Nordwind"), known)).isEmpty();
  }

  @Property(tries = 300)
  void comparing_is_symmetric(@ForAll("surfaces") String one, @ForAll("surfaces") String other) {
    StatedName left = StatedName.of(one, "Organization");
    StatedName right = StatedName.of(other, "Organization");
    assertThat(new Matcher().compare(left, right)).isEqualTo(new Matcher().compare(right, left));
  }

  @Property(tries = 300)
  void a_name_agrees_with_itself(@ForAll("surfaces") String surface) {
    StatedName name = StatedName.of(surface, "Organization");
    assertThat(new Matcher().compare(name, name).verdict()).isEqualTo(Verdict.SAME);
  }

  @Property(tries = 300)
  void if_one_name_finds_another_the_other_finds_it(
      @ForAll("surfaces") String one, @ForAll("surfaces") String other) {
    StatedName left = StatedName.of(one, "Organization");
    StatedName right = StatedName.of(other, "Organization");
    assertThat(Collections.disjoint(Blocking.probes(left), Blocking.keys(right)))
        .isEqualTo(Collections.disjoint(Blocking.probes(right), Blocking.keys(left)));
  }

  @Property(tries = 60)
  void entities_do_not_depend_on_order_or_batches(
      @ForAll("many") List<String> surfaces, @ForAll Random random) {
    List<StatedName> names = names(surfaces.stream().distinct().toArray(String[]::new));
    List<StatedName> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, random);
    assertThat(oneByOne(shuffled)).isEqualTo(atOnce(names));
  }

  @Property(tries = 60)
  void a_connected_part_clusters_alone_as_with_others(@ForAll("many") List<String> surfaces) {
    List<StatedName> names = names(surfaces.stream().distinct().toArray(String[]::new));
    List<Judgement> judgements = RESOLVER.judge(names, new InMemoryNames());
    List<Cluster> whole = new Clustering().cluster(names, judgements);
    for (Set<NameKey> part : parts(names, judgements)) {
      List<StatedName> members = names.stream().filter(n -> part.contains(n.key())).toList();
      assertThat(whole).containsAll(new Clustering().cluster(members, judgements));
    }
  }

  private static List<Cluster> atOnce(List<StatedName> names) {
    return new Clustering().cluster(names, RESOLVER.judge(names, new InMemoryNames()));
  }

  private static List<Cluster> oneByOne(List<StatedName> names) {
    InMemoryNames known = new InMemoryNames();
    List<Judgement> judgements = new ArrayList<>();
    for (StatedName name : names) {
      judgements.addAll(RESOLVER.judge(List.of(name), known));
      known.add(name);
    }
    return new Clustering().cluster(names, judgements);
  }

  private static Set<Set<NameKey>> parts(List<StatedName> names, List<Judgement> judgements) {
    Map<NameKey, Set<NameKey>> parts = new HashMap<>();
    names.forEach(name -> parts.put(name.key(), new java.util.HashSet<>(Set.of(name.key()))));
    for (Judgement judgement : judgements) {
      if (judgement.verdict() == Verdict.SAME) {
        Set<NameKey> left = parts.get(judgement.left());
        left.addAll(parts.get(judgement.right()));
        List.copyOf(left).forEach(name -> parts.put(name, left));
      }
    }
    return new java.util.HashSet<>(parts.values());
  }

  @Provide
  Arbitrary<List<String>> many() {
    return surfaces().list().ofMinSize(2).ofMaxSize(25);
  }

  @Provide
  Arbitrary<String> surfaces() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Nordwind",
            "Nordwynd",
            "Nord",
            "Wind",
            "Velmora",
            "Velmore",
            "Kito",
            "Kitos",
            "Bank",
            "of",
            "France",
            "Norway",
            "Group",
            "Electronics",
            "Electronic",
            "AG",
            "GmbH",
            "Inc",
            "II",
            "2",
            "The",
            "International",
            "Int'l",
            "NW",
            "VBN",
            "First",
            "1st",
            "&",
            "Lakeside",
            "Lake-side",
            "ООО",
            "有限公司");
    return words.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
  }

  private static List<StatedName> names(String... surfaces) {
    Map<NameKey, StatedName> names = new java.util.LinkedHashMap<>();
    for (String surface : surfaces) {
      StatedName name = StatedName.of(surface, "Organization");
      names.putIfAbsent(name.key(), name);
    }
    return List.copyOf(names.values());
  }
}
