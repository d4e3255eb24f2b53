package io.relata.web;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the explorer feels: the first graph after a click on a server that has just answered, what
 * the page asks of a database, and a large graph being laid out, panned and zoomed in headless
 * Chromium with software rendering.
 */
final class ExplorerBench {
  private ExplorerBench() {}

  /** Arguments: entities and relationships of the large graph, folder of a graph to be asked. */
  public static void main(String[] arguments) {
    int entities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int relationships = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
    Map<String, Object> measured = new LinkedHashMap<>();
    try (Browser browser = Browser.open(1366, 768);
        ExplorerServer server = server(arguments)) {
      measured.put("firstColdMs", first(server, browser));
      measured.put("firstMs", first(server, browser));
      measured.put("answersMs", ExplorerAnswers.measure(server.address()));
      measured.put("entities", entities);
      measured.put("relationships", relationships);
      measured.put("large", large(browser, entities, relationships));
    }
    System.out.println(JsonMapper.shared().writeValueAsString(measured));
  }

  private static ExplorerServer server(String[] arguments) {
    return arguments.length > 2
        ? ExplorerServer.open(Path.of(arguments[2]), List.of(), 0)
        : ExplorerServer.open(Stories.all(), 0);
  }

  /**
   * From the click that opens an entity to its graph, and until all that is told of it stands
   * beside it; the answers of the server included.
   */
  private static Map<?, ?> first(ExplorerServer server, Browser browser) {
    long begun = System.nanoTime();
    browser.dark(false).visit(server.address());
    browser.see(".report");
    System.err.printf(Locale.ROOT, "page after %.0f ms%n", (System.nanoTime() - begun) / 1e6);
    return (Map<?, ?>)
        browser.wait(
            """
            const done = arguments[0];
            const begun = performance.now();
            const passed = () => Math.round(performance.now() - begun);
            let drawn;
            document.querySelector('.known').click();
            const look = () => {
              if (document.body.dataset.view === 'graph' && window.relata.size() > 1) drawn ??= passed();
              if (drawn && window.relata.atRest()) done({ graph: drawn, all: passed() });
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """);
  }

  private static Map<?, ?> large(Browser browser, int entities, int relationships) {
    return (Map<?, ?>)
        browser.wait(
            """
            const [entities, ties, done] = arguments;
            import('/js/trial.js').then((trial) => trial.measure(entities, ties)).then(done,
              (failure) => done({ failure: String(failure) }));
            """,
            entities,
            relationships);
  }
}
