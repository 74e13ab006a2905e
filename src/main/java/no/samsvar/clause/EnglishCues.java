package no.samsvar.clause;

/** Cues of English. */
final class EnglishCues {
  private EnglishCues() {}

  static final String FORCE =
      """
      must: shall; must; has to; have to
      should: should; ought to
      may: may; can; could; might
      will: will; 'll
      duty: it is the responsibility of; is the responsibility of; is required that; rests with; is under an obligation to; are under an obligation to; undertakes; undertake; undertakes to; is obliged to; are obliged to; obliged to;
       is obligated to; are obligated to; obligated to; is required to; are required to;
       required to; is responsible for; are responsible for; responsible for; responsible;
       bears the risk; agrees to; agree to; agrees that it; commits to; commit to; is bound by;
       are bound by; bound to; has a duty to; have a duty to; duty to; warrants; warrant;
       warrants that; guarantees; guarantee; is liable for; are liable for; liable for;
       requires that; is prohibited; are prohibited; prohibited from; ensures; ensure;
       is accountable for; accountable for; is due; are due; covenants; is to; are to
      advice: we advise against; advise against; advises against; advised against; is desirable; desirable that; it is desirable that; is recommended; are recommended; recommended; recommends; recommend; is advisable;
       we advise; is encouraged to; are encouraged to; encouraged to; it is good practice;
       suggests
      right: is entitled to; are entitled to; entitled to; has the right to; have the right to;
       right to; is permitted to; are permitted to; permitted to; permitted; is allowed to;
       allowed to; is authorised to; is authorized to; authorised to; authorized to;
       reserves the right to; reserve the right to; is free to; licence to; license to;
       at its option; may require
      claim: right; rights; obligation; obligations; duty; duties; obligation to;
       obligations to; warranty; warranties; guarantees of; liability; liable; requirement;
       requirements; responsibility; remedy
      wish: aims to; aim to; aims at; aim is; our aim is; the goal is; our goal is;
       the objective is; intends to; intend to; wishes to; wish to; wants to; want to; seeks to;
       seek to; plans to; plan to; is committed to; are committed to; strives to; strive to;
       ambition is; hopes to; hope to; vision is; looking to; would like to; the purpose is;
       purpose is; we want; we hope; hope that; we intend
      """;

  static final String POLARITY =
      """
      not: not; not yet; no longer; far from; never; cannot; can't; won't; doesn't; don't; isn't; aren't; shan't; hasn't;
       haven't; wasn't; didn't; n't
      no: no; none; nothing; nobody; no such; not any
      lack: lacks; lack; lack of; lacking; missing; absent; absence of; absence; is silent on;
       silent on; insufficient; inadequate; incomplete; unclear; undefined; unresolved;
       fails to; failed to; fail to; deficiency; deficiencies; unavailable; omitted from;
       free of; deficient
      without: without
      needless: need not; needn't; does not need to; do not need to; is not necessary;
       not necessary; not needed
      neutral: as soon as possible; as soon as practicable; as soon as reasonably possible; as soon as reasonably practicable; found no deviations; no deviations; not only; not just; not merely; not least; not insignificant; not uncommon;
       not unreasonable; not unreasonably; unless otherwise; except as otherwise; if not;
       whether or not; no later than; not later than; not more than; no more than;
       not less than; no less than; not exceeding; not exceed; no fewer than; not fewer than;
       need not to; no doubt; without doubt; nothing in this; including but not limited to;
       including without limitation; without limitation; but not limited to;
       without undue delay; without unreasonable delay; without delay; without charge;
       without additional charge; without further charge; without cost; without extra cost;
       without additional cost; without prejudice to; without prejudice; without regard to;
       without notice; without cause; no longer than; without further; not until; not before;
       without any additional; failure or; absence of agreement; in the absence of;
       no exceptions found; no deviations; non-exclusive; not exclusive; not transferable;
       not binding; until then; until further notice; never later than; never more than;
       never less than; for no other; no other purpose; and no other; or with none; with none;
       no more; no greater than; no less; at once; at no additional; at no extra; at no charge;
       at no cost; no additional charge
      except: unless; except; except that; except for; except as; except where;
       except to the extent; other than; save; save that; save as; save where; only; solely;
       exclusively; without the prior; without prior; without the customer's;
       without the controller's; without customer's; without the written; without written;
       without consent; without the other; without the express; without authorisation;
       without authorization; without approval; without the supplier's; without documented;
       without first; without obtaining; before obtaining; beyond; until; without our;
       without your; but only
      exist: exists; exist; is in place; are in place; in place; established; has; have; had;
       contains; contain; includes; include; provides; provide; provided; granted; grants;
       given; made; set; set out; defined; described; documented; agreed; covered; covers;
       cover; available; possible; sufficient; adopted; prepared; drawn up; produced; offered;
       offers; performed; carried out; implemented; met; measured; reported; addressed;
       enacted; introduced; in force; regulated; specified; resolved; decided; appointed; allocated; any; clear; required;
       written; state; states; say; says; define; defines; regulate; regulates; impose; imposes;
       mentions; mention; address; addresses; require; requires; provide for
      omitted: omitted; deleted; intentionally omitted; reserved; left blank;
       intentionally left blank
      neither: neither; nor
      oppose: we advise against; advise against; advises against; advised against; is opposed to; opposes; do not recommend
      release: disclaims; disclaim; disclaimed; excludes any; waives; waive; waived;
       is excluded; are excluded; is exempt; are exempt; exempt from
      self: agreement; the agreement; this agreement; the contract; contract; annex; schedule;
       appendix; terms; these terms; this annex; dpa; this dpa
      """;

  static final String STRUCTURE =
      """
      contrast: but; whereas; while; however; but also; but rather; yet
      join: and; or; and/or; as well as
      relative: which; who; whom; whose; to which; in which; for which; by which; of which;
       under which; to whom; that
      that: that
      if: if; where; when; whenever; provided that; in the event that; in the event of;
       to the extent that; to the extent; as long as; in case; on condition that; subject to;
       if and to the extent; insofar as; unless; once; upon; as soon as
      subordinate: because; since; as; so that; how; whether; what; although; though; before;
       after; until; wherever; even if; unless otherwise; whereby
      purpose: in order to; so as to; in order not to; so as not to; for the purpose of; with a view to
      tail: which is; something that
      condition: on request; upon request; at request; at the request of; upon the request of;
       on the request of; on customer's request; upon written request; on written request;
       as necessary; if necessary; where necessary; as needed; when needed; where appropriate;
       as appropriate; if required; against payment; at customer's expense;
       subject to availability; by agreement; where applicable; if applicable; where possible
      delegate: set out in; as set out in; described in; as described in; specified in;
       as specified in; is set out in; are set out in; set forth in; as set forth in;
       governed by; is governed by; are governed by; as defined in; defined in; listed in;
       as listed in; in accordance with annex; detailed in; as detailed in; contained in;
       stated in; as stated in; see; referred to in; identified in; provided in;
       provided for in; laid down in
      effect: results; result; leads; causes; implies
      """;

  static final String STANCE =
      """
      hedge: to the greatest extent possible; as far as is possible; normally; usually; typically; as a rule; strive to; strives to; probably; perhaps; possibly; maybe; likely; presumably; assumed; is assumed;
       we assume; hypothesis; as far as possible; where possible; so far as possible;
       wherever possible; to the extent possible; reasonable efforts; reasonable endeavours;
       best efforts; best endeavours; commercially reasonable; reasonably practicable;
       as far as practicable; seek to; seeks to; endeavour to; endeavours to; endeavor to;
       endeavors to; endeavour not to; endeavor not to; try not to; seek not to;
       unsure whether; unsure if; uncertain whether; uncertain if; not sure whether;
       not sure if; in doubt whether; doubtful whether; try to; tries to; attempt to; attempts to; appears to; appear to; seems to;
       is expected to; are expected to; expected to; we expect; consider; considers; considered;
       might; hopefully; ideally; in principle; we hope; hope to; hope that; wishes to; wish to;
       would like to; hopes to
      epistemic: come; depend; happen; occur; change; strengthen; grow; fall; rise; vary; contribute;
       entail; imply; involve; get; shape; challenge; be; become; lead; result; mean; cause; arise; help; give; require; increase;
       continue; need; reduce; affect; have; see
      say: says; said; feel; feels; felt; appears from; it emerged; states that; stated that; stated; claims; claimed; reports that;
       reported that; reported; told us; tells us; explained; explains; argues; argued;
       informed us; believes; believed; according to; points out; pointed out; maintains;
       confirmed; confirms; noted that; notes that; stresses; stressed; asserts; describes;
       wrote; writes; it was stated; it is stated; adds that; added that
      source: according to; the act requires; the act; the regulation requires;
       the law requires; by law; the government; the ministry; parliament; the department;
       denmark; sweden; netherlands; norway; danish; the national strategy; the directorate;
       the cabinet office; other authorities; other councils; gdpr requires; the directive
      later: has plans to; have plans to; has a plan to; have a plan to; intend to;
       it is the intention of; will be; later date; at a later date; at a later stage; in due course; in future;
       in the future; under development; under preparation; under way; is planned; are planned;
       plans to; plan to; is being; are being; to be agreed; to be determined; to be defined;
       to be confirmed; to be developed; to be established; yet to be; intends to;
       is proposed; is to be agreed; are to be agreed; is to be defined; is to be established;
       is to be developed
      create: established; establish; set up; developed; develop; drawn up; draw up; created;
       create; prepared; prepare; introduced; introduce; launched; launch; produced; produce;
       appointed; built; build; designed; drafted; adopted; formed; put in place; implemented;
       implement; explored; explore; carried out; procured; procure
      would: would have; would be; would need; would; could have; should have; had been;
       would give
      example: an example of; example of; example; examples; for illustration;
       by way of example; hypothetical; by way of illustration
      define: is an abbreviation; is a collective term; is a term for; is an umbrella term;
       is short for; stands for; is a general term; is a common term; is meant; are meant; means; shall mean; is defined as; are defined as; has the meaning;
       have the meaning; shall have the meaning; refers to; is understood to; hereinafter;
       defined as; mean; shall be understood
      ask: how; why; what; who; which; to what extent; whether; when
      own: we; our; the parties; the auditor; this report
      agent: we; the team; the council; the authority; council; departments; the department; government;
       the service; authority; the organisation; the trust
      """;

  static final String[] ALL = {FORCE, POLARITY, STRUCTURE, STANCE};
}
