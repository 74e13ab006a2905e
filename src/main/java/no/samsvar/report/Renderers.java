package no.samsvar.report;

import java.util.List;
import java.util.Optional;
import no.samsvar.check.RunResult;
import no.samsvar.report.docx.CommentedDocx;
import no.samsvar.report.docx.DocxReport;
import no.samsvar.report.exchange.CsvReport;
import no.samsvar.report.exchange.GithubReport;
import no.samsvar.report.exchange.GitlabReport;
import no.samsvar.report.exchange.JsonReport;
import no.samsvar.report.exchange.JunitReport;
import no.samsvar.report.exchange.SarifReport;
import no.samsvar.report.page.CommitteeSheet;
import no.samsvar.report.page.PageReport;
import no.samsvar.report.pdf.CommentedPdf;
import no.samsvar.report.plain.ConsoleReport;
import no.samsvar.report.plain.MarkdownReport;
import no.samsvar.report.view.Masking;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Visible;
import no.samsvar.report.view.Words;

/** The formats there are, by name. Masking happens here, before a format sees the result. */
public final class Renderers {
  private static final List<String> FORMATS =
      List.of(
          "console",
          "html",
          "docx",
          "commented-docx",
          "commented-pdf",
          "markdown",
          "committee",
          "json",
          "csv",
          "sarif",
          "junit",
          "github",
          "gitlab");

  private Renderers() {}

  /** The names of all formats, in the order in which help lists them. */
  public static List<String> formats() {
    return FORMATS;
  }

  /** The renderer of a format that needs no files; empty when there is no such format. */
  public static Optional<Renderer> named(String format, RenderSettings settings) {
    return named(format, settings, Originals.NONE);
  }

  /** The renderer of a format; empty when there is no such format. */
  public static Optional<Renderer> named(
      String format, RenderSettings settings, Originals originals) {
    return verbatim(format)
        .map(shape -> renderer(shape, settings, false))
        .or(() -> readable(format, settings).map(shape -> renderer(shape, settings, true)))
        .or(() -> copy(format, originals).map(copy -> copying(copy, settings)));
  }

  /** Formats that machines read: texts stay as they are, the format itself escapes them. */
  private static Optional<Shape> verbatim(String format) {
    return switch (format) {
      case "json" -> Optional.of(new JsonReport()::write);
      case "sarif" -> Optional.of(new SarifReport()::write);
      case "gitlab" -> Optional.of(new GitlabReport()::write);
      default -> Optional.empty();
    };
  }

  /**
   * Formats that people read: characters that would steer the page or the terminal are shown
   * instead.
   */
  private static Optional<Shape> readable(String format, RenderSettings settings) {
    return switch (format) {
      case "console" -> Optional.of(new ConsoleReport(settings.width(), settings.colour())::write);
      case "csv" -> Optional.of(new CsvReport()::write);
      case "junit" -> Optional.of(new JunitReport()::write);
      case "github" -> Optional.of(new GithubReport()::write);
      case "html" ->
          Optional.of(
              new PageReport(settings.masked(), settings.templates(), options(settings))::write);
      case "docx" -> Optional.of(new DocxReport(settings.masked(), options(settings))::write);
      case "committee" ->
          Optional.of(new CommitteeSheet(settings.masked(), settings.templates())::write);
      case "markdown" -> Optional.of(new MarkdownReport()::write);
      default -> Optional.empty();
    };
  }

  private static List<String> options(RenderSettings settings) {
    return settings.options().stream().map(Visible::line).toList();
  }

  /** Formats that are copies of the one document that was checked. */
  private static Optional<Copy> copy(String format, Originals originals) {
    return switch (format) {
      case "commented-docx" ->
          Optional.of(new Copy(format, originals, original -> new CommentedDocx(original)::write));
      case "commented-pdf" ->
          Optional.of(new Copy(format, originals, original -> new CommentedPdf(original)::write));
      default -> Optional.empty();
    };
  }

  private static Renderer copying(Copy copy, RenderSettings settings) {
    return (result, out) -> renderer(copy.of(result), settings, true).render(result, out);
  }

  private static Renderer renderer(Shape shape, RenderSettings settings, boolean visible) {
    return (result, out) -> {
      RunResult masked = settings.masked() ? Masking.mask(result) : result;
      RunResult shown = visible ? Visible.of(masked) : masked;
      shape.write(RunView.of(shown, Words.in(settings.language())), out);
    };
  }
}
