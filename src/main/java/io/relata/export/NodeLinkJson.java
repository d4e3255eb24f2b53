package io.relata.export;

import java.io.OutputStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Node-link JSON, as networkx reads it with {@code edges="links"} and D3 draws it. */
final class NodeLinkJson implements ExportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String description() {
    return "Entities and relationships as node-link JSON for networkx and D3";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void write(ExportedGraph graph, OutputStream out) {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeBooleanProperty("directed", true);
      json.writeBooleanProperty("multigraph", true);
      json.writeObjectPropertyStart("graph");
      json.writeEndObject();
      json.writeArrayPropertyStart("nodes");
      try (Stream<ExportedEntity> entities = graph.entities()) {
        entities.forEach(
            entity -> {
              json.writeStartObject();
              Json.entity(json, entity);
              json.writeEndObject();
            });
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("links");
      try (Stream<ExportedRelationship> relationships = graph.relationships()) {
        relationships.forEach(
            relationship -> {
              json.writeStartObject();
              json.writeStringProperty("key", relationship.id());
              Json.relationship(json, relationship);
              json.writeEndObject();
            });
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
