package io.relata.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void accidents_of_writing_make_no_other_name() {
    assertThat(NameKey.of("  Blue\u00a0 Harbour\tFoods ", "Organization"))
        .isEqualTo(NameKey.of("BLUE HARBOUR FOODS", "Organization"))
        .hasToString("blue harbour foods|Organization");
    assertThat(NameKey.of("ＫＩＴＯ", "Product").text()).isEqualTo("kito");
  }

  @Test
  void a_key_survives_being_written_and_read() {
    NameKey everywhere = NameKey.of("Blue|Harbour", "Organization");
    assertThat(NameKey.parse(everywhere.toString())).isEqualTo(everywhere);
    NameKey here = everywhere.in("news|2025|7");
    assertThat(NameKey.parse(here.toString())).isEqualTo(here);
    NameKey registered = here.identified(Map.of("Wikidata", " q42 ", "ticker", "BH"));
    assertThat(registered.identifier()).isEqualTo("wikidata:Q42");
    assertThat(NameKey.parse(registered.toString())).isEqualTo(registered);
    assertThat(registered.inAll()).hasToString("blue harbour|Organization||wikidata:Q42");
  }

  @Test
  void what_is_no_key_is_refused_with_the_form_it_should_have() {
    assertThatThrownBy(() -> NameKey.parse("blue harbour")).hasMessageContaining("text|root type");
  }

  @Property
  void normalising_again_changes_nothing(@ForAll String surface) {
    String once = NameKey.normalise(surface);
    assertThat(NameKey.normalise(once)).isEqualTo(once);
  }

  @Property
  void every_key_can_be_read_back(@ForAll String surface) {
    NameKey key = NameKey.of(surface, "Person");
    assertThat(NameKey.parse(key.toString())).isEqualTo(key);
  }
}
