// title: Names that may be one
// answers: pairs of names the rules cannot decide about, those that would change most first
// param: limit Integer = 50
MATCH (a:Name)-[j:JUDGED {verdict: 'UNSURE'}]->(b:Name)
WHERE j.by = 'rule'
WITH a, j, b, CASE WHEN a.documents < b.documents THEN a.documents ELSE b.documents END AS impact
ORDER BY impact DESC, j.score DESC, a.key, b.key LIMIT toInteger($limit)
RETURN a.key AS oneKey, a.surface AS oneName, a.root AS oneRoot, b.key AS otherKey, b.surface AS otherName,
       b.root AS otherRoot, j.score AS score, j.reasons AS reasons
