package io.relata.extract.roles;

/**
 * Who plays which role for a word: in "Y was bought by X", X is {@code subj} of "buy".
 *
 * @param governor index of the word that has the role to give
 * @param dependent index of the word that plays it
 * @param cost how much less sure it is than what the tree says itself
 * @param rule what found it, for people to read
 */
public record Edge(int governor, String role, int dependent, double cost, String rule) {}
