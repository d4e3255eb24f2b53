package io.relata.resolve;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which names are worth comparing: two names meet where one looks ({@link #probes}) and the other
 * lies ({@link #keys}). Both follow from the name alone, so that candidates never depend on what
 * was loaded before; and if one finds the other, the other finds it.
 *
 * <p>{@code Acme Widgets Inc} lies among others in {@code c:acmewidget} (its words written
 * together), {@code s:acme widget} (in any order), {@code b:acme} (without its line of business),
 * and in {@code t:6:wid:acme} (acme and a word of six letters that begins with wid, where a slip of
 * the pen in the rest leaves it).
 */
public final class Blocking {
  private Blocking() {}

  /** The blocks a name lies in; to be stored with it. */
  public static Set<String> keys(StatedName name) {
    return keys(NameForm.of(name));
  }

  /** The blocks in which to look for names that may be the same. */
  public static Set<String> probes(StatedName name) {
    return probes(NameForm.of(name));
  }

  static Set<String> keys(NameForm name) {
    Set<String> keys = shared(name);
    if (name.root().equals("Organization")) {
      if (name.isAcronym()) {
        keys.add("a:" + name.words().get(0).text());
      }
      name.initials().forEach(initials -> keys.add("x:" + initials));
      ShorterNames.of(name).forEach(shorter -> keys.add("b:" + shorter));
      keys.addAll(SlipBlocks.keys(name));
    }
    return keys;
  }

  static Set<String> probes(NameForm name) {
    Set<String> probes = shared(name);
    if (name.root().equals("Organization")) {
      if (name.isAcronym()) {
        probes.add("x:" + name.words().get(0).text());
      }
      name.initials().forEach(initials -> probes.add("a:" + initials));
      probes.add("b:" + together(name));
      ShorterNames.of(name).forEach(shorter -> probes.add("c:" + shorter));
      probes.addAll(SlipBlocks.probes(name));
    }
    return probes;
  }

  private static Set<String> shared(NameForm name) {
    Set<String> blocks = new TreeSet<>();
    StatedName stated = name.stated();
    blocks.add("n:" + stated.key().text());
    stated.aliases().forEach(alias -> blocks.add("n:" + alias.text()));
    stated
        .identifiers()
        .forEach(
            (scheme, values) ->
                values.forEach(value -> blocks.add("i:" + identifier(scheme, value))));
    if (name.words().isEmpty()) {
      return blocks;
    }
    if (name.root().equals("Person")) {
      String first = name.words().get(0).text();
      String last = name.words().get(name.words().size() - 1).text();
      blocks.add("l:" + last + " " + first.charAt(0));
    } else {
      blocks.add("c:" + together(name));
    }
    if (name.words().size() > 1) {
      blocks.add("s:" + name.sorted());
    }
    return blocks;
  }

  private static String together(NameForm name) {
    return ShorterNames.together(name.words());
  }

  private static String identifier(String scheme, String value) {
    return Identifiers.scheme(scheme) + ":" + Identifiers.value(value);
  }
}
