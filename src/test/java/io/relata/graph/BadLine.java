package io.relata.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a driver and its server: passes everything on until it is told not to. */
final class BadLine implements AutoCloseable {
  private final int target;
  private final ServerSocket door;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private final Random random = new Random(1);
  private volatile int delayMillis;
  private volatile boolean noisy;
  private volatile boolean mute;

  private BadLine(int target) throws IOException {
    this.target = target;
    this.door = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
  }

  static BadLine to(int port) {
    try {
      BadLine line = new BadLine(port);
      run(line::accept);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** Whatever is said from now on takes its time. */
  void delay(int millis) {
    delayMillis = millis;
  }

  /** The next answer of the server is noise, on every connection there is. */
  void garble() {
    noisy = true;
  }

  /** What the server says from now on is lost, and the line stands. */
  void mute(boolean muted) {
    mute = muted;
  }

  /** As when somebody pulls the plug; who connects again is let through. */
  void cut() {
    ends.forEach(BadLine::hangUp);
    ends.clear();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket("localhost", target);
        ends.addAll(List.of(client, server));
        run(() -> pass(client, server, false));
        run(() -> pass(server, client, true));
      }
    } catch (IOException e) {
      // it was closed
    }
  }

  private void pass(Socket from, Socket to, boolean answers) {
    byte[] bytes = new byte[8192];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (delayMillis > 0) {
          Thread.sleep(delayMillis);
        }
        if (answers && noisy) {
          noisy = false;
          random.nextBytes(bytes);
        }
        if (!answers || !mute) {
          out.write(bytes, 0, read);
          out.flush();
        }
      }
    } catch (IOException e) {
      // one of the ends was hung up
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      hangUp(from);
      hangUp(to);
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "bad-line");
    thread.setDaemon(true);
    thread.start();
  }
}
