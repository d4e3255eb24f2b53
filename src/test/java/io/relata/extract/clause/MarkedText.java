package io.relata.extract.clause;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.SharedParser;
import io.relata.extract.parse.Token;
import java.time.LocalDate;
import java.util.List;

/** A text in which an asterisk stands before the trigger: "Acme agreed to *buy Nordbank." */
record MarkedText(Sentence sentence, Token trigger, Context context) {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 12);
  private static final ClauseReader READER = ClauseReader.open();

  static MarkedText of(String marked) {
    int offset = marked.indexOf('*');
    String text = marked.replace("*", "");
    List<Sentence> sentences = SharedParser.get().parse(text);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.start() == offset) {
          return new MarkedText(sentence, token, Context.of(text, sentences, PUBLISHED));
        }
      }
    }
    throw new IllegalArgumentException("No word after an asterisk in: " + marked);
  }

  ClauseReading read() {
    return READER.read(sentence, trigger, context);
  }

  /** The head word of the source, or "-". */
  String source() {
    Attribution attribution = read().attribution();
    return attribution == null
        ? "-"
        : attribution.kind()
            + " "
            + context.sentences().get(attribution.sentence()).token(attribution.head()).text();
  }

  String words(TextSpan span) {
    return span == null ? "-" : span.in(context.text());
  }
}
