package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.Certainty;
import io.relata.fact.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Climbs from an event to the root of its sentence and composes what every word on the way does to
 * it. After the method of R. Saurí and J. Pustejovsky, "Are you sure that this happened?",
 * Computational Linguistics 38(2), 2012.
 */
final class StanceWalk {
  private static final Set<String> OBJECT_LIKE = Set.of("obj", "nsubj:pass", "iobj");

  private static final Optional<Effect> SAYING = Optional.of(Effect.SAYS);

  /** A word on the way whose complement holds the event. */
  record Governor(Token word, Effect effect) {}

  /**
   * What the climb found.
   *
   * @param governors from the event outwards
   * @param deal whether the event happens once and is announced before
   */
  record Found(Stance stance, List<Governor> governors, boolean deal) {}

  private final StanceCues cues;
  private final Modifiers modifiers;
  private final Sentence sentence;
  private final Shape shape;
  private final boolean deal;
  private final List<Governor> governors = new ArrayList<>();
  private Stance stance = Stance.PLAIN;

  private StanceWalk(StanceCues cues, Sentence sentence, Token trigger) {
    this.cues = cues;
    this.modifiers = new Modifiers(cues);
    this.sentence = sentence;
    this.shape = new Shape(sentence);
    this.deal = cues.isDeal(sentence, trigger);
  }

  /** A name happens to nobody: what "Apple's iPhone" and "Apple CEO" say holds whatever is said. */
  static Found walk(StanceCues cues, Sentence sentence, Token word) {
    Token trigger = content(sentence, word);
    StanceWalk walk = new StanceWalk(cues, sentence, trigger);
    if (!trigger.isProper()) {
      walk.begin(trigger);
      walk.climb(trigger);
    }
    return new Found(walk.stance, List.copyOf(walk.governors), walk.deal);
  }

  /** The verb for its particle. */
  private static Token content(Sentence sentence, Token word) {
    return word.hasRelation("compound:prt") ? sentence.token(word.head()) : word;
  }

  private void begin(Token trigger) {
    stance = modifiers.apply(stance, sentence, trigger, deal);
    if (modifiers.isNegated(sentence, trigger)) {
      stance = stance.flipped();
    }
    if (modifiers.isOver(sentence, trigger)) {
      stance = stance.with(Status.ENDED);
    }
    if (deal && shape.isProgressive(trigger)) {
      stance = stance.with(Status.PLANNED);
    }
    if (shape.isQuestion()) {
      stance = stance.hypothetical();
    }
  }

  private void climb(Token trigger) {
    Token at = trigger;
    boolean inScope = true;
    while (at.head() >= 0) {
      Token head = sentence.token(at.head());
      if (inScope) {
        inScope = step(at, head);
      } else {
        noteSpeech(at, head);
      }
      at = head;
    }
  }

  /** Beyond the event's own clause only who says so still matters. */
  private void noteSpeech(Token at, Token head) {
    if (at.hasRelation("ccomp") || at.hasRelation("obj")) {
      cues.findEffect(sentence, head, at)
          .filter(Effect::isSpeech)
          .ifPresent(effect -> governors.add(new Governor(head, effect)));
    }
  }

  /** Whether words further up still bear on the event. */
  private boolean step(Token at, Token head) {
    if (at.hasRelation("conj")) {
      return coordinate(at, head);
    }
    if (shape.isTitleOfName(at, head)) {
      return false;
    }
    if (at.hasRelation("compound") && !at.hasRelation("compound:prt")) {
      stance = modifiers.apply(stance, sentence, head, deal);
      return true;
    }
    Optional<Token> noun = findNounBeforeInfinitive(at, head);
    if (noun.isPresent()) {
      return govern(at, noun.get(), cues.findEffect(sentence, noun.get(), at))
          && step(noun.get(), head);
    }
    if (at.hasRelation("ccomp") || at.hasRelation("xcomp") || at.relation().equals("dep")) {
      return complement(at, head);
    }
    if (OBJECT_LIKE.contains(at.relation())) {
      return object(at, head);
    }
    if (at.hasRelation("nsubj")) {
      return govern(at, head, cues.findSubjectEffect(sentence, head));
    }
    if (at.hasRelation("nmod") || at.hasRelation("obl")) {
      return prepositional(at, head);
    }
    if (at.hasRelation("acl") || at.hasRelation("advcl")) {
      return clause(at, head);
    }
    return false;
  }

  /**
   * "announced a plan to buy": the parser often hangs "buy" on "announced"; it belongs to "plan".
   */
  private Optional<Token> findNounBeforeInfinitive(Token at, Token head) {
    return shape
        .findNounBeforeInfinitive(at, head)
        .filter(noun -> cues.findEffect(sentence, noun).isPresent());
  }

  private boolean coordinate(Token at, Token head) {
    boolean ownSubject = !sentence.children(at, "nsubj").isEmpty();
    boolean ownAuxiliary = !sentence.children(at, "aux").isEmpty();
    if (ownSubject || ownAuxiliary || at.tag().equals("VBD")) {
      return true;
    }
    boolean or = shape.hasConjunction(at, Set.of("or", "nor"));
    boolean but =
        shape.hasConjunction(at, Set.of("but")) || shape.hasConjunction(head, Set.of("but"));
    stance = modifiers.apply(stance, sentence, head, deal);
    if (modifiers.isNegated(sentence, head) && (or || at.isNoun() && !but)) {
      stance = stance.flipped();
    }
    return true;
  }

  private boolean complement(Token at, Token head) {
    Optional<Effect> effect =
        cues.findEffect(sentence, head, at)
            .filter(found -> found != Effect.READY || shape.isInfinitive(at));
    if (effect.isEmpty()) {
      if (at.relation().equals("dep")) {
        return false;
      }
      if (at.hasRelation("xcomp") && shape.isInfinitive(at)) {
        infinitive(head);
      }
      applyAround(at, head);
      return true;
    }
    if (effect.get() == Effect.WANTS && cues.findEffect(sentence, at).equals(SAYING)) {
      return true;
    }
    if (effect.get().isPlainSpeech() && shape.isInfinitive(at) && shape.isPassive(head)) {
      stance = stance.atMost(Certainty.PROBABLE);
    }
    return govern(at, head, effect);
  }

  private void infinitive(Token head) {
    if (head.text().equals("used") && !shape.isPassive(head)) {
      stance = stance.with(Status.ENDED);
    } else {
      purpose();
    }
  }

  /** A deal is only meant ("raised money to buy"); other things are done ("joined to develop"). */
  private void purpose() {
    if (deal) {
      stance = stance.atMost(Certainty.POSSIBLE).with(Status.PLANNED);
    }
  }

  private void applyAround(Token at, Token head) {
    stance = modifiers.apply(stance, sentence, head, deal);
    if (modifiers.isNegated(sentence, head, at)) {
      stance = stance.flipped();
    }
  }

  private boolean govern(Token at, Token head, Optional<Effect> effect) {
    if (effect.isEmpty()) {
      return false;
    }
    governors.add(new Governor(head, effect.get()));
    stance =
        effect
            .get()
            .applyTo(stance, modifiers.isNegated(sentence, head, at), shape.isPerfect(at), deal);
    stance = modifiers.apply(stance, sentence, head, deal);
    if (effect.get() == Effect.CONTINUES && stance.status() == Status.PLANNED) {
      stance = stance.with(Status.ACTIVE);
    }
    if (modifiers.isOver(sentence, head)) {
      stance = stance.with(Status.ENDED);
    }
    return true;
  }

  private boolean object(Token at, Token head) {
    Optional<Effect> effect =
        cues.findEffect(sentence, head, at)
            .filter(found -> found != Effect.READY || at.hasRelation("nsubj:pass"));
    if (at.hasRelation("nsubj:pass") && cues.speaksOfComplement(sentence, head)) {
      return false;
    }
    if (effect.isEmpty()) {
      return lookThrough(at, head);
    }
    if (effect.get() == Effect.ASKS && !deal) {
      return false;
    }
    if (effect.get() == Effect.SAYS && deal && stance.status() == Status.ACTIVE) {
      stance = stance.with(Status.PLANNED);
    }
    return govern(at, head, effect);
  }

  /** "may provide loans" doubts the loans; "may change the loans" takes them for granted. */
  private boolean lookThrough(Token at, Token head) {
    if (shape.isDefinite(at) || !head.isVerb()) {
      return false;
    }
    applyAround(at, head);
    return true;
  }

  private boolean prepositional(Token at, Token head) {
    List<Token> cases = sentence.children(at, "case");
    if (cues.isConditional(sentence, at) || cues.isConditional(sentence, head)) {
      stance = stance.hypothetical();
      return false;
    }
    boolean companion = isCompanion(at, cases);
    if (companion || cases.stream().noneMatch(cues::joinsComplement)) {
      return false;
    }
    Optional<Effect> effect =
        cues.findEffect(sentence, head, at).filter(found -> found != Effect.READY);
    boolean possessed = sentence.children(at, "case").stream().anyMatch(c -> c.tag().equals("POS"));
    return !possessed && at.index() > head.index() && govern(at, head, effect);
  }

  /** "talks with its parent": that it is the parent is not what is talked about. */
  private boolean isCompanion(Token at, List<Token> cases) {
    return shape.isDefinite(at) && cases.stream().anyMatch(mark -> mark.text().equals("with"));
  }

  private boolean clause(Token at, Token head) {
    if (at.hasRelation("acl:relcl")) {
      return false;
    }
    boolean infinitive = shape.isInfinitive(at);
    boolean joined = sentence.children(at, "mark").stream().anyMatch(cues::joinsComplement);
    Optional<Effect> effect =
        infinitive || joined || Shape.isGerundObject(at, head)
            ? cues.findEffect(sentence, head, at)
            : Optional.empty();
    if (effect.filter(found -> at.hasRelation("acl") || !found.isPlainSpeech()).isPresent()) {
      return govern(at, head, effect);
    }
    if (infinitive && at.hasRelation("advcl") && !Shape.isOutcome(at)) {
      purpose();
    }
    return false;
  }
}
