package io.relata.cli;

/** The program: one command a run. */
public final class Relata {
  private Relata() {}

  public static void main(String[] args) {}
}
