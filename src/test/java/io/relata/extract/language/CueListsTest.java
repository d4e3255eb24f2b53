package io.relata.extract.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueListsTest {

  @Test
  void a_list_is_plain_or_grouped() {
    CueLists lists = read("plain: [say, tell]\ngrouped: {UP: [rise], DOWN: [fall, drop]}");
    assertThat(lists.words("plain")).containsExactlyInAnyOrder("say", "tell");
    assertThat(lists.groups("grouped"))
        .isEqualTo(Map.of("rise", "UP", "fall", "DOWN", "drop", "DOWN"));
    assertThat(lists.words("grouped", "DOWN")).containsExactlyInAnyOrder("fall", "drop");
  }

  @Test
  void a_word_in_two_groups_is_a_contradiction() {
    assertThatThrownBy(() -> read("verbs: {UP: [move], DOWN: [move]}"))
        .isInstanceOf(InvalidCuesException.class)
        .hasMessageContaining("'move' stands in UP and in DOWN");
  }

  @Test
  void a_word_that_yaml_takes_for_something_else_must_be_quoted() {
    assertThatThrownBy(() -> read("verbs: [yes]")).hasMessageContaining("write it in quotes");
  }

  @Test
  void a_missing_list_is_named_with_those_there_are() {
    assertThatThrownBy(() -> read("verbs: [say]").words("nouns"))
        .hasMessageContaining("has no list 'nouns', only [verbs]");
  }

  @Test
  void an_unknown_group_is_named_with_the_known_ones() {
    assertThatThrownBy(() -> read("verbs: {SIDEWAYS: [say]}").groups("verbs", Way.class))
        .hasMessageContaining("'SIDEWAYS' is none of [UP, DOWN]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stance", "attribution", "time", "measures"})
  void every_list_that_ships_can_be_read(String name) {
    assertThat(CueLists.open(name)).isNotNull();
  }

  private enum Way {
    UP,
    DOWN
  }

  private static CueLists read(String yaml) {
    return CueLists.read("test.yaml", new StringReader(yaml));
  }
}
