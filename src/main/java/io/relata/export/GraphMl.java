package io.relata.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** GraphML, http://graphml.graphdrawing.org/specification.html. */
final class GraphMl implements ExportFormat {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final Map<String, String> EDGE =
      Map.of("confidence", "double", "facts", "long", "documents", "long", "denials", "long");
  private static final List<String> EDGE_KEYS =
      List.of(
          "relation",
          "denied",
          "status",
          "certainty",
          "confidence",
          "facts",
          "documents",
          "denials",
          "since",
          "until",
          "firstReported",
          "lastReported",
          "quote");

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String description() {
    return "Entities and relationships for Gephi, yEd and Cytoscape";
  }

  @Override
  public String mediaType() {
    return "application/graphml+xml";
  }

  @Override
  public String extension() {
    return "graphml";
  }

  @Override
  public void write(ExportedGraph graph, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      keys(xml);
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "relata");
      xml.writeAttribute("edgedefault", "directed");
      try (Stream<ExportedEntity> entities = graph.entities()) {
        for (var each = entities.iterator(); each.hasNext(); ) {
          node(xml, each.next());
        }
      }
      try (Stream<ExportedRelationship> relationships = graph.relationships()) {
        for (var each = relationships.iterator(); each.hasNext(); ) {
          edge(xml, each.next());
        }
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void keys(XMLStreamWriter xml) throws XMLStreamException {
    for (String name : List.of("label", "type", "names")) {
      key(xml, "n_" + name, "node", name, "string");
    }
    for (String name : EDGE_KEYS) {
      key(xml, "e_" + name, "edge", name, EDGE.getOrDefault(name, "string"));
    }
  }

  private static void key(XMLStreamWriter xml, String id, String on, String name, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", on);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void node(XMLStreamWriter xml, ExportedEntity entity) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", token(entity.id()));
    datum(xml, "n_label", entity.name());
    datum(xml, "n_type", entity.type());
    datum(xml, "n_names", String.join("; ", entity.names()));
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, ExportedRelationship relationship)
      throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", token(relationship.id()));
    xml.writeAttribute("source", token(relationship.from()));
    xml.writeAttribute("target", token(relationship.to()));
    datum(xml, "e_relation", relationship.relation());
    datum(xml, "e_denied", String.valueOf(relationship.denied()));
    for (String name : EDGE_KEYS) {
      Object value = relationship.properties().get(name);
      if (value != null && !name.equals("relation")) {
        datum(xml, "e_" + name, value.toString());
      }
    }
    xml.writeEndElement();
  }

  private static void datum(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(clean(value));
    xml.writeEndElement();
  }

  /** The schema takes name tokens for ids; hashes are such already. */
  private static String token(String id) {
    return Iris.escape(id).replace('~', '_').replace('%', ':');
  }

  /** XML 1.0 cannot hold most control characters, not even escaped. */
  private static String clean(String text) {
    return text.codePoints()
        .map(c -> valid(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean valid(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
