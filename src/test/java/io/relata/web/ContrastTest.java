package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the page by the formula of WCAG 2.2, level AA. */
class ContrastTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([\\w-]+): light-dark\\((#\\p{XDigit}{6}), (#\\p{XDigit}{6})\\)");
  private static final double TEXT = 4.5;
  private static final double DRAWING = 3;

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void text_can_be_read_on_every_surface_in_light_and_dark(int theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String text : new String[] {"ink", "soft", "accent", "bad", "good", "doubt"}) {
      for (String surface : new String[] {"paper", "card", "raised", "sunken", "accent-wash"}) {
        assertThat(contrast(colours.get(text), colours.get(surface)))
            .as("%s on %s", text, surface)
            .isGreaterThanOrEqualTo(TEXT);
      }
    }
    assertThat(contrast(colours.get("ink"), colours.get("mark"))).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours.get("paper"), colours.get("accent"))).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void shapes_lines_and_edges_of_fields_can_be_told_from_the_ground(int theme) throws IOException {
    Map<String, String> colours = colours(theme);
    Stream<String> drawn =
        colours.keySet().stream()
            .filter(name -> name.startsWith("type-") || name.startsWith("tie-"));
    assertThat(Stream.concat(drawn, Stream.of("faint")))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            name ->
                assertThat(Stream.of("paper", "card", "raised"))
                    .allSatisfy(
                        ground ->
                            assertThat(contrast(colours.get(name), colours.get(ground)))
                                .as("%s on %s", name, ground)
                                .isGreaterThanOrEqualTo(DRAWING)));
  }

  private static Map<String, String> colours(int theme) throws IOException {
    try (InputStream in = ContrastTest.class.getResourceAsStream("/static/css/tokens.css")) {
      Matcher found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, String> colours = new HashMap<>();
      while (found.find()) {
        colours.put(found.group(1), found.group(theme));
      }
      return colours;
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
  }

  private static double part(String colour, int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
