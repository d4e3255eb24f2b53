package io.relata.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Neo4j Browser, used as a person does who drops files on its window. */
final class Neo4jBrowserPage {
  private static final String DROP =
      """
      const bytes = Uint8Array.from(atob(arguments[1]), c => c.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], arguments[0]));
      for (const step of ['dragenter', 'drop']) {
        document.querySelector('.filedrop').dispatchEvent(
          new DragEvent(step, {dataTransfer: files, bubbles: true, cancelable: true}));
      }
      """;
  private final Browser browser;

  private Neo4jBrowserPage(Browser browser) {
    this.browser = browser;
  }

  static Neo4jBrowserPage open(Browser browser, String address) {
    browser.visit(address);
    browser.until("document.body.innerText.includes('You have a working connection')");
    return new Neo4jBrowserPage(browser);
  }

  void drop(String name, byte[] content) {
    browser.script(DROP, name, Base64.getEncoder().encodeToString(content));
  }

  /** Takes colours and captions; the Browser shows them when it has them. */
  void dress(byte[] style) {
    drop("style.grass", style);
    browser.until("document.querySelector('article').innerText.includes('node.Company')");
  }

  /** Pastes into the editor and runs it; the answer is the topmost frame. */
  void run(String text) {
    drop("pasted.cypher", text.getBytes(StandardCharsets.UTF_8));
    browser.click(".filedrop-paste-in-editor");
    browser.script(
        "document.querySelectorAll('article').forEach(each => each.dataset.old = 'yes')");
    browser.pause();
    browser.click("[data-testid='editor-Run']");
    browser.until("!document.querySelector('article').dataset.old");
  }

  /** Runs a command for parameters and waits until the Browser has taken them. */
  void set(String command) {
    run(command);
    browser.until("document.querySelector('article').innerText.includes('Successfully set')");
  }

  /** What the topmost frame says. */
  String answer() {
    return String.valueOf(browser.script("return document.querySelector('article').innerText"));
  }

  /** Folds the overview, which covers part of the drawing, and fits the drawing to the frame. */
  void fit() {
    browser.click("[aria-label='Collapse the node properties display']");
    browser.pause();
    browser.click("[aria-label='zoom-to-fit']");
    browser.pause();
  }

  /** How many circles the topmost frame draws. */
  long circles() {
    return (Long)
        browser.script(
            "return document.querySelectorAll('article')[0].querySelectorAll('g.node').length");
  }

  String text() {
    return String.valueOf(browser.script("return document.body.innerText"));
  }
}
