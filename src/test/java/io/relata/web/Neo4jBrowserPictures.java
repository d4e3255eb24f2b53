package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphStore;
import io.relata.ontology.Ontology;
import io.relata.query.Favourites;
import io.relata.query.Queries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes the pictures of {@code cypher/README.md} from the sample graph in Neo4j Browser. Run by
 * hand; the argument is the folder, {@code docs/pictures}.
 */
final class Neo4jBrowserPictures {
  private static final List<String> DRAWN =
      List.of(
          "partners",
          "competitors",
          "rejections",
          "regulatory-exposure",
          "paths",
          "competitors-of-partners",
          "neighbourhood");

  private Neo4jBrowserPictures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Ontology ontology = Ontology.businessNews();
    EmbeddedSettings settings =
        EmbeddedSettings.in(Files.createTempDirectory("relata-pictures")).withPorts(0, 0);
    try (KnowledgeGraph graph = KnowledgeGraph.embedded(settings, ontology);
        Browser browser = Browser.open(1000, 760)) {
      graph.loadSamples(Reading.with(ontology, List.of()), System.out::println);
      String address = ((GraphStore) graph.reader()).browserUri().orElseThrow().toString();
      for (String query : DRAWN) {
        Neo4jBrowserPage page = Neo4jBrowserPage.open(browser, address);
        page.dress(Files.readAllBytes(Path.of("cypher/browser/style.grass")));
        page.set(favourites().get("Relata parameters/" + query + ".cypher"));
        page.run(favourites().get("Relata questions/" + query + ".cypher"));
        browser.pause();
        page.fit();
        System.out.println(query + " draws " + page.circles());
        Files.write(folder.resolve("browser-" + query + ".png"), browser.picture("article"));
      }
    }
    System.exit(0);
  }

  /** The text of each, by its name in the ZIP. */
  static Map<String, String> favourites() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    Favourites.write(Queries.bundled(), zip);
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
