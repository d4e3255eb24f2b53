package io.relata.resolve;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which names are worth comparing: two names meet where one looks ({@link #probes}) and the other
 * lies ({@link #keys}). Both follow from the name alone, so that candidates never depend on what
 * was loaded before; and if one finds the other, the other finds it.
 */
public final class Blocking {
  private Blocking() {}

  /** The blocks a name lies in; to be stored with it. */
  public static Set<String> keys(StatedName name) {
    Set<String> keys = new TreeSet<>();
    keys.add("text:" + name.key().text());
    name.aliases().forEach(alias -> keys.add("text:" + alias.text()));
    return keys;
  }

  /** The blocks in which to look for names that may be the same. */
  public static Set<String> probes(StatedName name) {
    return keys(name);
  }
}
