package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void neo4js_importer_takes_it(@TempDir Path folder) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("home/conf")).getParent();
    Files.createFile(home.resolve("conf/neo4j.conf"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(whole())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, folder.resolve(entry.getName()));
      }
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"));
    command.addAll(List.of("--multiline-fields=true", "--array-delimiter=;", "--verbose"));
    for (String nodes : List.of("entities", "documents", "facts")) {
      command.add("--nodes=" + folder.resolve(nodes + ".csv"));
    }
    for (String links :
        List.of("relationships", "subjects", "objects", "attributions", "statements")) {
      command.add("--relationships=" + folder.resolve(links + ".csv"));
    }
    ProcessBuilder importer = new ProcessBuilder(command).redirectErrorStream(true);
    importer.environment().put("NEO4J_HOME", home.toString());
    Process process = importer.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("IMPORT DONE", "34 nodes", "51 relationships");
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
