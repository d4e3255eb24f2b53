package io.relata.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who may ask. Without a token only requests addressed to this machine by a loopback name
 * pass, so that no page of another site can reach it through its own host name; writing needs the
 * page's own origin.
 */
final class Gate extends OncePerRequestFilter {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** For whoever decides where to send callers; they tell up or down and no more. */
  private static final Set<String> OPEN =
      Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_@-][A-Za-z0-9_.@-]*)*/?");

  private final byte @Nullable [] token;

  Gate(WebSettings settings) {
    String secret = settings.token();
    this.token = secret == null ? null : secret.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    if (token == null && !LOOPBACK.contains(request.getServerName())) {
      refuse(response, 403, "Call this server by localhost or 127.0.0.1");
    } else if (token != null && guarded(request) && !presents(token, request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      refuse(response, 401, "Send the token as Authorization: Bearer …");
    } else if (!READING.contains(request.getMethod()) && fromElsewhere(request)) {
      refuse(response, 403, "Another site may not write here");
    } else {
      next.doFilter(request, response);
    }
  }

  /** What is written in an odd way may be something else to those who decode it. */
  private static boolean guarded(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !PLAIN.matcher(path).matches()
        || (path.startsWith("/api/") || path.startsWith("/actuator")) && !OPEN.contains(path);
  }

  private static boolean presents(byte[] token, HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null
        && header.startsWith("Bearer ")
        && MessageDigest.isEqual(
            token, header.substring("Bearer ".length()).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean fromElsewhere(HttpServletRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
    String host = request.getHeader(HttpHeaders.HOST);
    try {
      return host == null || !host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static void refuse(HttpServletResponse response, int status, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            "{\"title\":\"Not let in\",\"status\":%d,\"detail\":\"%s\"}".formatted(status, detail));
  }
}
