/**
 * The write path. Checked documents' facts, retractions and judgements come in; names, entities,
 * facts and folded edges stand in the store, one transaction each. It knows the store only through
 * {@code store}.
 */
@org.jspecify.annotations.NullMarked
package io.relata.graph.write;
