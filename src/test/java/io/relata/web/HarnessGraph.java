package io.relata.web;

import io.relata.fact.*;
import io.relata.graph.*;
import io.relata.ontology.Ontology;
import java.util.*;
import java.util.stream.Stream;
import org.neo4j.driver.*;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

final class HarnessGraph implements CypherReader, AutoCloseable {
  private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
  private final Driver driver = GraphDatabase.driver(neo4j.boltURI());

  static String id(String s) {
    return Integer.toHexString(s.hashCode());
  }

  HarnessGraph(List<DocumentFacts> all) {
    Ontology ont = Ontology.businessNews();
    try (Session s = driver.session()) {
      s.run("CREATE FULLTEXT INDEX entityNames FOR (e:Entity) ON EACH [e.name, e.names]").consume();
      for (DocumentFacts d : all) {
        s.run(
                "CREATE (:Document {id:$id,title:$t,publisher:$p,publishedOn:date($d),url:$u,text:$x,ingestedAt:datetime()})",
                Map.of(
                    "id",
                    d.document().id(),
                    "t",
                    d.document().title(),
                    "p",
                    d.document().publisher(),
                    "d",
                    d.document().publishedOn().toString(),
                    "u",
                    d.document().url(),
                    "x",
                    d.document().text()))
            .consume();
        Map<String, String> ids = new HashMap<>();
        for (NamedEntity e : d.entities()) {
          String eid = id(e.name());
          ids.put(e.id(), eid);
          s.run(
                  "MERGE (e:Entity {id:$id}) ON CREATE SET e.name=$n, e.type=$t, e.names=[$n], e:"
                      + String.join(":", ont.line(e.type()))
                      + " MERGE (n:Name {key:$k}) SET n.text=toLower($n), n.surface=$n MERGE (n)-[:NAMES]->(e) WITH n MATCH (d:Document {id:$d}) CREATE (d)-[:MENTIONS {count:1}]->(n)",
                  Map.of(
                      "id",
                      eid,
                      "n",
                      e.name(),
                      "t",
                      e.type(),
                      "k",
                      e.name().toLowerCase() + "|" + ont.root(e.type()),
                      "d",
                      d.document().id()))
              .consume();
        }
        for (Fact f : d.facts()) {
          Map<String, Object> p = new HashMap<>();
          p.put("id", id(d.document().id() + f));
          p.put("relation", f.relation());
          p.put("certainty", f.certainty().name());
          p.put("polarity", f.polarity().name());
          p.put("status", f.status().name());
          p.put("quote", f.evidence().quote());
          p.put("start", f.evidence().start());
          p.put("end", f.evidence().end());
          p.put("confidence", f.confidence());
          p.put("extractor", f.extractor());
          p.put("validFrom", f.validFrom() == null ? null : f.validFrom().toString());
          p.put("validTo", f.validTo() == null ? null : f.validTo().toString());
          p.put("validBasis", f.validBasis().name());
          p.put("validFromDay", f.validFrom() == null ? null : f.validFrom().first());
          p.put("validToDay", f.validTo() == null ? null : f.validTo().last());
          p.put("qualifier_reason", f.qualifiers().get("reason"));
          s.run(
                  "MATCH (s:Entity {id:$s}),(o:Entity {id:$o}),(d:Document {id:$d}) CREATE (f:Fact) SET f=$p, f.recordedAt=datetime() CREATE (f)-[:SUBJECT]->(s),(f)-[:OBJECT]->(o),(f)-[:STATED_IN]->(d)",
                  Map.of(
                      "s",
                      ids.get(f.subject()),
                      "o",
                      ids.get(f.object()),
                      "d",
                      d.document().id(),
                      "p",
                      p))
              .consume();
          if (f.attributedTo() != null)
            s.run(
                    "MATCH (f:Fact {id:$f}),(w:Entity {id:$w}) CREATE (f)-[:ATTRIBUTED_TO]->(w)",
                    Map.of("f", p.get("id"), "w", ids.get(f.attributedTo())))
                .consume();
        }
        for (Observation o : d.observations()) {
          Map<String, Object> p = new HashMap<>();
          p.put("id", id(d.document().id() + o));
          p.put("metric", o.metric());
          p.put("value", o.value());
          p.put("unit", o.unit());
          p.put("period", String.valueOf(o.period()));
          p.put("changePercent", o.changePercent());
          p.put("quote", o.evidence().quote());
          s.run(
                  "MATCH (e:Entity {id:$s}),(d:Document {id:$d}) CREATE (m:Observation) SET m=$p CREATE (m)-[:OF]->(e),(m)-[:STATED_IN]->(d)",
                  Map.of("s", ids.get(o.subject()), "d", d.document().id(), "p", p))
              .consume();
        }
      }
      for (Relation r :
          (Iterable<Relation>)
              ont.listRelations().stream().map(x -> new Relation(x.name(), x.symmetric()))
                  ::iterator) {
        s.run(
                "MATCH (a:Entity)<-[:SUBJECT]-(f:Fact {relation:$r})-[:OBJECT]->(b:Entity), (f)-[:STATED_IN]->(d) WITH CASE WHEN $sym AND a.id > b.id THEN b ELSE a END AS x, CASE WHEN $sym AND a.id > b.id THEN a ELSE b END AS y, f, d ORDER BY d.publishedOn WITH x, y, collect(f) AS fs, count(DISTINCT d) AS docs, min(d.publishedOn) AS first, max(d.publishedOn) AS last WITH x,y,docs,first,last,[f IN fs WHERE f.polarity='POSITIVE'] AS pos, size([f IN fs WHERE f.polarity='NEGATIVE']) AS neg, fs WITH *, coalesce(last(pos), last(fs)) AS top CALL { WITH x,y,pos,top WITH x,y,pos,top WHERE size(pos)>0 CREATE (x)-[q:"
                    + r.name()
                    + "]->(y) RETURN q UNION WITH x,y,pos,top WITH x,y,pos,top WHERE size(pos)=0 CREATE (x)-[q:DENIED {relation:$r}]->(y) RETURN q} SET q += {id: x.id+$r+y.id, status: top.status, certainty: CASE WHEN any(f IN fs WHERE f.certainty='CERTAIN') THEN 'CERTAIN' ELSE top.certainty END, confidence: top.confidence, facts:size(pos), denials: neg, documents: docs, since: pos[0].validFrom, until: top.validTo, firstReported:first, lastReported:last, quote: top.quote}",
                Map.of("r", r.name(), "sym", r.symmetric()))
            .consume();
      }
    }
  }

  record Relation(String name, boolean symmetric) {}

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    try (Session s = driver.session()) {
      List<Row> rows = new ArrayList<>();
      for (org.neo4j.driver.Record r : s.run(cypher, new HashMap<>(parameters)).list()) {
        rows.add(new Row(new LinkedHashMap<>(r.asMap())));
      }
      return rows.stream();
    }
  }

  @Override
  public void close() {
    driver.close();
    neo4j.close();
  }

  public static void main(String[] args) throws Exception {
    HarnessGraph g = new HarnessGraph(Stories.all());
    WebServer w = WebServer.start(g, Ontology.businessNews(), WebSettings.loopback(18081));
    System.out.println("UP " + w.address());
    Thread.currentThread().join();
  }
}
