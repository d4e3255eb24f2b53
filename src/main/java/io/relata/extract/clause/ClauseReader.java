package io.relata.extract.clause;

import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.Certainty;
import io.relata.fact.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clause around the word that carries a relation: how sure, who said, when, why. Safe for
 * several threads.
 */
public final class ClauseReader {
  private final StanceCues cues;
  private final SourceReader sources;
  private final ReasonReader reasons;

  private ClauseReader(StanceCues cues, SourceReader sources, ReasonReader reasons) {
    this.cues = cues;
    this.sources = sources;
    this.reasons = reasons;
  }

  /** Reads and checks the cue lists: open one for the whole program. */
  public static ClauseReader open() {
    CueLists attribution = CueLists.open("attribution");
    return new ClauseReader(
        new StanceCues(CueLists.open("stance")),
        new SourceReader(new SourceCues(attribution)),
        new ReasonReader(attribution));
  }

  /**
   * The trigger is the word that names the event itself, not what embeds it: "buy" in "agreed to
   * buy", "acquisition" in "completed its acquisition of", "partner" in "is a partner of". Where
   * the relation lies in the embedding ("failed to meet its standards" for a rejection), compare
   * with the reading of the example.
   */
  public ClauseReading read(Sentence sentence, Token trigger, Context context) {
    StanceWalk.Found found = StanceWalk.walk(cues, sentence, trigger);
    Stance stance = found.stance();
    Optional<SourceReader.Source> source =
        sources.find(sentence, trigger, found.governors(), context);
    if (source.isPresent() && source.get().secondHand()) {
      stance = stance.atMost(Certainty.PROBABLE);
    } else if (source.isEmpty() && stance.certainty() == Certainty.PROBABLE) {
      source = neighbouring(sentence, found, context);
    }
    Validity validity = Validity.of(sentence, trigger, stance, found, context);
    stance = ended(stance, validity, context);
    return new ClauseReading(
        stance.certainty(),
        stance.polarity(),
        stance.status(),
        stance.asserted(),
        validity.from(),
        validity.to(),
        validity.basis(),
        source.map(SourceReader.Source::attribution).orElse(null),
        orNull(reasons.find(sentence, trigger, context)),
        orNull(ScopeReader.find(sentence, trigger, context)));
  }

  /** How the clause presents the event, whoever says so. */
  Stance stance(Sentence sentence, Token trigger) {
    return StanceWalk.walk(cues, sentence, trigger).stance();
  }

  /**
   * The words of the trigger's own clause, from its subject on. Where a relation is taught by what
   * did not happen ("its chips did not meet our standards" for a rejection), they are the reason.
   */
  public static TextSpan span(Sentence sentence, Token trigger) {
    Token clause = Words.clauseOf(sentence, trigger);
    List<Token> subject =
        sentence.children(clause, "nsubj").stream()
            .flatMap(child -> sentence.subtree(child).stream())
            .toList();
    int first = subject.stream().mapToInt(Token::index).min().orElse(clause.index());
    int last =
        sentence.children(clause).stream()
            .filter(child -> child.index() > clause.index() && !child.hasRelation("conj"))
            .filter(child -> !child.hasRelation("parataxis") && !child.hasRelation("cc"))
            .flatMap(child -> sentence.subtree(child).stream())
            .mapToInt(Token::index)
            .max()
            .orElse(clause.index());
    List<Token> words = sentence.tokens().subList(Math.min(first, clause.index()), last + 1);
    return TextSpan.of(Words.trim(words));
  }

  /** Who a "reportedly" goes back to: the source that the next or the previous sentence names. */
  private Optional<SourceReader.Source> neighbouring(
      Sentence sentence, StanceWalk.Found found, Context context) {
    if (found.stance().status() == Status.PLANNED) {
      return Optional.empty();
    }
    return context
        .findSentence(sentence.index() + 1)
        .flatMap(next -> sources.findAny(next, context))
        .or(
            () ->
                context
                    .findSentence(sentence.index() - 1)
                    .flatMap(previous -> sources.findAny(previous, context)));
  }

  /** What is said to have held until a day that has passed is over. */
  private static Stance ended(Stance stance, Validity validity, Context context) {
    boolean past =
        validity.to() != null
            && context.publishedOn() != null
            && validity.to().first().isBefore(context.publishedOn());
    return past && stance.status() == Status.ACTIVE ? stance.with(Status.ENDED) : stance;
  }

  private static @Nullable TextSpan orNull(Optional<TextSpan> span) {
    return span.orElse(null);
  }
}
