// title: Entity by name
// answers: The entities that go by exactly this name, or the one with this id.
// param: entity String  its name, another name of it, or its id
// returns: entity

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
RETURN e AS entity
ORDER BY COUNT { (e)<-[:SUBJECT|OBJECT]-() } DESC, e.id
