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

  static Reading of(Clause clause) {
    return new Reading(
        clause.force(),
        clause.polarity(),
        clause.stance(),
        clause.place(),
        clause.facts().bearer().map(Actor::role));
  }

  /** Bits from the lowest: 3 of force, 2 of polarity, 3 of stance, 4 of place, then the bearer. */
  int packed() {
    int who = bearer.map(role -> PackedOut.place(role) + 1).orElse(0);
    return PackedOut.place(force)
        | PackedOut.place(polarity) << 3
        | PackedOut.place(stance) << 5
        | PackedOut.place(place) << 8
        | who << 12;
  }

  static Reading unpack(int packed) {
    int who = packed >>> 12;
    return new Reading(
        FORCES[packed & 7],
        POLARITIES[packed >>> 3 & 3],
        STANCES[packed >>> 5 & 7],
        PLACES[packed >>> 8 & 15],
        who == 0 ? Optional.empty() : Optional.of(ROLES[who - 1]));
  }

  /** The word for a value in queries and results: lower case, hyphens. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
