package io.relata.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first sentence and is none: "date 2025-02-12" as a first line, and the
 * place, day and agency of a report, "LONDON, June 3 (AP) - ". Left in the text, a dateline becomes
 * the subject of the lead.
 */
final class Datelines {
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’/ ]{2,30}(?:, \\p{Lu}[\\p{L}.]{1,12}){0,2}";
  private static final String SHOUTED =
      "\\p{Lu}[\\p{Lu}.'’/ ]{3,30}(?:, \\p{Lu}[\\p{L}.]{1,12}){0,2}";
  private static final String TWO = "(?: and " + SHOUTED + ")?";
  private static final String DAY =
      ",? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?: \\d{4})?)";
  private static final String AGENCY = " ?\\([\\p{L}][\\p{L}/ .&]{1,30}\\)";
  private static final String END = " ?(?:--|[-–—:]) ?(?=[\"“‘']?[\\p{L}\\d])";

  private static final Pattern DATE_LINE = Pattern.compile("^\\s*date\\s+\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t]*(?:"
              + ("(?:" + PLACE + TWO + ")(?:" + DAY + ")(?:" + AGENCY + ")?" + END)
              + ("|(?:" + PLACE + ")(?:" + AGENCY + ")" + END)
              + ("|(?:" + SHOUTED + ") ?(?:--|[-–—]|: ) ?(?=[\"“‘']?\\p{Lu})")
              + ")");

  private Datelines() {}

  /** The text with blanks in their place, so that all offsets stay. */
  static String blank(String text) {
    StringBuilder blanked = new StringBuilder(text);
    Matcher date = DATE_LINE.matcher(text);
    if (date.find()) {
      blank(blanked, 0, date.end());
    }
    Matcher line = LINE.matcher(blanked);
    while (line.find()) {
      blank(blanked, line.start(), line.end());
    }
    return blanked.toString();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        text.setCharAt(at, ' ');
      }
    }
  }
}
