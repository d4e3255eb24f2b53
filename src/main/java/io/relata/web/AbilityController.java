package io.relata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done here besides reading. */
@Tag(name = "Add")
@RestController
final class AbilityController {
  private final Pens pens;

  AbilityController(Pens pens) {
    this.pens = pens;
  }

  /** Whether documents can be added and names judged. */
  record Abilities(boolean add, boolean judge) {}

  @Operation(summary = "Whether documents can be added and names judged on this server")
  @GetMapping("/api/abilities")
  Abilities abilities() {
    return new Abilities(pens.intake() != null, pens.verdicts() != null);
  }
}
