package io.relata.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A free port of this machine, and somebody behind it who deals with every caller. */
final class Door implements AutoCloseable {
  private final ServerSocket socket;

  /** Deals with a caller; whatever breaks in it is the end of that caller only. */
  interface Host {
    void receive(Socket caller) throws IOException;
  }

  private Door(ServerSocket socket) {
    this.socket = socket;
  }

  static Door keptBy(Host host) {
    try {
      Door door = new Door(new ServerSocket(0, 50, InetAddress.getByName("localhost")));
      run(() -> door.open(host));
      return door;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside the test, and not longer than it. */
  static void run(Runnable work) {
    Thread thread = new Thread(work, "door");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void open(Host host) {
    try {
      while (true) {
        Socket caller = socket.accept();
        run(() -> receive(host, caller));
      }
    } catch (IOException e) {
      // it was closed
    }
  }

  private static void receive(Host host, Socket caller) {
    try {
      host.receive(caller);
    } catch (IOException e) {
      // the caller went away
    }
  }

  @Override
  public void close() {
    hangUp(socket);
  }

  static void hangUp(Closeable end) {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
