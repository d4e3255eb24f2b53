package io.relata.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortFormsTest {
  @Test
  void after_the_full_name_a_part_of_it_is_short_for_it() {
    assertThat(organizations("Velmora Widgets Inc", "Velmora"))
        .containsExactly(Map.entry("velmora", "velmora widgets inc"));
    assertThat(organizations("Nordwind Widget Refinery", "NWR"))
        .containsExactly(Map.entry("nwr", "nordwind widget refinery"));
    assertThat(organizations("Nordwind Refinery", "NR"))
        .containsExactly(Map.entry("nr", "nordwind refinery"));
  }

  @Test
  void a_short_name_that_comes_first_is_not_short_for_what_follows() {
    assertThat(organizations("Velmora", "Velmora Widgets Inc")).isEmpty();
  }

  @Test
  void a_part_of_two_names_is_short_for_neither() {
    assertThat(organizations("Velmora Widgets Inc", "Velmora Gears Inc", "Velmora")).isEmpty();
  }

  @Test
  void a_line_of_business_without_legal_form_makes_another_company() {
    assertThat(organizations("Velmora Cloud", "Velmora")).isEmpty();
  }

  @Test
  void a_place_is_short_for_nothing() {
    assertThat(organizations("Oslo Widgets Inc", "Oslo")).isEmpty();
  }

  @Test
  void a_person_is_called_by_the_last_name() {
    assertThat(shortForms("Person", "Dr. Jane Doe", "Doe"))
        .containsExactly(Map.entry("doe", "dr. jane doe"));
  }

  private static Map<String, String> organizations(String... surfaces) {
    return shortForms("Organization", surfaces);
  }

  private static Map<String, String> shortForms(String root, String... surfaces) {
    Map<String, String> texts = new LinkedHashMap<>();
    ShortForms.of(Arrays.stream(surfaces).map(each -> StatedName.of(each, root)).toList())
        .forEach((brief, full) -> texts.put(brief.text(), full.text()));
    return texts;
  }
}
