package io.relata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Adding a document: read it, see what it would do, load or discard it. */
@Tag(name = "Add")
@RestController
final class DraftController {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration PULSE = Duration.ofMillis(200);
  private final Drafts drafts;

  DraftController(Drafts drafts) {
    this.drafts = drafts;
  }

  /** How far an upload is and what it would do. */
  record DraftView(
      String id,
      String fileName,
      Draft.Stage stage,
      double done,
      int documents,
      List<Effect> effects,
      List<String> issues,
      @Nullable String trouble) {

    static DraftView of(Draft draft) {
      return new DraftView(
          draft.id(),
          draft.fileName(),
          draft.stage(),
          draft.done(),
          draft.documents().size(),
          draft.effects(),
          draft.documents().stream()
              .flatMap(document -> document.issues().stream())
              .map(Object::toString)
              .toList(),
          draft.trouble());
    }
  }

  @Operation(summary = "Begins to read a text, HTML or PDF file; nothing is written to the graph")
  @PostMapping(path = "/api/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  DraftView begin(
      @RequestParam MultipartFile file,
      @RequestParam(required = false) @Nullable String title,
      @RequestParam(required = false) @Nullable String publisher,
      @RequestParam(required = false) @Nullable String publishedOn)
      throws IOException {
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      Upload upload =
          new Upload(
              name == null || name.isBlank() ? "pasted.txt" : name,
              content.readAllBytes(),
              blankToNull(title),
              blankToNull(publisher),
              blankToNull(publishedOn));
      if (upload.isListOfAddresses()) {
        throw new IllegalArgumentException(
            "This is a list of addresses, and the server fetches none. Fetch them yourself, e.g. wget --input-file=addresses.txt --adjust-extension --directory-prefix=pages, then run: relata build pages/");
      }
      return DraftView.of(drafts.begin(upload));
    }
  }

  @Operation(summary = "How far it is, and when it is read what it would add, change or contradict")
  @GetMapping("/api/drafts/{id}")
  DraftView draft(@PathVariable String id) {
    return DraftView.of(drafts.get(id));
  }

  @Operation(summary = "The same as server-sent events until it is read")
  @GetMapping(path = "/api/drafts/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(@PathVariable String id) {
    Draft first = drafts.get(id);
    SseEmitter events = new SseEmitter(LONGEST.toMillis());
    Thread teller = new Thread(() -> tell(first.id(), events), "relata-events");
    teller.setDaemon(true);
    teller.start();
    return events;
  }

  @Operation(summary = "Puts a draft into the graph")
  @PostMapping("/api/drafts/{id}/load")
  DraftView load(@PathVariable String id) {
    return DraftView.of(drafts.load(id));
  }

  @Operation(summary = "Forgets a draft")
  @DeleteMapping("/api/drafts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String id) {
    drafts.discard(id);
  }

  private void tell(String id, SseEmitter events) {
    try {
      Draft draft = drafts.get(id);
      while (draft.stage() == Draft.Stage.READING) {
        events.send(SseEmitter.event().name("progress").data(DraftView.of(draft)));
        Thread.sleep(PULSE.toMillis());
        draft = drafts.get(id);
      }
      events.send(SseEmitter.event().name("done").data(DraftView.of(draft)));
      events.complete();
    } catch (IOException | RuntimeException e) {
      events.completeWithError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      events.complete();
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
