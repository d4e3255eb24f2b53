package io.relata.extract.learned;

import io.relata.extract.encoder.Spoken;
import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text is about, the organisation that it speaks of most, from the beginning: who is meant
 * where a sentence does not say it ("The cells come from Acme").
 *
 * @param noun what the text calls it ("airline"); empty where that says nothing
 */
public record Topic(Optional<Entity> entity, String noun) {
  /** Say nothing of what it does. */
  private static final Set<String> BARE =
      Set.of("company", "group", "firm", "business", "former", "latter", "one", "other", "two");

  /** Sentences at the beginning, headline and lead, that count for more. */
  private static final int OPENING = 2;

  private static final int FOR_OPENING = 2;

  /** Of a sentence that stands alone. */
  public static Topic none() {
    return new Topic(Optional.empty(), "");
  }

  /**
   * Of several that it speaks of as much, the one that comes first.
   *
   * @param sentences all of the text, in its order
   */
  public static Topic of(List<Sentence> sentences, References references) {
    Map<Entity, Integer> times = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Reference reference : references.list(sentence)) {
        if (reference.entities().size() == 1) {
          boolean first = !times.containsKey(reference.entities().get(0));
          int more = first && sentence.index() < OPENING ? FOR_OPENING : 0;
          times.merge(reference.entities().get(0), 1 + more, Integer::sum);
        }
      }
    }
    Optional<Entity> most =
        references.entities().stream()
            .filter(entity -> entity.root().equals("Organization"))
            .max(Comparator.comparingInt(entity -> times.getOrDefault(entity, 0)));
    String noun = most.map(entity -> noun(entity, sentences, references)).orElse("");
    return new Topic(most, noun);
  }

  /** The first word that says what it does, as "airline" in "the Norwegian airline". */
  private static String noun(Entity entity, List<Sentence> sentences, References references) {
    return references.list(entity).stream()
        .filter(reference -> reference.kind() == Reference.Kind.DESCRIPTOR)
        .map(reference -> sentences.get(reference.sentence()).token(reference.token()))
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .filter(lemma -> !BARE.contains(lemma))
        .findFirst()
        .orElse("");
  }

  /**
   * A reference of no words, in a sentence that speaks of others but not of it; as its token it has
   * the one behind the last ({@link io.relata.extract.roles.RoleGraph#topic}).
   */
  Optional<Reference> unsaid(Sentence sentence, List<Reference> said) {
    return said.isEmpty()
        ? Optional.empty()
        : entity
            .filter(it -> said.stream().noneMatch(other -> other.entities().contains(it)))
            .map(
                it ->
                    new Reference(
                        sentence.index(),
                        sentence.tokens().size(),
                        Reference.Kind.DESCRIPTOR,
                        List.of(it),
                        sentence.start(),
                        sentence.start()));
  }

  /** As the encoder is told of those whom a sentence speaks of and of whom it leaves unsaid. */
  List<Spoken> spoken(List<Reference> said, Optional<Reference> unsaid) {
    return Stream.concat(
            unsaid.stream().map(it -> spoken(it, Spoken.Form.UNSAID, noun)),
            said.stream().map(it -> spoken(it, form(it), "")))
        .toList();
  }

  private static Spoken.Form form(Reference said) {
    return said.kind() == Reference.Kind.NAME ? Spoken.Form.NAME : Spoken.Form.OTHER_WORDS;
  }

  private static Spoken spoken(Reference reference, Spoken.Form form, String noun) {
    Entity meant = reference.entities().get(0);
    return new Spoken(
        reference.token(),
        reference.start(),
        reference.end(),
        List.of(meant.kind(), meant.root()),
        form,
        noun);
  }
}
