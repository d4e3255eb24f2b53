package io.relata.cli;

/** Logs go to standard error, warnings only: standard output is for answers. */
final class Logging {
  private static final String CONFIGURATION = "relata-logback.xml";

  private Logging() {}

  /** Before the first logger is made. A configuration given with -D wins. */
  static void configure() {
    setDefault("logback.configurationFile", CONFIGURATION);
    setDefault("logging.config", "classpath:" + CONFIGURATION);
    setDefault("java.awt.headless", "true");
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
