/**
 * Questions. The name of a query file and its parameters come in; typed answers that carry their
 * evidence go out. Next are the front door, {@code web} and {@code cli}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.query;
