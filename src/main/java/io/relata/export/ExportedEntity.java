package io.relata.export;

import java.util.List;

/** An entity on its way out. */
record ExportedEntity(
    String id, String type, String name, List<String> names, List<String> labels) {}
