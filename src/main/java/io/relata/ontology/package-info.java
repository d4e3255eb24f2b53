/**
 * What kinds of things and relations there are. A YAML file comes in; an {@link
 * io.relata.ontology.Ontology} of checked entity types and relations goes out. Every other room
 * asks it which labels, relationship types and signatures are allowed.
 */
@org.jspecify.annotations.NullMarked
package io.relata.ontology;
