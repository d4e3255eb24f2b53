package io.relata.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Logs go to standard error, warnings only: standard output is for answers. */
final class Logging {
  private static final String CONFIGURATION = "relata-logback.xml";

  /** Held, because the platform forgets the level of a logger that nobody holds. */
  private static final Logger PLATFORM = Logger.getLogger("");

  /** Its retries are its own affair; a failure reaches the user in our words. */
  private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

  private Logging() {}

  /** Before the first logger is made. A configuration given with -D wins. */
  static void configure() {
    setDefault("logback.configurationFile", CONFIGURATION);
    setDefault("logging.config", "classpath:" + CONFIGURATION);
    setDefault("java.awt.headless", "true");
    LoggerFactory.getILoggerFactory();
    System.clearProperty("logback.configurationFile");
    PLATFORM.setLevel(Level.WARNING);
    DRIVER.setLevel(Level.SEVERE);
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
