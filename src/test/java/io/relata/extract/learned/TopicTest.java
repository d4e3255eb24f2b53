package io.relata.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.encoder.Spoken;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Nouns;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicTest {
  private static final Entity COMPANY = Entity.marked("C1", "Company", "Organization", "Brodvik");
  private static final Entity OTHER = Entity.marked("C2", "Company", "Organization", "Acme");
  private static final Entity TOWN = Entity.marked("L1", "Place", "Place", "Bergen");

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** A sentence of one noun for each of those it speaks of, and one more word. */
  private TopicTest add(Reference.Kind kind, String noun, Entity... spokenOf) {
    int sentence = sentences.size();
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at <= spokenOf.length; at++) {
      int start = 100 * sentence + 10 * at;
      tokens.add(new Token(at, noun, noun, "NN", "O", start, start + 5, -1, "root"));
      if (at < spokenOf.length) {
        references.add(new Reference(sentence, at, kind, List.of(spokenOf[at]), start, start + 5));
      }
    }
    sentences.add(new Sentence(sentence, tokens));
    return this;
  }

  private Topic topic() {
    References all =
        References.marked(
            sentences,
            references,
            List.of(TOWN, OTHER, COMPANY),
            new Nouns(Ontology.businessNews()));
    return Topic.of(sentences, all);
  }

  private List<Reference> said(int sentence) {
    return references.stream().filter(each -> each.sentence() == sentence).toList();
  }

  @Test
  void a_text_is_about_the_organisation_that_it_speaks_of_most() {
    add(Reference.Kind.NAME, "name", COMPANY, TOWN, OTHER)
        .add(Reference.Kind.NAME, "name", TOWN)
        .add(Reference.Kind.DESCRIPTOR, "company", COMPANY)
        .add(Reference.Kind.DESCRIPTOR, "airline", COMPANY);

    assertThat(topic()).isEqualTo(new Topic(Optional.of(COMPANY), "airline"));
  }

  @Test
  void of_several_that_it_speaks_of_as_much_the_first_counts_and_of_both_together_neither() {
    add(Reference.Kind.NAME, "name", COMPANY, OTHER);
    references.add(new Reference(0, 2, Reference.Kind.PRONOUN, List.of(TOWN, COMPANY), 20, 25));

    assertThat(topic().entity()).contains(OTHER);
  }

  @Test
  void a_text_that_speaks_of_no_organisation_is_about_none() {
    add(Reference.Kind.NAME, "name", TOWN);
    References all =
        References.marked(sentences, references, List.of(TOWN), new Nouns(Ontology.businessNews()));

    assertThat(Topic.of(sentences, all)).isEqualTo(Topic.none());
  }

  @Test
  void it_is_unsaid_where_a_sentence_speaks_of_others_only() {
    add(Reference.Kind.NAME, "name", COMPANY, OTHER)
        .add(Reference.Kind.NAME, "name", COMPANY, COMPANY)
        .add(Reference.Kind.NAME, "name", OTHER);
    Topic topic = topic();

    assertThat(topic.unsaid(sentences.get(0), said(0))).isEmpty();
    assertThat(topic.unsaid(sentences.get(0), List.of())).isEmpty();
    Reference unsaid = topic.unsaid(sentences.get(2), said(2)).orElseThrow();
    assertThat(unsaid.entities()).containsExactly(COMPANY);
    assertThat(unsaid.token()).isEqualTo(2);
    assertThat(topic.spoken(said(2), Optional.of(unsaid)))
        .extracting(Spoken::form)
        .containsExactly(Spoken.Form.UNSAID, Spoken.Form.NAME);
  }
}
