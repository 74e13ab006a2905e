package no.samsvar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All commands with their options, as the manual page and as a page of the documentation. */
record Manual(CommandSpec program) {

  /** An argument: how it is written, and what it does. */
  private record Line(String written, String does) {}

  /** The page for man(1). */
  String roff() {
    StringBuilder page = new StringBuilder();
    page.append(".TH SAMSVAR 1\n.SH NAME\nsamsvar \\- ");
    page.append(roff(text(program))).append("\n.SH SYNOPSIS\n.B samsvar\n");
    page.append("\\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]\n.SH COMMANDS\n");
    for (CommandSpec command : commands()) {
      page.append(".SS ").append(roff(usage(command))).append('\n');
      page.append(roff(text(command))).append('\n');
      for (Line line : lines(command)) {
        page.append(".TP\n.B ").append(roff(line.written())).append('\n');
        page.append(roff(line.does())).append('\n');
      }
    }
    page.append(".SH EXIT STATUS\n").append(roff(footer())).append('\n');
    return page.toString();
  }

  /** The page of the documentation. */
  String markdown() {
    StringBuilder page = new StringBuilder("# Commands and options\n\n");
    page.append("Made by `samsvar manual --markdown`; do not edit.\n\n");
    page.append(text(program)).append("\n\n").append(footer()).append('\n');
    for (CommandSpec command : commands()) {
      page.append("\n## ").append(usage(command)).append("\n\n").append(text(command));
      page.append("\n\n");
      List<Line> lines = lines(command);
      if (!lines.isEmpty()) {
        page.append("| | |\n| --- | --- |\n");
      }
      for (Line line : lines) {
        page.append("| `").append(line.written().replace("|", "\\|")).append("` | ");
        page.append(line.does().replace("|", "\\|")).append(" |\n");
      }
    }
    return page.toString();
  }

  /** Commands by name, each before its own; without help. */
  private List<CommandSpec> commands() {
    List<CommandSpec> all = new ArrayList<>();
    below(program, all);
    return all;
  }

  private static void below(CommandSpec command, List<CommandSpec> all) {
    for (CommandLine each : new TreeMap<>(command.subcommands()).values()) {
      if (!each.getCommandName().equals("help")) {
        all.add(each.getCommandSpec());
        below(each.getCommandSpec(), all);
      }
    }
  }

  private static String usage(CommandSpec command) {
    return command.qualifiedName()
        + command.positionalParameters().stream()
            .map(each -> " " + written(each))
            .collect(Collectors.joining());
  }

  private static String written(PositionalParamSpec parameter) {
    String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "…" : "");
    return parameter.arity().min() == 0 ? "[" + label + "]" : label;
  }

  private static List<Line> lines(CommandSpec command) {
    List<Line> lines = new ArrayList<>();
    command
        .positionalParameters()
        .forEach(each -> lines.add(new Line(each.paramLabel(), does(each))));
    command.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp() && !option.hidden())
        .forEach(option -> lines.add(new Line(written(option), does(option))));
    return lines;
  }

  private static String written(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static String does(ArgSpec argument) {
    return String.join(" ", argument.description())
        .replace("${DEFAULT-VALUE}", String.valueOf(argument.initialValue()));
  }

  private static String text(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private String footer() {
    return String.join(" ", program.usageMessage().footer()).strip();
  }

  private static String roff(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
  }
}
