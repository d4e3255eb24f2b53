package io.relata.web;

import org.jspecify.annotations.Nullable;

/** An entity where it is only pointed at. */
record EntityRef(String id, String name, String type) {

  static EntityRef of(Fields row) {
    return new EntityRef(row.getText("id"), row.getText("name"), row.getText("type"));
  }

  /** From the columns {@code roleId, roleName, roleType}. */
  static EntityRef of(Fields row, String role) {
    return new EntityRef(
        row.getText(role + "Id"), row.getText(role + "Name"), row.getText(role + "Type"));
  }

  static @Nullable EntityRef orNull(Fields row, String role) {
    return row.text(role + "Id") == null ? null : of(row, role);
  }
}
