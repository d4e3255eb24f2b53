package io.relata.extract.roles;

import io.relata.extract.parse.Parser;
import java.util.Set;
import java.util.stream.Stream;

/** Verbs that say little about what happens between two names. */
public final class Verbs {
  /** Verbs whose object says what is done: "form an alliance". */
  private static final Set<String> LIGHT =
      Set.of(
          "have",
          "make",
          "take",
          "give",
          "hold",
          "do",
          "enter",
          "sign",
          "form",
          "announce",
          "complete",
          "finalize",
          "finalise",
          "conduct",
          "reach",
          "launch",
          "open",
          "begin",
          "start",
          "file",
          "plan",
          "seek",
          "propose",
          "pursue",
          "continue",
          "maintain",
          "establish",
          "create",
          "forge",
          "strike",
          "ink",
          "extend",
          "expand",
          "agree",
          "close",
          "conclude",
          "initiate",
          "undertake",
          "unveil",
          "secure",
          "be",
          "post",
          "submit",
          "lodge",
          "bring",
          "become",
          "set_up",
          "build",
          "engage",
          "celebrate",
          "renew",
          "explore",
          "confirm",
          "disclose",
          "reveal",
          "report",
          "finish",
          "effect",
          "go",
          "discuss",
          "enjoy",
          "negotiate");

  /** Verbs that embed another without changing what it is about. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "say",
          "agree",
          "plan",
          "announce",
          "intend",
          "want",
          "will",
          "decide",
          "expect",
          "set",
          "continue",
          "begin",
          "start",
          "offer",
          "seek",
          "try",
          "win",
          "bid",
          "hire",
          "select",
          "choose",
          "commission",
          "contract",
          "appoint",
          "tap",
          "pick",
          "report",
          "see",
          "be",
          "have",
          "aim",
          "hope",
          "look",
          "go",
          "come",
          "help",
          "become");

  /** Light verbs that say that nothing has been done yet. */
  private static final Set<String> TENTATIVE = Set.of("explore", "discuss", "negotiate");

  private Verbs() {}

  public static boolean isTentative(String lemma) {
    return TENTATIVE.contains(lemma);
  }

  public static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }

  /** Whether a word as it stands in a text is a form of a light verb. */
  public static boolean isLightForm(String word) {
    return Stream.of("VB", "VBZ", "VBD", "VBG").anyMatch(tag -> isLight(Parser.lemma(word, tag)));
  }

  public static boolean isNeutral(String lemma) {
    return NEUTRAL.contains(lemma);
  }
}
