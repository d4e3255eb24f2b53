package io.relata.extract.parse;

/** One parser for all tests of a JVM: its models take seconds to load. */
public final class SharedParser {
  private static final Parser PARSER = Parser.open();

  private SharedParser() {}

  public static Parser get() {
    return PARSER;
  }
}
