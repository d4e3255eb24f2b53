package io.relata.extract.parse.model;

import java.util.List;
import java.util.stream.IntStream;

/** What the model does wrong again and again around names, in Universal Dependencies. */
final class Mending extends Draft {
  private Mending(List<String> words, List<String> tags, int[] heads, String[] relations) {
    super(words, tags, heads, relations);
  }

  /** Mends a tree in its place. */
  static void mend(List<String> words, List<String> tags, int[] heads, String[] relations) {
    Mending mending = new Mending(words, tags, heads, relations);
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] >= 0) {
        mending.mendMarked(at);
        mending.mendInstance(at);
        mending.mendTitle(at);
        mending.mendList(at);
        mending.mendSecondSubject(at);
        mending.mendObject(at);
        mending.mendApposition(at);
      }
    }
  }

  /** What stands behind a preposition is no object. */
  private void mendMarked(int at) {
    boolean marked =
        children(at)
            .anyMatch(mark -> relations[mark].equals("case") && tags.get(mark).matches("IN|TO"));
    if (relations[at].equals("obj") && marked) {
      relations[at] = "obl";
    }
  }

  /** "such as" is one preposition. */
  private void mendInstance(int at) {
    boolean instance =
        at > 0
            && words.get(at).equals("as")
            && words.get(at - 1).equals("such")
            && heads[at] != at - 1
            && relations[at].equals("case");
    if (instance) {
      heads[at - 1] = heads[at];
      relations[at - 1] = "case";
      heads[at] = at - 1;
      relations[at] = "fixed";
    }
  }

  /** In "Acme president Jane Doe" Acme is the president's. */
  private void mendTitle(int at) {
    int name = heads[at];
    if (!relations[at].equals("compound") || !isProper(at) || !isProper(name) || name < at) {
      return;
    }
    IntStream.range(at + 1, name)
        .filter(title -> heads[title] == name && isLower(title))
        .filter(title -> relations[title].equals("compound"))
        .reduce((first, last) -> last)
        .ifPresent(title -> heads[at] = title);
  }

  /** In "A, B and C" B describes nobody. */
  private void mendList(int at) {
    int first = heads[at];
    boolean beside =
        relations[at].equals("appos")
            && isProper(first)
            && at == first + 2
            && words.get(at - 1).equals(",");
    int[] others =
        children(at).filter(other -> relations[other].equals("conj") && isProper(other)).toArray();
    if (beside && others.length > 0) {
      relations[at] = "conj";
      for (int other : others) {
        heads[other] = first;
      }
    }
  }

  /** "Acme, both a rival of Apex, has …": one of the two subjects says what the other is. */
  private void mendSecondSubject(int at) {
    if (!relations[at].startsWith("nsubj") || isProper(at)) {
      return;
    }
    int left = leftmost(at);
    if (left < 1 || !words.get(left - 1).equals(",")) {
      return;
    }
    children(heads[at])
        .filter(other -> other < left - 1 && relations[other].startsWith("nsubj"))
        .reduce((first, last) -> last)
        .ifPresent(
            subject -> {
              heads[at] = subject;
              relations[at] = "appos";
            });
  }

  /** "considered Acme before buying Apex": nobody does what stands behind a "before". */
  private void mendObject(int at) {
    int verb = heads[at];
    int above = heads[verb];
    boolean beforeMark =
        relations[at].equals("nsubj")
            && children(verb)
                .anyMatch(mark -> mark > at && mark < verb && relations[mark].equals("mark"));
    boolean free =
        beforeMark
            && above >= 0
            && above < at
            && isVerb(above)
            && children(above).noneMatch(other -> relations[other].equals("obj"));
    if (free) {
      heads[at] = above;
      relations[at] = "obj";
    }
  }

  /** "the chip maker Acme" is one of these. */
  private void mendApposition(int at) {
    boolean bare =
        relations[at].matches("nmod|dep")
            && isProper(at)
            && heads[at] == at - 1
            && tags.get(at - 1).startsWith("NN")
            && !isProper(at - 1)
            && children(at).noneMatch(mark -> relations[mark].equals("case"));
    if (bare) {
      relations[at] = "appos";
    }
  }

  private int leftmost(int at) {
    return children(at).filter(child -> child < at).map(this::leftmost).min().orElse(at);
  }

  private boolean isLower(int at) {
    return Character.isLowerCase(words.get(at).charAt(0));
  }
}
