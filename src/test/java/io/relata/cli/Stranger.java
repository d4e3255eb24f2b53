package io.relata.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Listens where a Neo4j of today is expected, and says to every caller the same. */
final class Stranger implements AutoCloseable {
  private final ServerSocket door;
  private final List<byte[]> words;

  private Stranger(List<byte[]> words) {
    this.words = words;
    try {
      this.door = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::accept, "stranger");
    thread.setDaemon(true);
    thread.start();
  }

  /** As a secure shell greets. */
  static Stranger shell() {
    return new Stranger(List.of("SSH-2.0-Shell_9.2\r\n".getBytes(StandardCharsets.US_ASCII)));
  }

  /** A Neo4j that knows no protocol of the driver's. */
  static Stranger ancient() {
    return new Stranger(List.of(new byte[4]));
  }

  /** Neo4j 4.4: its protocol, its name, the answer to RETURN 1. */
  static Stranger old() {
    byte[] hello =
        message(
            "\u00b1\u0070\u00a2"
                + text("server")
                + text("Neo4j/4.4.30")
                + text("connection_id")
                + text("bolt-1"));
    byte[] one =
        join(
            message("\u00b1\u0070\u00a1" + text("fields") + "\u0091" + text("1")),
            message("\u00b1\u0071\u0091\u0001"),
            message("\u00b1\u0070\u00a2" + text("type") + text("r") + text("db") + text("neo4j")));
    return new Stranger(List.of(new byte[] {0, 0, 4, 4}, hello, one));
  }

  String uri() {
    return "bolt://localhost:" + door.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        try (Socket caller = door.accept();
            InputStream in = caller.getInputStream()) {
          byte[] bytes = new byte[8192];
          for (Iterator<byte[]> next = words.iterator(); next.hasNext() && in.read(bytes) > 0; ) {
            caller.getOutputStream().write(next.next());
          }
        }
      }
    } catch (IOException e) {
      // it was closed
    }
  }

  private static String text(String words) {
    return (char) (0x80 + words.length()) + words;
  }

  private static byte[] message(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    return join(new byte[] {0, (byte) bytes.length}, bytes, new byte[2]);
  }

  private static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
