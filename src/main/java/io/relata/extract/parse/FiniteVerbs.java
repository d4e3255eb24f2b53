package io.relata.extract.parse;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the verb of a clause that the tagger left without one: "which also partners with Acme",
 * "The deal values Acme at …", "The regulator on Monday prohibited the sale". A tree over wrong
 * tags is wrong as a whole.
 */
final class FiniteVerbs {
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> PHRASE_STARTS =
      Set.of("DT", "PRP$", "PRP", "NNP", "NNPS", "CD", "$", "JJ", "NN", "NNS", "IN", "TO", "RB");
  private static final Set<String> NAME_STARTS = Set.of("DT", "PRP$", "PRP", "NNP", "NNPS");

  private final MaxentTagger tagger;

  FiniteVerbs(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  /** The tags with verbs in the places of those nouns and participles that must be one. */
  List<String> restore(List<String> words, List<String> tags) {
    List<String> restored = new ArrayList<>(tags);
    for (int at = 1; at + 1 < words.size(); at++) {
      if (opensRelative(at, restored)) {
        restored.set(at, restored.get(at).equals("NNS") ? "VBZ" : "VBP");
      } else if (joinsClause(at, restored) || isOnlyVerbOfClause(at, words, restored)) {
        readAsVerb(at, words, restored);
      }
    }
    if (restored.stream().noneMatch(FINITE::contains)) {
      restoreOnly(words, restored);
    }
    return restored;
  }

  /** "Acme, which (also) partners with"; not "in which partners", "asked which products". */
  private static boolean opensRelative(int at, List<String> tags) {
    int before = tags.get(at - 1).equals("RB") ? at - 2 : at - 1;
    return before >= 0
        && tags.get(before).matches("WDT|WP")
        && (before == 0 || tags.get(before - 1).matches(",|NN.*"))
        && tags.get(at).matches("NNS?")
        && !tags.get(at + 1).matches("VB.*|MD|POS|RB|,");
  }

  /** "makes chips and counts Acme among …". */
  private static boolean joinsClause(int at, List<String> tags) {
    return tags.get(at - 1).equals("CC")
        && tags.get(at).equals("NNS")
        && NAME_STARTS.contains(tags.get(at + 1))
        && tags.subList(0, at).contains("VBZ");
  }

  /** "showed that Acme supplies Apex". */
  private static boolean isOnlyVerbOfClause(int at, List<String> words, List<String> tags) {
    boolean opened =
        at > 1
            && words.get(at - 2).equals("that")
            && tags.get(at - 1).matches("NNPS?|PRP")
            && tags.get(at).equals("NNS")
            && PHRASE_STARTS.contains(tags.get(at + 1));
    return opened && tags.subList(at, tags.size()).stream().noneMatch(FINITE::contains);
  }

  /** The first word that can be the verb of a sentence without one. */
  private void restoreOnly(List<String> words, List<String> tags) {
    for (int at = 1; at + 1 < words.size(); at++) {
      boolean behindNoun = tags.get(at - 1).matches("NN.*|PRP|CD|RB|,") && hasNoun(at, tags);
      if (!behindNoun || !PHRASE_STARTS.contains(tags.get(at + 1))) {
        continue;
      }
      String tag = tags.get(at);
      boolean modifies = tags.get(at - 1).equals("RB") && tags.get(at + 1).matches("NN.*|JJ");
      if (tag.equals("VBN") && !modifies && !words.get(at + 1).matches("by|as")) {
        tags.set(at, "VBD");
        return;
      }
      if (tag.equals("VB") && !tags.get(at - 1).equals("RB")) {
        tags.set(at, "VBP");
        return;
      }
      boolean agrees = tags.get(at - 1).matches(tag.equals("NNS") ? "NN|NNP" : "NNS|NNPS");
      if (tag.matches("NNS?") && agrees && readAsVerb(at, words, tags)) {
        return;
      }
    }
  }

  private static boolean hasNoun(int end, List<String> tags) {
    return tags.subList(0, end).stream().anyMatch(tag -> tag.matches("NN.*|PRP"));
  }

  private boolean readAsVerb(int at, List<String> words, List<String> tags) {
    boolean singular = tags.get(at).equals("NNS");
    boolean possible = isVerb(words.get(at), singular);
    if (possible) {
      tags.set(at, singular ? "VBZ" : "VBP");
    }
    return possible;
  }

  /** Asks the tagger about the word where it can hardly be a noun. */
  private boolean isVerb(String word, boolean singular) {
    return isVerb((singular ? "it " : "they ") + word + " them .", 1)
        || isVerb("which also " + word + " the .", 2);
  }

  private boolean isVerb(String sentence, int at) {
    List<Word> words = Stream.of(sentence.split(" ")).map(Word::new).toList();
    List<TaggedWord> tagged = tagger.tagSentence(words);
    return FINITE.contains(tagged.get(at).tag());
  }
}
