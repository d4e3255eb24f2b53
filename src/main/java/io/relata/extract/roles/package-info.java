/**
 * Who plays which role for which word. A parsed sentence comes in; a {@link
 * io.relata.extract.roles.RoleGraph} goes out, the same for sentences that say the same in other
 * words. Next are the patterns and what is learned from annotated sentences, which read relations
 * from its paths.
 */
@org.jspecify.annotations.NullMarked
package io.relata.extract.roles;
