package no.samsvar.extract.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.extract.FileExtractor;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Office files with a password. */
final class LockedFilesTest {
  private static final String PASSWORD = "fjordhest";

  private static Cause refused(String name, byte[] bytes) {
    return catchThrowableOfType(
            ExtractionException.class,
            () -> new FileExtractor().extract(new DocumentId(name), bytes))
        .reason();
  }

  @Test
  void a_word_file_with_a_password_is_told_as_such() throws IOException, GeneralSecurityException {
    byte[] plain = new DocxSketch(DocxSketch.text("Leverandøren drifter løsningen.")).bytes();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(PASSWORD);
      try (OutputStream locked = encryptor.getDataStream(files)) {
        new ByteArrayInputStream(plain).transferTo(locked);
      }
      files.writeFilesystem(bytes);
    }
    assertThat(refused("avtale.docx", bytes.toByteArray())).isEqualTo(Cause.ENCRYPTED);
  }

  @Test
  void an_old_sheet_with_a_password_is_told_as_such() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Frister").createRow(0).createCell(0).setCellValue("Feil");
      Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
      workbook.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refused("frister.xls", bytes.toByteArray())).isEqualTo(Cause.ENCRYPTED);
  }

  @Test
  void an_open_document_with_a_password_is_told_as_such() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(zip, "content.xml", "\u0007\u0001\u0002");
      put(zip, "META-INF/manifest.xml", "<manifest:encryption-data/>");
    }
    assertThat(refused("avtale.odt", bytes.toByteArray())).isEqualTo(Cause.ENCRYPTED);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
