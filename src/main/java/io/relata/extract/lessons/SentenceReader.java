package io.relata.extract.lessons;

import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.learned.Topic;
import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Nouns;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads sentences with placeholders for names, the relations they state indented below each:
 *
 * <pre>{@code
 * {C1} picked {C2} over {C3} for the software that runs {C1:its} payroll.
 *   C2 SUPPLIES C1
 *   C1 REJECTED C3
 * }</pre>
 *
 * A placeholder is the letter of a type and a digit; words behind a colon stand for it without a
 * name, {@code {C1+C2:the two firms}} for both.
 */
final class SentenceReader {
  private static final Map<Character, String> TYPES =
      Map.of(
          'C', "Company",
          'R', "Regulator",
          'G', "GovernmentBody",
          'O', "Organization",
          'U', "Publisher",
          'P', "Person",
          'D', "Product",
          'L', "Place");

  /** Ends of made-up names, one for each digit. */
  private static final List<String> ENDS =
      List.of("alven", "ombra", "ilton", "urexa", "endor", "averi", "otrix", "ulmen", "izara");

  private static final Pattern MENTION =
      Pattern.compile("\\{([CRGOUPDL][1-9](?:\\+[CRGOUPDL][1-9])*)(?::([^{}]+))?}");

  private final Parser parser;
  private final Ontology ontology;
  private final Nouns nouns;

  SentenceReader(Parser parser, Ontology ontology) {
    this.parser = parser;
    this.ontology = ontology;
    this.nouns = new Nouns(ontology);
  }

  /** The letter of a type; an organisation in general is mostly a company. */
  static char letter(String type) {
    String meant = type.equals("Organization") ? "Company" : type;
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(meant))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No letter stands for " + type))
        .getKey();
  }

  /**
   * @throws IllegalArgumentException naming the line that is not as it should be
   */
  List<AnnotatedSentence> read(List<String> lines) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ") && !MENTION.matcher(line).replaceAll("").matches(".*[{}].*")) {
        drafts.add(new Draft(line));
      } else if (!line.startsWith(" ")
          || drafts.isEmpty()
          || !drafts.get(drafts.size() - 1).add(line)) {
        throw new IllegalArgumentException(
            "Line %d: expected a sentence with marks like {C1}, or '  A RELATION B' between them: %s"
                .formatted(i + 1, line));
      }
    }
    return drafts.parallelStream().map(Draft::finish).toList();
  }

  /** A marked place in the text without marks. */
  private record Mark(List<Entity> entities, boolean named, int start, int end) {}

  private final class Draft {
    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<AnnotatedSentence.Statement> statements = new ArrayList<>();

    Draft(String line) {
      this.line = line;
      Matcher mention = MENTION.matcher(line);
      int at = 0;
      while (mention.find()) {
        text.append(line, at, mention.start());
        at = mention.end();
        List<Entity> meant = new ArrayList<>();
        for (String key : mention.group(1).split("\\+")) {
          meant.add(entities.computeIfAbsent(key, this::entity));
        }
        boolean named = mention.group(2) == null;
        int start = text.length();
        text.append(named ? meant.get(0).name() : mention.group(2));
        marks.add(new Mark(meant, named, start, text.length()));
      }
      text.append(line.substring(at));
    }

    private Entity entity(String key) {
      String type = TYPES.get(key.charAt(0));
      String name = key.charAt(0) + ENDS.get(key.charAt(1) - '1');
      return Entity.marked(key, type, ontology.root(type), name);
    }

    boolean add(String statement) {
      String[] parts = statement.trim().split("\\s+");
      boolean fits =
          parts.length >= 3
              && entities.containsKey(parts[0])
              && entities.containsKey(parts[2])
              && ontology.findRelation(parts[1]).isPresent();
      if (fits) {
        statements.add(
            new AnnotatedSentence.Statement(
                entities.get(parts[0]), parts[1], entities.get(parts[2])));
      }
      return fits;
    }

    AnnotatedSentence finish() {
      Map<String, String> labels =
          entities.values().stream()
              .collect(Collectors.toMap(Entity::name, entity -> Token.label(entity.root())));
      Sentence parsed = parser.parse(parser.split(text.toString()).named(labels::get));
      List<Reference> references = new ArrayList<>();
      for (Mark mark : marks) {
        Token head = head(parsed, mark);
        references.add(
            new Reference(
                0,
                head.index(),
                mark.named() ? Reference.Kind.NAME : Reference.Kind.of(head),
                mark.entities(),
                mark.start(),
                mark.end()));
      }
      return new AnnotatedSentence(
          MENTION.matcher(line).replaceAll(mark -> mark.group(mark.group(2) == null ? 1 : 2)),
          parsed,
          References.marked(List.of(parsed), references, List.copyOf(entities.values()), nouns),
          Topic.none(),
          statements);
    }

    /** The word of the place on which its others hang. */
    private Token head(Sentence parsed, Mark mark) {
      List<Token> inside =
          parsed.tokens().stream()
              .filter(token -> token.end() > mark.start() && token.start() < mark.end())
              .toList();
      if (inside.isEmpty()) {
        throw new IllegalArgumentException("No word stands at a mark of: " + line);
      }
      return top(inside);
    }
  }

  /** The word on which the others hang. */
  static Token top(List<Token> words) {
    return words.stream()
        .filter(token -> words.stream().noneMatch(other -> other.index() == token.head()))
        .findFirst()
        .orElse(words.get(0));
  }
}
