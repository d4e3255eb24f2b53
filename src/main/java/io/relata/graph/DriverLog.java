package io.relata.graph;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Logger;
import org.neo4j.driver.Logging;

/**
 * The driver's messages in the platform's log, as the driver itself would put them there, but put
 * into words only when somebody reads them: the driver writes out all parameters of each statement
 * first, which takes longer than sending them.
 */
@SuppressWarnings("deprecation") // there is no other way yet
final class DriverLog implements Logger {
  private final System.Logger log;

  private DriverLog(String name) {
    this.log = System.getLogger(name);
  }

  static Logging logging() {
    return DriverLog::new;
  }

  @Override
  public void error(String message, @Nullable Throwable cause) {
    log.log(Level.ERROR, message, cause);
  }

  @Override
  public void info(String message, Object... parameters) {
    log(Level.INFO, message, parameters);
  }

  @Override
  public void warn(String message, Object... parameters) {
    log(Level.WARNING, message, parameters);
  }

  @Override
  public void warn(String message, @Nullable Throwable cause) {
    log.log(Level.WARNING, message, cause);
  }

  @Override
  public void debug(String message, Object... parameters) {
    log(Level.DEBUG, message, parameters);
  }

  @Override
  public void debug(String message, @Nullable Throwable cause) {
    log.log(Level.DEBUG, message, cause);
  }

  @Override
  public void trace(String message, Object... parameters) {
    log(Level.TRACE, message, parameters);
  }

  @Override
  public boolean isTraceEnabled() {
    return log.isLoggable(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return log.isLoggable(Level.DEBUG);
  }

  private void log(Level level, String message, @Nullable Object @Nullable [] parameters) {
    if (log.isLoggable(level)) {
      log.log(level, words(message, parameters));
    }
  }

  /**
   * Nothing that is told may stop the driver, which does not expect that.
   *
   * @param parameters null where there are none: the platform's log hands it on like that
   */
  static String words(String message, @Nullable Object @Nullable [] parameters) {
    try {
      return parameters == null ? message : message.formatted(parameters);
    } catch (RuntimeException e) {
      return message;
    }
  }
}
