// Quotes and texts are indexed in the background, so that writing does not wait for Lucene.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.names];
CREATE FULLTEXT INDEX factQuotes IF NOT EXISTS FOR (f:Fact) ON EACH [f.quote] OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX documentTexts IF NOT EXISTS FOR (d:Document) ON EACH [d.title, d.text] OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
