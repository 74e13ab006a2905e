package no.samsvar.report.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.samsvar.check.Problem;
import no.samsvar.report.ReportException;

/**
 * The program's templates, and the user's in their place, filled so that text is escaped, no class
 * can be named, and the first error ends it.
 */
final class Templates {
  private final Configuration configuration;
  private final Optional<Path> folder;

  /** The program's templates; those in the folder go before them. */
  Templates(Optional<Path> folder) throws IOException {
    Configuration made = new Configuration(Configuration.VERSION_2_3_34);
    made.setTemplateLoader(loader(folder));
    made.setDefaultEncoding("UTF-8");
    made.setLocale(Locale.ROOT);
    made.setNumberFormat("computer");
    made.setLocalizedLookup(false);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    made.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    this.configuration = made;
    this.folder = folder;
  }

  private static TemplateLoader loader(Optional<Path> folder) throws IOException {
    TemplateLoader shipped = new ClassTemplateLoader(Templates.class, "");
    return folder.isEmpty()
        ? shipped
        : new MultiTemplateLoader(
            new TemplateLoader[] {new FileTemplateLoader(folder.get().toFile()), shipped});
  }

  /** Fills a template and writes it as UTF-8, all or nothing. */
  void fill(String name, Map<String, Object> model, OutputStream out) throws IOException {
    StringWriter page = new StringWriter();
    try {
      configuration.getTemplate(name).process(model, page);
    } catch (ParseException e) {
      Place place = new Place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
      throw broken(place, e.getEditorMessage(), "mend what stands there", e);
    } catch (TemplateException e) {
      String help =
          e instanceof InvalidReferenceException
              ? "known there: " + String.join(", ", new TreeSet<>(model.keySet()))
              : "see the page on reports for what templates may use";
      Place place = new Place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
      throw broken(place, e.getMessageWithoutStackTop(), help, e);
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Where a template is broken, counted from 1. */
  private record Place(String name, Integer line, Integer column) {}

  private ReportException broken(Place place, String message, String help, Exception cause) {
    String file =
        folder.map(dir -> dir.resolve(place.name()).toString()).orElse(place.name())
            + ":"
            + place.line()
            + ":"
            + place.column();
    String what = message.lines().map(String::strip).findFirst().orElse("can't be filled");
    return new ReportException(
        new Problem(file.replace('\\', '/'), "the template is broken: " + what, help), cause);
  }
}
