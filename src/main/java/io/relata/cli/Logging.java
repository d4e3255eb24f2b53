package io.relata.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.logging.log4j.status.StatusConsoleListener;
import org.apache.logging.log4j.status.StatusListener;
import org.apache.logging.log4j.status.StatusLogger;
import org.slf4j.LoggerFactory;

/** Logs go to standard error, warnings only: standard output is for answers. */
final class Logging {
  private static final String CONFIGURATION = "relata-logback.xml";
  private static final String LINES_OF_JSON = "relata-logback-json.xml";

  /** Held, because the platform forgets the level of a logger that nobody holds. */
  private static final Logger PLATFORM = Logger.getLogger("");

  /** Its retries are its own affair; a failure reaches the user in our words. */
  private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

  /** Of a newer Java it asks to be updated, which is Neo4j's affair. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

  /**
   * What its log cannot write, on a full disk, is told in our words; told here, nothing prints it.
   */
  private static final StatusListener NEO4J =
      new StatusConsoleListener(org.apache.logging.log4j.Level.OFF);

  private Logging() {}

  /** Before the first logger is made. A configuration given with -D wins. */
  static void configure() {
    String configuration = inJson() ? LINES_OF_JSON : CONFIGURATION;
    setDefault("logback.configurationFile", configuration);
    setDefault("logging.config", "classpath:" + configuration);
    setDefault("java.awt.headless", "true");
    LoggerFactory.getILoggerFactory();
    System.clearProperty("logback.configurationFile");
    PLATFORM.setLevel(Level.WARNING);
    DRIVER.setLevel(Level.SEVERE);
    LUCENE.setLevel(Level.SEVERE);
    StatusLogger status = StatusLogger.getLogger();
    status.removeListener(NEO4J); // a program may configure it again
    status.registerListener(NEO4J);
  }

  /** {@code RELATA_LOG=json}: logs and issues are lines of JSON, for machines that gather them. */
  static boolean inJson() {
    return "json".equalsIgnoreCase(System.getenv("RELATA_LOG"));
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
