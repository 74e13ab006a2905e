package no.samsvar.benchmark;

import java.nio.file.Path;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link InnerParts} by JMH and adds its figures: milliseconds of one thread by the clock. */
record InnerLoops(Figures figures) {
  void measure(Path root) throws RunnerException {
    figures.heading("Inner parts, a document of ten pages");
    Options options =
        new OptionsBuilder()
            .include("\\." + InnerParts.class.getSimpleName() + "\\.")
            .param("root", root.toString())
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    for (RunResult result : new Runner(options).run()) {
      double[] samples =
          result.getAggregatedResult().getIterationResults().stream()
              .mapToDouble(round -> round.getPrimaryResult().getScore())
              .toArray();
      figures.add(result.getPrimaryResult().getLabel(), "ms", samples);
    }
  }
}
