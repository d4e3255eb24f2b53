package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.query.StoryGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every format must do; a format's test inherits it in five lines. */
interface ExportFormatContract {
  List<String> ENTITIES = List.of("e-apple", "e-alibaba", "e-cac");
  List<String> RELATIONSHIPS =
      List.of("e-alibaba|PARTNERS_WITH|e-apple", "e-cac|REGULATES|e-alibaba");

  /** Contains quotes, a backslash, markup, a line end, a control character and an emoji. */
  String HOSTILE = "O'Neil & \"Sons\" \\ ]]> `x`; --\n\u0001{a} <b> \uD83D\uDE00";

  ExportFormat format();

  @Test
  default void it_is_in_the_list_under_its_name() {
    assertThat(ExportFormats.get(format().name())).isInstanceOf(format().getClass());
  }

  @Test
  default void the_same_graph_gives_the_same_bytes() throws IOException {
    assertThat(bytes(whole())).isEqualTo(bytes(whole())).isNotEmpty();
  }

  @Test
  default void a_part_holds_only_its_own_entities() throws IOException {
    assertThat(bytes(part()).length).isLessThan(bytes(whole()).length);
  }

  @Test
  default void the_stream_stays_open() throws IOException {
    boolean[] closed = new boolean[1];
    format()
        .write(
            part(),
            new ByteArrayOutputStream() {
              @Override
              public void close() {
                closed[0] = true;
              }
            });
    assertThat(closed[0]).isFalse();
  }

  default byte[] bytes(ExportedGraph graph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format().write(graph, out);
    return out.toByteArray();
  }

  default String text(ExportedGraph graph) throws IOException {
    return new String(bytes(graph), StandardCharsets.UTF_8);
  }

  default ExportedGraph whole() {
    return ExportedGraph.whole(StoryGraph.graph());
  }

  default ExportedGraph part() {
    return ExportedGraph.part(StoryGraph.graph(), ENTITIES, RELATIONSHIPS);
  }
}
