package io.relata.web;

import io.relata.export.ExportException;
import io.relata.graph.GraphUnavailableException;
import io.relata.graph.QueryFailedException;
import io.relata.query.QuestionException;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure as problem+json that says what to do. */
@RestControllerAdvice
final class ErrorMapper extends ResponseEntityExceptionHandler {

  @ExceptionHandler(NoSuchElementException.class)
  ProblemDetail missing(NoSuchElementException e) {
    return problem(HttpStatus.NOT_FOUND, "Not there", e.getMessage());
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ProblemDetail wrong(IllegalArgumentException e) {
    return problem(HttpStatus.BAD_REQUEST, "Cannot be asked like this", e.getMessage());
  }

  @ExceptionHandler(QuestionException.class)
  ProblemDetail unclear(QuestionException e) {
    ProblemDetail problem =
        switch (e.kind()) {
          case UNKNOWN_QUERY, UNKNOWN_NAME ->
              problem(HttpStatus.NOT_FOUND, "Not there", e.getMessage());
          case SWITCHED_OFF -> problem(HttpStatus.NOT_IMPLEMENTED, "Switched off", e.getMessage());
          case AMBIGUOUS_NAME -> problem(HttpStatus.CONFLICT, "Which one?", e.getMessage());
          case BAD_ARGUMENT ->
              problem(HttpStatus.BAD_REQUEST, "Cannot be asked like this", e.getMessage());
        };
    problem.setProperty(
        "candidates",
        e.candidates().stream().map(c -> new EntityRef(c.id(), c.name(), c.type())).toList());
    return problem;
  }

  @ExceptionHandler(GraphUnavailableException.class)
  ProblemDetail away(GraphUnavailableException e) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, "The graph does not answer", e.getMessage());
  }

  @ExceptionHandler(QueryFailedException.class)
  ProblemDetail failed(QueryFailedException e) {
    return switch (e.kind()) {
      case TIMEOUT -> problem(HttpStatus.GATEWAY_TIMEOUT, "It took too long", e.getMessage());
      case OVERLAPPED ->
          problem(HttpStatus.SERVICE_UNAVAILABLE, "Others wrote meanwhile", e.getMessage());
      case FORBIDDEN, INVALID, FAILED ->
          problem(HttpStatus.INTERNAL_SERVER_ERROR, "The graph refused", e.getMessage());
    };
  }

  @ExceptionHandler(ExportException.class)
  ProblemDetail unwritable(ExportException e) {
    return problem(HttpStatus.BAD_REQUEST, "Cannot be written like this", e.getMessage());
  }

  @ExceptionHandler(ReadOnlyException.class)
  ProblemDetail readOnly(ReadOnlyException e) {
    return problem(HttpStatus.NOT_IMPLEMENTED, "Reading only", e.getMessage());
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
