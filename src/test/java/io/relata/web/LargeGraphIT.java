package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LargeGraphIT {
  private static final String WHAT_IS_UNDER_THE_WHEEL =
      """
      const turns = arguments[0];
      return import('/js/graph.js').then(({ graph }) => {
        const canvas = graph.cy.container();
        for (let i = 0; i < turns; i++) {
          canvas.dispatchEvent(new WheelEvent('wheel', { clientX: 500, clientY: 400, deltaY: -40,
            bubbles: true, cancelable: true }));
        }
        const { zoom, pan } = { zoom: graph.cy.zoom(), pan: graph.cy.pan() };
        const box = canvas.getBoundingClientRect();
        return { x: (500 - box.x - pan.x) / zoom, y: (400 - box.y - pan.y) / zoom, zoom,
          stretched: canvas.firstElementChild.style.transform !== '' };
      });
      """;

  @Test
  void the_wheel_brings_closer_what_is_under_it_and_the_picture_is_drawn_anew_at_rest() {
    assumeTrue(Browser.installed(), "needs Debian's chromium and chromium-driver");
    try (ExplorerServer server = ExplorerServer.open(List.of(Stories.passing()), 0);
        Browser browser = Browser.open(1366, 768)) {
      browser.visit(server.address());
      browser.see(".start h1");
      browser.wait(
          "const done = arguments[0];"
              + "import('/js/trial.js').then((trial) => trial.measure(500, 900)).then(done);");
      Map<?, ?> before = turn(browser, 0);
      Map<?, ?> during = turn(browser, 4);
      assertThat(during.get("stretched")).isEqualTo(true);
      assertThat(during.get("zoom")).isEqualTo(before.get("zoom"));
      browser.until("document.getElementById('canvas').firstElementChild.style.transform === ''");
      Map<?, ?> after = turn(browser, 0);
      assertThat(number(after, "zoom")).isGreaterThan(1.4 * number(before, "zoom"));
      assertThat(number(after, "x")).isCloseTo(number(before, "x"), Offset.offset(0.5));
      assertThat(number(after, "y")).isCloseTo(number(before, "y"), Offset.offset(0.5));
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static Map<?, ?> turn(Browser browser, int turns) {
    return (Map<?, ?>) browser.script(WHAT_IS_UNDER_THE_WHEEL, turns);
  }

  private static double number(Map<?, ?> found, String name) {
    return ((Number) found.get(name)).doubleValue();
  }
}
