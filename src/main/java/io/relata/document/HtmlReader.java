package io.relata.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Web pages: the text of the article with paragraphs kept apart; title, site and date from the
 * head.
 */
final class HtmlReader implements DocumentReader {
  private static final String NOT_PROSE =
      "script, style, noscript, template, nav, header, footer, aside, form, svg, iframe, button,"
          + " [hidden], [aria-hidden=true]";

  @Override
  public boolean reads(Source source) {
    return Set.of("html", "htm", "xhtml").contains(source.extension());
  }

  @Override
  public Stream<Document> read(Source source, Consumer<Issue> issues) throws IOException {
    byte[] bytes = Files.readAllBytes(source.path());
    org.jsoup.nodes.Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    if (page.charset().equals(StandardCharsets.UTF_8)
        && Decoded.utf8(bytes, source.toString(), issues).isEmpty()) {
      return Stream.empty();
    }
    Metadata metadata =
        Metadata.beside(source, issues)
            .or(
                new Metadata(
                    null,
                    first(meta(page, "og:title"), page.title()),
                    meta(page, "og:site_name"),
                    meta(page, "article:published_time"),
                    first(page.select("link[rel=canonical]").attr("href"), meta(page, "og:url"))));
    return Stream.of(metadata.document(source.id(), prose(page), source.toString(), issues));
  }

  private static String prose(org.jsoup.nodes.Document page) {
    page.select(NOT_PROSE).remove();
    Element article = page.selectFirst("article, main, [role=main]");
    StringBuilder text = new StringBuilder();
    new Element("div")
        .appendChild(article == null ? page.body() : article)
        .traverse(new Paragraphs(text));
    return text.toString().replace('\0', ' ').strip();
  }

  private static @Nullable String meta(org.jsoup.nodes.Document page, String name) {
    String content =
        page.select("meta[property=%1$s], meta[name=%1$s]".formatted(name)).attr("content");
    return content.isBlank() ? null : content;
  }

  private static @Nullable String first(@Nullable String preferred, @Nullable String other) {
    String chosen = preferred == null || preferred.isBlank() ? other : preferred;
    return chosen == null || chosen.isBlank() ? null : chosen;
  }

  /** Joins the words of a block by single spaces and blocks by an empty line. */
  private record Paragraphs(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String said = words.text();
        if (said.isBlank()) {
          space();
        } else {
          if (Character.isWhitespace(said.charAt(0))) {
            space();
          }
          text.append(said.strip());
          if (Character.isWhitespace(said.charAt(said.length() - 1))) {
            space();
          }
        }
      } else if (breaks(node)) {
        paragraph();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (breaks(node)) {
        paragraph();
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private void space() {
      if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }

    private void paragraph() {
      while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.setLength(text.length() - 1);
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
    }
  }
}
