package io.relata.extract.reference;

import io.relata.extract.linear.Trainer;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns, when the program is built, whom words without a name mean in annotated articles. */
public final class AntecedentLessons {
  public static final String MODEL = "antecedents.model";

  /** How far single words may pull a weight of whether somebody is meant; tried by halves. */
  private static final double COST = .1;

  /** The same of who of several. */
  private static final double COST_OF_RANK = .3;

  private final Trainer likely = new Trainer(COST);
  private final Trainer better = new Trainer(COST_OF_RANK);
  private final Nouns nouns;

  public AntecedentLessons(Nouns nouns) {
    this.nouns = nouns;
  }

  /**
   * @param marked every reference as somebody marked it
   */
  public void add(List<Sentence> sentences, References marked) {
    References known = marked.namesOnly(sentences, nouns);
    Resolver resolver = known.resolver();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Optional<Reference> meant =
            marked.find(sentence, token).filter(one -> one.kind() != Reference.Kind.NAME);
        if (resolver.isLeftOpen(sentence, token)) {
          add(resolver.traits(sentence, token), meant.map(Reference::entities).orElse(List.of()));
        }
        meant.ifPresent(known::put);
      }
    }
  }

  private void add(Map<Entity, Set<String>> traits, List<Entity> meant) {
    traits.forEach(
        (entity, own) -> {
          boolean right = meant.equals(List.of(entity));
          likely.add(right ? Set.of(AntecedentModel.MEANT) : Set.of(), own);
          if (right) {
            traits.forEach(
                (other, theirs) -> {
                  if (other != entity) {
                    better.prefer(AntecedentModel.MEANT, own, theirs);
                  }
                });
          }
        });
  }

  public void write(OutputStream to) throws IOException {
    likely.train().write(to);
    better.train().write(to);
  }
}
