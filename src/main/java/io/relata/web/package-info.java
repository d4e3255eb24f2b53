/**
 * The browser's door. HTTP requests come in; JSON with evidence and the explorer page go out.
 * Nothing is next: the reader is a person or a program.
 */
@org.jspecify.annotations.NullMarked
package io.relata.web;
