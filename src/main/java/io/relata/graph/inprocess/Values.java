package io.relata.graph.inprocess;

import io.relata.graph.store.Kind;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Node;

/** Properties as the database wants them and as the write path wants them: arrays and lists. */
final class Values {
  private Values() {}

  static Object stored(Object value) {
    if (!(value instanceof List<?> list)) {
      return value;
    }
    if (list.isEmpty()) {
      return new String[0];
    }
    Object first = list.get(0);
    if (first instanceof String) {
      return list.toArray(String[]::new);
    }
    if (first instanceof Long) {
      return list.stream().mapToLong(Long.class::cast).toArray();
    }
    return list.stream().mapToDouble(Double.class::cast).toArray();
  }

  static Map<String, Object> read(Node node, Kind kind) {
    return kind.read().isEmpty()
        ? plain(node.getAllProperties())
        : plain(node.getProperties(kind.read().toArray(String[]::new)));
  }

  static Map<String, Object> plain(Map<String, Object> properties) {
    Map<String, Object> plain = new HashMap<>(properties);
    plain.replaceAll((name, value) -> value.getClass().isArray() ? list(value) : value);
    return plain;
  }

  static List<Object> list(Object array) {
    int length = Array.getLength(array);
    List<Object> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(Array.get(array, i));
    }
    return list;
  }
}
