package io.relata.extract.observation;

import io.relata.extract.clause.Attribution;
import io.relata.extract.clause.ClauseReader;
import io.relata.extract.clause.ClauseReading;
import io.relata.extract.clause.Context;
import io.relata.extract.clause.Referent;
import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.Certainty;
import io.relata.fact.ChangeBasis;
import io.relata.fact.Evidence;
import io.relata.fact.Observation;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds measured values in sentences; safe for several threads. */
public final class ObservationReader {
  private static final int AFTERTHOUGHT = 8;

  private final Measures measures;
  private final MetricReader metrics;
  private final QuantityReader quantities;
  private final StatementReader statements;
  private final CountedReader counted;
  private final ClauseReader clauses;

  private ObservationReader(Measures measures, ClauseReader clauses) {
    this.measures = measures;
    this.metrics = new MetricReader(measures);
    this.quantities = new QuantityReader(measures);
    this.statements = new StatementReader(measures);
    this.counted = new CountedReader(measures);
    this.clauses = clauses;
  }

  /** Reads and checks the lists of metrics and units: open one for the whole program. */
  public static ObservationReader open() {
    return new ObservationReader(new Measures(CueLists.open("measures")), ClauseReader.open());
  }

  /**
   * The values that a sentence states about somebody {@link Context#referents()} knows, from left
   * to right; the subject, region and attributedTo are ids of referents.
   */
  public List<Observation> list(Sentence sentence, Context context) {
    List<Quantity> all = quantities.list(sentence);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Statement> stated =
        new ArrayList<>(statements.list(sentence, metrics.list(sentence, context), all));
    stated.addAll(counted.list(sentence, all, stated));
    stated.sort((a, b) -> Integer.compare(a.first(), b.first()));
    List<Observation> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < stated.size(); i++) {
      int to = i + 1 < stated.size() ? stated.get(i + 1).first() : sentence.tokens().size();
      Statement statement = statements.complete(sentence, stated.get(i), all, to);
      observation(sentence, statement, from, to, context).ifPresent(found::add);
      from = Math.min(statement.last() + 1, to);
    }
    return found;
  }

  /** Nothing where the owner is unknown, or the value is only hoped for. */
  private Optional<Observation> observation(
      Sentence sentence, Statement statement, int from, int to, Context context) {
    Token head = statement.metric().head();
    ClauseReading clause = clauses.read(sentence, head, context);
    boolean real =
        clause.asserted()
            && clause.certainty() != Certainty.POSSIBLE
            && clause.status() != Status.PLANNED
            && clause.polarity() == Polarity.POSITIVE;
    if (!real) {
      return Optional.empty();
    }
    Attribution attribution = clause.attribution();
    int source =
        attribution != null && attribution.sentence() == sentence.index() ? attribution.head() : -1;
    Optional<Referent> owner =
        new Owners(sentence, context, source)
            .find(statement.metric().first(), head, from)
            .or(() -> source < 0 ? Optional.empty() : owner(sentence, source, context));
    int reach = Math.min(to, statement.last() + AFTERTHOUGHT);
    return owner.map(
        subject ->
            new Observation(
                subject.id(),
                statement.metric().name(),
                statement.value(),
                statement.unit(),
                Periods.find(sentence, head, from, reach, context).orElse(null),
                statement.change(),
                basis(sentence, statement, reach),
                Regions.find(sentence, statement, from, reach, context)
                    .map(Referent::id)
                    .orElse(null),
                sourceId(attribution, subject, context),
                evidence(sentence, statement, context)));
  }

  /** A company that reports its own figures is both source and owner. */
  private static Optional<Referent> owner(Sentence sentence, int source, Context context) {
    return context
        .referents()
        .find(sentence, sentence.token(source))
        .filter(referent -> referent.type().equals("Company"));
  }

  private @Nullable ChangeBasis basis(Sentence sentence, Statement statement, int reach) {
    if (statement.change() == null) {
      return null;
    }
    return measures.findBasis(sentence, statement.first(), reach).orElse(ChangeBasis.UNSTATED);
  }

  private static @Nullable String sourceId(
      @Nullable Attribution attribution, Referent subject, Context context) {
    if (attribution == null || attribution.head() < 0) {
      return null;
    }
    Sentence sentence = context.sentences().get(attribution.sentence());
    return context
        .referents()
        .find(sentence, sentence.token(attribution.head()))
        .map(Referent::id)
        .filter(id -> !id.equals(subject.id()))
        .orElse(null);
  }

  private static Evidence evidence(Sentence sentence, Statement statement, Context context) {
    int start = sentence.token(statement.first()).start();
    int end = sentence.token(statement.last()).end();
    return new Evidence(context.text().substring(start, end), start, end);
  }
}
