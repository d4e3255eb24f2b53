package io.relata.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The launcher's own copies of signed libraries, without their signatures. The JVM archives no
 * class of a signed jar, and checks all signatures of Eclipse Collections again for each of its
 * forty factories: a fifth of the time until the first answer.
 */
public final class Unsigned {
  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

  private Unsigned() {}

  /** The first argument is the folder of the jars. */
  public static void main(String[] arguments) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      for (Path jar : jars) {
        if (isSigned(jar)) {
          strip(jar);
        }
      }
    }
  }

  private static boolean isSigned(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      return file.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
    }
  }

  static void strip(Path jar) throws IOException {
    Path stripped = jar.resolveSibling(jar.getFileName() + ".part");
    try (JarFile file = new JarFile(jar.toFile(), false);
        OutputStream out = Files.newOutputStream(stripped);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (!SIGNATURE.matcher(entry.getName()).matches()) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          try (InputStream in = file.getInputStream(entry)) {
            in.transferTo(zip);
          }
          zip.closeEntry();
        }
      }
    }
    Files.move(stripped, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
