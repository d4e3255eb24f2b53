package io.relata.extract.encoder;

import java.util.List;

/**
 * One who is spoken of in a sentence.
 *
 * @param key tells it from the others of the sentence
 * @param start first UTF-16 code unit of the words in the document's text
 * @param end one past the last
 * @param kinds its type and those above, from the most special on; none where it is not known
 * @param noun what the text calls it, where the sentence does not speak of it; may be empty
 */
public record Spoken(int key, int start, int end, List<String> kinds, Form form, String noun) {
  public Spoken {
    kinds = List.copyOf(kinds);
  }

  /** One that the sentence speaks of. */
  public Spoken(int key, int start, int end, List<String> kinds, Form form) {
    this(key, start, end, kinds, form, "");
  }

  /** How it is spoken of; of what begins at one place, in the order in which it is marked. */
  public enum Form {
    /** Not at all, but the text is about it. */
    UNSAID,
    OTHER_WORDS,
    NAME
  }

  boolean isNamed() {
    return form == Form.NAME;
  }
}
