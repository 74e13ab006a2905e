package no.samsvar.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** Shares that are said to make up the whole and don't come to 100 %. */
final class WrongShares {
  private static final int FEWEST = 3;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal SLACK = BigDecimal.valueOf(1);
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?iuU)\\b(?:fordeles|fordelast|fordeling av|fordelingsnøkkel\\w*|delast|deles|vektlegges|vektast|vektes|vekting|vektingen|tildelingskriteri\\w*|eierandel\\w*|eigardel\\w*|eier følgende|kostnadsnøkkel\\w*|kostnadsfordeling\\w*|weight\\w*|split|shared|shares|apportion\\w*|divided|award criteria)\\b");
  private static final Keyed SHARE =
      Keyed.of(
          "(?<![\\d,.])(?<share>\\d{1,3}(?:[,.]\\d{1,2})?)\\s?(?:%|prosent\\b|per ?cent\\b)",
          "%", "prosent", "cent");

  /** Not the whole, then. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?iuU)\\b(?:største|blant annet|mellom anna|hovedsakelig|for eksempel|til dømes|herav|resten|resterende|largest|mainly|for example|including|the rest|the remainder|minst|minimum|at least|inntil|up to)\\b");

  private WrongShares() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Passage passage : view.passages()) {
      boolean running =
          !(passage.block() instanceof Block.Quotation)
              && !(passage.block() instanceof Block.TableRow);
      if (running && passage.possible(SHARE)) {
        sentence(passage).ifPresent(found::add);
      }
    }
    for (Section section : view.possible(SHARE) ? view.sections() : List.<Section>of()) {
      List<Block> blocks = section.blocks();
      for (int at = 0; at < blocks.size(); at++) {
        if (blocks.get(at) instanceof Block.Paragraph) {
          list(view, section, at).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "Kostnadene fordeles med 40 % på A, 35 % på B og 20 % på C." */
  private static Optional<Sighting> sentence(Passage passage) {
    Matcher sentences = SENTENCE.matcher(passage.words());
    while (sentences.find()) {
      List<BigDecimal> shares = shares(sentences.group());
      if (shares.size() >= FEWEST
          && wrong(shares)
          && SPLIT.matcher(sentences.group()).find()
          && !SOME.matcher(sentences.group()).find()) {
        return Optional.of(tell(List.of(passage.block().span()), shares));
      }
    }
    return Optional.empty();
  }

  /** A lead-in about shares, and one share in each item or row below it. */
  private static Optional<Sighting> list(View view, Section section, int lead) {
    List<Block> blocks = section.blocks();
    List<BigDecimal> shares = new ArrayList<>();
    List<Span> places = new ArrayList<>(List.of(blocks.get(lead).span()));
    for (Block block : blocks.subList(lead + 1, blocks.size())) {
      boolean item = block instanceof Block.ListItem || block instanceof Block.TableRow;
      List<BigDecimal> here = item ? shares(view.slice(block.span())) : List.of();
      if (here.size() != 1 || SUM.matcher(view.slice(block.span())).find()) {
        break;
      }
      shares.addAll(here);
      places.add(block.span());
    }
    return shares.size() >= FEWEST && wrong(shares) && opens(view, section, lead)
        ? Optional.of(tell(places, shares))
        : Optional.empty();
  }

  private static boolean opens(View view, Section section, int lead) {
    String words = view.slice(section.blocks().get(lead).span());
    return SPLIT.matcher(words + " " + view.heading(section)).find() && shares(words).isEmpty();
  }

  private static final Pattern SENTENCE = Pattern.compile("[^.;]*(?:[.,](?=\\d)[^.;]*)*");
  private static final Pattern SUM = Pattern.compile("(?iu)^(?:sum|totalt?|i alt|til sammen)\\b");

  private static Sighting tell(List<Span> places, List<BigDecimal> shares) {
    return Sighting.at(places, sum(shares).stripTrailingZeros().toPlainString());
  }

  private static boolean wrong(List<BigDecimal> shares) {
    return sum(shares).subtract(WHOLE).abs().compareTo(SLACK) >= 0;
  }

  private static BigDecimal sum(List<BigDecimal> shares) {
    return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<BigDecimal> shares(String words) {
    return SHARE
        .pattern()
        .matcher(words)
        .results()
        .map(match -> new BigDecimal(match.group("share").replace(',', '.')))
        .toList();
  }
}
