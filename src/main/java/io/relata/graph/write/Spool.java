package io.relata.graph.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Records on disk: appended by one thread, then read by several, in any order. */
final class Spool implements AutoCloseable {
  private static final int BUFFER = 1 << 20;

  private final FileChannel file;
  private final List<Long> ends = new ArrayList<>(List.of(0L));
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  Spool(Path path) {
    try {
      this.file =
          FileChannel.open(
              path,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write beside the graph: " + path, e);
    }
  }

  /** Under the next number, from 0 on. */
  synchronized void add(byte[] record) {
    try {
      if (record.length > buffer.remaining()) {
        flush();
      }
      if (record.length > buffer.remaining()) {
        write(ByteBuffer.wrap(record));
      } else {
        buffer.put(record);
      }
      ends.add(ends.get(ends.size() - 1) + record.length);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write beside the graph; is the disk full?", e);
    }
  }

  int size() {
    return ends.size() - 1;
  }

  byte[] get(int number) {
    return get(number, number + 1);
  }

  /** Several records in a row, as one. */
  byte[] get(int from, int to) {
    try {
      flush();
      long start = ends.get(from);
      ByteBuffer record = ByteBuffer.allocate(Math.toIntExact(ends.get(to) - start));
      while (record.hasRemaining()) {
        if (file.read(record, start + record.position()) < 0) {
          throw new IllegalStateException("The spool is shorter than what was written to it");
        }
      }
      return record.array();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was written beside the graph", e);
    }
  }

  private synchronized void flush() throws IOException {
    if (buffer.position() > 0) {
      write(buffer.flip());
      buffer.clear();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
