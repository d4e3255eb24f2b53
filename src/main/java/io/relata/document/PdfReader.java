package io.relata.document;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files: the text in reading order, paragraphs kept apart. */
final class PdfReader implements DocumentReader {
  /** More pages are not read: no article has as many. */
  private static final int MOST_PAGES = 2_000;

  @Override
  public boolean reads(Source source) {
    return source.extension().equals("pdf");
  }

  @Override
  public Stream<Document> read(Source source, Consumer<Issue> issues) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(source.path().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        issues.accept(
            Issue.warning(
                "too-large",
                source.toString(),
                "only its first %d pages are read".formatted(MOST_PAGES)));
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      stripper.setParagraphEnd("\n");
      String text = stripper.getText(pdf).replace('\0', ' ').strip();
      String title = pdf.getDocumentInformation().getTitle();
      Metadata metadata =
          Metadata.beside(source, issues)
              .or(
                  new Metadata(
                      null, title == null || title.isBlank() ? null : title, null, null, null));
      return Stream.of(metadata.document(source.id(), text, source.toString(), issues));
    } catch (InvalidPasswordException e) {
      issues.accept(
          Issue.error("encrypted", source.toString(), "is encrypted; save it without a password"));
      return Stream.empty();
    }
  }
}
