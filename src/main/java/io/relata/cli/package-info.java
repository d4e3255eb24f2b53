/**
 * The terminal's door. Words typed come in; one command runs, tells its progress and ends with an
 * exit code. Nothing is next: the reader is a person or a script.
 */
@org.jspecify.annotations.NullMarked
package io.relata.cli;
