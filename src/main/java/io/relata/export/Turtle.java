package io.relata.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/**
 * RDF in Turtle. A relationship is one triple; each fact behind it is an {@code rdf:Statement} that
 * PROV-O ties to its document and quote. What is only denied has statements but no triple.
 */
final class Turtle implements ExportFormat {
  private static final String WORDS = "urn:relata:ontology#";

  @Override
  public String name() {
    return "rdf";
  }

  @Override
  public String description() {
    return "RDF in Turtle with provenance by PROV-O";
  }

  @Override
  public String mediaType() {
    return "text/turtle";
  }

  @Override
  public String extension() {
    return "ttl";
  }

  @Override
  public void write(ExportedGraph graph, OutputStream out) {
    Sheet sheet = new Sheet(new TurtleWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    sheet.start();
    try (Stream<ExportedEntity> entities = graph.entities()) {
      entities.forEach(sheet::entity);
    }
    try (Stream<ExportedRelationship> relationships = graph.relationships()) {
      relationships.filter(each -> !each.denied()).forEach(sheet::relationship);
    }
    try (Stream<ExportedDocument> documents = graph.documents()) {
      documents.forEach(sheet::document);
    }
    try (Stream<ExportedFact> facts = graph.facts()) {
      facts.forEach(sheet::fact);
    }
    sheet.end();
  }

  /** Triples on their way to one file. */
  private record Sheet(RDFHandler out) {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    void start() {
      out.startRDF();
      out.handleNamespace("relata", WORDS);
      out.handleNamespace(PROV.PREFIX, PROV.NAMESPACE);
      out.handleNamespace(DCTERMS.PREFIX, DCTERMS.NAMESPACE);
      out.handleNamespace(RDF.PREFIX, RDF.NAMESPACE);
      out.handleNamespace(RDFS.PREFIX, RDFS.NAMESPACE);
      out.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
      out.handleNamespace(XSD.PREFIX, XSD.NAMESPACE);
    }

    void end() {
      out.endRDF();
    }

    void entity(ExportedEntity entity) {
      IRI it = thing("entity", entity.id());
      entity.labels().stream()
          .filter(label -> !label.equals("Entity"))
          .forEach(label -> say(it, RDF.TYPE, word(label)));
      say(it, RDFS.LABEL, VALUES.createLiteral(entity.name()));
      entity.names().stream()
          .filter(name -> !name.equals(entity.name()))
          .forEach(name -> say(it, SKOS.ALT_LABEL, VALUES.createLiteral(name)));
    }

    void relationship(ExportedRelationship relationship) {
      say(
          thing("entity", relationship.from()),
          word(relationship.type()),
          thing("entity", relationship.to()));
    }

    void document(ExportedDocument document) {
      IRI it = thing("document", document.id());
      Map<String, Object> properties = document.properties();
      say(it, RDF.TYPE, PROV.ENTITY);
      literal(it, DCTERMS.TITLE, properties.get("title"));
      literal(it, DCTERMS.PUBLISHER, properties.get("publisher"));
      literal(it, DCTERMS.SOURCE, properties.get("url"));
      if (properties.get("publishedOn") != null) {
        say(
            it,
            DCTERMS.ISSUED,
            VALUES.createLiteral(properties.get("publishedOn").toString(), XSD.DATE));
      }
    }

    void fact(ExportedFact fact) {
      IRI it = thing("fact", fact.id());
      say(it, RDF.TYPE, RDF.STATEMENT);
      say(it, RDF.TYPE, PROV.ENTITY);
      say(it, RDF.SUBJECT, thing("entity", fact.subject()));
      say(it, RDF.PREDICATE, word(fact.relation()));
      say(it, RDF.OBJECT, thing("entity", fact.object()));
      say(it, PROV.WAS_QUOTED_FROM, thing("document", fact.document()));
      if (fact.attributedTo() != null) {
        say(it, PROV.WAS_ATTRIBUTED_TO, thing("entity", fact.attributedTo()));
      }
      literal(it, PROV.VALUE, fact.properties().get("quote"));
      fact.properties().entrySet().stream()
          .filter(property -> !property.getKey().equals("quote"))
          .forEach(property -> literal(it, word(property.getKey()), property.getValue()));
    }

    private void literal(
        IRI subject, IRI predicate, @org.jspecify.annotations.Nullable Object value) {
      if (value instanceof Long number) {
        say(subject, predicate, VALUES.createLiteral(number));
      } else if (value instanceof Double number) {
        say(subject, predicate, VALUES.createLiteral(number));
      } else if (value != null) {
        say(subject, predicate, VALUES.createLiteral(value.toString()));
      }
    }

    private void say(IRI subject, IRI predicate, Value object) {
      out.handleStatement(VALUES.createStatement(subject, predicate, object));
    }

    private static IRI thing(String kind, String id) {
      return VALUES.createIRI("urn:relata:" + kind + ":" + Iris.escape(id));
    }

    private static IRI word(String name) {
      return VALUES.createIRI(WORDS + Iris.escape(name));
    }
  }
}
