package no.samsvar.extract.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.document.Outline;
import no.samsvar.extract.FileExtractor;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that are not meant for documents, or no longer: read well enough, or refused. */
final class OldFormatsTest {
  private static final String SENTENCE = "Leverandøren skal varsle kunden innen to timer.";

  private static Document read(String name, byte[] bytes) throws ExtractionException {
    return new FileExtractor().extract(new DocumentId(name), bytes);
  }

  private static String outline(String name, byte[] bytes) throws ExtractionException {
    return Outline.of(read(name, bytes));
  }

  private static byte[] sheet(Workbook workbook) throws IOException {
    try (workbook) {
      Sheet sheet = workbook.createSheet("Frister");
      String[][] rows = {{"Feil", "Frist"}, {"Kritisk", "to timer"}, {"Alvorlig", "åtte timer"}};
      for (int at = 0; at < rows.length; at++) {
        Row row = sheet.createRow(at);
        row.createCell(0).setCellValue(rows[at][0]);
        row.createCell(1).setCellValue(rows[at][1]);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void sheets_are_read_row_by_row() throws Exception {
    for (byte[] bytes : new byte[][] {sheet(new XSSFWorkbook()), sheet(new HSSFWorkbook())}) {
      assertThat(outline("frister.xlsx", bytes))
          .contains("# Frister", "Kritisk | to timer", "Alvorlig | åtte timer");
    }
  }

  @Test
  void slides_are_read() throws Exception {
    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText(SENTENCE);
      show.write(fresh);
    }
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      show.createSlide().createTextBox().setText(SENTENCE);
      show.write(old);
    }
    assertThat(outline("plan.pptx", fresh.toByteArray())).contains(SENTENCE);
    assertThat(outline("plan.ppt", old.toByteArray())).contains(SENTENCE);
  }

  @Test
  void rich_text_is_read_whatever_the_file_is_called() throws Exception {
    String rich =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Hemmelig;}\\pard Leverand\\'f8ren"
            + " skal varsle kunden {\\b innen to timer}.\\par Kunden betaler.\\par}";
    for (String name : new String[] {"avtale.rtf", "avtale.doc"}) {
      assertThat(outline(name, rich.getBytes(StandardCharsets.US_ASCII)))
          .isEqualTo("paragraph: " + SENTENCE + "\nparagraph: Kunden betaler.\n");
    }
  }

  @Test
  void messages_are_read() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      byte[] properties = new byte[32];
      put(files, "__properties_version1.0", properties);
      put(files, "__substg1.0_001A001F", "IPM.Note".getBytes(StandardCharsets.UTF_16LE));
      put(files, "__substg1.0_0037001F", "Varsling".getBytes(StandardCharsets.UTF_16LE));
      put(files, "__substg1.0_1000001F", SENTENCE.getBytes(StandardCharsets.UTF_16LE));
      files.writeFilesystem(bytes);
    }
    assertThat(outline("svar.msg", bytes.toByteArray())).contains(SENTENCE);
  }

  private static void put(POIFSFileSystem files, String name, byte[] content) throws IOException {
    files.createDocument(new ByteArrayInputStream(content), name);
  }

  @Test
  void a_container_without_a_document_in_it_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      put(files, "WordDocument", ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN).array());
      files.writeFilesystem(bytes);
    }
    assertThat(refused("avtale.doc", bytes.toByteArray())).isIn(Cause.DAMAGED, Cause.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation",
        "application/epub+zip"
      })
  void sheets_slides_and_books_of_other_kinds_are_refused_by_type(String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(type.getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(refused("fil.bin", bytes.toByteArray())).isEqualTo(Cause.UNKNOWN_TYPE);
  }

  private static Cause refused(String name, byte[] bytes) {
    return catchThrowableOfType(ExtractionException.class, () -> read(name, bytes)).reason();
  }
}
