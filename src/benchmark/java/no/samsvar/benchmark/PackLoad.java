package no.samsvar.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.Samsvar;

/** Loads and compiles all packs in a fresh process, prints milliseconds by the wall and of this thread. */
final class PackLoad {
  private PackLoad() {}

  public static void main(String[] args) throws Exception {
    List<Path> folders = Stream.of(args).map(Path::of).toList();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Samsvar samsvar = Samsvar.with(folders);
    double wall = (System.nanoTime() - start) / 1e6;
    double thread = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
    System.out.println(wall + " " + thread + " " + samsvar.packs().rules().size());
  }
}
