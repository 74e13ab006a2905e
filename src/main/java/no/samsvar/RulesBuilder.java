package no.samsvar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.pack.BuiltPacks;
import no.samsvar.pack.PackException;

/** Reads and checks the shipped packs while the program is built, so that no start has to. */
final class RulesBuilder {
  private RulesBuilder() {}

  /** Takes the folder of packs and the file to write. */
  public static void main(String[] args) throws IOException, PackException {
    Path file = Path.of(args[1]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, BuiltPacks.of(Rules.in(Path.of(args[0])), new LexicalNormaliser()).bytes());
  }
}
