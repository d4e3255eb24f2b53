package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvIT implements ExportFormatContract {
  @Override
  public ExportFormat format() {
    return new Csv();
  }

  @Test
  void every_file_has_the_importers_header_and_every_row_its_length() throws IOException {
    Map<String, List<CSVRecord>> files = files(bytes(whole()));
    assertThat(files)
        .containsOnlyKeys(
            "entities.csv",
            "documents.csv",
            "facts.csv",
            "relationships.csv",
            "subjects.csv",
            "objects.csv",
            "attributions.csv",
            "statements.csv");
    assertThat(files.values())
        .allSatisfy(rows -> assertThat(rows).allMatch(row -> row.size() == rows.get(0).size()));
    assertThat(files.get("relationships.csv").get(0))
        .startsWith(":START_ID(Entity)", ":END_ID(Entity)", ":TYPE");
    assertThat(files.get("entities.csv")).extracting(row -> row.get(2)).contains(HOSTILE);
  }

  private static Map<String, List<CSVRecord>> files(byte[] bytes) throws IOException {
    Map<String, List<CSVRecord>> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        files.put(entry.getName(), CSVFormat.RFC4180.parse(new StringReader(text)).getRecords());
      }
    }
    return files;
  }
}
