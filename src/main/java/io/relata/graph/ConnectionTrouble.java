package io.relata.graph;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** What can stand in the way to a server, in words. */
final class ConnectionTrouble {
  private static final Pattern VERSION = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");
  private static final String ADDRESS =
      "write neo4j://host:7687, bolt://host:7687, or either with +s for TLS";

  private ConnectionTrouble() {}

  static GraphUnavailableException noAddress(ServerSettings settings, RuntimeException failure) {
    String scheme = String.valueOf(settings.uri().getScheme());
    String why =
        scheme.startsWith("http")
            ? "that is the address of Neo4j Browser, not of the database"
            : scheme.equals("localhost") || settings.uri().getHost() == null
                ? "it does not begin with bolt:// or neo4j://"
                : failure.getMessage();
    return new GraphUnavailableException(
        "Could not use the address %s: %s; %s".formatted(settings.address(), why, ADDRESS),
        failure);
  }

  /**
   * @param agent as the server calls itself, such as {@code Neo4j/5.26.0}; others are not judged
   */
  static void checkVersion(ServerSettings settings, String agent) {
    Matcher version = VERSION.matcher(agent);
    if (version.matches()) {
      int major = Integer.parseInt(version.group(1));
      int minor = Integer.parseInt(version.group(2));
      if (major < 5 || major == 5 && minor < 26) {
        throw new GraphUnavailableException(
            "Could not use %s: it is %s, and Relata needs Neo4j 5.26 or newer"
                .formatted(settings, agent.replace('/', ' ')),
            null);
      }
    }
  }

  /** The way out. */
  static String way(ServerSettings settings, Neo4jException failure) {
    String code = String.valueOf(failure.code());
    String message = String.valueOf(failure.getMessage());
    if (code.contains("CredentialsExpired")) {
      return "the password must be changed before its first use; do so in Neo4j Browser, or with ALTER CURRENT USER";
    }
    if (failure instanceof AuthenticationException || code.contains("Unauthorized")) {
      return settings.user() == null
          ? "the server asks for user and password; give --user and --password"
          : "the server refused user and password; check --user and --password";
    }
    if (code.contains("AuthenticationRateLimit")) {
      return "the server was given a wrong password too often; wait some seconds, and check --password";
    }
    if (code.contains("DatabaseNotFound")) {
      return "the server has no database %s; check --database, or leave it out for the default"
          .formatted(settings.database());
    }
    if (code.contains("DatabaseUnavailable")) {
      return "the server is there, but its database does not start; look at the server's log, or ask who runs it";
    }
    if (message.contains("HTTP")) {
      return "that is the port of Neo4j Browser; the database's own is usually 7687";
    }
    if (message.contains("protocol version")) {
      return "what listens there is a Neo4j older than 5.26, or none (%s); check the port"
          .formatted(message);
    }
    if (message.contains("acquire connection") || message.contains("nothing was heard")) {
      return "something listens there, but does not answer as Neo4j does; check the port, and whether the server has just been started";
    }
    if (message.contains("perform discovery")) {
      return "no server of a cluster answers there; check that the server runs and its port, and write bolt:// for neo4j:// to see what one server says (%s)"
          .formatted(message);
    }
    if (failure instanceof SecurityException
        || message.contains("secur")
        || message.contains("SSL")) {
      return "no safe connection comes about (%s); does the server speak TLS? If not, leave out +s; for a certificate that nobody signed but itself write +ssc instead of +s"
          .formatted(message);
    }
    if (failure instanceof ServiceUnavailableException && isUnknown(settings.uri().getHost())) {
      return "there is no machine of that name; check the address";
    }
    if (failure instanceof ServiceUnavailableException) {
      return "nothing answers there; check that the server runs, its port, and +s for TLS (%s)"
          .formatted(message);
    }
    return message;
  }

  private static boolean isUnknown(String host) {
    try {
      return InetAddress.getByName(host) == null;
    } catch (UnknownHostException e) {
      return true;
    }
  }
}
