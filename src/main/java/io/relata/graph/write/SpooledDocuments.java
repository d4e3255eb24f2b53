package io.relata.graph.write;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents of a new graph on disk: what they state, and apart from it what is linked. */
final class SpooledDocuments implements AutoCloseable {
  private static final int NONE = -1;

  private final Numbered<String> names = new Numbered<>();
  private final Numbered<Mentioned> statements = new Numbered<>();
  private final SpoolFormat format = new SpoolFormat(names);
  private final Spool nodes;
  private final Spool links;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet replaced = new BitSet();
  private long facts;
  private long observations;

  SpooledDocuments(Path folder) {
    this.nodes = new Spool(folder.resolve("nodes.spool"));
    this.links = new Spool(folder.resolve("links.spool"));
  }

  /**
   * A document's nodes.
   *
   * @param firstFact number of the first of its facts
   */
  record Nodes(
      int number,
      Map<String, Object> document,
      long firstFact,
      List<Map<String, Object>> facts,
      long firstObservation,
      List<Map<String, Object>> observations) {}

  /** A document's links; names are given by their numbers, -1 where there is none. */
  record Links(
      int number,
      List<Mentioned> mentions,
      long firstFact,
      List<Ends> facts,
      long firstObservation,
      List<Ends> observations) {}

  /**
   * @param other the object of a fact, the region of an observation
   */
  record Ends(int subject, int other, int source) {}

  /** A document's bytes, and the numbers of what it says about names. */
  record Encoded(
      String id, byte[] nodes, byte[] links, int[] statements, int facts, int observations) {}

  /** Several threads may do this at once. */
  Encoded encode(Arrival arrival) {
    ByteArrayOutputStream nodeBytes = new ByteArrayOutputStream(8192);
    ByteArrayOutputStream linkBytes = new ByteArrayOutputStream(512);
    int[] said = arrival.mentions().stream().mapToInt(this::statement).toArray();
    try (DataOutputStream node = new DataOutputStream(nodeBytes);
        DataOutputStream link = new DataOutputStream(linkBytes)) {
      for (DataOutputStream out : List.of(node, link)) {
        out.writeLong(0);
        out.writeLong(0);
      }
      format.write(arrival.node(), node);
      link.writeInt(said.length);
      for (int i = 0; i < said.length; i++) {
        link.writeInt(said[i]);
        link.writeLong(arrival.mentions().get(i).count());
      }
      write(arrival.facts(), "objectName", node, link);
      write(arrival.observations(), "regionName", node, link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Encoded(
        arrival.id(),
        nodeBytes.toByteArray(),
        linkBytes.toByteArray(),
        said,
        arrival.facts().size(),
        arrival.observations().size());
  }

  /** The number of what is said about a name, however often. */
  int statement(Mentioned mention) {
    names.of(mention.name().toString());
    return statements.of(mention.times(0));
  }

  private void write(
      Map<String, Map<String, Object>> stated,
      String other,
      DataOutputStream node,
      DataOutputStream link)
      throws IOException {
    node.writeInt(stated.size());
    link.writeInt(stated.size());
    for (Map<String, Object> properties : stated.values()) {
      format.write(properties, node);
      link.writeInt(name(properties.get("subjectName")));
      link.writeInt(name(properties.get(other)));
      link.writeInt(name(properties.get("attributedToName")));
    }
  }

  private int name(@Nullable Object key) {
    return key == null ? NONE : names.of((String) key);
  }

  /** Adds a document; says which one of the same id it replaces. */
  @Nullable Links add(Encoded document) {
    for (byte[] bytes : List.of(document.nodes(), document.links())) {
      ByteBuffer.wrap(bytes).putLong(facts).putLong(observations);
    }
    facts += document.facts();
    observations += document.observations();
    Integer before = numbers.put(document.id(), nodes.size());
    nodes.add(document.nodes());
    links.add(document.links());
    if (before == null) {
      return null;
    }
    replaced.set(before);
    return readLinks(SpoolFormat.open(links.get(before)), before);
  }

  int size() {
    return nodes.size();
  }

  long facts() {
    return facts;
  }

  long observations() {
    return observations;
  }

  Numbered<String> names() {
    return names;
  }

  /** What documents say about names; how often each says it is left out. */
  Numbered<Mentioned> statements() {
    return statements;
  }

  SpoolFormat format() {
    return format;
  }

  /** Those of some numbers that no later document replaces. */
  List<Nodes> nodes(int from, int to) {
    return read(nodes, from, to, this::readNodes);
  }

  /** Likewise. */
  List<Links> links(int from, int to) {
    return read(links, from, to, this::readLinks);
  }

  private interface Reader<T> {
    T read(DataInputStream in, int number);
  }

  private <T> List<T> read(Spool spool, int from, int to, Reader<T> reader) {
    DataInputStream in = SpoolFormat.open(spool.get(from, to));
    List<T> all = new ArrayList<>(to - from);
    for (int number = from; number < to; number++) {
      T document = reader.read(in, number);
      if (!replaced.get(number)) {
        all.add(document);
      }
    }
    return all;
  }

  private Nodes readNodes(DataInputStream in, int number) {
    try {
      long firstFact = in.readLong();
      long firstObservation = in.readLong();
      Map<String, Object> document = format.read(in);
      return new Nodes(number, document, firstFact, readAll(in), firstObservation, readAll(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Map<String, Object>> readAll(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Map<String, Object>> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(format.read(in));
    }
    return all;
  }

  private Links readLinks(DataInputStream in, int number) {
    try {
      long firstFact = in.readLong();
      long firstObservation = in.readLong();
      int size = in.readInt();
      List<Mentioned> mentions = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        mentions.add(statements.get(in.readInt()).times(in.readLong()));
      }
      return new Links(number, mentions, firstFact, readEnds(in), firstObservation, readEnds(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Ends> readEnds(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Ends> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(new Ends(in.readInt(), in.readInt(), in.readInt()));
    }
    return all;
  }

  @Override
  public void close() {
    nodes.close();
    links.close();
  }
}
