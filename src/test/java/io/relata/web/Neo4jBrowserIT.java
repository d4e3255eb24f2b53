package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphStore;
import io.relata.ontology.Ontology;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Neo4jBrowserIT {

  @Test
  void it_connects_by_itself(@TempDir Path folder) {
    assumeTrue(Browser.installed(), "needs Debian's chromium and chromium-driver");
    EmbeddedSettings settings = EmbeddedSettings.in(folder).withPorts(0, 0);
    try (GraphStore store = GraphStore.embedded(settings, Ontology.businessNews())) {
      store.load(Stories.all());
      try (Browser browser = Browser.open(1366, 768)) {
        browser.visit(store.browserUri().orElseThrow().toString());
        browser.until("document.body.innerText.includes('You have a working connection')");
        assertThat(browser.script("return document.body.innerText").toString())
            .doesNotContain("ServiceUnavailable");
      }
    }
  }
}
