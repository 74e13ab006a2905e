package no.samsvar.check;

import java.util.List;

/**
 * What the document does about a rule. No verdict without evidence, except where absence is the
 * verdict.
 */
public sealed interface Verdict {
  /** Lays it down. */
  record Met(List<Evidence> evidence) implements Verdict {
    public Met {
      evidence = List.copyOf(evidence);
    }
  }

  /** Deals with it, but core components are missing or weak; both by name. */
  record Partial(List<Evidence> evidence, List<String> missing, List<String> weak)
      implements Verdict {
    public Partial {
      evidence = List.copyOf(evidence);
      missing = List.copyOf(missing);
      weak = List.copyOf(weak);
    }
  }

  /** Says itself that it is lacking. */
  record Denied(List<Evidence> evidence) implements Verdict {
    public Denied {
      evidence = List.copyOf(evidence);
    }
  }

  /** Nothing commits to it; what came nearest. */
  record Missing(List<Evidence> nearest) implements Verdict {
    public Missing {
      nearest = List.copyOf(nearest);
    }
  }

  /** Says or shows that the rule's ground falls away. */
  record NotApplicable(List<Evidence> evidence) implements Verdict {
    public NotApplicable {
      evidence = List.copyOf(evidence);
    }
  }

  /** Could not be read well enough to say missing. */
  record Unreadable() implements Verdict {}

  /** A description of another document, silent on this. */
  record NotShown(List<Evidence> nearest) implements Verdict {
    public NotShown {
      nearest = List.copyOf(nearest);
    }
  }

  /** The word used in results. */
  default String key() {
    return switch (this) {
      case Met _ -> "met";
      case Partial _ -> "partial";
      case Denied _ -> "denied";
      case Missing _ -> "missing";
      case NotApplicable _ -> "not-applicable";
      case Unreadable _ -> "unreadable";
      case NotShown _ -> "not-shown";
    };
  }

  /** The quotes that the verdict stands on. */
  default List<Evidence> evidence() {
    return switch (this) {
      case Met met -> met.evidence;
      case Partial partial -> partial.evidence;
      case Denied denied -> denied.evidence;
      case NotApplicable notApplicable -> notApplicable.evidence;
      case Missing _, Unreadable _, NotShown _ -> List.of();
    };
  }

  /** What came nearest where nothing commits. */
  default List<Evidence> nearest() {
    return switch (this) {
      case Missing missing -> missing.nearest;
      case NotShown notShown -> notShown.nearest;
      case Met _, Partial _, Denied _, NotApplicable _, Unreadable _ -> List.of();
    };
  }

  /** Denied or missing. */
  default boolean gap() {
    return this instanceof Denied || this instanceof Missing;
  }
}
