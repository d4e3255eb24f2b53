package io.relata.export;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way out.
 *
 * @param attributedTo id of the entity the text names as its source
 * @param properties all of the fact but its id, in alphabetical order
 */
record ExportedFact(
    String id,
    String subject,
    String relation,
    String object,
    String document,
    @Nullable String attributedTo,
    Map<String, Object> properties) {

  boolean negative() {
    return "NEGATIVE".equals(properties.get("polarity"));
  }
}
