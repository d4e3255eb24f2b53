package io.relata.graph.write;

import io.relata.graph.fold.Report;
import io.relata.graph.store.Edge;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports on disk, those of one edge in one file, so that files can be folded one at a time. */
final class SpooledReports implements AutoCloseable {
  private static final long REPORTS_A_FILE = 50_000;

  private static final Set<String> OF_FACT =
      Set.of(
          "id",
          "polarity",
          "status",
          "certainty",
          "confidence",
          "quote",
          "validFrom",
          "validTo",
          "validBasis");

  private static final Set<String> OF_DOCUMENT = Set.of("id", "publishedOn", "sha256", "simhash");

  private final SpoolFormat format;
  private final List<Spool> files;

  SpooledReports(Path folder, SpoolFormat format, long reports) {
    this.format = format;
    this.files =
        IntStream.rangeClosed(0, (int) (reports / REPORTS_A_FILE))
            .mapToObj(file -> new Spool(folder.resolve(file + ".reports")))
            .toList();
  }

  /** Reports on their way to their files; for one thread. */
  final class Batch {
    private final Map<Integer, ByteArrayOutputStream> bytes = new HashMap<>();

    void add(EdgeKey edge, Map<String, Object> fact, Map<String, Object> document) {
      int file = Math.floorMod(edge.hashCode(), files.size());
      try (DataOutputStream out =
          new DataOutputStream(
              bytes.computeIfAbsent(file, unused -> new ByteArrayOutputStream()))) {
        out.writeUTF(edge.id());
        out.writeUTF(edge.from());
        out.writeUTF(edge.relation());
        out.writeUTF(edge.to());
        format.write(only(OF_FACT, fact), out);
        format.write(only(OF_DOCUMENT, document), out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void close() {
      bytes.forEach((file, batch) -> files.get(file).add(batch.toByteArray()));
    }
  }

  private static Map<String, Object> only(Set<String> names, Map<String, Object> properties) {
    Map<String, Object> some = new HashMap<>();
    names.forEach(
        name -> {
          Object value = properties.get(name);
          if (value != null) {
            some.put(name, value);
          }
        });
    return some;
  }

  int files() {
    return files.size();
  }

  /** The edges of one file. */
  List<Edge> fold(int file) {
    Map<EdgeKey, Map<String, Report>> reports = read(files.get(file));
    List<Edge> edges = new ArrayList<>(reports.size());
    reports.forEach(
        (key, all) -> {
          Edge edge = Edges.folded(key, all);
          if (edge != null) {
            edges.add(edge);
          }
        });
    return edges;
  }

  private Map<EdgeKey, Map<String, Report>> read(Spool file) {
    Map<EdgeKey, Map<String, Report>> reports = new HashMap<>();
    for (int batch = 0; batch < file.size(); batch++) {
      try (DataInputStream in = SpoolFormat.open(file.get(batch))) {
        while (in.available() > 0) {
          EdgeKey key = new EdgeKey(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
          Report report = Report.of(format.read(in), format.read(in));
          reports.computeIfAbsent(key, unused -> new HashMap<>()).put(report.factId(), report);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return reports;
  }

  @Override
  public void close() {
    files.forEach(Spool::close);
  }
}
