package io.relata.extract.lessons;

import io.relata.extract.learned.AnnotatedSentence;
import io.relata.extract.learned.Topic;
import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.References;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An annotated article.
 *
 * @param text without marks
 * @param sentences with trees, every name one word
 * @param references whom names and other words mean
 * @param statements what each sentence reports, also of those whom it does not name
 * @param types of the names, by their words
 */
record Article(
    String text,
    List<Sentence> sentences,
    References references,
    List<List<AnnotatedSentence.Statement>> statements,
    Map<String, String> types) {

  /** Its sentences, each with what it reports. */
  List<AnnotatedSentence> annotated() {
    Topic topic = Topic.of(sentences, references);
    return IntStream.range(0, sentences.size()).mapToObj(at -> annotated(at, topic)).toList();
  }

  private AnnotatedSentence annotated(int index, Topic topic) {
    Sentence sentence = sentences.get(index);
    return new AnnotatedSentence(
        text.substring(sentence.start(), sentence.end()),
        sentence,
        references,
        topic,
        statements.get(index));
  }
}
