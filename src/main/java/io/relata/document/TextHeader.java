package io.relata.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a plain text says about itself.
 *
 * <p>{@code "date 2025-02-12\n# Chips for cars\nThe maker …"} has the date 2025-02-12, the title
 * "Chips for cars", and ends at 33, where the prose begins. The date may also stand before the
 * prose on one line.
 */
record TextHeader(@Nullable String date, @Nullable String title, int end) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?:date[ \\t]+(\\d{4}-\\d{2}-\\d{2})\\b[ \\t]*\\R?\\s*)?(?:#[ \\t]+(\\S[^\\r\\n]*)\\R?)?",
          Pattern.CASE_INSENSITIVE);

  static TextHeader of(String text) {
    Matcher form = FORM.matcher(text);
    return form.lookingAt() && (form.group(1) != null || form.group(2) != null)
        ? new TextHeader(form.group(1), form.group(2), form.end())
        : new TextHeader(null, null, 0);
  }
}
