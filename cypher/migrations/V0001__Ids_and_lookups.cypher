// Unique ids: loading twice can never make two of a thing.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT former_entity_id IF NOT EXISTS FOR (e:FormerEntity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (f:Fact) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (o:Observation) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (j:Judgement) REQUIRE j.id IS UNIQUE;

// The ways in: a name as written, the facts of one relationship, documents of a day.
CREATE INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.text);
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX fact_edge IF NOT EXISTS FOR (f:Fact) ON (f.edge);
CREATE INDEX document_published IF NOT EXISTS FOR (d:Document) ON (d.publishedOn);
CREATE CONSTRAINT block_key IF NOT EXISTS FOR (b:Block) REQUIRE b.key IS UNIQUE;
CREATE INDEX judgement_left IF NOT EXISTS FOR (j:Judgement) ON (j.left);
CREATE INDEX judgement_right IF NOT EXISTS FOR (j:Judgement) ON (j.right);
CREATE INDEX judgement_document IF NOT EXISTS FOR (j:Judgement) ON (j.document);

CREATE CONSTRAINT relata_id IF NOT EXISTS FOR (g:Relata) REQUIRE g.id IS UNIQUE;
CREATE INDEX judged_verdict IF NOT EXISTS FOR ()-[j:JUDGED]-() ON (j.verdict);
