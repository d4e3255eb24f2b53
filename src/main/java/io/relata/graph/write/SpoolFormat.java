package io.relata.graph.write;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Properties as bytes. Names of properties, keys of names and words of closed sets, which come back
 * in every document, are numbers; only this process can read them.
 */
final class SpoolFormat {
  private static final Set<String> CLOSED =
      Set.of("relation", "certainty", "polarity", "status", "validBasis", "changeBasis");

  private static final Set<String> NAMES =
      Set.of("subjectName", "objectName", "attributedToName", "regionName");

  private static final int TEXT = 0;
  private static final int WORD = 1;
  private static final int NAME = 2;
  private static final int LONG = 3;
  private static final int DOUBLE = 4;
  private static final int DATE = 5;

  private final Numbered<String> words = new Numbered<>();
  private final Numbered<String> names;

  /**
   * @param names the keys of names
   */
  SpoolFormat(Numbered<String> names) {
    this.names = names;
  }

  void write(Map<String, Object> properties, DataOutputStream out) throws IOException {
    out.writeInt(properties.size());
    for (Map.Entry<String, Object> each : properties.entrySet()) {
      out.writeInt(words.of(each.getKey()));
      write(each.getKey(), each.getValue(), out);
    }
  }

  private void write(String property, Object value, DataOutputStream out) throws IOException {
    if (value instanceof String text) {
      if (NAMES.contains(property)) {
        out.writeByte(NAME);
        out.writeInt(names.of(text));
      } else if (CLOSED.contains(property)) {
        out.writeByte(WORD);
        out.writeInt(words.of(text));
      } else {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(TEXT);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    } else if (value instanceof Long number) {
      out.writeByte(LONG);
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte(DOUBLE);
      out.writeDouble(number);
    } else if (value instanceof LocalDate date) {
      out.writeByte(DATE);
      out.writeLong(date.toEpochDay());
    } else {
      throw new IllegalStateException(
          "The property %s is of no kind that can be spooled: %s".formatted(property, value));
    }
  }

  Map<String, Object> read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, Object> properties = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      properties.put(words.get(in.readInt()), value(in));
    }
    return properties;
  }

  private Object value(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case TEXT -> text(in);
      case WORD -> words.get(in.readInt());
      case NAME -> names.get(in.readInt());
      case LONG -> in.readLong();
      case DOUBLE -> in.readDouble();
      case DATE -> LocalDate.ofEpochDay(in.readLong());
      default -> throw new IllegalStateException("The spool is damaged: kind " + kind);
    };
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static DataInputStream open(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
