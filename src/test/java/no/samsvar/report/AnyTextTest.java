package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;
import no.samsvar.check.Verdict;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document holds, every format is well formed; the seed is the test's parameter. */
final class AnyTextTest {
  private static final String PIECES =
      "abcæøå ABC\t\n\r"
          + "\u0000\u0008\u001b\u007f\u0085\u2028\u202e\ufeff\uffff\ud800\udc00<>&\"'`|*_#[]{}$%:;,=+-@\\/]]>";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void every_format_is_well_formed(long seed) throws Exception {
    RunResult result = result(new Random(seed));
    for (String format : GoldenTest.formats()) {
      byte[] bytes = GoldenTest.rendered("any", result, format);
      switch (format) {
        case "json", "sarif", "gitlab" ->
            assertThat(new ObjectMapper().readTree(bytes)).isNotNull();
        case "junit" ->
            assertThat(
                    DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes)))
                .isNotNull();
        case "docx" -> {
          try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(read.getParagraphs()).isNotEmpty();
          }
        }
        case "html", "committee" ->
            assertThat(
                    Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "")
                        .select("script, img, body style"))
                .isEmpty();
        default -> assertThat(bytes).isNotEmpty();
      }
    }
  }

  private static RunResult result(Random random) {
    Sketch sketch =
        new Sketch("x" + text(random), DocumentKind.CONTRACT, Language.BOKMAAL)
            .section(
                "1" + text(random), "h" + text(random), "p" + text(random), "q" + text(random));
    String content = sketch.document().text().content();
    int start = random.nextInt(content.length() / 2);
    String quote = content.substring(start, start + 1 + random.nextInt(content.length() - start));
    Evidence evidence = sketch.around(quote, "owner", Bearing.SUPPORTS, Evidence.Reason.STATES);
    return Samples.run(
        List.of(
            Samples.report(
                sketch,
                false,
                List.of(
                    Samples.finding(SampleRules.OWNERSHIP, new Verdict.Met(List.of(evidence))),
                    Samples.finding(SampleRules.EXIT, new Verdict.Missing(List.of(evidence)))))),
        List.of(new Problem(text(random), text(random), text(random))));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.append('.').toString();
  }
}
