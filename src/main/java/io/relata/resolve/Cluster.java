package io.relata.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * The names of one entity.
 *
 * @param names in ascending order, at least one
 */
public record Cluster(List<NameKey> names) {
  public Cluster {
    names = names.stream().distinct().sorted().toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("An entity has at least one name");
    }
  }

  static Cluster of(Collection<NameKey> names) {
    return new Cluster(List.copyOf(names));
  }

  /** The entity's id: 32 hexadecimal digits that follow from its smallest name. */
  public String id() {
    try {
      byte[] smallest = names.get(0).toString().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(smallest);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
