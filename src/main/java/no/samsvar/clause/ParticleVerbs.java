package no.samsvar.clause;

/** Verbs with the particle that belongs to them: "følge opp", "carry out", "sørge for". */
record ParticleVerbs(Stretch stretch) {

  /** A deed with the particle that belongs to its verb: "følge opp", "carry out". */
  Deed deed(int anchor, int at, String verb, Deed.Form form) {
    String next = stretch.form(at + 1);
    boolean close = inside(at + 1) && stretch.words().mark(at + 1).isEmpty();
    boolean towards = stretch.form(at + 2).equals("til") || stretch.form(at + 2).equals("to");
    if (verb.equals("sørge") && next.equals("for")) {
      return new Deed(anchor, at, at + 2, "sørge for", form);
    }
    boolean from = verb.equals("si") && (next.equals("fra") || next.equals("frå"));
    if (close && (from || (verb.equals("gå") && next.equals("gjennom")))) {
      return new Deed(anchor, at, at + 2, from ? "si fra" : "gå gjennom", form);
    }
    if (close && next.equals("seg")) {
      return new Deed(anchor, at, at + 2, verb + " seg", form);
    }
    if (close && ActionWords.PARTICLES.contains(next) && !(next.startsWith("up") && towards)) {
      String particle = next.equals("frem") ? "fram" : next;
      return new Deed(anchor, at, at + 2, verb + " " + particle, form);
    }
    return new Deed(anchor, at, at + 1, verb, form);
  }

  private boolean inside(int i) {
    return i < stretch.segment().to() && stretch.parse().zone(i) == Zone.MAIN;
  }
}
