package io.relata.extract.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words as the pieces that BERT's uncased vocabulary has for them: lower case, without accents, the
 * longest piece first.
 *
 * @see <a href="https://arxiv.org/abs/1810.04805">Devlin et al. 2019</a>
 */
final class WordPieces {
  private static final Pattern PART =
      Pattern.compile("\\p{IsIdeographic}|[\\p{P}\\p{S}]|[^\\p{IsIdeographic}\\p{P}\\p{S}\\s]+");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");
  private static final Pattern IGNORED = Pattern.compile("[\\p{Mn}\\p{Cc}\\p{Cf}]");
  private static final String INNER = "##";
  private static final int LONGEST = 100;

  private final Map<String, Integer> places;
  private final int unknown;

  private WordPieces(Map<String, Integer> places) {
    this.places = places;
    this.unknown = place("[UNK]");
  }

  /** One piece a line, in the order of their numbers. */
  static WordPieces read(InputStream vocabulary) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      places.put(line, places.size());
    }
    return new WordPieces(places);
  }

  /** The number of a piece that there must be. */
  int place(String piece) {
    Integer place = places.get(piece);
    if (place == null) {
      throw new IllegalArgumentException("The vocabulary has no " + piece);
    }
    return place;
  }

  List<Integer> list(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (PLAIN.matcher(lower).matches() && places.containsKey(lower)) {
      return List.of(places.get(lower));
    }
    String plain = IGNORED.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    List<Integer> pieces = new ArrayList<>();
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      add(part.group(), pieces);
    }
    return pieces;
  }

  private void add(String part, List<Integer> pieces) {
    int before = pieces.size();
    for (int from = 0; from < part.length(); ) {
      int to = part.length() > LONGEST ? from : part.length();
      Integer found = null;
      while (to > from && found == null) {
        found = find(part.substring(from, to), from > 0);
        to -= found == null ? 1 : 0;
      }
      if (found == null) {
        pieces.subList(before, pieces.size()).clear();
        pieces.add(unknown);
        return;
      }
      pieces.add(found);
      from = to;
    }
  }

  private @Nullable Integer find(String letters, boolean inner) {
    return places.get(inner ? INNER + letters : letters);
  }
}
