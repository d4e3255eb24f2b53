package io.relata.extract.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text becomes sentences of tagged words; long texts are read block by block. */
final class Tokenizer {
  private static final int LONGEST_BLOCK = 20_000;
  private static final int LONGEST_SENTENCE = 150;
  private static final int LONGEST_WORD = 200;

  private static final Pattern HYPHENATED =
      Pattern.compile("(?i)(?:start|tie|spin|buy|take|roll)-(?:ups?|offs?|outs?|overs?)");

  /** A short line without a mark at its end, where a paragraph could begin, above a longer one. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?<=^|[.!?:\"”)]\\s{0,2}\\n|\\n\\n)[ \\t]*\\p{Lu}[^.!?:;,\\n]{2,48}\\n(?=[ \\t]*[\\p{Lu}\"“][^\\n]{50})");

  private final StanfordCoreNLP splitter;
  private final List<Annotator> readers;

  private Tokenizer(StanfordCoreNLP splitter, List<Annotator> readers) {
    this.splitter = splitter;
    this.readers = List.copyOf(readers);
  }

  /**
   * @param tagger for parts of speech; it is large, so others may use it too
   */
  static Tokenizer open(Supplier<MaxentTagger> tagger) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "ner");
    properties.setProperty(
        "tokenize.options", "invertible=true,quotes=not_cp1252,untokenizable=noneKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.combinationMode", "NORMAL");
    StanfordCoreNLP names = new StanfordCoreNLP(properties, false);
    properties.setProperty("annotators", "tokenize");
    return new Tokenizer(
        new StanfordCoreNLP(properties, false),
        List.of(new POSTaggerAnnotator(tagger.get()), new MorphaAnnotator(false), names));
  }

  List<Sentence> tokenize(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = blockEnd(text, start);
      readParts(text.substring(start, end), start, sentences);
      start = end;
    }
    return sentences;
  }

  /** A heading is no part of the sentence below it. */
  private void readParts(String block, int offset, List<Sentence> sentences) {
    Matcher heading = HEADING.matcher(block);
    int start = 0;
    while (heading.find()) {
      read(block.substring(start, heading.end()), offset + start, sentences);
      start = heading.end();
    }
    read(block.substring(start), offset + start, sentences);
  }

  /** One sentence of words that have neither tags nor lemmas yet. */
  Sentence split(String text) {
    Annotation annotation = new Annotation(text);
    splitter.annotate(annotation);
    return sentence(0, annotation.get(CoreAnnotations.TokensAnnotation.class), 0);
  }

  private void read(String block, int offset, List<Sentence> sentences) {
    if (block.isBlank()) {
      return;
    }
    Annotation annotation = new Annotation(withoutEndlessWords(block));
    splitter.annotate(annotation);
    readers.forEach(reader -> reader.annotate(annotation));
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
      for (int from = 0; from < labels.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(labels.size(), from + LONGEST_SENTENCE);
        sentences.add(sentence(sentences.size(), labels.subList(from, to), offset));
      }
    }
  }

  private static Sentence sentence(int index, List<CoreLabel> labels, int offset) {
    List<Token> tokens = new ArrayList<>(labels.size());
    int at = 0;
    while (at < labels.size()) {
      int last = isHyphenated(labels, at) ? at + 2 : at;
      tokens.add(token(tokens.size(), labels.get(at), labels.get(last), offset));
      at = last + 1;
    }
    return new Sentence(index, tokens);
  }

  /** "start-up", "spin-off" and "tie-up" are one noun. */
  private static boolean isHyphenated(List<CoreLabel> labels, int at) {
    return at + 2 < labels.size()
        && labels.get(at + 1).word().equals("-")
        && HYPHENATED.matcher(labels.get(at).word() + "-" + labels.get(at + 2).word()).matches()
        && labels.get(at).endPosition() == labels.get(at + 1).beginPosition()
        && labels.get(at + 1).endPosition() == labels.get(at + 2).beginPosition();
  }

  private static Token token(int index, CoreLabel first, CoreLabel last, int offset) {
    boolean single = first == last;
    String text = single ? first.originalText() : first.originalText() + "-" + last.originalText();
    String lemma = first.lemma() == null ? first.word() : first.lemma();
    return new Token(
        index,
        text,
        single
            ? lemma
            : first.word().toLowerCase(Locale.ROOT) + "-" + last.word().replaceAll("s$", ""),
        first.tag() == null ? "" : single ? first.tag() : last.word().endsWith("s") ? "NNS" : "NN",
        single && first.ner() != null ? first.ner() : "O",
        first.beginPosition() + offset,
        last.endPosition() + offset,
        -1,
        "dep");
  }

  /** Ends a block at the last blank line, else line end, else space that fits. */
  private static int blockEnd(String text, int start) {
    int limit = start + LONGEST_BLOCK;
    if (limit >= text.length()) {
      return text.length();
    }
    for (String mark : List.of("\n\n", ". ", "\n", " ")) {
      int at = text.lastIndexOf(mark, limit - mark.length());
      if (at > start) {
        return at + mark.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /** The models take long for words that no language has: such runs are read as blanks. */
  private static String withoutEndlessWords(String block) {
    StringBuilder kept = new StringBuilder(block);
    int run = 0;
    for (int i = 0; i <= block.length(); i++) {
      if (i < block.length() && !Character.isWhitespace(block.charAt(i))) {
        run++;
      } else {
        if (run > LONGEST_WORD) {
          kept.replace(i - run, i, " ".repeat(run));
        }
        run = 0;
      }
    }
    return kept.toString();
  }
}
