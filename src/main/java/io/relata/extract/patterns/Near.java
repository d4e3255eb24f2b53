package io.relata.extract.patterns;

import io.relata.extract.reference.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Two entities of a sentence between which no example fits.
 *
 * @param path the shortest between them, for people to read; empty where none joins them
 * @param example the one that has most in common with the path; null where none has anything
 * @param relation of that example
 */
public record Near(
    Entity subject,
    Entity object,
    String path,
    @Nullable String example,
    @Nullable String relation) {}
