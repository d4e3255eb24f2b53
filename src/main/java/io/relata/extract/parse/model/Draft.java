package io.relata.extract.parse.model;

import java.util.List;
import java.util.stream.IntStream;

/** A tree that is still being changed; heads and relations are changed in their places. */
abstract class Draft {
  final List<String> words;
  final List<String> tags;
  final int[] heads;
  final String[] relations;

  Draft(List<String> words, List<String> tags, int[] heads, String[] relations) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  final IntStream children(int head) {
    return IntStream.range(0, heads.length).filter(at -> heads[at] == head);
  }

  final boolean isVerb(int at) {
    return tags.get(at).startsWith("VB");
  }

  final boolean isProper(int at) {
    return tags.get(at).startsWith("NNP");
  }
}
