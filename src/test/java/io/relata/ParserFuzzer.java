package io.relata;

/**
 * What a coverage-guided fuzzer calls; the system property {@code parser} says which of {@link
 * Parsers}. See {@code bench/fuzz.sh}.
 */
public final class ParserFuzzer {
  private static final Parsers PARSER = Parsers.valueOf(System.getProperty("parser"));

  private ParserFuzzer() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    PARSER.run(bytes);
  }
}
