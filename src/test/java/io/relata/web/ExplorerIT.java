package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Walks through the explorer as an analyst would. */
class ExplorerIT {
  private static ExplorerServer server;
  private static Browser browser;

  @BeforeAll
  static void open() {
    assumeTrue(
        Browser.installed(),
        "Skipped: /usr/bin/chromium and /usr/bin/chromedriver are not both there;"
            + " on Debian: apt install chromium chromium-driver");
    server = ExplorerServer.open(Stories.all(), 0);
    browser = Browser.open(1366, 768);
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

  @BeforeEach
  void begin() {
    browser.resize(1366, 768).dark(false).visit(server.address());
    browser.see(".start h1");
  }

  @AfterEach
  void nothing_was_complained_about() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_search_leads_to_the_graph_and_an_edge_to_its_sentence() {
    search("alib", "Alibaba");
    browser.read(".page h2", "Alibaba");
    browser.read(".legend", "partners with");
    tapEdge("PARTNERS_WITH", "Apple", "Alibaba");
    browser.read(".ends", "partners with");
    browser.read(".fact mark", "Apple is reportedly working with Alibaba");
    browser.read(".fact", "According to The Information");
    browser.read(".fact .tag", "reportedly");
    assertThat(browser.address()).contains("r=tie,");
  }

  @Test
  void a_click_on_an_entity_expands_it_and_going_back_undoes_it() {
    search("alib", "Alibaba");
    browser.until("!window.relata.named('TSMC')");
    tapEntity("Apple");
    browser.until("window.relata.named('TSMC')");
    browser.read(".page h2", "Apple");
    browser.back();
    browser.until("!window.relata.named('TSMC')");
  }

  @Test
  void the_legend_filters() {
    search("apple", "Apple");
    browser.until("window.relata.named('State Administration for Market Regulation')");
    browser.click("[data-filter='Regulator']");
    browser.until("!window.relata.named('State Administration for Market Regulation')");
    browser.click("[data-filter='Regulator']");
    browser.until("window.relata.named('State Administration for Market Regulation')");
  }

  @Test
  void the_address_alone_brings_the_view_back() {
    search("apple", "Apple");
    tapEdge("REJECTED", "Apple", "DeepSeek");
    browser.read(".fact .why", "lacked the people");
    browser.visit(browser.address());
    browser.read(".fact .why", "lacked the people");
    browser.until("window.relata.named('DeepSeek')");
  }

  @Test
  void a_name_made_of_markup_stays_text() {
    search("TSMC", "TSMC");
    browser.until("window.relata.named(arguments[0])".replace("arguments[0]", quoted()));
    tapEntity(Stories.HOSTILE);
    browser.read(".page h2", "<img src=x onerror=");
    browser.type("body", "l");
    browser.read(".sheet", "<img src=x onerror=");
    assertThat(browser.title()).isNotEqualTo("taken");
    assertThat(browser.script("return document.querySelectorAll('img').length")).isEqualTo(0L);
  }

  @Test
  void what_is_not_there_is_said_to_be_not_there() {
    browser.type("#query", "zzyzx");
    browser.read("#hits", "Nothing is called “zzyzx”");
  }

  @Test
  void the_graph_can_be_read_as_a_list() {
    search("huawei", "Huawei");
    browser.until("window.relata.named('Mate 70')");
    browser.click("[data-tool='list']");
    browser.read(".sheet table", "Huawei produces Mate 70");
  }

  private static void search(String text, String name) {
    browser.type("#query", text);
    browser.read("#hits li[aria-selected='true'] b", name);
    browser.type("#query", Keys.ENTER);
    browser.until("window.relata.named('" + name + "') && window.relata.atRest()");
  }

  private static String quoted() {
    return "\"" + Stories.HOSTILE.replace("\"", "\\\"") + "\"";
  }

  private static void tapEntity(String name) {
    browser.script("window.relata.named(arguments[0]).emit('tap')", name);
  }

  private static void tapEdge(String relation, String one, String other) {
    browser.until("window.relata.atRest()");
    browser.script(
        "window.relata.between(arguments[0], arguments[1], arguments[2]).emit('tap')",
        relation,
        one,
        other);
  }
}
