package io.relata.extract.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.relata.extract.parse.model.DependencyModel;
import io.relata.extract.parse.model.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a dependency tree over a sentence. Names are shown to the model as well-known names of the
 * same kind, so that a tree does not depend on how well a name is known.
 */
final class TreeParser {
  private static final Map<String, String> KNOWN_NAMES =
      Map.of("ORGANIZATION", "Microsoft", "PERSON", "Johnson", "LOCATION", "London");

  private final DependencyModel model;
  private final MaxentTagger tagger;
  private final FiniteVerbs verbs;

  private TreeParser(DependencyModel model, MaxentTagger tagger) {
    this.model = model;
    this.tagger = tagger;
    this.verbs = new FiniteVerbs(tagger);
  }

  static TreeParser open(Supplier<MaxentTagger> tagger) {
    DependencyModel model = DependencyModel.open();
    return new TreeParser(model, tagger.get());
  }

  Sentence parse(Sentence flat) {
    Parentheses parts = Parentheses.of(flat.tokens());
    Token[] grown = new Token[flat.tokens().size()];
    Set<Integer> homes = homes(flat);
    growOutside(flat, without(parts.outside(), homes), grown);
    for (List<Integer> inside : parts.inside()) {
      List<Integer> aside = without(inside, homes);
      grow(flat, aside, anchor(grown, aside.get(0) - 2), null, grown);
    }
    for (int mark : parts.marks()) {
      Token token = flat.token(mark);
      grown[mark] = token.under(token.tag(), anchor(grown, mark - 1), "punct");
    }
    for (int home : homes) {
      Token token = flat.token(home);
      boolean mark = token.tag().equals("POS");
      grown[home] =
          token.under(token.tag(), mark ? home - 1 : home + 2, mark ? "case" : "nmod:poss");
    }
    return new Sentence(flat.index(), List.of(grown));
  }

  /** In "owned by Canada's Acme" the place and its mark, which lead the tree astray. */
  private static Set<Integer> homes(Sentence flat) {
    Set<Integer> homes = new TreeSet<>();
    for (int at = 0; at + 2 < flat.tokens().size(); at++) {
      Token name = flat.token(at + 2);
      boolean home =
          flat.token(at).ner().equals("LOCATION")
              && flat.token(at + 1).tag().equals("POS")
              && name.isProper()
              && name.ner().equals("ORGANIZATION");
      if (home) {
        homes.add(at);
        homes.add(at + 1);
      }
    }
    return homes;
  }

  private static List<Integer> without(List<Integer> indexes, Set<Integer> homes) {
    return indexes.stream().filter(index -> !homes.contains(index)).toList();
  }

  /**
   * Asides get trees of their own under that of the rest; the commas around them belong to none.
   */
  private void growOutside(Sentence flat, List<Integer> outside, Token[] grown) {
    List<Token> tokens = outside.stream().map(flat::token).toList();
    List<Asides.Aside> asides = Asides.of(tokens);
    Set<Integer> apart = new HashSet<>();
    for (Asides.Aside aside : asides) {
      for (int at = aside.first() - 1; at <= aside.last() + 1; at++) {
        boolean word = at >= aside.first() && at <= aside.last();
        if (word || at >= 0 && tokens.get(at).text().equals(",")) {
          apart.add(at);
        }
      }
    }
    List<Integer> main = new ArrayList<>();
    for (int at = 0; at < outside.size(); at++) {
      if (!apart.contains(at)) {
        main.add(outside.get(at));
      }
    }
    int root = grow(flat, main, -1, null, grown);
    for (Asides.Aside aside : asides) {
      int on = aside.on() < 0 ? root : outside.get(aside.on());
      grow(flat, outside.subList(aside.first(), aside.last() + 1), on, aside.relation(), grown);
    }
    for (int at : apart) {
      Token token = flat.token(outside.get(at));
      if (grown[token.index()] == null) {
        grown[token.index()] = token.under(token.tag(), root, "punct");
      }
    }
  }

  /** What a bracket is about: the noun before it. */
  private static int anchor(Token[] grown, int before) {
    int nearest = -1;
    for (int at = before; at >= 0 && at > before - 4; at--) {
      if (grown[at] != null && !grown[at].tag().matches("\\W+")) {
        nearest = nearest < 0 ? at : nearest;
        if (grown[at].isNoun()) {
          return at;
        }
      }
    }
    return nearest < 0 ? 0 : nearest;
  }

  /**
   * A tree over some of the tokens; its root hangs on the anchor, as what its word makes it unless
   * a relation is given.
   *
   * @return the index of its root
   */
  private int grow(
      Sentence flat, List<Integer> indexes, int anchor, @Nullable String hanging, Token[] grown) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int index : indexes) {
      labels.add(label(flat.token(index), labels.size() + 1));
    }
    List<String> tags = new ArrayList<>();
    for (TaggedWord tagged : tagger.tagSentence(labels)) {
      Token token = flat.token(indexes.get(tags.size()));
      tags.add(token.ner().equals("O") ? tagged.tag() : token.tag());
    }
    showRounds(labels, tags);
    List<String> words = labels.stream().map(CoreLabel::word).toList();
    List<String> restored = verbs.restore(words, tags);
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setTag(restored.get(i));
    }
    Tree tree = model.parse(words, restored);
    int top = -1;
    for (int i = 0; i < labels.size(); i++) {
      int head = tree.heads().get(i);
      boolean root = head < 0;
      String tag = labels.get(i).tag();
      top = root ? indexes.get(i) : top;
      grown[indexes.get(i)] =
          flat.token(indexes.get(i))
              .under(
                  tag,
                  root ? anchor : indexes.get(head),
                  root ? relation(anchor, hanging, tag) : tree.relations().get(i));
    }
    return top;
  }

  /** "a Series B led by Acme": the model knows rounds by another name. */
  private static void showRounds(List<CoreLabel> labels, List<String> tags) {
    for (int at = 0; at + 1 < labels.size(); at++) {
      boolean round =
          labels.get(at).word().equals("Series") && labels.get(at + 1).word().matches("[A-H]");
      if (round) {
        labels.get(at).setWord("funding");
        labels.get(at + 1).setWord("round");
        tags.set(at, "NN");
        tags.set(at + 1, "NN");
      }
    }
  }

  /** Of the root of a tree, which the model may call by any relation. */
  private static String relation(int anchor, @Nullable String hanging, String tag) {
    if (anchor < 0) {
      return "root";
    }
    return hanging == null ? asideRelation(tag) : hanging;
  }

  private static String asideRelation(String tag) {
    return tag.startsWith("NN") ? "appos" : tag.matches("VBN|VBG|VBD") ? "acl" : "dep";
  }

  private static CoreLabel label(Token token, int index) {
    CoreLabel label = new CoreLabel();
    boolean name = token.isProper() && !token.ner().equals("O");
    String word = name ? KNOWN_NAMES.getOrDefault(token.ner(), token.text()) : token.text();
    label.setWord(word);
    label.setValue(word);
    label.setIndex(index);
    label.setSentIndex(0);
    return label;
  }
}
