package io.relata.extract.lessons;

import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.names.Name;
import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Nouns;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads articles in which names and references are marked, the relations below each sentence:
 *
 * <pre>{@code
 * @ 2025-03-04 wire
 * [Brodvik|Company] has dropped [Oxbow Data|Company] as its supplier.
 * > REJECTED: Brodvik -> Oxbow Data
 * [The fish farmer|=Brodvik] had used [Oxbow|Company=Oxbow Data] since 2019.
 * > SUPPLIES: Oxbow Data -> Brodvik
 * }</pre>
 *
 * {@code {P1}} stands for a person's name, {@code {P1.last}} for the family name in it.
 */
final class ArticleReader {
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)(?:\\|([^\\[\\]|]*))?]");
  private static final Pattern PERSON = Pattern.compile("\\{P(\\d+)(\\.last)?}");
  private static final Pattern STATEMENT = Pattern.compile("> (?:not )?([A-Z_]+): (.+?) -> (.+)");

  private final Parser parser;
  private final Ontology ontology;
  private final Nouns nouns;
  private final List<String> given;
  private final List<String> family;

  /**
   * @param given names that persons are called by, and their
   * @param family names
   */
  ArticleReader(Parser parser, Ontology ontology, List<String> given, List<String> family) {
    this.given = List.copyOf(given);
    this.family = List.copyOf(family);
    this.parser = parser;
    this.ontology = ontology;
    this.nouns = new Nouns(ontology);
  }

  /**
   * @throws IllegalArgumentException naming the line that is not as it should be
   */
  List<Article> read(List<String> lines) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        if (line.startsWith("@ ")) {
          drafts.add(new Draft(drafts.size()));
        } else if (drafts.isEmpty()) {
          throw new IllegalArgumentException("expected '@ 2025-03-04 wire' before it");
        } else {
          drafts.get(drafts.size() - 1).add(line);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Line %d: %s: %s".formatted(i + 1, e.getMessage(), line), e);
      }
    }
    return drafts.parallelStream().map(Draft::finish).toList();
  }

  /** A marked place; offsets are those of the article's text. */
  private record Mark(List<String> keys, boolean named, int start, int end) {}

  private record Statement(String subject, String relation, String object) {}

  /** A sentence without its marks. */
  private record Line(int start, String text, List<Mark> marks, List<Statement> statements) {}

  private final class Draft {
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> typeOfKey = new LinkedHashMap<>();
    private final Map<String, String> typeOfName = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Draft(int number) {
      this.number = number;
    }

    void add(String line) {
      String named = withPersons(line);
      if (line.startsWith(">")) {
        addStatement(named);
        return;
      }
      if (text.length() > 0) {
        boolean heading = lines.size() == 1 && !text.toString().matches("(?s).*[.!?”\"]");
        text.append(heading ? "\n\n" : " ");
      }
      int start = text.length();
      List<Mark> marks = new ArrayList<>();
      Matcher mark = MARK.matcher(named);
      int at = 0;
      while (mark.find()) {
        text.append(named, at, mark.start());
        at = mark.end();
        int first = text.length();
        text.append(mark.group(1));
        marks.add(mark(mark.group(1), mark.group(2), first));
      }
      text.append(named.substring(at));
      lines.add(new Line(start, text.substring(start), marks, new ArrayList<>()));
    }

    private Mark mark(String words, String meaning, int start) {
      int end = start + words.length();
      if (meaning != null && meaning.startsWith("=")) {
        List<String> keys = List.of(meaning.substring(1).split("\\+"));
        keys.forEach(this::known);
        return new Mark(keys, false, start, end);
      }
      String[] parts = meaning == null ? new String[] {known(words)} : meaning.split("=", 2);
      if (ontology.findEntityType(parts[0]).isEmpty()) {
        throw new IllegalArgumentException("there is no type " + parts[0]);
      }
      String key = parts.length > 1 ? parts[1] : words;
      if (!typeOfKey.computeIfAbsent(key, none -> parts[0]).equals(parts[0])) {
        throw new IllegalArgumentException(key + " was a " + typeOfKey.get(key) + " before");
      }
      typeOfName.put(words, parts[0]);
      return new Mark(List.of(key), true, start, end);
    }

    /** The type of somebody who was named before. */
    private String known(String key) {
      String type = typeOfKey.get(key);
      if (type == null) {
        throw new IllegalArgumentException("nobody was marked as " + key + " before");
      }
      return type;
    }

    private void addStatement(String line) {
      Matcher statement = STATEMENT.matcher(line);
      if (!statement.matches()
          || lines.isEmpty()
          || ontology.findRelation(statement.group(1)).isEmpty()) {
        throw new IllegalArgumentException("expected '> RELATION: name -> name' below a sentence");
      }
      known(statement.group(2));
      known(statement.group(3));
      lines
          .get(lines.size() - 1)
          .statements()
          .add(new Statement(statement.group(2), statement.group(1), statement.group(3)));
    }

    private String withPersons(String line) {
      return PERSON
          .matcher(line)
          .replaceAll(
              person -> {
                int seed = number * 7 + Integer.parseInt(person.group(1));
                String last = family.get(seed * 31 % family.size());
                return person.group(2) != null
                    ? last
                    : given.get(seed * 17 % given.size()) + " " + last;
              });
    }

    Article finish() {
      List<Sentence> sentences = new ArrayList<>();
      Map<String, List<Name>> names = new LinkedHashMap<>();
      for (Line line : lines) {
        sentences.add(parser.parse(flat(line, sentences.size(), names)));
      }
      Map<String, Entity> entities = new LinkedHashMap<>();
      names.forEach(
          (key, own) -> {
            String type = typeOfKey.get(key);
            entities.put(
                key, Entity.marked("e" + (entities.size() + 1), type, ontology.root(type), own));
          });
      List<Reference> references = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Sentence sentence = sentences.get(i);
        lines.get(i).marks().forEach(mark -> refer(sentence, mark, entities, references));
      }
      return new Article(
          text.toString(),
          sentences,
          References.marked(sentences, references, List.copyOf(entities.values()), nouns),
          lines.stream().map(line -> statements(line, entities)).toList(),
          typeOfName);
    }

    private List<AnnotatedSentence.Statement> statements(Line line, Map<String, Entity> entities) {
      return line.statements().stream()
          .map(
              one ->
                  new AnnotatedSentence.Statement(
                      entities.get(one.subject()), one.relation(), entities.get(one.object())))
          .toList();
    }

    /** The words of a sentence, every name one. */
    private Sentence flat(Line line, int index, Map<String, List<Name>> names) {
      List<Token> split = parser.split(line.text()).tokens();
      List<Token> tokens = new ArrayList<>();
      Set<Mark> open = new LinkedHashSet<>(line.marks());
      open.removeIf(mark -> !mark.named());
      for (int at = 0; at < split.size(); at++) {
        int start = split.get(at).start() + line.start();
        Optional<Mark> mark = open.stream().filter(one -> one.start() == start).findFirst();
        if (mark.isEmpty()) {
          tokens.add(split.get(at).plain(tokens.size(), line.start()));
          continue;
        }
        while (at + 1 < split.size() && split.get(at).end() + line.start() < mark.get().end()) {
          at++;
        }
        if (split.get(at).end() + line.start() == mark.get().end()) {
          open.remove(mark.get());
        }
        Name name = name(mark.get(), index, tokens.size());
        names.computeIfAbsent(mark.get().keys().get(0), none -> new ArrayList<>()).add(name);
        String label = Token.label(ontology.root(name.type()));
        tokens.add(Token.name(tokens.size(), name.text(), label, start, name.end()));
      }
      if (!open.isEmpty()) {
        throw cutting(line.text());
      }
      return new Sentence(index, tokens);
    }

    private static IllegalArgumentException cutting(String where) {
      return new IllegalArgumentException("a mark cuts through a word in: " + where);
    }

    private Name name(Mark mark, int sentence, int token) {
      String words = text.substring(mark.start(), mark.end());
      String type = typeOfKey.get(mark.keys().get(0));
      return new Name(sentence, token, words, mark.start(), mark.end(), type, 1, true, List.of());
    }

    private void refer(
        Sentence sentence, Mark mark, Map<String, Entity> entities, List<Reference> references) {
      List<Token> inside =
          sentence.tokens().stream()
              .filter(token -> token.start() >= mark.start() && token.end() <= mark.end())
              .toList();
      if (inside.isEmpty()) {
        throw cutting(text.substring(mark.start(), mark.end()));
      }
      List<Entity> meant = mark.keys().stream().map(entities::get).toList();
      Token head = SentenceReader.top(inside);
      Reference.Kind kind = mark.named() ? Reference.Kind.NAME : Reference.Kind.of(head);
      references.add(
          new Reference(sentence.index(), head.index(), kind, meant, mark.start(), mark.end()));
    }
  }
}
