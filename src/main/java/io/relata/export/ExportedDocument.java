package io.relata.export;

import java.util.Map;

/**
 * A document on its way out, without its text.
 *
 * @param properties all but the id, in alphabetical order
 */
record ExportedDocument(String id, Map<String, Object> properties) {}
