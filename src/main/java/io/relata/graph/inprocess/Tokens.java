package io.relata.graph.inprocess;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.exceptions.KernelException;
import org.neo4j.internal.kernel.api.TokenWrite;

/** The numbers by which a database knows names; once given they stay. */
final class Tokens {
  private final Map<String, Integer> labels = new ConcurrentHashMap<>();
  private final Map<String, Integer> types = new ConcurrentHashMap<>();
  private final Map<String, Integer> keys = new ConcurrentHashMap<>();

  int label(String name, TokenWrite write) throws KernelException {
    Integer known = labels.get(name);
    if (known == null) {
      known = write.labelGetOrCreateForName(name);
      labels.put(name, known);
    }
    return known;
  }

  int type(String name, TokenWrite write) throws KernelException {
    Integer known = types.get(name);
    if (known == null) {
      known = write.relationshipTypeGetOrCreateForName(name);
      types.put(name, known);
    }
    return known;
  }

  int key(String name, TokenWrite write) throws KernelException {
    Integer known = keys.get(name);
    if (known == null) {
      known = write.propertyKeyGetOrCreateForName(name);
      keys.put(name, known);
    }
    return known;
  }
}
