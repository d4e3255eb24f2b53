package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, ordinals and Roman numerals become digits. */
final class NumberWords {
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern ROMAN = Pattern.compile("(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})");
  private static final Map<String, Integer> ONES =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10));
  private static final Map<String, Integer> TENS =
      Map.ofEntries(
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fourty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private NumberWords() {}

  static List<String> read(List<String> words) {
    List<String> read = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Integer tens = TENS.get(word);
      if (tens != null) {
        String ones = i + 1 < words.size() ? digits(words.get(i + 1), false) : "";
        boolean compound = ones.length() == 1 && !ones.equals("0");
        read.add(String.valueOf(tens + (compound ? Integer.parseInt(ones) : 0)));
        i += compound ? 1 : 0;
      } else {
        String digits = digits(word, i > 0);
        read.add(digits.isEmpty() ? word : digits);
      }
    }
    return List.copyOf(read);
  }

  /** The number that a word is, in digits; empty when it is none. */
  private static String digits(String word, boolean mayBeRoman) {
    if (DIGITS.matcher(word).matches()) {
      return word.replaceFirst("^0+(?=\\d)", "");
    }
    Integer one = ONES.get(word);
    if (one != null) {
      return one.toString();
    }
    Matcher ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      return ordinal.group(1);
    }
    return mayBeRoman && ROMAN.matcher(word).matches() ? String.valueOf(roman(word)) : "";
  }

  private static int roman(String numeral) {
    int sum = 0;
    int last = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (numeral.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
          };
      sum += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return sum;
  }
}
