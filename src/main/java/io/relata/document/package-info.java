/**
 * What was read. Files, folders, JSON lines, HTML and PDF come in; {@link
 * io.relata.document.Document}s with the exact text that all offsets refer to go out, and an {@link
 * io.relata.document.Issue} for everything that could not be read. Next is {@code extract}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.document;
