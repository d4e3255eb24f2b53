package io.relata.graph;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A Neo4j server, 5.26 or newer.
 *
 * @param uri {@code neo4j://}, {@code bolt://}, or either with {@code +s} or {@code +ssc}
 * @param user null where the server asks for none
 * @param database the one every session uses; null for the user's home database
 * @param patience how long it may keep silent until it counts as gone
 */
public record ServerSettings(
    URI uri,
    @Nullable String user,
    @Nullable String password,
    @Nullable String database,
    Duration patience) {
  /** Longer than the largest batch takes, and than others' writes are usually waited for. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  public ServerSettings(
      URI uri, @Nullable String user, @Nullable String password, @Nullable String database) {
    this(uri, user, password, database, PATIENCE);
  }

  public ServerSettings withPatience(Duration patience) {
    return new ServerSettings(uri, user, password, database, patience);
  }

  /** The same where nothing should keep silent for longer than that. */
  Duration patience(Duration most) {
    return patience.compareTo(most) < 0 ? patience : most;
  }

  /** Without the password, so that it can be printed. */
  @Override
  public String toString() {
    return "%s%s%s"
        .formatted(
            user == null ? "" : user + " at ",
            address(),
            database == null ? "" : ", database " + database);
  }

  /** The address without a user or password that someone wrote into it. */
  String address() {
    return uri.toString().replaceFirst("//[^/]*@", "//");
  }
}
