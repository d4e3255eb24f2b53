package io.relata.extract.names;

import io.relata.document.Decoded;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Known names: CSV files with the columns {@code name, type, aliases, identifiers}, of which the
 * last two may be empty. Aliases are separated by {@code |}, identifiers are {@code scheme:value}
 * separated by {@code |}.
 */
public final class Gazetteer {
  private static final List<String> SHIPPED =
      List.of("companies", "authorities", "publishers", "places", "products");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  private final Map<String, KnownName> byText = new HashMap<>();
  private int longest = 1;

  private Gazetteer() {}

  /** The lists that come with the program and those of a user, which win. */
  public static Gazetteer read(List<Path> files) {
    Gazetteer gazetteer = new Gazetteer();
    try {
      for (String list : SHIPPED) {
        gazetteer.addShipped("/names/" + list + ".csv");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.forEach(gazetteer::addUsers);
    return gazetteer;
  }

  private void addUsers(Path file) {
    try (Reader reader = Decoded.reader(file)) {
      add(reader);
    } catch (NoSuchFileException e) {
      throw new InvalidNamesException(file, "there is no such file", e);
    } catch (UncheckedIOException e) {
      throw new InvalidNamesException(file, e.getCause().getMessage(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidNamesException(file, e.getMessage(), e);
    }
  }

  private void addShipped(String resource) throws IOException {
    InputStream in = Gazetteer.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("The bundled list " + resource + " is missing");
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      add(reader);
    }
  }

  private void add(Reader reader) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    for (CSVRecord row : format.parse(reader)) {
      List<String> aliases = split(row, "aliases");
      Map<String, String> identifiers = new HashMap<>();
      for (String pair : split(row, "identifiers")) {
        int colon = pair.indexOf(':');
        if (colon > 0) {
          identifiers.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
      }
      if (!row.isSet("name") || !row.isSet("type")) {
        throw new IllegalArgumentException(
            "row %d has no name or no type".formatted(row.getRecordNumber()));
      }
      KnownName known = new KnownName(row.get("name"), row.get("type"), aliases, identifiers);
      put(known.name(), known);
      aliases.forEach(alias -> put(alias, known));
    }
  }

  private static List<String> split(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column) && !row.get(column).isEmpty()
        ? BAR.splitAsStream(row.get(column)).toList()
        : List.of();
  }

  private void put(String text, KnownName known) {
    byText.put(text, known);
    longest = Math.max(longest, text.split("[ -]").length * 2);
  }

  /** The entry of exactly that spelling. */
  public Optional<KnownName> find(String text) {
    return Optional.ofNullable(byText.get(text));
  }

  int longestInTokens() {
    return longest;
  }

  /** An entry of a list of names. */
  public record KnownName(
      String name, String type, List<String> aliases, Map<String, String> identifiers) {
    public KnownName {
      aliases = List.copyOf(aliases);
      identifiers = Map.copyOf(identifiers);
    }
  }
}
