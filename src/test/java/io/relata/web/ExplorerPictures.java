package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import io.relata.graph.EmbeddedSettings;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.Keys;

/**
 * Takes the pictures of the documentation from the sample graph, at the width of a laptop and of a
 * phone. Run by hand; the argument is the folder, {@code docs/pictures}.
 */
final class ExplorerPictures {
  private final String address;
  private final Path folder;
  private final Browser browser;
  private final String suffix;

  private ExplorerPictures(String address, Path folder, Browser browser, String suffix) {
    this.address = address;
    this.folder = folder;
    this.browser = browser;
    this.suffix = suffix;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Ontology ontology = Ontology.businessNews();
    Reading reading = Reading.with(ontology, List.of());
    Path store = Files.createTempDirectory("relata-pictures");
    try (KnowledgeGraph graph = KnowledgeGraph.embedded(EmbeddedSettings.quiet(store), ontology)) {
      System.out.println(graph.loadSamples(reading, System.out::println));
      try (WebServer server = WebServer.start(graph, reading, WebSettings.loopback(0));
          Browser browser = Browser.open(1200, 750)) {
        String address = server.address().toString();
        browser.dark(false);
        new ExplorerPictures(address, folder, browser, "").take();
        browser.dark(true);
        new ExplorerPictures(address, folder, browser, "-dark").takeFew();
        browser.resize(390, 844).dark(false);
        new ExplorerPictures(address, folder, browser, "-phone").take();
      }
    }
  }

  private void take() throws IOException {
    takeFew();
    open("Apple");
    browser.click("[data-tool='time']");
    browser.see("#clock input[type='range']");
    save("time");
    browser.click("[data-tool='views']");
    browser.type(
        "#view-note", "Why did it choose Alibaba? Ask again when the regulator has answered.");
    browser.click(".sheet .button.main");
    browser.see(".saved");
    save("views");
    start();
    browser.click("[data-tool='path']");
    choose("#path-from", "Huawei");
    choose("#path-to", "Alibaba");
    browser.see(".trail");
    save("paths");
    start();
    browser.click("[data-tool='doubt']");
    browser.click(".names-card [aria-expanded]");
    browser.see(".names-card .whys");
    save("doubt");
    start();
    browser.click("[data-tool='add']");
    browser.type(
        "#add-text",
        "Apple ended its partnership with Alibaba, the company said. Huawei is partnering with"
            + " Tencent on artificial intelligence. Huawei did not acquire Xiaomi.");
    browser.click(".sheet .button.main");
    browser.see(".sheet section");
    save("add");
  }

  private void takeFew() throws IOException {
    start();
    save("start");
    open("Apple");
    save("graph");
    browser.script(
        "const e = window.relata.between('PARTNERS_WITH', 'Apple', 'Alibaba'); if (e) e.emit('tap')");
    browser.see(".fact mark");
    save("sentence");
  }

  private void start() {
    browser.visit(address);
    browser.see(".report");
  }

  private void open(String name) {
    start();
    choose("#query", name);
    browser.until("window.relata.named('" + name + "') && window.relata.atRest()");
    browser.see(".page h2");
  }

  private void choose(String field, String name) {
    browser.type(field, name);
    browser.read("li[aria-selected='true'] b", name);
    browser.type(field, Keys.ENTER);
  }

  private void save(String view) throws IOException {
    browser.until("document.fonts.status === 'loaded'");
    browser.pause();
    Path file = folder.resolve("explorer-" + view + suffix + ".png");
    Files.write(file, browser.picture());
    System.out.println(file);
  }
}
