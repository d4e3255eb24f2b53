package io.relata.graph;

import java.util.List;

/** Turns sentences into vectors of which those are near whose meanings are near. */
public interface Embedding {

  /** Which model it is; vectors of another model are made anew. */
  String model();

  int dimensions();

  /** One vector for each text, in order. */
  List<float[]> of(List<String> texts);
}
