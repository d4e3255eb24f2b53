package io.relata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.relata.document.Document;
import io.relata.document.Documents;
import io.relata.document.Issue;
import io.relata.document.Source;
import io.relata.document.Sources;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsCheck;
import io.relata.fact.FactsFile;
import io.relata.fact.FactsTable;
import io.relata.ontology.InvalidOntologyException;
import io.relata.ontology.Ontology;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several hundred bad files: each becomes documents or issues, never an exception or a hang. */
@Timeout(120)
class HostileInputTest {
  private static final FactsCheck CHECK = new FactsCheck(Ontology.businessNews());
  private static final List<String> EXTENSIONS =
      List.of("txt", "md", "jsonl", "html", "pdf", "csv", "yaml");

  @TempDir Path folder;

  @Test
  void a_bad_file_becomes_documents_or_issues() throws IOException {
    int tried = 0;
    for (Map.Entry<String, byte[]> bad : contents().entrySet()) {
      for (String extension : EXTENSIONS) {
        Path file = folder.resolve(bad.getKey() + "." + extension);
        Files.write(file, bad.getValue());
        assertThatCode(() -> read(file))
            .as(file.getFileName().toString())
            .doesNotThrowAnyException();
        Files.delete(file);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(300);
  }

  @Test
  void no_bad_line_loses_a_good_one() throws IOException {
    Path file = folder.resolve("mixed.jsonl");
    try (var out = Files.newOutputStream(file)) {
      for (byte[] bad : contents().values()) {
        if (bad.length < 1 << 20) {
          out.write(
              new String(bad, StandardCharsets.ISO_8859_1)
                  .replaceAll("[\r\n]", " ")
                  .getBytes(StandardCharsets.ISO_8859_1));
          out.write('\n');
        }
        out.write("{\"id\":\"good\",\"text\":\"Good.\"}\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    List<Issue> issues = new ArrayList<>();
    try (Stream<Document> read = Documents.read(new Source(file, "mixed"), issues::add)) {
      assertThat(read.filter(document -> document.id().equals("good")).count())
          .isEqualTo(contents().size());
    }
    assertThat(issues).isNotEmpty();
  }

  @Test
  void random_damage_to_a_good_line_is_survived() {
    String good =
        "{\"document\":{\"id\":\"d\",\"publishedOn\":\"2025-02-12\",\"text\":\"A owns B.\"},\"entities\":[{\"id\":\"a\","
            + "\"type\":\"Company\",\"name\":\"A\"},{\"id\":\"b\",\"type\":\"Company\",\"name\":\"B\"}],\"facts\":[{"
            + "\"subject\":\"a\",\"relation\":\"OWNS\",\"object\":\"b\",\"evidence\":{\"quote\":\"A owns B.\",\"start\":0,"
            + "\"end\":9}}]}";
    Random random = new Random(42);
    int kept = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
      for (int j = random.nextInt(4); j >= 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
      }
      List<Issue> issues = new ArrayList<>();
      try (Stream<DocumentFacts> read =
          FactsFile.read(new ByteArrayInputStream(bytes), "-", issues::add)) {
        for (DocumentFacts facts : read.map(CHECK::check).toList()) {
          kept += facts.facts().size();
          assertThat(facts.facts())
              .allMatch(
                  fact ->
                      facts.document().text() == null
                          || fact.evidence().holdsIn(facts.document().text()));
        }
      }
    }
    assertThat(kept).isPositive();
  }

  @Test
  void a_very_long_line_is_an_issue_in_bounded_memory() throws IOException {
    Path file = folder.resolve("long.jsonl");
    byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < 70; i++) {
        out.write(part);
      }
      out.write("\n{\"id\":\"good\",\"text\":\"Good.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    List<Issue> issues = new ArrayList<>();
    try (Stream<Document> read = Documents.read(new Source(file, "long"), issues::add)) {
      assertThat(read).extracting(Document::id).containsExactly("good");
    }
    assertThat(issues).extracting(Issue::code).containsExactly("line-too-long");
  }

  @Test
  void what_may_not_be_read_is_an_issue() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Text.");
    boolean closed = secret.toFile().setReadable(false) && !Files.isReadable(secret);
    Path loop = folder.resolve("loop.txt");
    Files.createSymbolicLink(loop, loop);
    List<Issue> issues = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (Source source : Sources.list(folder, issues::add)) {
      Documents.read(source, issues::add).forEach(documents::add);
    }
    assertThat(documents).hasSize(closed ? 0 : 1);
    assertThat(Sources.list(loop, issues::add)).isEmpty();
    assertThat(issues).isNotEmpty();
  }

  private void read(Path file) {
    List<Issue> issues = new ArrayList<>();
    if (file.toString().endsWith(".csv")) {
      FactsTable.read(file, issues::add).map(CHECK::check).forEach(facts -> {});
    } else if (file.toString().endsWith(".yaml")) {
      try {
        Ontology.read(file);
      } catch (InvalidOntologyException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    } else {
      for (Source source : Sources.list(file, issues::add)) {
        try (Stream<Document> documents = Documents.read(source, issues::add)) {
          assertThat(documents.toList()).allMatch(document -> document.text() != null);
        }
        try (Stream<DocumentFacts> facts = FactsFile.read(file, issues::add)) {
          facts.map(CHECK::check).forEach(checked -> {});
        }
      }
    }
    assertThat(issues).allMatch(issue -> issue.message() != null && !issue.message().isBlank());
  }

  private static Map<String, byte[]> contents() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("blank", " \n\t\n");
    texts.put("null-character", "a\0b");
    texts.put("truncated-json", "{\"id\":\"1\",\"text\":\"On");
    texts.put("truncated-facts", "{\"document\":{\"id\":\"1\"},\"facts\":[{\"subject\":");
    texts.put("wrong-types", "{\"id\":1,\"text\":[],\"publishedOn\":{}}");
    texts.put("array", "[1,2,3]");
    texts.put("scalar", "42");
    texts.put("two-values", "{} {}");
    texts.put("deep-array", "[".repeat(200_000));
    texts.put("deep-object", "{\"a\":".repeat(100_000));
    texts.put("deep-html", "<div>".repeat(20_000) + "x");
    texts.put("deep-yaml", "a: ".repeat(2_000));
    texts.put("deep-flow-yaml", "[".repeat(20_000));
    texts.put("huge-number", "{\"id\":\"1\",\"text\":\"t\",\"n\":" + "9".repeat(5_000) + "}");
    texts.put(
        "huge-exponent",
        "{\"document\":{\"id\":\"1\"},\"observations\":[{\"subject\":\"a\",\"metric\":\"m\",\"value\":1e999999999,\"evidence\":{\"quote\":\"q\",\"start\":0,\"end\":1}}]}");
    texts.put(
        "offset-overflow",
        "{\"document\":{\"id\":\"1\",\"text\":\"t\"},\"facts\":[{\"subject\":\"a\",\"relation\":\"OWNS\",\"object\":\"b\",\"evidence\":{\"quote\":\"q\",\"start\":99999999999,\"end\":-1}}]}");
    texts.put(
        "negative-offset",
        "{\"document\":{\"id\":\"1\",\"text\":\"t\"},\"entities\":[{\"id\":\"a\",\"type\":\"Company\",\"name\":\"A\"},{\"id\":\"b\",\"type\":\"Company\",\"name\":\"B\"}],\"facts\":[{\"subject\":\"a\",\"relation\":\"OWNS\",\"object\":\"b\",\"evidence\":{\"quote\":\"q\",\"start\":-5,\"end\":-4}}]}");
    texts.put(
        "nulls",
        "{\"document\":{\"id\":\"1\",\"text\":null},\"entities\":[null,{\"id\":null}],\"facts\":[null],\"observations\":null,\"issues\":[null]}");
    texts.put(
        "null-qualifier",
        "{\"document\":{\"id\":\"1\"},\"facts\":[{\"subject\":\"a\",\"relation\":\"OWNS\",\"object\":\"b\",\"qualifiers\":{\"reason\":null},\"evidence\":{\"quote\":\"q\",\"start\":0,\"end\":1}}]}");
    texts.put(
        "null-mention",
        "{\"document\":{\"id\":\"1\"},\"entities\":[{\"id\":\"a\",\"type\":\"Company\",\"name\":\"A\",\"aliases\":[null],\"identifiers\":{\"lei\":null},\"mentions\":[null,{}]}]}");
    texts.put("lone-surrogate", "{\"id\":\"1\",\"text\":\"\\ud800 x\"}");
    texts.put("lone-surrogate-id", "{\"id\":\"\\udfff\",\"text\":\"x\"}");
    texts.put("year-zero", "{\"id\":\"1\",\"text\":\"t\",\"publishedOn\":\"0000-01-01\"}");
    texts.put("year-99999", "{\"id\":\"1\",\"text\":\"t\",\"publishedOn\":\"99999-01-01\"}");
    texts.put("date-31-february", "date 2025-02-31\nText.");
    texts.put(
        "valid-year-99999",
        "{\"document\":{\"id\":\"1\"},\"facts\":[{\"subject\":\"a\",\"relation\":\"OWNS\",\"object\":\"b\",\"validFrom\":\"99999\",\"evidence\":{\"quote\":\"q\",\"start\":0,\"end\":1}}]}");
    texts.put(
        "infinite",
        "{\"document\":{\"id\":\"1\"},\"facts\":[{\"subject\":\"a\",\"relation\":\"OWNS\",\"object\":\"b\",\"confidence\":\"NaN\",\"evidence\":{\"quote\":\"q\",\"start\":0,\"end\":1}}]}");
    texts.put(
        "cypher-name",
        "{\"document\":{\"id\":\"1\"},\"entities\":[{\"id\":\"a\",\"type\":\"Company`) DETACH DELETE n //\",\"name\":\"'}) MATCH (n) DETACH DELETE n //\"}]}");
    texts.put(
        "html-name",
        "{\"id\":\"<img src=x onerror=alert(1)>\",\"text\":\"<script>alert(1)</script>\"}");
    texts.put(
        "right-to-left", "{\"id\":\"1\",\"text\":\"\u202Eevil\u202C \u200B\u200D\uFEFF שלום\"}");
    texts.put("combining", "Z" + "\u0310".repeat(20_000) + " bought A.");
    texts.put("one-word", "x".repeat(2_000_000));
    texts.put("no-sentence", "word ".repeat(200_000));
    texts.put("many-lines", "\n".repeat(300_000));
    texts.put("carriage-returns", "\r".repeat(100_000));
    texts.put(
        "markup",
        "<html><body onload=alert(1)><p>Text<script>while(1){}</script><svg/onload=x></body>");
    texts.put("entities-html", "<p>" + "&amp;".repeat(50_000) + "&#0;&#xD800;&#x110000;");
    texts.put("open-tags", "<".repeat(100_000));
    texts.put(
        "xml-bomb",
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"a\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>");
    texts.put("yaml-bomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nentityTypes: *c\n");
    texts.put(
        "yaml-tag", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]");
    texts.put("yaml-recursive", "&a [*a]");
    texts.put("yaml-numbers", "entityTypes: 1\nrelations: [1,2]\n");
    texts.put("csv-quotes", "subject,subject_type,relation,object,object_type,quote\n\"a,b\nc");
    texts.put(
        "csv-formula",
        "subject,subject_type,relation,object,object_type,quote\n=1+1,Company,OWNS,@x,Company,q\n");
    texts.put("csv-columns", "subject,subject,relation\na,b,c\n");
    texts.put("csv-wide", ",".repeat(100_000) + "\n");
    texts.put("csv-short", "subject,subject_type,relation,object,object_type,quote\na,b\n");
    texts.put(
        "pdf-head",
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    texts.put(
        "pdf-loop",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF");
    texts.put(
        "pdf-encrypted",
        "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt<</Filter/Standard/V 9/R 9>>>>\n%%EOF");
    Map<String, byte[]> contents = new LinkedHashMap<>();
    texts.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
    for (String charset :
        List.of("UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "GB18030", "Shift_JIS")) {
      contents.put(
          "charset-" + charset, "Société ünlü 中国 {\"id\":1}".getBytes(Charset.forName(charset)));
    }
    contents.put("bom", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    contents.put("half-bom", new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    contents.put("overlong-utf8", new byte[] {(byte) 0xC0, (byte) 0xAF, 'a'});
    contents.put("cut-utf8", new byte[] {'a', (byte) 0xE4, (byte) 0xB8});
    contents.put("zeros", new byte[100_000]);
    contents.put("gzip", gzip());
    Random random = new Random(7);
    for (int i = 0; i < 8; i++) {
      byte[] bytes = new byte[1 << (4 + 2 * i)];
      random.nextBytes(bytes);
      contents.put("random-" + i, bytes);
    }
    return contents;
  }

  private static byte[] gzip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(new byte[10_000_000]);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
