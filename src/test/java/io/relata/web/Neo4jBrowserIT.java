package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphStore;
import io.relata.ontology.Ontology;
import io.relata.query.Favourites;
import io.relata.query.Queries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Neo4jBrowserIT {

  @Test
  void it_connects_takes_style_and_favourites_and_draws_an_answer(@TempDir Path folder)
      throws IOException {
    assumeTrue(Browser.installed(), "needs Debian's chromium and chromium-driver");
    EmbeddedSettings settings = EmbeddedSettings.in(folder).withPorts(0, 0);
    try (GraphStore store = GraphStore.embedded(settings, Ontology.businessNews())) {
      store.load(Stories.all());
      try (Browser browser = Browser.open(1366, 768)) {
        Neo4jBrowserPage page =
            Neo4jBrowserPage.open(browser, store.browserUri().orElseThrow().toString());
        assertThat(page.text()).doesNotContain("ServiceUnavailable");
        page.dress(Files.readAllBytes(Path.of("cypher/browser/style.grass")));
        Map<String, String> files = Neo4jBrowserPictures.favourites();
        for (String query : List.of("as-known-at", "changes", "contradictions", "partners")) {
          page.set(files.get("Relata parameters/" + query + ".cypher"));
          assertThat(page.answer())
              .contains(
                  Queries.bundled().get(query).parameters().stream()
                      .map(parameter -> "\"" + parameter.name() + "\":")
                      .toList());
        }
        page.run(files.get("Relata questions/partners.cypher"));
        browser.until(
            "document.querySelectorAll('article')[0].querySelectorAll('g.node').length > 2");
        assertThat(browser.script("return document.querySelector('article').innerHTML").toString())
            .contains("#4C6FA8");
        page.drop("relata-favourites.zip", favourites());
        browser.click("[data-testid='navigationFavorites']");
        browser.until("document.body.innerText.includes('Relata questions')");
      }
    }
  }

  private static byte[] favourites() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    Favourites.write(Queries.bundled(), zip);
    return zip.toByteArray();
  }
}
