package io.relata.graph.store;

/** A store that is not there yet: all that it is to hold is written at once. */
public interface NewStore {
  void write(Content content);
}
