package io.relata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class TurtleIT implements ExportFormatContract {
  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

  @Override
  public ExportFormat format() {
    return new Turtle();
  }

  @Test
  void every_statement_is_quoted_from_a_document() throws IOException {
    Model model = read(bytes(whole()));
    Model facts = model.filter(null, RDF.TYPE, RDF.STATEMENT);
    assertThat(facts).hasSize(13);
    assertThat(facts.subjects())
        .allSatisfy(
            fact -> {
              assertThat(model.filter(fact, PROV.WAS_QUOTED_FROM, null)).hasSize(1);
              assertThat(model.filter(fact, PROV.VALUE, null)).hasSize(1);
            });
    assertThat(model.filter(null, RDFS.LABEL, VALUES.createLiteral(HOSTILE))).hasSize(1);
  }

  @Test
  void a_denial_is_a_statement_but_no_triple() throws IOException {
    Model model = read(bytes(whole()));
    assertThat(model.contains(entity("e-huawei"), word("PARTNERS_WITH"), entity("e-tencent")))
        .isFalse();
    assertThat(model.contains(entity("e-cac"), word("REGULATES"), entity("e-alibaba"))).isTrue();
  }

  private static IRI entity(String id) {
    return VALUES.createIRI("urn:relata:entity:" + id);
  }

  private static IRI word(String name) {
    return VALUES.createIRI("urn:relata:ontology#" + name);
  }

  private static Model read(byte[] bytes) throws IOException {
    return Rio.parse(new ByteArrayInputStream(bytes), "urn:base", RDFFormat.TURTLE);
  }
}
