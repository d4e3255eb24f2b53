package io.relata.graph.inprocess;

import io.relata.graph.store.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/** A new store's content as the importer reads it: the numbers of nodes are their ids. */
final class ContentInput {
  /** Only the sizes of the importer's buffers depend on these. */
  private static final int PROPERTIES_A_NODE = 12;

  private static final int PROPERTY_BYTES = 24;

  private ContentInput() {}

  static Input of(Content content) {
    return ImporterLine.input(
        () -> new Parts<>(content.nodeParts(), Nodes::new),
        () -> new Parts<>(content.relationshipParts(), Relationships::new),
        estimates(content));
  }

  private static Input.Estimates estimates(Content content) {
    long properties = content.nodes() * PROPERTIES_A_NODE;
    return Input.knownEstimates(
        content.nodes(),
        content.relationships(),
        properties,
        content.relationships(),
        properties * PROPERTY_BYTES,
        content.relationships() * PROPERTY_BYTES,
        content.nodes());
  }

  /** Hands one part after the other to whichever thread asks. */
  private static final class Parts<T> implements InputIterator {
    private final Iterator<Content.Part<T>> parts;
    private final Function<InputEntityVisitor, T> sink;

    Parts(Iterator<Content.Part<T>> parts, Function<InputEntityVisitor, T> sink) {
      this.parts = parts;
      this.sink = sink;
    }

    @Override
    public InputChunk newChunk() {
      return new Chunk<>(sink);
    }

    @Override
    public synchronized boolean next(InputChunk chunk) {
      if (!parts.hasNext()) {
        return false;
      }
      @SuppressWarnings("unchecked")
      Chunk<T> same = (Chunk<T>) chunk;
      same.part = parts.next();
      return true;
    }

    @Override
    public void close() {
      // what the parts read from is closed by whoever opened it
    }
  }

  private static final class Chunk<T> implements InputChunk {
    private final Function<InputEntityVisitor, T> sink;
    private Content.@Nullable Part<T> part;

    Chunk(Function<InputEntityVisitor, T> sink) {
      this.sink = sink;
    }

    @Override
    public boolean next(InputEntityVisitor visitor) {
      if (part != null) {
        part.to(sink.apply(visitor));
        part = null;
      }
      return false;
    }

    @Override
    public void close() {
      part = null;
    }
  }

  private record Nodes(InputEntityVisitor visitor) implements Content.NodeSink {
    @Override
    public void node(long number, String[] labels, Map<String, Object> properties) {
      visitor.id(number);
      visitor.labels(labels);
      end(visitor, properties);
    }
  }

  private record Relationships(InputEntityVisitor visitor) implements Content.RelationshipSink {
    @Override
    public void relationship(long from, String type, long to, Map<String, Object> properties) {
      visitor.startId(from);
      visitor.endId(to);
      visitor.type(type);
      end(visitor, properties);
    }
  }

  private static void end(InputEntityVisitor visitor, Map<String, Object> properties) {
    properties.forEach((name, value) -> ImporterLine.property(visitor, name, Values.stored(value)));
    try {
      visitor.endOfEntity();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
