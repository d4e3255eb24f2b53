package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
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

  @Test
  void a_path_is_found_and_shown() {
    browser.click("[data-tool='path']");
    browser.type("#path-from", "robin");
    browser.read("#path-from-hits li[aria-selected='true'] b", "Robin Li");
    browser.type("#path-from", Keys.ENTER);
    browser.type("#path-to", "mate");
    browser.read("#path-to-hits li[aria-selected='true'] b", "Mate 70");
    browser.type("#path-to", Keys.ENTER);
    browser.read(".trail", "Huawei");
    browser.click(".trail");
    browser.until("window.relata.named('Mate 70') && window.relata.named('Robin Li')");
  }

  @Test
  void a_path_keeps_to_the_relations_that_are_ticked() {
    browser.click("[data-tool='path']");
    browser.type("#path-from", "alib");
    browser.read("#path-from-hits li[aria-selected='true'] b", "Alibaba");
    browser.type("#path-from", Keys.ENTER);
    browser.type("#path-to", "zhipu");
    browser.read("#path-to-hits li[aria-selected='true'] b", "Zhipu AI");
    browser.type("#path-to", Keys.ENTER);
    browser.read(".trail", "competes with");
    browser.click(".only summary");
    browser.click(".ticks input[value='INVESTS_IN']");
    browser.read(".only summary", "Only by: invests in");
    browser.read(".trail", "invests in");
    browser.until(
        "![...document.querySelectorAll('.trail')].some((t) => t.textContent.includes('competes'))");
    browser.click(".ticks input[value='INVESTS_IN']");
    browser.click(".ticks input[value='SUES']");
    browser.read(".summary", "under these conditions");
  }

  @Test
  void what_was_taken_back_is_still_there_at_the_moment_it_was_known() {
    String sentence = "Huawei sued Xiaomi over a hinge.";
    server
        .store()
        .load(
            List.of(
                new Story("samples/hinge", "A hinge", "Relata samples", "2025-02-20", sentence)
                    .fact("Company:Huawei", "SUES", "Company:Xiaomi", sentence)
                    .told()));
    server.store().retract("samples/hinge");
    search("apple", "Apple");
    assertThat(between("SUES", "Huawei", "Xiaomi")).isEqualTo("none");
    browser.click("[data-tool='time']");
    browser.script(
        "const s = document.querySelector('#clock select'); s.value = 'known';"
            + " s.dispatchEvent(new Event('change'))");
    browser.until("document.querySelector('#clock').dataset.axis === 'known'");
    browser.script(
        "const s = document.querySelector('#clock input'); s.value = 0;"
            + " s.dispatchEvent(new Event('input'))");
    browser.until("window.relata.size() === 1");
    browser.until(
        "(() => { const s = document.querySelector('#clock input'); s.value = Number(s.value) + 1;"
            + " s.dispatchEvent(new Event('input'));"
            + " const e = window.relata.between('SUES', 'Huawei', 'Xiaomi');"
            + " return e && !e.hasClass('away'); })()");
    assertThat(browser.address()).contains("t=known");
  }

  @Test
  void whoever_is_moved_stays_there_for_all_who_open_the_address() {
    search("apple", "Apple");
    browser.script(
        "const n = window.relata.named('Huawei'); n.position({x: 333, y: -222}); n.emit('dragfree')");
    browser.until("location.hash.includes('~333~-222')");
    browser.visit(browser.address());
    browser.until("window.relata.named('Huawei') && window.relata.atRest()");
    assertThat(
            browser.script(
                "const p = window.relata.named('Huawei').position(); return [p.x, p.y].join()"))
        .isEqualTo("333,-222");
  }

  @Test
  void the_time_slider_lets_relationships_come_and_go() {
    search("apple", "Apple");
    browser.until("window.relata.named('Huawei')");
    browser.click("[data-tool='time']");
    browser.see("#clock input[type='range']");
    browser.script(
        "const s = document.querySelector('#clock input'); s.value = Date.parse('2024-06-01') / 864e5;"
            + " s.dispatchEvent(new Event('input'))");
    browser.until("!window.relata.named('Huawei') && window.relata.named('Baidu')");
    assertThat(browser.address()).contains("t=reported").contains("d=2024-06-01");
  }

  @Test
  void reports_that_disagree_stand_side_by_side() {
    browser.click("[data-tool='doubt']");
    browser.read(".pair", "Norrland Steel supplies Varga Motors with plates");
    browser.read(".pair", "Varga Motors denied that Norrland Steel supplies it.");
  }

  @Test
  void an_unsure_pair_is_explained_judged_with_one_key_and_taken_back() {
    server.store().load(List.of(Stories.doe()));
    browser.visit(server.address());
    browser.click("[data-tool='doubt']");
    browser.read(".names-pair", "J. Doe");
    browser.click(".names-card [aria-expanded]");
    browser.read(".names-card .says", "are two entities here");
    browser.read(".names-card .whys", "initial");
    browser.type(".names-card", "s");
    browser.read(".notice", "are the same");
    browser.read(".sheet", "No pair of names waits");
    assertThat(browser.script("return document.activeElement.closest('#sheet') !== null"))
        .isEqualTo(true);
    browser.click(".notice button");
    browser.read(".names-pair", "J. Doe");
    assertThat(server.store().judgements()).isEmpty();
  }

  @Test
  void what_was_judged_is_listed_and_can_be_taken_back() {
    server.store().load(List.of(Stories.doe()));
    browser.visit(server.address());
    browser.click("[data-tool='doubt']");
    browser.read(".sheet", "Nobody judged a name yet.");
    browser.type(".names-card", "d");
    browser.read(".saved", "are different");
    browser.click(".saved .button");
    browser.read(".sheet", "Nobody judged a name yet.");
    assertThat(server.store().judgements()).isEmpty();
  }

  @Test
  void a_view_is_kept_with_a_note_and_brought_back() {
    search("alib", "Alibaba");
    browser.click("[data-tool='views']");
    browser.type("#view-note", "<b>Ask</b> about the cloud");
    browser.click(".sheet .button.main");
    browser.read(".saved .note", "<b>Ask</b> about the cloud");
    browser.visit(server.address());
    browser.see(".start h1");
    browser.click("[data-tool='views']");
    browser.click(".saved .trail");
    browser.until("window.relata.named('Alibaba') && window.relata.atRest()");
    browser.back();
    browser.see(".start h1");
    browser.click("[data-tool='views']");
    browser.click(".saved > .button");
    browser.read(".sheet h3", "0 views");
    browser.click(".notice button");
    browser.read(".saved", "Alibaba");
    browser.click(".saved > .button");
    browser.read(".sheet h3", "0 views");
  }

  @Test
  void kept_views_go_to_another_browser_as_a_file() {
    Object carried =
        browser.wait(
            """
            const done = arguments[0];
            import('/js/saved.js').then(({ keep, asFile, drop, fromFile, saved }) => {
              keep({ name: 'One', note: 'n', hash: '#e=1' });
              keep({ name: 'Two', note: '', hash: '#e=2' });
              const file = asFile();
              ['One', 'Two'].forEach(drop);
              const gone = saved().length;
              const came = fromFile(file);
              const back = saved().map((one) => one.name + one.hash).join();
              ['One', 'Two'].forEach(drop);
              let refused = '';
              try { fromFile('{"views": 3}'); } catch (failure) { refused = failure.message; }
              done([gone, came, back, refused].join(' '));
            });
            """);
    assertThat(carried).isEqualTo("0 2 Two#e=2,One#e=1 This is no file of saved views.");
  }

  @Test
  void each_name_of_an_entity_tells_why_it_is_one() {
    server.store().load(List.of(Stories.roe()));
    browser.visit(server.address());
    browser.type("#query", "roe");
    browser.read("#hits li[aria-selected='true'] b", "Mary Roe");
    browser.type("#query", Keys.ENTER);
    browser.click(".names button.tag");
    browser.read(".sheet .says", "are one entity here");
    browser.read(".sheet h3", "The rules say the same");
  }

  @Test
  void what_changed_is_listed_by_kind() {
    search("apple", "Apple");
    browser.click("[data-tool='changes']");
    browser.read(".sheet", "Apple rejected DeepSeek");
    browser.read(".sheet", "ByteDance does not partner with Apple");
  }

  @Test
  void a_pasted_text_shows_what_it_would_change_before_it_is_added() {
    browser.click("[data-tool='add']");
    browser.type("#add-text", "Ostia Glass supplies Varga Motors. Foxconn does not supply Apple.");
    browser.click(".sheet .button.main");
    browser.read(".sheet", "2 facts in 1 document. Nothing is stored yet.");
    browser.read(".sheet section", "Contradicts");
    browser.read(".sheet section", "Known: Foxconn supplies Apple with assembled phones.");
    browser.click(".sheet .button.main");
    browser.read(".notice", "is in the graph");
    search("ostia", "Ostia Glass");
  }

  @Test
  void a_text_that_breaks_the_reader_ends_with_a_message() {
    browser.click("[data-tool='add']");
    browser.type("#add-text", "Out of memory supplies nobody.");
    browser.click(".sheet .button.main");
    browser.read(".sheet", "This could not be read: Relata itself failed while reading");
  }

  @Test
  void on_a_phone_the_reader_stands_below_the_graph() {
    browser.resize(390, 844);
    search("apple", "Apple");
    browser.read(".page h2", "Apple");
    assertThat(
            browser.script(
                "return document.documentElement.scrollWidth <= innerWidth"
                    + " && reader.getBoundingClientRect().top > canvas.getBoundingClientRect().top"))
        .isEqualTo(true);
    browser.until(
        "(() => { const b = window.relata.named('Apple').cy().elements().renderedBoundingBox();"
            + " return b.y1 >= 0 && b.y2 <= canvas.getBoundingClientRect().height; })()");
  }

  @Test
  void a_hub_arrives_in_pages() {
    search("hubbard", "Hubbard Tools");
    browser.read("#hint", "15 more around Hubbard Tools");
    assertThat(browser.script("return window.relata.size()")).isEqualTo(31L);
    browser.click("#hint button");
    browser.until("window.relata.size() === 46");
    browser.until("!document.querySelector('#hint button')");
  }

  @Test
  void keys_alone_lead_to_a_sentence() {
    browser.type("body", "/");
    browser.type("#query", "deepseek");
    browser.read("#hits li[aria-selected='true'] b", "DeepSeek");
    browser.type("#query", Keys.ENTER);
    browser.read(".page h2", "DeepSeek");
    browser.until("window.relata.atRest()");
    browser.type("#canvas", Keys.TAB, Keys.ENTER);
    browser.read(".page h2", "Apple");
    browser.type("body", "z");
    browser.read(".page h2", "DeepSeek");
    browser.type("body", Keys.ESCAPE);
    browser.until("document.body.dataset.reader === 'closed'");
  }

  @Test
  void an_empty_graph_says_how_to_fill_it_and_a_lost_one_that_it_is_lost() {
    try (ExplorerServer empty = ExplorerServer.open(List.of(), 0)) {
      browser.visit(empty.address());
      browser.read(".empty", "Nothing has been read yet");
      empty.web().close();
      browser.type("#query", "apple");
      browser.read("#hits", "Relata does not answer");
    }
    browser.complaints();
  }

  private static void search(String text, String name) {
    browser.type("#query", text);
    browser.read("#hits li[aria-selected='true'] b", name);
    browser.type("#query", Keys.ENTER);
    browser.until("window.relata.named('" + name + "') && window.relata.atRest()");
  }

  /** How a relationship is drawn: seen, unseen or none. */
  private static Object between(String relation, String one, String other) {
    return browser.script(
        "const e = window.relata.between(arguments[0], arguments[1], arguments[2]);"
            + " return !e ? 'none' : e.hasClass('away') ? 'unseen' : 'seen'",
        relation,
        one,
        other);
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
