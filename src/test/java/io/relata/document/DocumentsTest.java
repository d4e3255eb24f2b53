package io.relata.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir Path folder;
  private final List<Issue> issues = new ArrayList<>();

  @Test
  void a_text_is_handed_out_as_it_stands_with_date_and_title_from_its_head() throws IOException {
    String text = "date 2025-02-12\n# Chips for cars\r\nThe maker\u00a0sells “chips” 😀.\n";
    Document document = one("chips.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.id()).isEqualTo("chips");
    assertThat(document.publishedOn()).isEqualTo("2025-02-12");
    assertThat(document.title()).isEqualTo("Chips for cars");
    assertThat(text.substring(document.bodyStart())).startsWith("The maker");
  }

  @Test
  void a_date_may_stand_before_the_prose_on_one_line() throws IOException {
    Document document =
        one("a.txt", " date 2025-02-12 Orders rose.".getBytes(StandardCharsets.UTF_8));
    assertThat(document.publishedOn()).isEqualTo("2025-02-12");
    assertThat(document.text().substring(document.bodyStart())).isEqualTo("Orders rose.");
  }

  @Test
  void a_file_beside_it_tells_what_the_text_does_not() throws IOException {
    Files.writeString(
        folder.resolve("a.meta.json"),
        "{\"id\": \"x-1\", \"publisher\": \"Example Wire\", \"publishedOn\": \"2024-05-01\"}");
    Document document = one("a.md", "# Title\nText.".getBytes(StandardCharsets.UTF_8));
    assertThat(document)
        .extracting(Document::id, Document::publisher, Document::publishedOn, Document::title)
        .containsExactly("x-1", "Example Wire", LocalDate.of(2024, 5, 1), "Title");
  }

  @Test
  void a_folder_is_read_whole_and_in_order() throws IOException {
    Files.createDirectories(folder.resolve("b/.hidden"));
    Files.writeString(folder.resolve("b/two.txt"), "Two.");
    Files.writeString(folder.resolve("a.txt"), "One.");
    Files.writeString(folder.resolve("b/.hidden/no.txt"), "No.");
    Files.writeString(folder.resolve("picture.png"), "No.");
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    assertThat(read(folder)).extracting(Document::id).containsExactly("a", "b/two");
    assertThat(issues).extracting(Issue::code).containsExactly("unknown-kind");
  }

  @Test
  void json_lines_are_documents_and_bad_lines_are_issues_with_their_number() throws IOException {
    String lines =
        """
        {"id": "1", "text": "One.", "publishedOn": "2024-02-30", "colour": "red"}
        not json

        {"id": "2"}
        {"id": "3", "text": "Half \\ud83d", "title": null}
        {"id": "4", "text": "Four."}
        """;
    Path file = Files.writeString(folder.resolve("d.jsonl"), lines);
    assertThat(read(file)).extracting(Document::id).containsExactly("1", "4");
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly("unknown-property", "bad-date", "bad-json", "bad-document", "not-text");
    assertThat(issues.get(2).place()).endsWith("d.jsonl:2");
  }

  @Test
  void a_web_page_becomes_its_article() throws IOException {
    String page =
        """
        <html><head><title>Ignored</title><meta property="og:title" content="A deal">
        <meta property="og:site_name" content="Example Site">
        <meta property="article:published_time" content="2025-03-04T10:00:00Z"></head>
        <body><nav>Home</nav><article><h1>A deal</h1><p>One <b>bold</b>, <i>two</i>
        words.</p><script>alert(1)</script><p>Next&nbsp;one.</p></article></body></html>
        """;
    Document document = one("page.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(document.text()).isEqualTo("A deal\n\nOne bold, two words.\n\nNext one.");
    assertThat(document)
        .extracting(Document::title, Document::publisher, Document::publishedOn)
        .containsExactly("A deal", "Example Site", LocalDate.of(2025, 3, 4));
  }

  @Test
  void a_pdf_becomes_its_text() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Orders rose in May.");
        content.endText();
      }
      pdf.save(file.toFile());
    }
    assertThat(read(file)).extracting(Document::text).containsExactly("Orders rose in May.");
  }

  @Test
  void what_is_no_text_is_an_issue_and_no_document() throws IOException {
    Files.write(folder.resolve("latin.txt"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2});
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Files.write(folder.resolve("broken.pdf"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("wide.txt"), "\ufeffWide.".getBytes(StandardCharsets.UTF_16LE));
    assertThat(read(folder)).extracting(Document::text).containsExactly("Wide.");
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly("not-text", "unreadable", "empty", "wrong-encoding");
    assertThat(issues.get(3).message()).contains("at byte 3");
  }

  @Test
  void a_missing_input_is_an_issue() {
    assertThat(read(folder.resolve("none"))).isEmpty();
    assertThat(issues).extracting(Issue::code).containsExactly("no-such-file");
  }

  @Test
  void the_last_line_needs_no_end_and_a_carriage_return_is_harmless() {
    byte[] lines = "one\r\n\n\ntwo".getBytes(StandardCharsets.UTF_8);
    try (Stream<Lines.Line> read = Lines.read(new ByteArrayInputStream(lines), "-", issues::add)) {
      assertThat(read)
          .extracting(Lines.Line::number, line -> line.text().strip())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(1, "one"),
              org.assertj.core.groups.Tuple.tuple(4, "two"));
    }
  }

  private Document one(String name, byte[] content) throws IOException {
    List<Document> documents = read(Files.write(folder.resolve(name), content));
    assertThat(issues).isEmpty();
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private List<Document> read(Path input) {
    List<Document> documents = new ArrayList<>();
    for (Source source : Sources.list(input, issues::add)) {
      try (Stream<Document> read = Documents.read(source, issues::add)) {
        read.forEach(documents::add);
      }
    }
    return documents;
  }
}
