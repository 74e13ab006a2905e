package no.samsvar.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.RulePack;

/** All packs by name, and the lexicon they share. */
public record PackSet(Lexicon lexicon, SortedMap<String, RulePack> packs) {
  public PackSet {
    packs = Collections.unmodifiableSortedMap(new TreeMap<>(packs));
  }
}
