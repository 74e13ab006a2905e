package no.samsvar.clause;

/** What the headings above say about the text under them. */
enum Mood {
  /** Nothing. */
  PLAIN,
  /** Goals, strategies, measures: bullets without a verb of their own are intentions. */
  PLAN,
  /** What others must do or have: the columns of a table of requirements. */
  DEMANDS,
  /** Definitions. */
  DEFINITIONS,
  /** Examples. */
  EXAMPLE,
  /** Questions that a report asks. */
  QUESTIONS,
  /** What others demand or say: criteria, law, other documents. */
  OTHERS,
  /** How the document came to be: its versions and their changes. */
  HISTORY,
  /** Wanted picture of the future. */
  FUTURE,
  /** After what was told of a proposed body: its other parts are proposed as well. */
  PROPOSED,
  /** What a report recommends. */
  ADVICE,
  /** What is lacking: weaknesses, risks, findings. */
  LACKS
}
