package io.relata.extract.roles;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Enumerations of names, "A, B, the C and D", read from the words: the longer they are, the less a
 * tree can be trusted with them.
 */
final class NameLists {
  private static final int FARTHEST_NOUN = 8;
  private static final Set<String> CUES = Set.of("including", "like", "as", "include");

  private final RoleGraph graph;
  private final Sentence sentence;

  NameLists(RoleGraph graph) {
    this.graph = graph;
    this.sentence = graph.sentence();
  }

  /** The members of each enumeration, from left to right. */
  List<List<Integer>> list() {
    List<List<Integer>> runs = new ArrayList<>();
    int at = 0;
    while (at < size()) {
      List<Integer> run = isName(at) ? run(at) : List.of();
      if (isSure(run)) {
        runs.add(run);
      }
      at = run.isEmpty() ? at + 1 : run.get(run.size() - 1) + 1;
    }
    return runs;
  }

  /** Ties an enumeration to the noun or verb that announces it: "customers such as: A, B". */
  void announce(List<Integer> run) {
    int at = cue(run.get(0));
    if (at < 0) {
      return;
    }
    String word = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    boolean verb = word.equals("include") && !sentence.token(at).tag().equals("VBG");
    if (verb) {
      graph.add(at, "obj", run.get(0), .05, "enumeration");
    } else {
      noun(at).ifPresent(noun -> graph.add(noun, "such_as", run.get(0), .05, "enumeration"));
    }
  }

  private List<Integer> run(int first) {
    List<Integer> members = new ArrayList<>(List.of(first));
    int next = next(first);
    while (next > 0) {
      members.add(next);
      next = next(next);
    }
    return members;
  }

  /** The next member behind a comma, "and" or both; -1 where the enumeration ends. */
  private int next(int member) {
    int at = member + 1;
    while (at < size() && sentence.token(at).text().matches("[,;]|and|or|&|as|well")) {
      at++;
    }
    boolean joined = at > member + 1;
    if (at < size() && sentence.token(at).text().equalsIgnoreCase("the")) {
      at++;
    }
    return joined && at < size() && isName(at) ? at : -1;
  }

  private boolean isSure(List<Integer> run) {
    if (run.size() < 2) {
      return false;
    }
    boolean closed = false;
    for (int i = run.get(run.size() - 2); i < run.get(run.size() - 1); i++) {
      closed |= sentence.token(i).text().matches("and|or|&|well");
    }
    return run.size() > 2 && closed || cue(run.get(0)) >= 0;
  }

  /**
   * The word that announces a member: "including", "such as", "include"; -1 where there is none.
   */
  private int cue(int first) {
    int at = first - 1;
    while (at >= 0 && sentence.token(at).text().matches("(?i)the|both|:|,")) {
      at--;
    }
    if (at < 1) {
      return -1;
    }
    Token token = sentence.token(at);
    boolean announces = CUES.contains(token.lemma().toLowerCase(Locale.ROOT));
    String before = sentence.token(at - 1).text();
    if (token.text().equals("them") && before.equalsIgnoreCase("among")) {
      return at;
    }
    boolean such = before.equalsIgnoreCase("such");
    boolean alike = token.text().equalsIgnoreCase("like") && token.isVerb();
    return (announces || token.text().equalsIgnoreCase("including"))
            && !alike
            && (such || !token.text().equals("as"))
        ? at
        : -1;
  }

  /** The plural noun of which the names are instances. */
  private OptionalInt noun(int cue) {
    for (int at = cue - 1; at >= Math.max(0, cue - FARTHEST_NOUN); at--) {
      Token token = sentence.token(at);
      if (token.tag().equals("NNS")) {
        return OptionalInt.of(at);
      }
      if (token.isVerb() && !token.tag().equals("VBG")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean isName(int at) {
    Token token = sentence.token(at);
    return token.isProper() && !token.ner().equals("O");
  }

  private int size() {
    return sentence.tokens().size();
  }
}
