package io.relata.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar and of the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Relata.class.getPackage().getImplementationVersion();
    return new String[] {
      "relata %s, Java %s".formatted(version == null ? "(unpackaged)" : version, Runtime.version())
    };
  }
}
