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
    return number(labels, name, write::labelGetOrCreateForName);
  }

  int type(String name, TokenWrite write) throws KernelException {
    return number(types, name, write::relationshipTypeGetOrCreateForName);
  }

  int key(String name, TokenWrite write) throws KernelException {
    return number(keys, name, write::propertyKeyGetOrCreateForName);
  }

  private interface Numbers {
    int give(String name) throws KernelException;
  }

  private static int number(Map<String, Integer> known, String name, Numbers numbers)
      throws KernelException {
    Integer number = known.get(name);
    if (number == null) {
      number = numbers.give(name);
      known.put(name, number);
    }
    return number;
  }
}
