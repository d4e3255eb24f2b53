package io.relata;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after the other, each opened when its turn comes and closed when it ends. ({@code
 * flatMap} would read a whole inner stream into memory before an iterator sees its first element.)
 */
final class Chain<T> implements Iterator<T> {
  private final Iterator<Supplier<Stream<T>>> parts;
  private @Nullable Stream<T> open;
  private @Nullable Iterator<T> current;

  private Chain(Iterator<Supplier<Stream<T>>> parts) {
    this.parts = parts;
  }

  static <T> Stream<T> of(Iterable<Supplier<Stream<T>>> parts) {
    Chain<T> chain = new Chain<>(parts.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(chain, Spliterator.ORDERED), false)
        .onClose(chain::close);
  }

  @Override
  public boolean hasNext() {
    while (current == null || !current.hasNext()) {
      close();
      if (!parts.hasNext()) {
        return false;
      }
      open = parts.next().get();
      current = open.iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext() || current == null) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private void close() {
    if (open != null) {
      open.close();
    }
    open = null;
    current = null;
  }
}
