package io.relata.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the explorer listens and who may ask.
 *
 * @param port 0 for any free one
 * @param token what callers must present; required unless the address is this machine's own
 */
public record WebSettings(String address, int port, @Nullable String token) {
  private static final int SHORTEST_TOKEN = 16;

  /** This machine only, no token. */
  public static WebSettings loopback(int port) {
    return new WebSettings("127.0.0.1", port, null);
  }

  public WebSettings {
    if (token == null && !isLoopback(address)) {
      throw new IllegalArgumentException(
          "To listen on %s, which other machines can reach, set a token (RELATA_TOKEN)"
              .formatted(address));
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "The token is too short to be a secret; use at least %d characters"
              .formatted(SHORTEST_TOKEN));
    }
  }

  @Override
  public String toString() {
    return "WebSettings[address=%s, port=%d, token=%s]"
        .formatted(address, port, token == null ? "none" : "set");
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "There is no address %s on this machine; use 127.0.0.1 or 0.0.0.0".formatted(address));
    }
  }
}
