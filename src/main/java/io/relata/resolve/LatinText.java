package io.relata.resolve;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Any name in plain lower-case Latin letters, digits and single spaces. */
final class LatinText {
  private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
  private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final Pattern UKRAINIAN_LETTER = Pattern.compile("[іїєґ]");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern LISTING =
      Pattern.compile(
          "\\((?:nasdaq|nyse|amex|lse|otc\\w*|tsx|hkex|sehk|tyo|asx)\\s*[:\\s][^)]*\\)");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`ʼʹ′]");
  private static final Pattern SHORT_AMPERSAND =
      Pattern.compile("(?<=\\b\\w{1,2})&(?=\\w)|(?<=\\w)&(?=\\w{1,2}\\b)");
  private static final Pattern AND = Pattern.compile("[&+]");
  private static final Pattern PERCENT = Pattern.compile("(?<=\\d)\\s*%");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\d])(?:\\p{L}\\.){2,}\\p{L}?(?!\\p{L})");
  private static final Pattern SPELLED =
      Pattern.compile("(?<![a-z0-9])[a-z](?: [a-z])+(?![a-z0-9])");

  private LatinText() {}

  /** Letters that stand alone in a row are one word: {@code A.B.C.} is {@code abc}. */
  static String of(String name) {
    String dotted = DOTTED.matcher(name).replaceAll(run -> run.group().replace(".", ""));
    return SPELLED.matcher(words(dotted)).replaceAll(run -> run.group().replace(" ", ""));
  }

  /** Like {@link #of}, but letters that stand alone stay so: {@code J. R. Doe}. */
  static String words(String name) {
    String text = NameKey.normalise(name);
    if (isAscii(text)) {
      return tidy(text);
    }
    boolean latinScript = text.chars().allMatch(character -> character < 0x370);
    String latin = latinScript ? text : Lexicon.get().replaceNative(text);
    if (CYRILLIC.matcher(latin).find()) {
      boolean ukrainian = UKRAINIAN_LETTER.matcher(latin).find();
      latin = (ukrainian ? UKRAINIAN : RUSSIAN).transliterate(latin);
    }
    latin = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    latin = APOSTROPHE.matcher(latin).replaceAll("'");
    latin = HAN.matcher(latin).replaceAll(run -> " " + oneWord(run.group()) + " ");
    return tidy(isAscii(latin) ? latin : LATIN.transliterate(latin));
  }

  /** Each sign is a syllable; what is left between known words is taken for one name. */
  private static String oneWord(String han) {
    return LATIN.transliterate(han).replace(" ", "");
  }

  /** Without accents and punctuation, but in its own script. */
  static String plain(String name) {
    String bare = Normalizer.normalize(NameKey.normalise(name), Normalizer.Form.NFD);
    return isAscii(bare.replaceAll("\\p{Mn}+", ""))
        ? tidy(bare.replaceAll("\\p{Mn}+", ""))
        : NameKey.normalise(name);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 128);
  }

  private static String tidy(String ascii) {
    String text = ascii.toLowerCase(Locale.ROOT);
    text = LISTING.matcher(text).replaceAll(" ");
    text = APOSTROPHE.matcher(text).replaceAll("");
    text = SHORT_AMPERSAND.matcher(text).replaceAll("");
    text = AND.matcher(text).replaceAll(" and ");
    text = PERCENT.matcher(text).replaceAll(" percent");
    return OTHER.matcher(text).replaceAll(" ").strip();
  }
}
