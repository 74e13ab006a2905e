package no.samsvar.report.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The program's templates, filled so that text is escaped, no class can be named, and the first
 * error ends it.
 */
final class Templates {
  private final Configuration configuration;

  Templates() {
    Configuration made = new Configuration(Configuration.VERSION_2_3_34);
    made.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
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
    configuration = made;
  }

  /** Fills a template and writes it as UTF-8, all or nothing. */
  void fill(String name, Map<String, Object> model, OutputStream out) throws IOException {
    StringWriter page = new StringWriter();
    try {
      configuration.getTemplate(name).process(model, page);
    } catch (TemplateException e) {
      throw new IOException("the template " + name + " can't be filled", e);
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }
}
