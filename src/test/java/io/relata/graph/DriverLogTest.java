package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation") // the driver's Logging; see DriverLog
class DriverLogTest {
  @Test
  void parameters_stand_in_the_message() {
    assertThat(DriverLog.words("%s of %s", new Object[] {"one", 2})).isEqualTo("one of 2");
  }

  @Test
  void a_message_that_does_not_fit_its_parameters_is_told_as_it_is() {
    assertThat(DriverLog.words("100% of %s", new Object[] {"them"})).isEqualTo("100% of %s");
    assertThat(DriverLog.words("%s and %s", new Object[] {"one"})).isEqualTo("%s and %s");
    assertThat(DriverLog.words("100 % of it", null)).isEqualTo("100 % of it");
  }

  @Test
  void what_comes_without_parameters_stops_nobody() {
    DriverLog.logging().getLog("relata.test").warn("100 % of it", (Object[]) null);
  }
}
