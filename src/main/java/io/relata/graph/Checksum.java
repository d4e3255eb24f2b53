package io.relata.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number over everything that is live in the graph, except when it was recorded: the sum of the
 * hashes of all things, so that their order does not matter. Equal graphs have equal checksums.
 */
final class Checksum {
  private static final List<String> THINGS =
      List.of(
          """
          MATCH (d:Document) WHERE d.retractedAt IS NULL
          RETURN 'document', d {.id, .content, .sha256}
          """,
          """
          MATCH (n:Name) OPTIONAL MATCH (n)-[:NAMES]->(e:Entity)
          RETURN 'name', n {.*}, e.id
          """,
          """
          MATCH (d:Document)-[m:MENTIONS]->(n:Name)
          RETURN 'mention', d.id, m {.*}, n.key
          """,
          """
          MATCH (e:Entity) UNWIND labels(e) AS label WITH e, label ORDER BY label
          RETURN 'entity', e {.*}, collect(label)
          """,
          """
          MATCH (f:Fact)-[:STATED_IN]->(d:Document) WHERE f.retractedAt IS NULL
          OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
          MATCH (f)-[:SUBJECT]->(s:Entity)
          MATCH (f)-[:OBJECT]->(o:Entity)
          RETURN 'fact', f {.*, recordedAt: null}, d.id, s.id, o.id, a.id
          """,
          """
          MATCH (v:Observation)-[:STATED_IN]->(d:Document) WHERE v.retractedAt IS NULL
          MATCH (v)-[:OF]->(s:Entity)
          OPTIONAL MATCH (v)-[:IN_REGION]->(r:Entity)
          OPTIONAL MATCH (v)-[:ATTRIBUTED_TO]->(a:Entity)
          RETURN 'observation', v {.*, recordedAt: null}, d.id, s.id, r.id, a.id
          """,
          """
          MATCH (a:Entity)-[r]->(b:Entity)
          RETURN 'edge', a.id, type(r), r {.*}, b.id
          """,
          """
          MATCH (j:Judgement)
          RETURN 'judgement', j.left, j.right, j.verdict, j.by, j.reasons
          """);

  private static final ReadOptions PATIENT = new ReadOptions(Duration.ofHours(1), 5000);

  private final CypherReader reader;

  Checksum(CypherReader reader) {
    this.reader = reader;
  }

  /** 32 hexadecimal digits. */
  String of() {
    long[] sum = new long[2];
    for (String things : THINGS) {
      try (Stream<Row> rows = reader.read(things, Map.of(), PATIENT)) {
        rows.forEach(row -> add(sum, row));
      }
    }
    return HexFormat.of().toHexDigits(sum[0]) + HexFormat.of().toHexDigits(sum[1]);
  }

  private static void add(long[] sum, Row row) {
    StringBuilder text = new StringBuilder();
    row.columns().values().forEach(value -> append(text, value));
    byte[] hash = sha256(text.toString());
    for (int i = 0; i < sum.length; i++) {
      long part = 0;
      for (int j = 0; j < Long.BYTES; j++) {
        part = part << Byte.SIZE | hash[i * Long.BYTES + j] & 0xFF;
      }
      sum[i] += part;
    }
  }

  /** Maps by key and without empty values; lengths, so that no two values meet. */
  private static void append(StringBuilder text, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      TreeMap<String, Object> sorted = new TreeMap<>();
      map.forEach(
          (key, each) -> {
            if (each != null) {
              sorted.put((String) key, each);
            }
          });
      text.append('{');
      sorted.forEach(
          (key, each) -> {
            text.append(key).append('=');
            append(text, each);
          });
      text.append('}');
    } else if (value instanceof List<?> list) {
      text.append('[');
      list.forEach(each -> append(text, each));
      text.append(']');
    } else {
      String plain = String.valueOf(value);
      text.append(plain.length()).append(':').append(plain);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
