package io.relata.web;

import io.relata.fact.DocumentFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.DisposableBean;

/** Uploads that were read or are being read, one after the other, and not yet loaded. */
final class Drafts implements DisposableBean {
  private static final int MOST = 20;
  private static final Duration LIFE = Duration.ofHours(1);

  private final Pens pens;
  private final Comparison comparison;
  private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "relata-drafts");
            thread.setDaemon(true);
            return thread;
          });

  Drafts(Pens pens, Comparison comparison) {
    this.pens = pens;
    this.comparison = comparison;
  }

  /** Begins to read; what it would do is known when the draft is read. */
  Draft begin(Upload upload) {
    Intake intake = intake();
    Instant now = Instant.now();
    drafts.values().removeIf(old -> old.begunAt().plus(LIFE).isBefore(now));
    if (drafts.size() >= MOST) {
      throw new IllegalArgumentException(
          "%d drafts are open; load or discard some first".formatted(MOST));
    }
    Draft draft =
        new Draft(
            UUID.randomUUID().toString(),
            upload.fileName(),
            now,
            Draft.Stage.READING,
            0,
            List.of(),
            List.of(),
            null);
    drafts.put(draft.id(), draft);
    reader.execute(() -> read(draft.id(), upload, intake));
    return draft;
  }

  private void read(String id, Upload upload, Intake intake) {
    try {
      List<DocumentFacts> documents = intake.read(upload, done -> change(id, d -> d.at(done)));
      List<Effect> effects = comparison.of(documents);
      change(id, draft -> draft.read(documents, effects));
    } catch (RuntimeException e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      change(id, draft -> draft.failed(why));
    } catch (Error e) {
      change(id, draft -> draft.failed("Relata itself failed while reading: " + e));
      throw e;
    }
  }

  /** Puts it into the graph. */
  Draft load(String id) {
    Draft draft = get(id);
    if (draft.stage() != Draft.Stage.READ) {
      throw new IllegalArgumentException(
          "Only a draft that was read can be loaded; this one is " + draft.stage());
    }
    intake().load(draft.documents());
    change(id, Draft::loaded);
    return get(id);
  }

  void discard(String id) {
    drafts.remove(get(id).id());
  }

  Draft get(String id) {
    Draft draft = drafts.get(id);
    if (draft == null) {
      throw new NoSuchElementException("There is no draft " + id + "; it may have been discarded");
    }
    return draft;
  }

  private void change(String id, UnaryOperator<Draft> how) {
    drafts.computeIfPresent(id, (key, draft) -> how.apply(draft));
  }

  private Intake intake() {
    Intake intake = pens.intake();
    if (intake == null) {
      throw new ReadOnlyException("add documents with the command build");
    }
    return intake;
  }

  @Override
  public void destroy() {
    reader.shutdownNow();
  }
}
