// What writers lock, so that there is one at a time.
MERGE (:Relata {id: 'graph'});
