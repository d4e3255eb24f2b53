package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The first word of a sentence, whose capital says nothing: a name where it stands without an
 * article before a verb that only organisations and people do, or that is done only to them.
 */
final class Openings {
  private static final Words WORDS = Words.shipped();

  /** What takes somebody with a will. */
  private static final Set<String> DEEDS =
      Set.of(
          "acquire",
          "announce",
          "agree",
          "appoint",
          "bid",
          "buy",
          "decline",
          "deny",
          "employ",
          "hire",
          "invest",
          "launch",
          "manufacture",
          "merge",
          "negotiate",
          "own",
          "partner",
          "purchase",
          "raise",
          "rebrand",
          "recruit",
          "reject",
          "secure",
          "sell",
          "sign",
          "specialise",
          "specialize",
          "spin",
          "sue",
          "supply",
          "unveil",
          "compete",
          "collaborate",
          "file",
          "license",
          "operate",
          "produce",
          "publish",
          "distribute",
          "introduce",
          "refuse",
          "offer",
          "develop",
          "open",
          "face");

  /** What is done to organisations only. */
  private static final Set<String> SUFFERED =
      Set.of(
          "acquire",
          "found",
          "co-found",
          "headquarter",
          "incorporate",
          "buy",
          "purchase",
          "rename",
          "rebrand",
          "liquidate",
          "spin");

  /** What somebody has who has a will. */
  private static final Set<String> BELONGINGS =
      Set.of(
          "client",
          "customer",
          "competitor",
          "rival",
          "investor",
          "shareholder",
          "partner",
          "supplier",
          "subsidiary",
          "headquarters",
          "ceo",
          "founder",
          "parent",
          "owner",
          "backer",
          "board",
          "acquisition",
          "takeover",
          "purchase",
          "buyout",
          "merger",
          "bid",
          "stake",
          "unit",
          "brand",
          "portfolio");

  private final Predicate<String> isCompany;
  private final Predicate<String> announces;

  /**
   * @param isCompany whether a noun announces a company: "startup"
   * @param announces whether a noun announces anything that has a name
   */
  Openings(Predicate<String> isCompany, Predicate<String> announces) {
    this.isCompany = isCompany;
    this.announces = announces;
  }

  boolean isName(Sentence sentence, int at) {
    return at == 0
        && (isBareDoer(sentence, at)
            || isFirstOfTwo(sentence)
            || Words.isCapital(sentence.token(0)) && isDescribed(sentence.tokens()));
  }

  /** "Raw Fury offered …": a second capital, which is meant, without an article before them. */
  private boolean isFirstOfTwo(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() < 4 || Headlines.isTitle(sentence)) {
      return false;
    }
    Token first = tokens.get(0);
    Token second = tokens.get(1);
    Token third = tokens.get(2);
    String noun = first.lemma().toLowerCase(Locale.ROOT);
    return Words.isCapital(first)
        && first.tag().matches("JJ|NN|VB|CD")
        && !WORDS.isNoName(first.text())
        && !WORDS.has("demonym", first.text())
        && !announces.test(noun)
        && Words.isCapital(second)
        && !WORDS.isNoName(second.text())
        && second.tag().matches("NNP?S?")
        && (third.isFinite() || third.tag().matches("POS|,|MD"));
  }

  /** "Figure, a robotics company, …" */
  private boolean isDescribed(List<Token> tokens) {
    if (tokens.size() < 6
        || !tokens.get(0).tag().matches("NN.*|JJ.*|VB.?|FW")
        || !tokens.get(1).text().equals(",")
        || !tokens.get(2).text().matches("an?|the")) {
      return false;
    }
    for (int i = 3; i < Math.min(tokens.size() - 1, 9); i++) {
      boolean end = !tokens.get(i + 1).isNoun();
      if (tokens.get(i).tag().equals("NN") && end) {
        return isCompany.test(tokens.get(i).lemma().toLowerCase(Locale.ROOT));
      }
      if (!tokens.get(i).tag().matches("NN.*|JJ.*|VBN|VBG|POS|CD|HYPH|:")
          && !tokens.get(i).text().equals("-")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBareDoer(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean candidate =
        at == 0
            && Words.isCapital(token)
            && token.text().length() > 1
            && token.tag().matches("NNP|NN|JJ|JJR|VB|VBP|CD|FW|UH|RB")
            && !token.text().matches("\\d.*|.*(?:ing|ly|tion|ment)")
            && !WORDS.isNoName(token.text())
            && !WORDS.has("demonym", token.text())
            && !WORDS.has("mass", token.text());
    return candidate
        && (acts(sentence.tokens(), at + 1)
            || owns(sentence.tokens(), at + 1)
            || deals(sentence.tokens(), at + 1));
  }

  private static boolean acts(List<Token> tokens, int next) {
    int at = next;
    boolean auxiliary = false;
    while (at < tokens.size()
        && (tokens.get(at).tag().equals("RB")
            || tokens.get(at).text().matches("has|had|will|is|to"))) {
      auxiliary |= !tokens.get(at).tag().equals("RB");
      at++;
    }
    if (at >= tokens.size()) {
      return false;
    }
    Token verb = tokens.get(at);
    boolean passive = at > next && tokens.get(at - 1).text().equals("is");
    if (verb.text().matches("was|were|been") && at + 1 < tokens.size()) {
      verb = tokens.get(at + 1);
      passive = true;
    }
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    if (passive && verb.tag().equals("VBN")) {
      return SUFFERED.contains(lemma);
    }
    return (verb.tag().matches("VBD|VBZ") || auxiliary && verb.isVerb())
        && (DEEDS.contains(lemma) || Roles.reports(tokens, at));
  }

  /** "Acme-backed", "Acme is in talks with", "Acme partners with", "Acme teams up". */
  private static boolean deals(List<Token> tokens, int next) {
    if (next + 2 >= tokens.size()) {
      return false;
    }
    String first = tokens.get(next).text();
    String second = tokens.get(next + 1).text();
    return first.equals("-") && second.matches("backed|owned|controlled|funded")
        || first.matches("partners|teams") && second.matches("with|up")
        || first.equals("is")
            && second.equals("in")
            && tokens.stream().skip(next + 2L).limit(3).anyMatch(t -> t.text().equals("talks"));
  }

  /** "Acme's clients", "Acme clients include". */
  private static boolean owns(List<Token> tokens, int next) {
    if (next + 1 >= tokens.size()) {
      return false;
    }
    boolean possessive = tokens.get(next).tag().equals("POS");
    int at = possessive ? next + 1 : next;
    while (possessive
        && at + 1 < tokens.size()
        && tokens.get(at).tag().matches("JJ[RS]?|RBS|CD|\\$|VBG|VBN")) {
      at++;
    }
    Token thing = tokens.get(at);
    boolean belongs = BELONGINGS.contains(thing.lemma().toLowerCase(Locale.ROOT));
    return belongs && (possessive || tokens.get(next + 1).lemma().equals("include"));
  }
}
