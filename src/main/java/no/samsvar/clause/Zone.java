package no.samsvar.clause;

/** Which part of a sentence a word stands in. Only the main part gives a clause its force. */
enum Zone {
  MAIN,
  RELATIVE,
  THAT,
  IF,
  OTHER,
  PURPOSE,
  ASIDE
}
