package io.relata.graph.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reports come from one source: the same document, the same text, nearly the same text, or
 * the same long sentence. Copies of copies are copies.
 */
final class Sources {
  /** Two writers may well write the same short sentence. */
  private static final int LONG_QUOTE_WORDS = 8;

  private final Map<String, String> parents = new HashMap<>();

  private Sources() {}

  /** One group of reports for each independent source. */
  static Collection<List<Report>> of(List<Report> reports) {
    if (reports.size() == 1) {
      return List.of(reports);
    }
    Sources sources = new Sources();
    for (Report report : reports) {
      sources.join(report);
    }
    sources.joinNear(reports);
    Map<String, List<Report>> groups = new HashMap<>();
    for (Report report : reports) {
      String source = sources.root("document " + report.source().document());
      groups.computeIfAbsent(source, unused -> new ArrayList<>()).add(report);
    }
    return groups.values();
  }

  private void join(Report report) {
    String document = "document " + report.source().document();
    if (report.source().textHash() != null) {
      union(document, "text " + report.source().textHash());
    }
    if (words(report.quote()) >= LONG_QUOTE_WORDS) {
      union(document, "quote " + report.quote());
    }
  }

  private static int words(String quote) {
    int words = !quote.isEmpty() && isSpace(quote.charAt(0)) ? 1 : 0;
    boolean inside = false;
    for (int i = 0; i < quote.length(); i++) {
      boolean space = isSpace(quote.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  private static boolean isSpace(char at) {
    return at == ' ' || at >= '\t' && at <= '\r';
  }

  /** Fingerprints within three bits share at least one of four sixteenths: compare only those. */
  private void joinNear(Collection<Report> reports) {
    Map<String, Map<Long, String>> bands = new HashMap<>();
    for (Report report : reports) {
      Long print = report.source().fingerprint();
      if (print == null) {
        continue;
      }
      String document = "document " + report.source().document();
      for (int band = 0; band < 4; band++) {
        String key = band + ":" + (print >>> 16 * band & 0xFFFF);
        Map<Long, String> others = bands.computeIfAbsent(key, unused -> new HashMap<>());
        others.forEach(
            (other, otherDocument) -> {
              if (Fingerprint.near(print, other)) {
                union(document, otherDocument);
              }
            });
        others.put(print, document);
      }
    }
  }

  private void union(String one, String other) {
    parents.put(root(one), root(other));
  }

  private String root(String of) {
    String at = of;
    for (String next = parents.get(at); next != null && !next.equals(at); next = parents.get(at)) {
      at = next;
    }
    String root = at;
    parents.put(of, root);
    return root;
  }
}
