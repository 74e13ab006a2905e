package no.samsvar.clause;

/** Who somebody is, whatever the document calls them. */
public enum Role {
  SUPPLIER,
  CUSTOMER,
  BOTH_PARTIES,
  EITHER_PARTY,
  CONTROLLER,
  PROCESSOR,
  SUBCONTRACTOR,
  CHIEF_EXECUTIVE,
  GOVERNING_BODY,
  MANAGEMENT,
  UNIT,
  NAMED_ROLE,
  STAFF,
  AUDITOR,
  STATE,
  OTHER_BODY,
  USERS,
  MEMBERS,
  /** The body whose own strategy or plan the document is. */
  OWN_BODY
}
