package io.relata.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a driver and its server: passes everything on until it is told not to. */
final class BadLine implements AutoCloseable {
  private final int target;
  private final Door door;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private final Random random = new Random(1);
  private volatile int delayMillis;
  private volatile boolean noisy;
  private volatile boolean mute;

  private BadLine(int target) {
    this.target = target;
    this.door = Door.keptBy(this::accept);
  }

  static BadLine to(int port) {
    return new BadLine(port);
  }

  int port() {
    return door.port();
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
    ends.forEach(Door::hangUp);
    ends.clear();
  }

  @Override
  public void close() {
    door.close();
    cut();
  }

  private void accept(Socket client) throws IOException {
    Socket server = new Socket("localhost", target);
    ends.addAll(List.of(client, server));
    Door.run(() -> pass(client, server, false));
    Door.run(() -> pass(server, client, true));
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
      Door.hangUp(from);
      Door.hangUp(to);
    }
  }
}
