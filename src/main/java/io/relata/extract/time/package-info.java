/**
 * When. Sentences and the publication date come in; {@link io.relata.extract.time.TimeExpression}s
 * with dates as precise as stated go out. Next are {@code clause} and {@code observation}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.time;
