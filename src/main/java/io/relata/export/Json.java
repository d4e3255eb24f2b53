package io.relata.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON formats share: properties as plain JSON values, written as they come. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  static JsonGenerator to(OutputStream out) {
    return MAPPER.createGenerator(out);
  }

  static void entity(JsonGenerator json, ExportedEntity entity) {
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("name", entity.name());
    json.writeStringProperty("type", entity.type());
    json.writeName("names");
    value(json, entity.names());
  }

  static void relationship(JsonGenerator json, ExportedRelationship relationship) {
    json.writeStringProperty("source", relationship.from());
    json.writeStringProperty("target", relationship.to());
    json.writeStringProperty("relation", relationship.relation());
    json.writeBooleanProperty("denied", relationship.denied());
    for (Map.Entry<String, Object> property : relationship.properties().entrySet()) {
      if (!property.getKey().equals("relation")) {
        json.writeName(property.getKey());
        value(json, property.getValue());
      }
    }
  }

  private static void value(JsonGenerator json, Object value) {
    if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Collection<?> many) {
      json.writeStartArray();
      many.forEach(each -> value(json, each));
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }
}
