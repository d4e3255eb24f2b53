package io.relata.extract.reference;

import io.relata.extract.parse.Token;
import io.relata.ontology.EntityType;
import io.relata.ontology.Ontology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ontology's nouns by which a text speaks of an entity without its name. */
public final class Nouns {
  private static final Set<String> GENERAL =
      Set.of("company", "firm", "group", "corporation", "organization", "organisation");
  private static final Set<String> RELATIVE =
      Set.of(
          "rival",
          "competitor",
          "partner",
          "supplier",
          "subsidiary",
          "unit",
          "parent",
          "brand",
          "platform",
          "developer",
          "exchange",
          "chain",
          "provider",
          "vendor",
          "team",
          "business",
          "fund",
          "network",
          "contractor");

  private static final Set<String> OF_TRADE =
      Set.of(
          "takeover",
          "purchase",
          "acquisition",
          "merger",
          "bid",
          "buyout",
          "deal",
          "unit",
          "subsidiary",
          "stake",
          "revenue",
          "sale",
          "profit",
          "product",
          "brand",
          "rival",
          "competitor",
          "supplier",
          "customer",
          "client",
          "partner",
          "owner",
          "investor",
          "backer",
          "licensee",
          "distributor",
          "partnership",
          "parent",
          "share",
          "shareholder",
          "store",
          "factory",
          "chip");

  /** Types whose names end in what they deal in: energy, foods, news. */
  private static final Set<String> NAMED_AFTER_WARES = Set.of("Company", "Publisher");

  private final Map<String, List<String>> types = new HashMap<>();
  private final Set<String> ends = new HashSet<>();

  public Nouns(Ontology ontology) {
    for (EntityType type : ontology.listEntityTypes()) {
      if (ontology.isA(type.name(), "Organization")) {
        type.nouns().forEach(noun -> types.merge(noun, List.of(type.name()), Nouns::both));
        if (!NAMED_AFTER_WARES.contains(type.name())) {
          type.suffixes().forEach(suffix -> ends.add(suffix.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  private static List<String> both(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Whether "the NOUN" stands for an organisation by itself, not only in relation to another. */
  boolean standsAlone(String lemma) {
    return types.containsKey(lemma) && !RELATIVE.contains(lemma);
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** What a company has and an authority has not: "its takeover of". */
  static boolean isOfTrade(String lemma) {
    return OF_TRADE.contains(lemma);
  }

  boolean isGeneral(String lemma) {
    return GENERAL.contains(lemma);
  }

  boolean announces(String lemma) {
    return types.containsKey(lemma);
  }

  /** Whether "the NOUN" may be short for a name that ends in it: society, commission. */
  boolean endsNames(String lemma) {
    return ends.contains(lemma);
  }

  List<String> types(String lemma) {
    return types.getOrDefault(lemma, List.of());
  }
}
