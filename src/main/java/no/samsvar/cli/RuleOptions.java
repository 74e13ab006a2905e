package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.Indexer;
import no.samsvar.Samsvar;
import no.samsvar.Workspace;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentKind;
import no.samsvar.pack.PackException;
import no.samsvar.rule.RulePack;
import picocli.CommandLine.Option;

/**
 * Which rules to use: folders laid over the shipped packs, and packs applied besides those of the
 * kind.
 */
final class RuleOptions {
  private static final String MODELS = "SAMSVAR_MODELS";

  @Option(
      names = "--rules",
      paramLabel = "DIR|PACK",
      description = "Folder of rule packs, or name of a pack to apply as well; may be repeated.")
  private List<String> rules = List.of();

  /** The program with these rules; empty after printing what is wrong with them. */
  Optional<Samsvar> open(Console console) {
    return open(console, Workspace.NONE);
  }

  /** The same, as a workspace wants its rules. */
  Optional<Samsvar> open(Console console, Workspace workspace) {
    try {
      List<Path> folders = new ArrayList<>(workspace.ruleFolders());
      folders.addAll(folders());
      Samsvar own = Samsvar.with(folders).tailored(workspace);
      Optional<String> models = console.environment(MODELS);
      Samsvar samsvar = models.isPresent() ? own.withModels(Path.of(models.get())) : own;
      List<Problem> unknown = new ArrayList<>();
      for (String name : names()) {
        if (!samsvar.packs().packs().containsKey(name)) {
          unknown.add(
              new Problem(
                  "--rules",
                  "no folder or rule pack is called \"" + name + "\"",
                  Misuse.known(
                      name,
                      List.copyOf(samsvar.packs().packs().keySet()),
                      "known packs: ",
                      meant(name, samsvar))));
        }
      }
      console.problems(unknown);
      return unknown.isEmpty() ? Optional.of(samsvar) : Optional.empty();
    } catch (PackException e) {
      console.problems(e.problems());
    } catch (IOException e) {
      console.problems(
          List.of(new Problem("--rules", "a folder can't be read", "check that you may open it")));
    }
    return Optional.empty();
  }

  /**
   * A name for the program with these rules, found without reading them; empty if they can't be.
   */
  Optional<String> made(Console console) {
    List<String> options = new ArrayList<>(names());
    options.add(console.environment(MODELS).orElse(""));
    try {
      return Optional.of(Indexer.made(folders(), options));
    } catch (PackException | IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Names of packs to apply besides those of the kind. */
  Set<String> packs(Samsvar samsvar) {
    Set<String> packs = new TreeSet<>(names());
    for (Path folder : folders()) {
      for (String name : samsvar.packs().packs().keySet()) {
        boolean own = folder.endsWith(name) && Files.exists(folder.resolve("pack.yaml"));
        if (own) {
          packs.add(name);
        }
      }
    }
    return packs;
  }

  /** The pack with this word in its title, or the one for documents of this name. */
  private static Optional<String> meant(String name, Samsvar samsvar) {
    String word = name.toLowerCase(Locale.ROOT);
    if (word.length() < KindNames.BEGINNING) {
      return Optional.empty();
    }
    return samsvar.packs().packs().values().stream()
        .filter(
            pack ->
                pack.titles().values().stream()
                    .anyMatch(title -> title.toLowerCase(Locale.ROOT).startsWith(word)))
        .map(RulePack::name)
        .findFirst()
        .or(() -> KindNames.meant(name).flatMap(DocumentKind::pack));
  }

  private List<String> names() {
    return rules.stream().filter(rule -> !Files.isDirectory(Path.of(rule))).toList();
  }

  private List<Path> folders() {
    return rules.stream().map(Path::of).filter(Files::isDirectory).toList();
  }
}
