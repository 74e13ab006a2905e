package no.samsvar.clause;

/** Force, polarity and stance together. */
record Axes(Force force, Polarity polarity, Stance stance) {
  static final Axes PLAIN = new Axes(Force.NONE, Polarity.AFFIRMED, Stance.ASSERTED);

  Axes with(Stance other) {
    return new Axes(force, polarity, other);
  }

  Axes with(Polarity other) {
    return new Axes(force, other, stance);
  }

  Axes with(Force other) {
    return new Axes(other, polarity, stance);
  }
}
