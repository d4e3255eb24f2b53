package io.relata.web;

import org.openqa.selenium.Keys;

/** The views of the explorer, each with the way there by what a person would press. */
enum PageView {
  START {
    @Override
    void open(Browser browser) {}
  },
  HITS {
    @Override
    void open(Browser browser) {
      browser.type("#query", "a");
      browser.see("#hits li[aria-selected='true']");
    }
  },
  ENTITY {
    @Override
    void open(Browser browser) {
      browser.type("#query", "apple");
      browser.read("#hits li[aria-selected='true'] b", "Apple");
      browser.type("#query", Keys.ENTER);
      browser.until("window.relata.named('Apple') && window.relata.atRest()");
      browser.read(".page h2", "Apple");
    }
  },
  RELATIONSHIP {
    @Override
    void open(Browser browser) {
      ENTITY.open(browser);
      browser.script("window.relata.between('REJECTED', 'Apple', 'DeepSeek').emit('tap')");
      browser.see(".fact mark");
    }
  },
  DOCUMENT {
    @Override
    void open(Browser browser) {
      RELATIONSHIP.open(browser);
      browser.click(".fact .source button");
      browser.see(".text mark");
    }
  },
  TIME {
    @Override
    void open(Browser browser) {
      ENTITY.open(browser);
      browser.click("[data-tool='time']");
      browser.see("#clock input[type='range']");
    }
  },
  MENU {
    @Override
    void open(Browser browser) {
      ENTITY.open(browser);
      browser.script(
          "const n = window.relata.named('Apple');"
              + " n.emit({type: 'cxttap', renderedPosition: n.renderedPosition()})");
      browser.see("#menu button");
    }
  },
  LIST {
    @Override
    void open(Browser browser) {
      ENTITY.open(browser);
      browser.click("[data-tool='list']");
      browser.see(".sheet table");
    }
  },
  PATHS {
    @Override
    void open(Browser browser) {
      browser.click("[data-tool='path']");
      choose(browser, "#path-from", "Robin Li");
      choose(browser, "#path-to", "Mate 70");
      browser.click(".only summary");
      browser.see(".trail");
    }
  },
  CHANGES {
    @Override
    void open(Browser browser) {
      ENTITY.open(browser);
      browser.click("[data-tool='changes']");
      browser.read(".sheet", "Apple rejected DeepSeek");
    }
  },
  DOUBT {
    @Override
    void open(Browser browser) {
      browser.click("[data-tool='doubt']");
      browser.click(".names-card [aria-expanded]");
      browser.see(".names-card .whys");
      browser.see(".pair");
    }
  },
  ADD {
    @Override
    void open(Browser browser) {
      browser.click("[data-tool='add']");
      browser.see("#add-text");
    }
  },
  DRAFT {
    @Override
    void open(Browser browser) {
      ADD.open(browser);
      browser.type("#add-text", "Ostia Glass supplies Varga Motors.");
      browser.click(".sheet .button.main");
      browser.see(".sheet section");
    }
  },
  TAKE {
    @Override
    void open(Browser browser) {
      ENTITY.open(browser);
      browser.click("[data-tool='take']");
      browser.see(".takes button");
    }
  },
  VIEWS {
    @Override
    void open(Browser browser) {
      ENTITY.open(browser);
      browser.click("[data-tool='views']");
      browser.type("#view-note", "Ask again");
      browser.click(".sheet .button.main");
      browser.see(".saved");
    }
  },
  KEYS {
    @Override
    void open(Browser browser) {
      browser.type("body", "?");
      browser.see(".sheet dl");
    }
  };

  /** From the start view. */
  abstract void open(Browser browser);

  private static void choose(Browser browser, String field, String name) {
    browser.type(field, name);
    browser.read(field + "-hits li[aria-selected='true'] b", name);
    browser.type(field, org.openqa.selenium.Keys.ENTER);
  }
}
