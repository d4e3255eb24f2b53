package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Weighs what speaks for a stretch being a name, and of what type. */
final class Evidence {
  private static final String ORGANIZATION = "Organization";

  /** What a title says of a person. */
  private static final double TITLE = 1.5;

  private static final int FARTHEST_NOUN = 9;

  private static final Set<String> TELLS = Set.of("tell", "inform");

  private final TypeWords types;
  private final Gazetteer gazetteer;
  private final Words words = Words.shipped();
  private final Labels labels;
  private final Openings openings;

  Evidence(TypeWords types, Gazetteer gazetteer) {
    this.types = types;
    this.gazetteer = gazetteer;
    this.labels = new Labels(gazetteer);
    this.openings =
        new Openings(
            noun -> types.ofNoun(noun).contains("Company"), noun -> !types.ofNoun(noun).isEmpty());
  }

  Openings openings() {
    return openings;
  }

  private static void unspecific(Candidate candidate, List<String> types) {
    if (types.equals(List.of(ORGANIZATION))) {
      candidate.isUnspecificOrganization();
    }
  }

  void weigh(Candidate candidate, Sentence sentence, Span span) {
    candidate.seen();
    labels.weigh(candidate, sentence, span);
    shape(candidate, sentence, span);
    before(candidate, sentence, span);
    after(candidate, sentence, span);
    double role = Roles.weigh(sentence, span);
    if (role > 0 && !labels.isGivenName(span, sentence)) {
      candidate.isName(.3);
      candidate.isOf("Company", role);
    } else if (Roles.isWorkplace(sentence, span) && !labels.isKnownPlace(candidate.text())) {
      candidate.isOf("Organization", .7);
    }
  }

  private void shape(Candidate candidate, Sentence sentence, Span span) {
    List<Token> tokens = span.tokens(sentence);
    String text = candidate.text();
    gazetteer
        .find(text)
        .ifPresent(
            known -> {
              candidate.isName(2);
              candidate.isOf(known.type(), 3);
              if (known.type().equals(ORGANIZATION)) {
                candidate.isUnspecificOrganization();
              }
            });
    if (gazetteer
        .find(tokens.get(0).text())
        .filter(known -> known.type().equals("Product") && tokens.size() > 1)
        .isPresent()) {
      candidate.isName(1);
      candidate.isOf("Product", 2);
    }
    Token last = tokens.get(tokens.size() - 1);
    if (tokens.size() > 1 && words.isLegalForm(last.text())) {
      candidate.isName(2);
      candidate.isOf("Company", 4);
    } else if (tokens.size() > 1) {
      List<String> ended = types.ofSuffix(last.text());
      give(candidate, ended, 2.4, .6);
      unspecific(candidate, ended);
    }
    List<String> headed = headTypes(tokens);
    give(candidate, headed, 1.6, .6);
    unspecific(candidate, headed);
    boolean proper = tokens.stream().anyMatch(Token::isProper);
    if (span.first() > 0 || tokens.size() > 1) {
      candidate.isName(proper ? .6 : .2);
    }
    boolean opens =
        NameEnds.opensLegalName(sentence, span.first(), false)
            || NameEnds.opensWithOrigin(sentence, span.first());
    if (opens && tokens.size() > 1) {
      candidate.isName(.6);
      candidate.isOf("Company", .6);
    }
    if (Roles.isSubject(sentence, span)) {
      boolean odd = tokens.stream().anyMatch(token -> Words.isOddlyShaped(token.text()));
      boolean first = span.first() == 0 && proper && !words.isNoName(tokens.get(0).text());
      candidate.isName(first ? 1 : proper || odd ? .6 : .3);
      candidate.isOf("Organization", .1);
    }
    if (openings.isName(sentence, span.first())) {
      candidate.isName(1);
      candidate.isOf("Company", .8);
    }
    if (tokens.stream().filter(Words::isCapital).count() > 1) {
      candidate.isName(.4);
    }
    if (tokens.stream().anyMatch(token -> Words.isOddlyShaped(token.text()))) {
      candidate.isName(Words.isBranded(text) || Words.mixesCapitals(text) ? 1 : .6);
      candidate.isOf("Organization", .3);
    }
    if (tokens.get(0).text().equals("The")) {
      candidate.isName(.5);
      candidate.isOf("Publisher", 1);
    }
    boolean model = tokens.size() > 1 && last.text().chars().anyMatch(Character::isDigit);
    if (model) {
      candidate.isOf("Product", 1.8);
    }
  }

  /** "Ministry of Commerce", "Bank of Italy": the word before "of" says what it is. */
  private List<String> headTypes(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i + 1).text().matches("of|for")) {
        return types.ofSuffix(tokens.get(i).text());
      }
    }
    return List.of();
  }

  private void before(Candidate candidate, Sentence sentence, Span span) {
    if (span.first() == 0) {
      return;
    }
    Token before = sentence.token(span.first() - 1);
    String lemma = before.lemma().toLowerCase(Locale.ROOT);
    if (before.isNoun() && !before.isProper()) {
      give(candidate, types.ofNoun(lemma), 1.6, .6);
    }
    if (words.has("title", before.text())) {
      candidate.isName(.5);
      candidate.isOf("Person", TITLE);
    }
    boolean shareIn =
        span.first() > 1 && words.has("sharein", sentence.token(span.first() - 2).lemma());
    if (Set.of("in", "near").contains(lemma) && !shareIn) {
      candidate.isOf("Place", .4);
    }
    boolean town =
        lemma.matches("of|in|at|near|from|to")
            && !words.isLegalForm(sentence.token(span.last()).text())
            && NameEnds.isTown(sentence, span.first());
    if (town) {
      candidate.isOf("Place", 2);
    }
    if (TELLS.contains(lemma)) {
      candidate.isOf("Publisher", .4);
    }
    if (span.first() > 1) {
      Token two = sentence.token(span.first() - 2);
      String twoLemma = two.lemma().toLowerCase(Locale.ROOT);
      boolean its = before.tag().matches("PRP\\$|POS|DT");
      if (its && words.has("launch", twoLemma)) {
        candidate.isOf("Product", 1.5);
      }
      if (lemma.equals("by") && Set.of("report", "survey").contains(twoLemma)
          || lemma.equals("to") && twoLemma.equals("accord")) {
        candidate.isOf("Publisher", .5);
      }
      if (lemma.matches("like|as|including|include")) {
        give(candidate, types.ofNoun(twoLemma), 1, .5);
      }
    }
    if (words.has("launch", lemma)) {
      candidate.isOf("Product", .8);
    }
    if (isWareOf(sentence, span)) {
      candidate.isOf("Product", 2.5);
    }
    boolean object = before.isVerb() || Set.of("with", "by", "from").contains(lemma);
    if (object && sentence.token(span.first()).isProper()) {
      candidate.isName(.4);
    }
  }

  /** "Acme's Zento" at the end of a phrase: what a company has under a name is mostly a product. */
  private static boolean isWareOf(Sentence sentence, Span span) {
    int next = span.last() + 1;
    boolean ends =
        next >= sentence.tokens().size() || !sentence.token(next).tag().matches("NN.*|POS|VBZ|VBD");
    return ends
        && span.first() > 1
        && sentence.token(span.first() - 1).tag().equals("POS")
        && sentence.token(span.first() - 2).ner().equals("ORGANIZATION");
  }

  private void after(Candidate candidate, Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int next = span.last() + 1;
    if (next >= tokens.size()) {
      return;
    }
    Token after = tokens.get(next);
    String lemma = after.lemma().toLowerCase(Locale.ROOT);
    boolean possessive = after.tag().equals("POS");
    if (possessive && next + 1 < tokens.size()) {
      after = tokens.get(next + 1);
      lemma = after.lemma().toLowerCase(Locale.ROOT);
    }
    if (words.has("holder", lemma) || Set.of("CEO", "CFO").contains(after.text())) {
      candidate.isName(.3);
      candidate.isOf("Company", .8);
    } else if (!possessive && after.isNoun() && words.has("ware", lemma)) {
      candidate.isName(.2);
      candidate.isOf("Product", .8);
    } else if (!possessive
        && lemma.equals("-")
        && next + 1 < tokens.size()
        && tokens.get(next + 1).text().matches("based|headquartered")) {
      candidate.isName(1);
      candidate.isOf("Place", 3);
    } else if (!possessive && isHome(sentence, span, after)) {
      candidate.isOf("Place", 2);
    } else if (lemma.equals("report")) {
      candidate.isOf("Publisher", .3);
    }
    boolean comma = after.text().equals(",");
    boolean is = after.lemma().equals("be");
    if ((comma || is) && next + 2 < tokens.size()) {
      give(candidate, described(tokens, next + 1), 2.6, .5);
    }
    boolean thing =
        comma && next + 1 < tokens.size() && tokens.get(next + 1).text().equals("which");
    boolean opens =
        span.first() == 0 || sentence.token(span.first() - 1).text().matches("[,;:“\"]");
    if (thing
        && opens
        && span.tokens(sentence).stream().anyMatch(token -> token.ner().equals("PERSON"))) {
      candidate.isOf("Company", 2.5); // nobody is asked "which"
    }
  }

  /** "the Aarhus company": where it is at home, for its own name would stand alone. */
  private static boolean isHome(Sentence sentence, Span span, Token after) {
    return after.text().matches("company|firm|start-?up|studio|manufacturer")
        && span.first() > 0
        && sentence.token(span.first() - 1).text().equalsIgnoreCase("the");
  }

  /** The types of "a family-owned chipmaker from …" behind a comma or "is". */
  private List<String> described(List<Token> tokens, int from) {
    boolean opens = tokens.get(from).text().toLowerCase(Locale.ROOT).matches("a|an|the|one");
    return opens
        ? describingNoun(tokens, from)
            .map(noun -> types.ofNoun(noun.lemma().toLowerCase(Locale.ROOT)))
            .orElse(List.of())
        : List.of();
  }

  /** The noun of a description that begins there: "chipmaker". */
  static Optional<Token> describingNoun(List<Token> tokens, int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + FARTHEST_NOUN); i++) {
      Token token = tokens.get(i);
      if (token.isNoun() && (i + 1 >= tokens.size() || !tokens.get(i + 1).isNoun())) {
        return Optional.of(token);
      }
      if (token.isVerb() && !token.tag().matches("VBN|VBG") || token.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void give(Candidate candidate, List<String> types, double weight, double name) {
    types.forEach(type -> candidate.isOf(type, weight / types.size()));
    if (!types.isEmpty()) {
      candidate.isName(name);
    }
  }
}
