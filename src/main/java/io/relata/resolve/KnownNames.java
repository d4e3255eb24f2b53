package io.relata.resolve;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The names a graph already holds, found by their {@link Blocking#keys block keys}. */
public interface KnownNames {
  /** The names of each block; blocks that hold none may be left out. */
  Map<String, ? extends Collection<StatedName>> listByBlock(Set<String> blocks);
}
