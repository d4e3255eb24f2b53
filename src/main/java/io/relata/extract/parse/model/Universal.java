package io.relata.extract.parse.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree in ClearNLP's manner, whose heads are prepositions and copulas, into basic Universal
 * Dependencies, whose heads are the words that mean something.
 */
final class Universal extends Draft {
  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");

  /** Nouns that say how much or when. */
  private static final String MEASURE =
      "(?i)%|percent|pct|year|quarter|month|week|weekend|day|night|morning|afternoon|evening"
          + "|time|today|yesterday|tomorrow|spring|summer|autumn|fall|winter|decade|hour|bit|lot|way";

  private static final String OF_PREPOSITION = "pobj";
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("dobj", "obj"),
          Map.entry("nsubjpass", "nsubj:pass"),
          Map.entry("csubjpass", "csubj:pass"),
          Map.entry("auxpass", "aux:pass"),
          Map.entry("dative", "iobj"),
          Map.entry("agent", "obl"),
          Map.entry("poss", "nmod:poss"),
          Map.entry("attr", "xcomp"),
          Map.entry("acomp", "xcomp"),
          Map.entry("prt", "compound:prt"),
          Map.entry("neg", "advmod"),
          Map.entry("prep", "advmod"),
          Map.entry("predet", "det:predet"),
          Map.entry("preconj", "cc:preconj"),
          Map.entry("meta", "dep"));

  private Universal(List<String> words, List<String> tags, int[] heads, String[] relations) {
    super(words, tags, heads.clone(), relations.clone());
  }

  static Tree of(List<String> words, List<String> tags, int[] heads, @Nullable String[] relations) {
    String[] known =
        Arrays.stream(relations).map(name -> name == null ? "dep" : name).toArray(String[]::new);
    Tree converted = new Universal(words, tags, heads, known).convert();
    return converted.isSound()
        ? converted
        : new Tree(Arrays.stream(heads).boxed().toList(), List.of(known)); // seldom, of odd trees
  }

  private Tree convert() {
    lowerPrepositions();
    joinPrepositions();
    lowerCopulas();
    flattenConjuncts();
    raiseCurrencies();
    String[] named = new String[heads.length];
    Arrays.setAll(named, at -> heads[at] < 0 ? "root" : name(at));
    Mending.mend(words, tags, heads, named);
    return new Tree(Arrays.stream(heads).boxed().toList(), List.of(named));
  }

  /** "sold to Acme": the noun takes the preposition's place, and the preposition hangs on it. */
  private void lowerPrepositions() {
    int[] depths = IntStream.range(0, heads.length).map(this::depth).toArray();
    List<Integer> prepositions =
        IntStream.range(0, heads.length)
            .filter(this::isPreposition)
            .boxed()
            .sorted(Comparator.comparingInt(at -> -depths[at]))
            .toList();
    prepositions.forEach(this::lowerPreposition);
  }

  private void lowerPreposition(int preposition) {
    int object = child(preposition, OF_PREPOSITION, "pcomp");
    if (object < 0) {
      return;
    }
    relations[object] = relations[preposition].equals("conj") ? "conj" : OF_PREPOSITION;
    replace(preposition, object);
    relations[preposition] = isVerb(object) ? "mark" : "case";
  }

  /** "because of X": the "of" hangs on the word before it. */
  private void joinPrepositions() {
    for (int at = 1; at < heads.length; at++) {
      boolean second = relations[at].equals("pcomp") && tags.get(at).matches("IN|TO");
      if (second && relations[at - 1].equals("case") && heads[at - 1] == heads[at]) {
        heads[at] = at - 1;
      }
    }
  }

  private boolean isPreposition(int at) {
    return relations[at].matches("prep|agent")
        || tags.get(at).matches("IN|TO|VBG") && child(at, OF_PREPOSITION) >= 0;
  }

  /** "Acme is a supplier": the supplier takes the place of "is", which hangs on it. */
  private void lowerCopulas() {
    for (int at = 0; at < heads.length; at++) {
      if (!BE.contains(words.get(at).toLowerCase(Locale.ROOT))
          || !isVerb(at)
          || relations[at].startsWith("aux")) {
        continue;
      }
      int told = child(at, "attr", "acomp");
      if (isThere(child(at, "expl"))) {
        if (told >= 0) {
          relations[told] = "nsubj";
        }
        continue;
      }
      int meant = told < 0 ? place(at) : told;
      if (meant >= 0) {
        relations[meant] = relations[at];
        replace(at, meant);
        relations[at] = "cop";
      }
    }
  }

  private boolean isThere(int expletive) {
    return expletive >= 0 && words.get(expletive).equalsIgnoreCase("there");
  }

  /** "is in talks", or -1. */
  private int place(int be) {
    return children(be)
        .filter(at -> at > be && relations[at].equals(OF_PREPOSITION) && !isVerb(at))
        .findFirst()
        .orElse(-1);
  }

  /** In "A, B and C" B and C hang on A, and the "and" on what follows it. */
  private void flattenConjuncts() {
    for (int at = 0; at < heads.length; at++) {
      if (relations[at].equals("conj") && heads[at] >= 0) {
        heads[at] = first(heads[at]);
      }
    }
    for (int at = 0; at < heads.length; at++) {
      if (relations[at].equals("cc") && heads[at] >= 0) {
        int and = at;
        heads[at] =
            children(first(heads[at]))
                .filter(other -> other > and && relations[other].equals("conj"))
                .findFirst()
                .orElse(heads[at]);
      }
    }
  }

  private int first(int conjunct) {
    int at = conjunct;
    for (int steps = 0; steps < heads.length && heads[at] >= 0; steps++) {
      if (!relations[at].equals("conj")) {
        return at;
      }
      at = heads[at];
    }
    return at;
  }

  /** In "$ 2 billion" the number hangs on the currency. */
  private void raiseCurrencies() {
    for (int at = 0; at < heads.length; at++) {
      int number = heads[at];
      if (number >= 0 && tags.get(at).equals("$") && tags.get(number).equals("CD")) {
        int[] parts = children(number).filter(part -> relations[part].equals("compound")).toArray();
        relations[at] = relations[number];
        replace(number, at);
        relations[number] = "nummod";
        for (int part : parts) {
          heads[part] = number;
        }
      }
    }
  }

  private String name(int at) {
    String relation = relations[at];
    String tag = tags.get(at);
    boolean onVerb = tags.get(heads[at]).matches("VB.*|JJ.*|RB.*|MD");
    switch (relation) {
      case OF_PREPOSITION:
        if (isVerb(at)) {
          return onVerb ? "advcl" : "acl";
        }
        return onVerb ? "obl" : "nmod";
      case "pcomp":
        return tag.matches("IN|TO") ? "fixed" : "advcl";
      case "aux":
        return tag.equals("TO") ? "mark" : "aux";
      case "nmod":
        if (tag.matches("CD|\\$")) {
          return "nummod";
        }
        if (tag.startsWith("NN")) {
          return "compound";
        }
        return tag.matches("JJ.*|VB.*") ? "amod" : "nmod";
      case "npadvmod":
        if (isVerb(heads[at])) {
          return isThing(at) ? "obj" : "obl";
        }
        return "obl:npmod";
      case "relcl":
        return isInfinitive(at) ? "acl" : "acl:relcl";
      case "oprd":
        return isNamed(at) ? "obj" : "xcomp";
      case "qmod":
        return tag.equals("CD") ? "nummod" : "advmod";
      default:
        return RENAMED.getOrDefault(relation, relation);
    }
  }

  /** "the first to buy", "a plan to sell", but "a place in which to live". */
  private boolean isInfinitive(int at) {
    return children(at).anyMatch(to -> relations[to].equals("aux") && tags.get(to).equals("TO"))
        && children(at).noneMatch(which -> tags.get(which).startsWith("W"));
  }

  /** "considered Acme" is read like "became Acme". */
  private boolean isNamed(int at) {
    return isProper(at) && isVerb(heads[at]) && child(heads[at], "dobj", "auxpass") < 0;
  }

  /** "agreed a friendly merger" is read like "agreed last week". */
  private boolean isThing(int at) {
    return tags.get(at).equals("NN")
        && !words.get(at).matches(MEASURE)
        && children(at).noneMatch(part -> tags.get(part).equals("CD"))
        && child(heads[at], "dobj", "auxpass") < 0;
  }

  /** Puts one of a word's dependents into the word's place; the others and the word hang on it. */
  private void replace(int head, int dependent) {
    heads[dependent] = heads[head];
    children(head).forEach(at -> heads[at] = dependent);
    heads[head] = dependent;
  }

  private int child(int head, String... wanted) {
    for (String relation : wanted) {
      OptionalInt found = children(head).filter(at -> relations[at].equals(relation)).findFirst();
      if (found.isPresent()) {
        return found.getAsInt();
      }
    }
    return -1;
  }

  private int depth(int word) {
    int depth = 0;
    for (int at = heads[word]; at >= 0 && depth < heads.length; at = heads[at]) {
      depth++;
    }
    return depth;
  }
}
