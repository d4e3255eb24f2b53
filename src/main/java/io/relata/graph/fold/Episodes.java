package io.relata.graph.fold;

import io.relata.fact.PartialDate;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a relationship stands after all reports, and since and until when in its last episode.
 *
 * <p>Reports are taken in the order of the time they speak of. One that says it holds opens an
 * episode or belongs to the open one; one that says it ended closes it; the next that says it holds
 * opens another. A plan counts until something has happened.
 */
final class Episodes {
  private static final Comparator<Report> IN_TIME =
      Comparator.comparing(Report::moment)
          .thenComparing(
              report -> report.reportedOn() == null ? LocalDate.MIN : report.reportedOn())
          .thenComparing(
              report ->
                  List.of(Status.PLANNED, Status.ACTIVE, Status.ENDED).indexOf(report.status()))
          .thenComparing(Report::factId);

  private Status status = Status.PLANNED;
  private boolean sinceStated;
  private @Nullable PartialDate since;
  private @Nullable PartialDate until;

  Episodes(Collection<Report> reports) {
    reports.stream().sorted(IN_TIME).forEach(this::add);
  }

  Status status() {
    return status;
  }

  @Nullable PartialDate since() {
    return since;
  }

  @Nullable PartialDate until() {
    return until;
  }

  private void add(Report report) {
    switch (report.status()) {
      case PLANNED -> {
        if (status == Status.PLANNED) {
          begin(report);
        }
      }
      case ACTIVE -> {
        if (status != Status.ACTIVE) {
          restart();
        }
        status = Status.ACTIVE;
        begin(report);
        until = report.validTo() == null ? until : report.validTo();
      }
      case ENDED -> {
        if (status == Status.PLANNED) {
          restart();
        }
        status = Status.ENDED;
        if (report.validTo() != null || report.validBasis() == ValidBasis.STATED) {
          begin(report);
        }
        until = end(report);
      }
    }
  }

  private void restart() {
    since = null;
    until = null;
    sinceStated = false;
  }

  /** The earliest beginning that a text states, else the earliest that was assumed. */
  private void begin(Report report) {
    PartialDate from = report.validFrom();
    if (from == null || report.status() == Status.ENDED && report.validTo() == null) {
      return;
    }
    boolean stated = report.validBasis() == ValidBasis.STATED;
    boolean better =
        since == null
            || stated && !sinceStated
            || stated == sinceStated && from.compareTo(since) < 0;
    if (better) {
      since = from;
      sinceStated = stated;
    }
  }

  private static @Nullable PartialDate end(Report report) {
    if (report.validTo() != null) {
      return report.validTo();
    }
    if (report.validFrom() != null) {
      return report.validFrom();
    }
    return report.reportedOn() == null ? null : PartialDate.of(report.reportedOn());
  }
}
