package io.relata.extract.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Learns a {@link RelationModel} from pairs of which is known what they are. */
final class Trainer {
  /** How far single pairs may pull a weight; tried on the development sets. */
  private static final double COST = 1;

  private static final double PRECISION = .01;

  /** A feature of fewer pairs says more about these than about English. */
  private static final int FEWEST = 2;

  private record Instance(Set<String> labels, String text, List<String> features) {}

  private final List<Instance> instances = new ArrayList<>();

  /**
   * @param labels what the pair is; none where nothing is said of the two
   */
  void add(Set<String> labels, String text, List<String> features) {
    instances.add(new Instance(labels, text, features));
  }

  RelationModel train() {
    Linear.disableDebugOutput();
    List<String> labels =
        instances.stream().flatMap(instance -> instance.labels().stream()).distinct().toList();
    Map<String, Integer> features = features();
    Problem problem = new Problem();
    problem.l = instances.size();
    problem.n = features.size();
    problem.x = new Feature[problem.l][];
    List<RelationModel.Taught> taught = new ArrayList<>();
    for (int i = 0; i < problem.l; i++) {
      Instance instance = instances.get(i);
      int[] own =
          instance.features().stream()
              .filter(features::containsKey)
              .mapToInt(features::get)
              .sorted()
              .toArray();
      problem.x[i] =
          IntStream.of(own).mapToObj(at -> new FeatureNode(at + 1, 1)).toArray(Feature[]::new);
      instance
          .labels()
          .forEach(
              label ->
                  taught.add(
                      new RelationModel.Taught(labels.indexOf(label), instance.text(), own)));
    }
    float[] weights = new float[features.size() * labels.size()];
    for (int label = 0; label < labels.size(); label++) {
      double[] learned = learn(problem, labels.get(label));
      for (int at = 0; at < learned.length; at++) {
        weights[at * labels.size() + label] = (float) learned[at];
      }
    }
    return new RelationModel("", labels, features, weights, taught);
  }

  /** The weights that tell the pairs with the label from those without. */
  private double[] learn(Problem problem, String label) {
    problem.y =
        instances.stream()
            .mapToDouble(instance -> instance.labels().contains(label) ? 1 : -1)
            .toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
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
