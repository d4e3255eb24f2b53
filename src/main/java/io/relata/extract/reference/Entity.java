package io.relata.extract.reference;

import io.relata.extract.names.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of one document that mean the same. */
public final class Entity {
  private final String id;
  private final String type;
  private final String root;
  private final String name;
  private final List<Name> names;
  private final Set<String> aliases;

  Entity(String id, String type, String root, String name, List<Name> names, Set<String> aliases) {
    this.id = id;
    this.type = type;
    this.root = root;
    this.name = name;
    this.names = List.copyOf(names);
    this.aliases = new LinkedHashSet<>(aliases);
  }

  /** One that somebody marked, whose type is sure. */
  public static Entity marked(String id, String type, String root, String name) {
    Name only = new Name(0, 0, name, 0, name.length(), type, 1, true, List.of());
    return marked(id, type, root, List.of(only));
  }

  /**
   * The same with each place where it is named.
   *
   * @param names at least one, in the order of the text
   */
  public static Entity marked(String id, String type, String root, List<Name> names) {
    return new Entity(id, type, root, names.get(0).text(), names, Set.of());
  }

  public String id() {
    return id;
  }

  public String type() {
    return type;
  }

  /** The topmost type of its type's line. */
  public String root() {
    return root;
  }

  /** Its type where it is an organisation of some kind, else the topmost. */
  public String kind() {
    return root.equals("Organization") ? type : root;
  }

  public String name() {
    return name;
  }

  public List<Name> names() {
    return names;
  }

  /** Names that the text itself equates with it. */
  public List<String> aliases() {
    return new ArrayList<>(aliases);
  }

  /** Whether it can only be of its type; else it may also be a company. */
  public boolean isSure() {
    return names.stream().anyMatch(Name::sure);
  }

  /** Whether it is or may be one. */
  boolean isOrganization() {
    return root.equals("Organization") || !isSure();
  }

  @Override
  public String toString() {
    return name + " (" + type + ")";
  }
}
