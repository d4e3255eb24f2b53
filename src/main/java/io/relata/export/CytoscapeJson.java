package io.relata.export;

import java.io.OutputStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Elements JSON of Cytoscape.js, https://js.cytoscape.org/#notation/elements-json. */
final class CytoscapeJson implements ExportFormat {

  @Override
  public String name() {
    return "cytoscape";
  }

  @Override
  public String description() {
    return "Entities and relationships for Cytoscape and Cytoscape.js";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String extension() {
    return "cyjs";
  }

  @Override
  public void write(ExportedGraph graph, OutputStream out) {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("elements");
      json.writeArrayPropertyStart("nodes");
      try (Stream<ExportedEntity> entities = graph.entities()) {
        entities.forEach(
            entity -> {
              json.writeStartObject();
              json.writeObjectPropertyStart("data");
              Json.entity(json, entity);
              json.writeEndObject();
              json.writeEndObject();
            });
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("edges");
      try (Stream<ExportedRelationship> relationships = graph.relationships()) {
        relationships.forEach(
            relationship -> {
              json.writeStartObject();
              json.writeObjectPropertyStart("data");
              json.writeStringProperty("id", relationship.id());
              Json.relationship(json, relationship);
              json.writeEndObject();
              json.writeEndObject();
            });
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
  }
}
