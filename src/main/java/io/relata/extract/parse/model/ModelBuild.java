package io.relata.extract.parse.model;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * Makes of NLP4J's English models, which take 20 s and a gigabyte to load, one that takes half a
 * second and a tenth of the room; run once, when the program is built.
 */
public final class ModelBuild {
  private static final int BUFFER = 1 << 20;

  private ModelBuild() {}

  /**
   * Arguments: the parser's model, the words' clusters, both compressed by xz, and the file to
   * write, which is left alone when these classes can read it.
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path target = Path.of(arguments[2]);
    if (isReadable(target)) {
      return;
    }
    DEPParser<NLPNode> parser = read(Path.of(arguments[0]));
    Map<String, Set<String>> clusters = read(Path.of(arguments[1]));
    WeightVector weights = parser.getOptimizer().getWeightVector();
    weights.setSparseWeightVector(new Weights(weights.getSparseWeightVector()));
    compress(parser.getFeatureTemplate());
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    Files.createDirectories(target.getParent());
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(partial), BUFFER))) {
      out.writeObject(parser);
      out.writeObject(new Clusters(clusters));
    }
    Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isReadable(Path model) {
    try (InputStream file = Files.newInputStream(model)) {
      DependencyModel.read(file);
      return true;
    } catch (IOException | ClassNotFoundException e) {
      return false;
    }
  }

  /** The templates' maps from features to columns, which NLP4J does not show. */
  private static void compress(FeatureTemplate<?, ?> template) {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      List<Object2IntMap<String>> maps = ((FeatureMap) field.get(template)).getIndexMaps();
      maps.replaceAll(Features::new);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another NLP4J than the one this was written for", e);
    }
  }

  @SuppressWarnings("unchecked") // as its writer left it
  private static <T> T read(Path xz) throws IOException, ClassNotFoundException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(xz), BUFFER);
        ObjectInputStream in =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(file), BUFFER))) {
      return (T) in.readObject();
    }
  }
}
