package io.relata.extract.linear;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Learns a {@link LinearModel} from things of which is known what they are. */
public final class Trainer {
  private static final double PRECISION = .01;

  /** A feature of fewer things says more about these than about English. */
  private static final int FEWEST = 2;

  private record Instance(Set<String> labels, Set<String> features, Set<String> against) {}

  private final double cost;
  private final List<Instance> instances = new ArrayList<>();

  /**
   * @param cost how far single things may pull a weight; greater than 0
   */
  public Trainer(double cost) {
    this.cost = cost;
  }

  /**
   * @param labels what the thing is; none where it is none of all
   */
  public void add(Set<String> labels, Set<String> features) {
    instances.add(new Instance(labels, features, Set.of()));
  }

  /**
   * Of two things that one of them is preferred: the model then likes better what has more of its
   * features.
   */
  public void prefer(String label, Set<String> features, Set<String> to) {
    Set<String> more = new LinkedHashSet<>(features);
    more.removeAll(to);
    Set<String> less = new LinkedHashSet<>(to);
    less.removeAll(features);
    instances.add(new Instance(Set.of(label), more, less));
    instances.add(new Instance(Set.of(), less, more));
  }

  /** The same model for the same things in the same order. */
  public LinearModel train() {
    Linear.disableDebugOutput();
    List<String> labels =
        instances.stream().flatMap(instance -> instance.labels().stream()).distinct().toList();
    Map<String, Integer> features = features();
    Feature[][] things = things(features);
    double[][] learned =
        labels.parallelStream()
            .map(label -> learn(things, features.size(), label))
            .toArray(double[][]::new);
    float[] weights = new float[features.size() * labels.size()];
    for (int label = 0; label < labels.size(); label++) {
      for (int at = 0; at < learned[label].length; at++) {
        weights[at * labels.size() + label] = (float) learned[label][at];
      }
    }
    return new LinearModel(labels, List.copyOf(features.keySet()), weights);
  }

  private Feature[][] things(Map<String, Integer> features) {
    return instances.stream()
        .map(
            instance ->
                Stream.concat(
                        nodes(instance.features(), features, 1),
                        nodes(instance.against(), features, -1))
                    .sorted(Comparator.comparingInt(Feature::getIndex))
                    .toArray(Feature[]::new))
        .toArray(Feature[][]::new);
  }

  private static Stream<Feature> nodes(
      Set<String> own, Map<String, Integer> features, double value) {
    return own.stream()
        .filter(features::containsKey)
        .map(feature -> new FeatureNode(features.get(feature) + 1, value));
  }

  /** The weights that tell the things with the label from those without. */
  private double[] learn(Feature[][] things, int features, String label) {
    Problem problem = new Problem();
    problem.l = things.length;
    problem.n = features;
    problem.x = things;
    problem.y =
        instances.stream()
            .mapToDouble(instance -> instance.labels().contains(label) ? 1 : -1)
            .toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    double[] weights = model.getFeatureWeights();
    return model.getLabels()[0] == 1 ? weights : DoubleStream.of(weights).map(w -> -w).toArray();
  }

  private Map<String, Integer> features() {
    Map<String, Integer> counts = new HashMap<>();
    instances.forEach(
        instance -> instance.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    Map<String, Integer> features = new LinkedHashMap<>();
    instances.stream()
        .flatMap(instance -> instance.features().stream())
        .filter(feature -> counts.get(feature) >= FEWEST)
        .forEach(feature -> features.putIfAbsent(feature, features.size()));
    return features;
  }
}
