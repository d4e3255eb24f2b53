package io.relata.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads and checks an ontology file; collects every problem with its line before it gives up. */
final class OntologyReader {
  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");
  private static final Pattern RELATION_NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\b([XY])\\b");
  private static final Set<String> TOP = Set.of("entityTypes", "relations");
  private static final Set<String> TYPE_KEYS = Set.of("parent", "description", "nouns", "suffixes");
  private static final Set<String> RELATION_KEYS =
      Set.of("description", "from", "to", "symmetric", "beside", "examples", "counterexamples");

  /** Labels and relationship types that the graph keeps for itself. */
  private static final Set<String> RESERVED =
      Set.of(
          "Entity",
          "Document",
          "Fact",
          "Observation",
          "Name",
          "SUBJECT",
          "OBJECT",
          "STATED_IN",
          "ATTRIBUTED_TO",
          "OF",
          "IN_REGION",
          "NAMES",
          "JUDGED",
          "DENIED",
          "IN_BLOCK",
          "Judgement",
          "FormerEntity",
          "Block",
          "Relata",
          "MENTIONS");

  private final String source;
  private final List<String> problems = new ArrayList<>();

  private OntologyReader(String source) {
    this.source = source;
  }

  static Ontology read(String source, String yaml) {
    return new OntologyReader(source).read(yaml);
  }

  private Ontology read(String yaml) {
    Map<String, Entry> top = fields(compose(yaml), "the file", TOP);
    Map<String, EntityType> types = new LinkedHashMap<>();
    Map<String, Entry> typeEntries = entries(top, "entityTypes");
    typeEntries.forEach((name, entry) -> types.put(name, entityType(name, entry)));
    typeEntries.forEach((name, entry) -> checkParent(types, name, entry));
    List<Relation> relations = new ArrayList<>();
    entries(top, "relations")
        .forEach((name, entry) -> relations.add(relation(name, entry, types.keySet())));
    if (!problems.isEmpty()) {
      throw new InvalidOntologyException(source, problems);
    }
    return new Ontology(types.values(), relations);
  }

  private @Nullable Node compose(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    try {
      return new Yaml(options).compose(new java.io.StringReader(yaml));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add("%s:%d: not valid YAML: %s".formatted(source, line, e.getProblem()));
    } catch (YAMLException | StackOverflowError e) {
      problems.add("%s:1: not valid YAML: %s".formatted(source, e.getMessage()));
    }
    throw new InvalidOntologyException(source, problems);
  }

  private EntityType entityType(String name, Entry entry) {
    checkName(
        name, entry, TYPE_NAME, "entity type", "start with a capital, letters and digits only");
    Map<String, Entry> fields = fields(entry.value(), "entity type " + name, TYPE_KEYS);
    return new EntityType(
        name,
        fields.containsKey("parent") ? text(fields, "parent", "entity type " + name) : null,
        text(fields, "description", "entity type " + name),
        texts(fields, "nouns"),
        texts(fields, "suffixes"));
  }

  private void checkParent(Map<String, EntityType> types, String name, Entry entry) {
    Set<String> seen = new LinkedHashSet<>();
    String at = name;
    while (at != null && seen.add(at)) {
      String parent = types.get(at).parent();
      if (parent != null && !types.containsKey(parent)) {
        if (at.equals(name)) {
          problem(
              entry,
              "entity type %s: 'parent' is %s; %s",
              name,
              parent,
              hint(parent, types.keySet()));
        }
        return;
      }
      at = parent;
    }
    if (at != null) {
      problem(entry, "entity type %s: is a kind of itself: %s", name, String.join(" → ", seen));
    }
  }

  private Relation relation(String name, Entry entry, Set<String> types) {
    String what = "relation " + name;
    checkName(name, entry, RELATION_NAME, "relation", "be capitals, digits and underscores");
    Map<String, Entry> fields = fields(entry.value(), what, RELATION_KEYS);
    for (String required : List.of("from", "to", "examples")) {
      if (!fields.containsKey(required)) {
        problem(entry, "%s: '%s' is missing", what, required);
      }
    }
    Relation relation =
        new Relation(
            name,
            text(fields, "description", what),
            types(fields, "from", what, types),
            types(fields, "to", what, types),
            flag(fields, "symmetric", what),
            texts(fields, "beside"),
            examples(fields, "examples", what),
            examples(fields, "counterexamples", what));
    if (relation.symmetric() && !relation.from().equals(relation.to())) {
      problem(entry, "%s: is symmetric, so 'from' and 'to' must name the same types", what);
    }
    return relation;
  }

  private List<String> types(
      Map<String, Entry> fields, String key, String what, Set<String> types) {
    List<String> names = texts(fields, key);
    for (String name : names) {
      if (!types.contains(name)) {
        problem(fields.get(key), "%s: '%s' is %s; %s", what, key, name, hint(name, types));
      }
    }
    return names;
  }

  private List<String> examples(Map<String, Entry> fields, String key, String what) {
    List<String> examples = texts(fields, key);
    for (String example : examples) {
      List<String> placeholders =
          PLACEHOLDER.matcher(example).results().map(match -> match.group(1)).sorted().toList();
      if (!placeholders.equals(List.of("X", "Y"))) {
        problem(
            fields.get(key), "%s: '%s' needs X and Y once each, but has: %s", what, key, example);
      }
    }
    return examples;
  }

  private void checkName(String name, Entry entry, Pattern form, String kind, String rule) {
    if (!form.matcher(name).matches()) {
      problem(entry, "%s %s: a name must %s", kind, name, rule);
    }
    if (RESERVED.contains(name)) {
      problem(entry, "%s %s: the graph uses this name itself; choose another", kind, name);
    }
  }

  private Map<String, Entry> entries(Map<String, Entry> top, String key) {
    if (!top.containsKey(key)) {
      problems.add("%s:1: '%s' is missing".formatted(source, key));
      return Map.of();
    }
    return fields(top.get(key).value(), key, null);
  }

  private Map<String, Entry> fields(
      @Nullable Node node, String what, @Nullable Collection<String> known) {
    Map<String, Entry> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problems.add(
          "%s:%d: %s must be a mapping of keys to values".formatted(source, line(node), what));
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      Entry entry = new Entry(tuple.getValueNode(), line(tuple.getKeyNode()));
      if (known != null && !known.contains(key)) {
        problem(entry, "%s: unknown key '%s'; %s", what, key, hint(key, known));
      } else if (fields.put(key, entry) != null) {
        problem(entry, "%s: '%s' appears twice", what, key);
      }
    }
    return fields;
  }

  private String text(Map<String, Entry> fields, String key, String what) {
    Entry entry = fields.get(key);
    if (entry == null) {
      return "";
    }
    if (entry.value() instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(entry, "%s: '%s' must be a text", what, key);
    return "";
  }

  private boolean flag(Map<String, Entry> fields, String key, String what) {
    String text = text(fields, key, what);
    if (!Set.of("", "true", "false").contains(text)) {
      problem(fields.get(key), "%s: '%s' must be true or false", what, key);
    }
    return text.equals("true");
  }

  private List<String> texts(Map<String, Entry> fields, String key) {
    Entry entry = fields.get(key);
    List<String> texts = new ArrayList<>();
    if (entry != null && entry.value() instanceof ScalarNode scalar) {
      texts.add(scalar.getValue());
    } else if (entry != null && entry.value() instanceof SequenceNode sequence) {
      for (Node node : sequence.getValue()) {
        if (node instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          problem(new Entry(node, line(node)), "'%s' must be a list of texts", key);
        }
      }
    } else if (entry != null) {
      problem(entry, "'%s' must be a text or a list of texts", key);
    }
    return texts;
  }

  private void problem(Entry entry, String message, Object... arguments) {
    problems.add("%s:%d: %s".formatted(source, entry.line(), message.formatted(arguments)));
  }

  private static String hint(String word, Collection<String> known) {
    return Spelling.nearest(word, known)
        .map(near -> "did you mean %s?".formatted(near))
        .orElse("known are " + String.join(", ", known.stream().sorted().toList()));
  }

  private static int line(@Nullable Node node) {
    return node == null ? 1 : node.getStartMark().getLine() + 1;
  }

  private record Entry(Node value, int line) {}
}
