// title: Entities by id
// answers: name, type and number of relationships of each
// param: ids List<String>
UNWIND $ids AS id
MATCH (o:Entity {id: id})
RETURN o.id AS id, o.name AS name, o.type AS type,
       COUNT { (o)--() } - COUNT { (o)<-[:SUBJECT]-() } - COUNT { (o)<-[:OBJECT]-() } - COUNT { (o)<-[:NAMES]-() }
       - COUNT { (o)<-[:OF]-() } - COUNT { (o)<-[:IN_REGION]-() } - COUNT { (o)<-[:ATTRIBUTED_TO]-() } AS degree
