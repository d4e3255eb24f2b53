package io.relata.extract.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.learned.EncoderLessons;
import io.relata.extract.parse.SharedParser;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EncoderLessonsIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final Article ARTICLE =
      new ArticleReader(SharedParser.get(), ONTOLOGY, List.of("Ann"), List.of("Berg"))
          .read(
              List.of(
                  "@ 2025-03-04 wire",
                  "[Velmark|Company] makes heat pumps.",
                  "It rained.",
                  "[The manufacturer|=Velmark] employs 200 people.",
                  "Parts come from [Orbis Kold|Company].",
                  "> SUPPLIES: Orbis Kold -> Velmark"))
          .get(0);

  private static JsonNode lesson(int sentence) throws IOException {
    StringWriter written = new StringWriter();
    new EncoderLessons(ONTOLOGY).write("a.txt", ARTICLE.annotated().get(sentence), written);
    return JsonMapper.shared().readTree(written.toString());
  }

  @Test
  void a_sentence_tells_of_what_the_text_is_about_where_it_speaks_of_others_only()
      throws IOException {
    JsonNode lesson = lesson(3);

    // the mark, "manufacturer", the colon
    assertThat(lesson.path("unsaid").asInt()).isEqualTo(3);
    assertThat(lesson.path("pairs")).hasSize(1);
    JsonNode pair = lesson.path("pairs").get(0);
    assertThat(pair.path("first").asInt()).isEqualTo(1);
    assertThat(pair.path("second").asInt()).isEqualTo(4 + 3);
    assertThat(pair.path("labels").get(0).asString()).isEqualTo("<SUPPLIES");
    assertThat(lesson.path("pieces")).hasSize(4 + 3 + 3);
  }

  @Test
  void a_sentence_that_speaks_of_it_or_of_nobody_does_not() throws IOException {
    assertThat(lesson(0).path("unsaid").asInt()).isZero();
    assertThat(lesson(0).path("pairs")).isEmpty();
    assertThat(lesson(1).isMissingNode()).isTrue();
  }
}
