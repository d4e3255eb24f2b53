package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.graph.GraphUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers 304 to who has the answer of this state of the graph already. The state is asked before
 * the answer is made, so an answer is never taken for newer than it is.
 */
final class Freshness implements HandlerInterceptor, WebMvcConfigurer {
  /** Another program may answer otherwise from the same graph. */
  private final String program = UUID.randomUUID().toString();

  private final KnowledgeGraph graph;

  Freshness(KnowledgeGraph graph) {
    this.graph = graph;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/api/**")
        .excludePathPatterns("/api/drafts/**", "/api/openapi/**", "/api/docs/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!request.getMethod().equals("GET")) {
      return true;
    }
    Optional<String> state = state();
    if (state.isEmpty()) {
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return !new ServletWebRequest(request, response).checkNotModified("W/\"" + state.get() + "\"");
  }

  /** A day's end changes what holds today. */
  private Optional<String> state() {
    try {
      return graph
          .state()
          .map(state -> UUID.nameUUIDFromBytes((program + state + LocalDate.now()).getBytes()))
          .map(UUID::toString);
    } catch (GraphUnavailableException e) {
      return Optional.empty();
    }
  }
}
