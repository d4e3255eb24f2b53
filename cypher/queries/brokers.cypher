// title: Brokers around an entity
// answers: Who connects others that are not connected themselves, within two steps of this one; bounded, in plain Cypher.
// param: entity String  its name, another name of it, or its id
// param: size Integer[10..300] = 150  most entities looked at
// param: limit Integer[1..300] = 20  most rows

CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:Name {text: toLower(trim($entity))})-[:NAMES]->(e:Entity) RETURN e
}
CALL (e) {
  MATCH (e)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(n:Entity)
  WITH n, max(r.documents) AS documents ORDER BY documents DESC, n.id LIMIT $size
  RETURN collect(n) AS near
}
CALL (near) {
  UNWIND near AS m
  CALL (m) {
    MATCH (m)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(n:Entity)
    WITH r, n LIMIT 5000
    RETURN n ORDER BY r.documents DESC, r.id LIMIT 50
  }
  WITH DISTINCT n LIMIT $size
  RETURN collect(n) AS far
}
WITH e, near, [n IN far WHERE n <> e AND NOT n IN near] AS far
WITH ([e] + near + far)[..$size] AS circle
UNWIND circle AS n
CALL (circle, n) {
  MATCH (n)-[r:!SUBJECT&!OBJECT&!ATTRIBUTED_TO&!OF&!IN_REGION&!NAMES&!DENIED]-(m:Entity)
  WITH m LIMIT 5000
  WITH DISTINCT m WHERE m IN circle
  RETURN collect(m.id) AS linked
}
WITH collect({entity: n, linked: linked}) AS members
UNWIND members AS one
WITH members, one WHERE size(one.linked) > 1
CALL (members, one) {
  UNWIND [x IN members WHERE x.entity.id IN one.linked] AS x
  RETURN sum(size([id IN one.linked WHERE id <> x.entity.id AND NOT id IN x.linked])) / 2 AS gaps
}
WITH one.entity AS n, size(one.linked) AS connections, gaps WHERE gaps > 0
RETURN n AS entity, connections, gaps AS pairsOnlyItConnects
ORDER BY gaps DESC, n.name, n.id
LIMIT $limit
