package io.relata.extract.clause;

import io.relata.fact.Certainty;
import io.relata.fact.Polarity;
import io.relata.fact.Status;

/** What a governing word does to the event in its complement; {@code stance.yaml} says which. */
enum Effect {
  SAYS,
  REPORTS,
  CLAIMS,
  BELIEVES,
  EXPECTS,
  READY,
  SUPPOSES,
  AGREES,
  PLANS,
  CONSIDERS,
  WANTS,
  ASKS,
  ENABLES,
  FAILS,
  DENIES,
  DROPS,
  ENDS,
  HAPPENS,
  CONTINUES,
  KNOWS,
  DOUBTS;

  /** Whether its subject is somebody who says so. */
  boolean isSpeech() {
    return switch (this) {
      case SAYS, REPORTS, CLAIMS, BELIEVES, EXPECTS, SUPPOSES, DENIES, KNOWS, DOUBTS, ASKS -> true;
      default -> false;
    };
  }

  /** Whether it adds nothing of its own. */
  boolean isPlainSpeech() {
    return this == SAYS || this == REPORTS;
  }

  /**
   * The stance towards the event seen from outside this word.
   *
   * @param negated whether this word itself is negated ("did not agree to")
   * @param perfect whether the event is said to lie before this word ("to have bought")
   * @param deal whether the event is one that is announced before it happens
   */
  Stance applyTo(Stance event, boolean negated, boolean perfect, boolean deal) {
    return switch (this) {
      case SAYS -> negated ? event.atMost(Certainty.POSSIBLE) : event;
      case REPORTS, KNOWS -> event;
      case CLAIMS -> event.atMost(negated ? Certainty.POSSIBLE : Certainty.PROBABLE);
      case BELIEVES -> flipIf(negated, event.atMost(Certainty.PROBABLE));
      case EXPECTS -> flipIf(negated, planned(event.atMost(Certainty.PROBABLE), perfect));
      case SUPPOSES -> event.atMost(Certainty.POSSIBLE);
      case AGREES, READY -> flipIf(negated, planned(closing(event, deal), perfect));
      case PLANS -> flipIf(negated, planned(event.atMost(Certainty.PROBABLE), perfect));
      case CONSIDERS, WANTS -> flipIf(negated, planned(event.atMost(Certainty.POSSIBLE), perfect));
      case ASKS -> planned(event.atMost(Certainty.POSSIBLE), perfect);
      case ENABLES ->
          negated ? event.flipped() : deal ? planned(closing(event, true), perfect) : event;
      case FAILS -> flipIf(!negated, event);
      case DENIES -> negated ? event.atMost(Certainty.POSSIBLE) : event.with(Polarity.NEGATIVE);
      case DROPS -> negated ? event : deal ? event.flipped() : event.with(Status.ENDED);
      case ENDS -> negated ? event : event.with(Status.ENDED);
      case HAPPENS, CONTINUES -> flipIf(negated, event);
      case DOUBTS -> negated ? event : event.atMost(Certainty.POSSIBLE);
    };
  }

  /** A deal that was agreed must still close; anything else that was agreed is as good as done. */
  private static Stance closing(Stance stance, boolean deal) {
    return deal ? stance.atMost(Certainty.PROBABLE) : stance;
  }

  private static Stance flipIf(boolean condition, Stance stance) {
    return condition ? stance.flipped() : stance;
  }

  private static Stance planned(Stance stance, boolean perfect) {
    return perfect || stance.status() == Status.ENDED ? stance : stance.with(Status.PLANNED);
  }
}
