// Denials are few among many facts; what nobody names any more is looked for by the name it had.
CREATE INDEX fact_polarity IF NOT EXISTS FOR (f:Fact) ON (f.polarity);
CREATE INDEX former_entity_name IF NOT EXISTS FOR (e:FormerEntity) ON (e.name);
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (s:Sentence) REQUIRE s.id IS UNIQUE;
