package io.relata.graph;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens where a Neo4j of today is expected, and says to every caller the same. */
public final class Stranger implements AutoCloseable {
  private static final byte[] OK = message("\u00b1\u0070\u00a0");

  private final Door door;
  private final List<byte[]> words;
  private final boolean staying;
  private final List<Socket> callers = new CopyOnWriteArrayList<>();

  private Stranger(List<byte[]> words, boolean staying) {
    this.words = words;
    this.staying = staying;
    this.door = Door.keptBy(this::answer);
  }

  /** As a secure shell greets. */
  public static Stranger shell() {
    return new Stranger(
        List.of("SSH-2.0-Shell_9.2\r\n".getBytes(StandardCharsets.US_ASCII)), false);
  }

  /** A Neo4j that knows no protocol of the driver's. */
  public static Stranger ancient() {
    return new Stranger(List.of(new byte[4]), false);
  }

  /** Neo4j 4.4: its protocol, its name, the answer to RETURN 1. */
  public static Stranger old() {
    byte[] one =
        join(
            message("\u00b1\u0070\u00a1" + text("fields") + "\u0091" + text("1")),
            message("\u00b1\u0071\u0091\u0001"),
            message("\u00b1\u0070\u00a2" + text("type") + text("r") + text("db") + text("neo4j")));
    return new Stranger(List.of(new byte[] {0, 0, 4, 4}, greeting("Neo4j/4.4.30"), one), false);
  }

  /** Takes every call and says nothing. */
  public static Stranger mute() {
    return new Stranger(List.of(), true);
  }

  /** Agrees on a protocol of today, and then says nothing any more. */
  public static Stranger mutedAfterGreeting() {
    return new Stranger(List.of(new byte[] {0, 0, 4, 5}), true);
  }

  /** Answers as a Neo4j of today until it is asked where the servers are. */
  public static Stranger mutedBeforeRouting() {
    return new Stranger(List.of(new byte[] {0, 0, 1, 5}, greeting("Neo4j/5.26.0"), OK), true);
  }

  public String uri() {
    return uri("bolt");
  }

  public String uri(String scheme) {
    return scheme + "://localhost:" + door.port();
  }

  private void answer(Socket caller) throws IOException {
    callers.add(caller);
    InputStream in = caller.getInputStream();
    byte[] bytes = new byte[8192];
    for (Iterator<byte[]> next = words.iterator(); next.hasNext() && in.read(bytes) > 0; ) {
      caller.getOutputStream().write(next.next());
    }
    if (!staying) {
      caller.close();
    }
  }

  private static byte[] greeting(String agent) {
    return message(
        "\u00b1\u0070\u00a2"
            + text("server")
            + text(agent)
            + text("connection_id")
            + text("bolt-1"));
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
    door.close();
    callers.forEach(Door::hangUp);
  }
}
