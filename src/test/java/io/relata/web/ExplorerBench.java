package io.relata.web;

import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.JavascriptException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the explorer feels: the first graph after a search, and a large graph being laid out, panned
 * and zoomed in headless Chromium with software rendering.
 */
final class ExplorerBench {
  private ExplorerBench() {}

  /** Arguments: entities and relationships of the large graph. */
  public static void main(String[] arguments) {
    int entities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int relationships = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
    try (ExplorerServer server = ExplorerServer.open(Stories.all(), 0);
        Browser browser = Browser.open(1366, 768)) {
      double first = first(server, browser);
      Map<?, ?> large = large(browser, entities, relationships);
      System.out.println(
          JsonMapper.shared()
              .writeValueAsString(
                  Map.of(
                      "entities", entities,
                      "relationships", relationships,
                      "firstGraphMs", Math.round(first),
                      "drawMs", large.get("draw"),
                      "layoutMs", large.get("layout"),
                      "panFps", large.get("pan"),
                      "zoomFps", large.get("zoom"))));
    } catch (JavascriptException e) {
      throw new IllegalStateException("The page could not be measured: " + e.getMessage(), e);
    }
  }

  /** From the key that opens an entity to the graph at rest, the answers of the server included. */
  private static double first(ExplorerServer server, Browser browser) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      browser.dark(false).visit(server.address());
      browser.see(".report");
      Object took =
          browser.wait(
              """
              const done = arguments[0];
              const begun = performance.now();
              document.querySelector('.known').click();
              const look = () => (window.relata.atRest() && document.body.dataset.view === 'graph'
                ? done(performance.now() - begun) : requestAnimationFrame(look));
              requestAnimationFrame(look);
              """);
      best = Math.min(best, ((Number) took).doubleValue());
      System.err.printf(Locale.ROOT, "first graph after %.0f ms%n", took);
    }
    return best;
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
