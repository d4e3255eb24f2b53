package io.relata.graph.write;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact or observation that is no longer said. It stays for questions about what was known when,
 * under an id of its own, so that the same may be said again: {@code 3f…~1740000000000000}.
 */
final class Retired {
  private Retired() {}

  static Map<String, @Nullable Object> change(Map<String, Object> node, ZonedDateTime now) {
    ZonedDateTime recorded = (ZonedDateTime) node.get("recordedAt");
    long micros = ChronoUnit.MICROS.between(java.time.Instant.EPOCH, recorded.toInstant());
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("id", node.get("id") + "~" + micros);
    change.put("retractedAt", now);
    return change;
  }
}
