package io.relata.extract.clause;

import io.relata.fact.Certainty;
import io.relata.fact.Polarity;
import io.relata.fact.Status;

/** How a text stands to an event; composed from the event outwards. */
record Stance(Certainty certainty, Polarity polarity, Status status, boolean asserted) {
  static final Stance PLAIN = new Stance(Certainty.CERTAIN, Polarity.POSITIVE, Status.ACTIVE, true);

  /** The less certain of the two. */
  Stance atMost(Certainty limit) {
    return certainty.compareTo(limit) >= 0 ? this : new Stance(limit, polarity, status, asserted);
  }

  Stance flipped() {
    return with(polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE);
  }

  Stance with(Polarity other) {
    return new Stance(certainty, other, status, asserted);
  }

  Stance with(Status other) {
    return new Stance(certainty, polarity, other, asserted);
  }

  Stance hypothetical() {
    return new Stance(Certainty.POSSIBLE, polarity, status, false);
  }
}
