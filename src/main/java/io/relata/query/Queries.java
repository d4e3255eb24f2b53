package io.relata.query;

import io.relata.ontology.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of queries: every file named here, in the order in which a reader meets them. */
public final class Queries {
  private static final List<String> NAMES =
      List.of(
          "search",
          "entity",
          "profile",
          "relationships",
          "partners",
          "competitors",
          "regulators",
          "rejections",
          "selection",
          "timeline",
          "observations",
          "entity-documents",
          "homonyms",
          "neighbourhood",
          "paths",
          "strongest-path",
          "competitors-of-partners",
          "partners-of-competitors",
          "common-partners",
          "common-regulators",
          "regulatory-exposure",
          "most-connected",
          "brokers",
          "communities",
          "facts",
          "corroboration",
          "contradictions",
          "rumours",
          "changes",
          "as-of",
          "as-known-at",
          "sentences",
          "meaning",
          "documents",
          "document",
          "latest",
          "recently-reported");
  private static final Queries BUNDLED = new Queries(NAMES.stream().map(Queries::load).toList());

  private final Map<String, Query> queries = new LinkedHashMap<>();

  private Queries(List<Query> all) {
    all.forEach(query -> queries.put(query.name(), query));
  }

  /** Those that come with Relata. */
  public static Queries bundled() {
    return BUNDLED;
  }

  public Collection<Query> list() {
    return Collections.unmodifiableCollection(queries.values());
  }

  public Optional<Query> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /**
   * @throws QuestionException that names the nearest query
   */
  public Query get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new QuestionException(
                    QuestionException.Kind.UNKNOWN_QUERY,
                    "There is no query %s; %s"
                        .formatted(
                            name,
                            Spelling.nearest(name, queries.keySet())
                                .map(near -> "did you mean " + near + "?")
                                .orElse("known are " + String.join(", ", queries.keySet())))));
  }

  private static Query load(String name) {
    String path = "/cypher/queries/" + name + ".cypher";
    try (InputStream in = Queries.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The query file " + path + " is not on the class path");
      }
      return QueryFile.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
