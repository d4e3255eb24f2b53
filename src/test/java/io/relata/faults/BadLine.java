package io.relata.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line to a database that is not what one would wish.
 *
 * @see Trouble
 */
final class BadLine implements AutoCloseable {
  /** What goes wrong with each connection. */
  enum Trouble {
    /** ends after some hundred kilobytes, in the middle of a message */
    CUT,
    /** holds back everything for a while, now and then */
    DELAY,
    /** answers turn into noise, then the line ends */
    GARBLE
  }

  /** A line that never holds long enough for a batch is no line. */
  private static final int MOST = 3;

  private final ServerSocket door;
  private final int target;
  private final Trouble trouble;
  private final AtomicInteger troubles = new AtomicInteger();

  private BadLine(ServerSocket door, int target, Trouble trouble) {
    this.door = door;
    this.target = target;
    this.trouble = trouble;
  }

  static BadLine to(URI database, Trouble trouble) throws IOException {
    BadLine line =
        new BadLine(
            new ServerSocket(0, 50, InetAddress.getByName("localhost")),
            database.getPort(),
            trouble);
    thread(line::accept);
    return line;
  }

  URI uri() {
    return URI.create("bolt://localhost:" + door.getLocalPort());
  }

  /** How often something went wrong. */
  int troubles() {
    return troubles.get();
  }

  private void accept() {
    try {
      while (!door.isClosed()) {
        Socket client = door.accept();
        Socket server = new Socket("localhost", target);
        thread(() -> pump(client, server, false));
        thread(() -> pump(server, client, true));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    Random random = ThreadLocalRandom.current();
    long left = 20_000 + random.nextInt(answers ? 200_000 : 2_000_000);
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      int read;
      while ((read = in.read(buffer)) >= 0) {
        left -= read;
        if (left < 0 && goesWrong(answers)) {
          if (trouble == Trouble.DELAY) {
            Thread.sleep(random.nextInt(300));
            left = random.nextInt(200_000);
          } else {
            if (trouble == Trouble.GARBLE) {
              random.nextBytes(buffer);
            }
            out.write(buffer, 0, random.nextInt(read));
            out.flush();
            Thread.sleep(20);
            return;
          }
        }
        out.write(buffer, 0, read);
        out.flush();
      }
    } catch (IOException e) {
      // the other direction ended
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean goesWrong(boolean answers) {
    return (answers || trouble != Trouble.GARBLE)
        && (troubles.getAndIncrement() < MOST || trouble == Trouble.DELAY);
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "bad-line");
    thread.setDaemon(true);
    thread.start();
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
