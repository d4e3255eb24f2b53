package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The explorer for those who see little, use no mouse, or hold a small screen. */
class AccessIT {
  private static final int WIDE = 1366;
  private static final int HIGH = 768;

  /** Names, roles and contrast by axe-core: WCAG 2.2, A and AA, and what its authors advise. */
  private static final String AXE =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations }) =>
        done(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} `
          + node.any.concat(node.all).map((check) => check.message).join('; ')))),
        (failure) => done([String(failure)]));
      """;

  private static ExplorerServer server;
  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Browser.installed(), "Skipped: Chromium and its driver are not both there");
    try (InputStream script =
        Objects.requireNonNull(AccessIT.class.getResourceAsStream("/axe.min.js"))) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    server = ExplorerServer.open(Stories.all(), 0);
    server.store().load(List.of(Stories.doe()));
    browser = Browser.open(WIDE, HIGH);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static void start(int width, int height, boolean dark) {
    browser.resize(width, height).dark(dark).visit(server.address());
    browser.see(".start h1");
    browser.see(".tool");
  }

  @ParameterizedTest
  @EnumSource
  void every_view_has_names_roles_and_contrast_in_light_and_dark(PageView view) {
    start(WIDE, HIGH, false);
    view.open(browser);
    browser.script(axe);
    assertThat((List<?>) browser.wait(AXE)).as("light").isEmpty();
    browser.dark(true);
    assertThat((List<?>) browser.wait(AXE)).as("dark").isEmpty();
  }

  /** 360 is a small phone, 683 a laptop at 200 %. */
  @ParameterizedTest
  @EnumSource
  void nothing_is_wider_than_a_phone_or_a_page_at_twice_the_size(PageView view) {
    for (int width : new int[] {360, WIDE / 2}) {
      start(width, width == 360 ? 740 : HIGH / 2, false);
      view.open(browser);
      assertThat((List<?>) browser.script(OVERFLOWING)).as("at %d", width).isEmpty();
      browser.script(axe);
      assertThat((List<?>) browser.wait(AXE)).as("at %d", width).isEmpty();
    }
  }

  /** What can be pressed and is cut off, and what scrolls sideways. */
  private static final String OVERFLOWING =
      """
      const open = document.querySelector('dialog[open]');
      const found = [];
      const scrolls = [document.documentElement, ...document.querySelectorAll('.reader, .start, .sheet, .sheet-body, .legend')];
      for (const e of scrolls) if (e.checkVisibility() && e.scrollWidth > e.clientWidth + 1) found.push(`${e.className || e.tagName} scrolls: ${e.scrollWidth} in ${e.clientWidth}`);
      for (const e of (open ?? document).querySelectorAll('a, button, input, select, textarea, summary, [tabindex="0"]')) {
        const box = e.getBoundingClientRect();
        if (!e.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || e.matches('.skip') || e.closest('.unseen')) continue;
        if (box.left < -1 || box.right > innerWidth + 1) found.push(`${e.outerHTML.slice(0, 100)} from ${box.left} to ${box.right}`);
      }
      return found;
      """;

  @Test
  void tab_walks_through_the_page_and_what_has_the_focus_can_be_seen() {
    start(WIDE, HIGH, false);
    assertThat(walk(20)).startsWith("a.skip", "a#home", "input#query").contains("button.known");
    PageView.ENTITY.open(browser);
    assertThat(walk(90)).contains("button.tool", "div#canvas", "button.step");
  }

  /**
   * What Tab comes to, from the top of the page or from where the page had the focus and, behind
   * the end, from the top; each with a mark that it has the focus.
   */
  private static List<String> walk(int most) {
    browser.script(
        "document.activeElement.blur(); window.getSelection().collapse(document.body, 0)");
    List<String> steps = new java.util.ArrayList<>();
    for (int i = 0, ends = 0; i < most && ends < 2; i++) {
      browser.press(Keys.TAB);
      Object told = browser.script(FOCUSED);
      if (told == null) {
        ends++;
        continue;
      }
      assertThat(told.toString()).as("after %s", steps).doesNotContain("unseen");
      steps.add(told.toString());
    }
    return steps;
  }

  private static final String FOCUSED =
      """
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      const style = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      const here = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 1;
      return `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : e.classList.length ? `.${e.classList[0]}` : ''}${marked && here ? '' : ` unseen ${style.outline} ${JSON.stringify(box)}`}`;
      """;

  @ParameterizedTest
  @EnumSource(names = {"PATHS", "DOUBT", "ADD", "TAKE", "VIEWS", "CHANGES"})
  void a_dialog_keeps_the_focus_and_gives_it_back(PageView view) {
    start(WIDE, HIGH, false);
    PageView.ENTITY.open(browser);
    String tool = view == PageView.PATHS ? "path" : view.name().toLowerCase(java.util.Locale.ROOT);
    browser.script("document.querySelector(arguments[0]).focus()", tool(tool));
    browser.press(Keys.ENTER);
    browser.see(".sheet h2");
    for (int i = 0; i < 40; i++) {
      browser.press(Keys.TAB);
      assertThat(
              browser.script(
                  "const e = document.activeElement; return e === document.body || !!e.closest('#sheet')"))
          .as("Tab %d", i)
          .isEqualTo(true);
    }
    browser.press(Keys.ESCAPE);
    browser.until("!document.querySelector('#sheet').open");
    assertThat(browser.script("return document.activeElement.dataset.tool")).isEqualTo(tool);
  }

  private static String tool(String name) {
    return "[data-tool='" + name + "']";
  }

  @Test
  void from_the_search_to_a_sentence_and_back_without_a_mouse() {
    start(WIDE, HIGH, false);
    browser.press("/");
    browser.press("deepseek");
    browser.read("#hits li[aria-selected='true'] b", "DeepSeek");
    browser.until("document.querySelector('[data-said=found]').textContent.startsWith('1 entity')");
    browser.press(Keys.ENTER);
    browser.read(".page h2", "DeepSeek");
    browser.until("document.activeElement.id === 'reader'");
    browser.until("window.relata.atRest()");
    browser.press("l");
    browser.read(".sheet table", "Apple rejected DeepSeek");
    tabTo("Apple rejected DeepSeek");
    browser.press(Keys.ENTER);
    browser.read(".fact mark", "Apple turned DeepSeek down");
    browser.until("document.activeElement.id === 'reader'");
    tabTo("Why DeepSeek did not get the iPhone");
    browser.press(Keys.ENTER);
    browser.see(".text mark");
    browser.until("document.activeElement.id === 'reader'");
    tabTo("Apple turned DeepSeek down");
    browser.press(Keys.SPACE);
    browser.read(".fact mark", "Apple turned DeepSeek down");
    browser.press("z");
    browser.see(".text mark");
    browser.press(Keys.ESCAPE);
    browser.until("document.body.dataset.reader === 'closed'");
    browser.until("document.activeElement.id === 'canvas'");
  }

  private static void tabTo(String words) {
    for (int i = 0; i < 40; i++) {
      browser.press(Keys.TAB);
      if (browser
          .script("return document.activeElement.textContent")
          .toString()
          .startsWith(words)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + words);
  }

  @Test
  void what_happens_is_said_to_those_who_do_not_see_it() {
    start(WIDE, HIGH, false);
    PageView.ENTITY.open(browser);
    assertThat(browser.script(SAID, "#said").toString()).contains("Apple").contains("entities");
    browser.click("[data-tool='views']");
    browser.click(".sheet .button.main");
    browser.until(
        "document.querySelector('.sheet [role=status]').textContent.includes('is kept in this browser')");
  }

  private static final String SAID =
      "const e = document.querySelector(arguments[0]);"
          + " return e.getAttribute('role') === 'status' ? e.textContent : 'nothing'";

  @Test
  void who_wants_little_motion_gets_none() {
    start(WIDE, HIGH, false);
    PageView.ENTITY.open(browser);
    browser.script(FRAME);
    assertThat(browser.script("return window.moved")).isEqualTo(0L);
    browser.motion();
    browser.script(FRAME);
    assertThat(browser.script("return window.moved")).isEqualTo(1L);
  }

  /** How often the picture glides instead of jumping when all is to be shown. */
  private static final String FRAME =
      """
      window.moved = 0;
      const cy = window.relata.named('Apple').cy();
      const animate = cy.animate.bind(cy);
      cy.animate = (...values) => { window.moved += 1; return animate(...values); };
      document.querySelector("[data-tool='fit']").click();
      delete cy.animate;
      """;
}
