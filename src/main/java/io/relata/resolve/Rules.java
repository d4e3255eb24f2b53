package io.relata.resolve;

import static io.relata.resolve.Rule.Role.DECIDES;
import static io.relata.resolve.Rule.Role.SUPPORTS;
import static io.relata.resolve.Rule.Role.WORDS;

import java.util.List;

/** All rules, in the order in which reasons are listed. A new rule is one line here. */
final class Rules {
  static final List<Rule> ALL =
      List.of(
          new Rule("set-apart", DECIDES, EvidenceRules::setApart),
          new Rule("identifier-same", DECIDES, EvidenceRules::sameIdentifier),
          new Rule("identifier-conflict", DECIDES, EvidenceRules::conflictingIdentifier),
          new Rule("stated-alias", SUPPORTS, EvidenceRules::statedAlias),
          new Rule("initials", SUPPORTS, EvidenceRules::initials),
          new Rule("words", WORDS, WordRules::words),
          new Rule("word-order", WORDS, WordRules::order),
          new Rule("spacing", WORDS, WordRules::spacing),
          new Rule("spelling", WORDS, WordRules::spelling),
          new Rule("lone-plural", WORDS, WordRules::lonePlural),
          new Rule("extra-number", WORDS, WordRules::number),
          new Rule("extra-place", WORDS, WordRules::place),
          new Rule("extra-business", WORDS, WordRules::business),
          new Rule("extra-generic", WORDS, WordRules::generic),
          new Rule("extra-word", WORDS, WordRules::brand),
          new Rule("both-extra", WORDS, WordRules::bothExtra),
          new Rule("legal-form", WORDS, WordRules::legalForm),
          new Rule("person-parts", WORDS, PersonRules::parts),
          new Rule("person-spelling", WORDS, PersonRules::spelling));

  private Rules() {}
}
