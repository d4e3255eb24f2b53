package io.relata.extract.parse.model;

import java.util.List;

/**
 * A basic dependency tree over the words of a sentence.
 *
 * @param heads for each word the index of its head; -1 for the root
 * @param relations for each word its Universal Dependencies relation to the head
 */
public record Tree(List<Integer> heads, List<String> relations) {}
