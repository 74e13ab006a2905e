package no.samsvar.index;

import java.util.Locale;
import java.util.Optional;
import no.samsvar.clause.Actor;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Role;
import no.samsvar.clause.Stance;

/** What a hit tells of how its clause was read. */
public record Reading(
    Force force, Polarity polarity, Stance stance, Place place, Optional<Role> bearer) {
  private static final Force[] FORCES = Force.values();
  private static final Polarity[] POLARITIES = Polarity.values();
  private static final Stance[] STANCES = Stance.values();
  private static final Place[] PLACES = Place.values();
  private static final Role[] ROLES = Role.values();

  /** How many readings there are, whoever bears them. */
  static final int COUNT = PLACES.length * STANCES.length * POLARITIES.length * FORCES.length;

  /** How many bearers there are, none among them. */
  static final int BEARERS = ROLES.length + 1;

  static Reading of(Clause clause) {
    return new Reading(
        clause.force(),
        clause.polarity(),
        clause.stance(),
        clause.place(),
        clause.facts().bearer().map(Actor::role));
  }

  /** All readings are numbered; few of the numbers occur, so that a byte holds them. */
  int packed() {
    int packed = PackedOut.place(place);
    packed = packed * STANCES.length + PackedOut.place(stance);
    packed = packed * POLARITIES.length + PackedOut.place(polarity);
    return packed * FORCES.length + PackedOut.place(force);
  }

  /** The bearer's number; 0 for none. */
  int packedBearer() {
    return bearer.map(role -> PackedOut.place(role) + 1).orElse(0);
  }

  static Reading unpack(int packed, int packedBearer) {
    int polarities = packed / FORCES.length;
    int stances = polarities / POLARITIES.length;
    int places = stances / STANCES.length;
    return new Reading(
        FORCES[packed % FORCES.length],
        POLARITIES[polarities % POLARITIES.length],
        STANCES[stances % STANCES.length],
        PLACES[places],
        bearer(packedBearer));
  }

  static Optional<Role> bearer(int packed) {
    return packed == 0 ? Optional.empty() : Optional.of(ROLES[packed - 1]);
  }

  /** The word for a value in queries and results: lower case, hyphens. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
