package no.samsvar.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.samsvar.check.Problem;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.ObservationView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.QuoteView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Severity;

/**
 * JUnit's XML: a document is a suite, a rule a case. A gap or weakness from warning upwards fails;
 * notes, accepted deviations and what does not apply are skipped; unreadable text and problems are
 * errors.
 */
public final class JunitReport {
  private enum Result {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** Writes the XML as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "samsvar");
      for (DocumentView document : view.documents()) {
        suite(view, document, xml);
      }
      if (!view.problems().isEmpty()) {
        problems(view, xml);
      }
      close(xml, 0);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void suite(RunView view, DocumentView document, XMLStreamWriter xml)
      throws XMLStreamException {
    List<ElementView> elements = document.elements();
    open(xml, 1, "testsuite");
    xml.writeAttribute("name", document.path());
    List<ObservationView> observations = document.observations();
    long failing = observations.stream().filter(JunitReport::fails).count();
    long skipped = observations.size() - failing;
    xml.writeAttribute("tests", String.valueOf(elements.size() + observations.size()));
    xml.writeAttribute("failures", String.valueOf(count(elements, Result.FAILURE) + failing));
    xml.writeAttribute("errors", String.valueOf(count(elements, Result.ERROR)));
    xml.writeAttribute("skipped", String.valueOf(count(elements, Result.SKIPPED) + skipped));
    xml.writeAttribute("time", "0");
    for (ElementView element : elements) {
      open(xml, 2, "testcase");
      xml.writeAttribute("classname", document.path());
      xml.writeAttribute("name", element.id().value() + " – " + element.label());
      xml.writeAttribute("time", "0");
      body(view, element, xml);
      close(xml, 2);
    }
    for (ObservationView seen : observations) {
      observation(view, document, seen, xml);
    }
    close(xml, 1);
  }

  private static boolean fails(ObservationView seen) {
    return seen.observation().fails(Severity.WARNING);
  }

  private static void observation(
      RunView view, DocumentView document, ObservationView seen, XMLStreamWriter xml)
      throws XMLStreamException {
    open(xml, 2, "testcase");
    xml.writeAttribute("classname", document.path());
    String mark = seen.observation().fingerprint().value();
    String name = seen.id().value() + " – " + seen.title();
    xml.writeAttribute("name", name + " " + mark.substring(0, Math.min(8, mark.length())));
    xml.writeAttribute("time", "0");
    open(xml, 3, fails(seen) ? "failure" : "skipped");
    xml.writeAttribute("message", seen.message());
    if (fails(seen)) {
      xml.writeAttribute("type", "observation");
      xml.writeCharacters(quotes(view, seen.evidence()).strip());
    }
    xml.writeEndElement();
    close(xml, 2);
  }

  private static String quotes(RunView view, List<QuoteView> quotes) {
    StringBuilder text = new StringBuilder();
    for (QuoteView quote : quotes) {
      text.append(view.words().text("quote", quote.line())).append(' ');
      text.append(quote.place()).append('\n');
    }
    return text.toString();
  }

  private static void body(RunView view, ElementView element, XMLStreamWriter xml)
      throws XMLStreamException {
    Result result = result(element);
    if (result == Result.PASSED) {
      return;
    }
    open(xml, 3, result.name().toLowerCase(Locale.ROOT));
    String waiver = view.waiver(element);
    xml.writeAttribute("message", element.message() + (waiver.isEmpty() ? "" : ". " + waiver));
    if (result != Result.SKIPPED) {
      xml.writeAttribute("type", element.outcome().verdict());
      xml.writeCharacters(account(view, element));
    }
    xml.writeEndElement();
  }

  /** What a developer reads in the log: quotes, what came nearest, what to write. */
  private static String account(RunView view, ElementView element) {
    StringBuilder text = new StringBuilder(quotes(view, element.evidence()));
    for (QuoteView quote : element.nearest()) {
      text.append(view.words().text("heading.nearest")).append(": ");
      text.append(view.words().text("quote", quote.line())).append(' ').append(quote.place());
      text.append(" – ").append(quote.why()).append('\n');
    }
    return text.append(element.wording().remedy()).toString().strip();
  }

  private static Result result(ElementView element) {
    if (element.outcome() == Outcome.UNREADABLE) {
      return Result.ERROR;
    }
    if (element.outcome() == Outcome.MET) {
      return Result.PASSED;
    }
    return element.finding().fails(Severity.WARNING) ? Result.FAILURE : Result.SKIPPED;
  }

  private static long count(List<ElementView> elements, Result wanted) {
    return elements.stream().filter(each -> result(each) == wanted).count();
  }

  private static void problems(RunView view, XMLStreamWriter xml) throws XMLStreamException {
    String count = String.valueOf(view.problems().size());
    open(xml, 1, "testsuite");
    xml.writeAttribute("name", view.words().text("heading.problems"));
    xml.writeAttribute("tests", count);
    xml.writeAttribute("failures", "0");
    xml.writeAttribute("errors", count);
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
    for (Problem problem : view.problems()) {
      open(xml, 2, "testcase");
      xml.writeAttribute("classname", problem.where());
      xml.writeAttribute("name", problem.where());
      xml.writeAttribute("time", "0");
      open(xml, 3, "error");
      xml.writeAttribute("message", problem.what());
      xml.writeAttribute("type", "problem");
      xml.writeCharacters(problem.help());
      xml.writeEndElement();
      close(xml, 2);
    }
    close(xml, 1);
  }

  private static void open(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
  }

  private static void close(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
