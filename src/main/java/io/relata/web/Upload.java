package io.relata.web;

import org.jspecify.annotations.Nullable;

/**
 * A file or pasted text as a browser sent it.
 *
 * @param fileName its name, which tells its format; for pasted text {@code pasted.txt}
 * @param publishedOn as typed, 2025-02-12; null when the text says it or nobody knows
 */
public record Upload(
    String fileName,
    byte[] content,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String publishedOn) {}
