package io.relata.extract.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.relata.extract.linear.ModelFile;
import io.relata.extract.parse.Sentence;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * A small language model (MiniLM, six layers of 384, trained further on what is annotated) that
 * says how likely two who are spoken of in a sentence stand in each relation, and what kind of
 * thing each is; safe for several threads.
 */
public final class Encoder {
  static final String NETWORK = "encoder.onnx";
  static final String VOCABULARY = "pieces.txt";
  static final String HEAD = "head.bin";

  private static final Logger LOG = LoggerFactory.getLogger(Encoder.class);

  /** Kinds of things that it tells by what is said of them. */
  public static final List<String> KINDS = MarkedText.KINDS.subList(0, MarkedText.KINDS.size() - 1);

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Marker marker;
  private final PairHead head;
  private final KindHead kinds;

  private Encoder(
      OrtEnvironment environment,
      OrtSession session,
      Marker marker,
      PairHead head,
      KindHead kinds) {
    this.environment = environment;
    this.session = session;
    this.marker = marker;
    this.head = head;
    this.kinds = kinds;
  }

  /** The one that was made when the program was built; empty where this system cannot run it. */
  public static Optional<Encoder> open() {
    return open(OrtEnvironment::getEnvironment);
  }

  static Optional<Encoder> open(Supplier<OrtEnvironment> runtime) {
    try (InputStream network = ModelFile.open(Encoder.class, NETWORK);
        DataInputStream head = new DataInputStream(ModelFile.open(Encoder.class, HEAD));
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = runtime.get();
      environment.setTelemetry(false); // nothing leaves this machine, also on Windows
      options.setIntraOpNumThreads(1); // documents are read side by side
      options.setInterOpNumThreads(1);
      return Optional.of(
          new Encoder(
              environment,
              environment.createSession(network.readAllBytes(), options),
              Marker.open(),
              PairHead.read(head),
              KindHead.read(head)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot be opened", e);
    } catch (LinkageError e) {
      LOG.warn(
          "Fewer relations are found and fewer types are right: ONNX Runtime cannot be loaded on this system ({})",
          NestedExceptionUtils.getMostSpecificCause(e).getMessage());
      return Optional.empty();
    }
  }

  /** What {@link Scores} are of. */
  public List<String> labels() {
    return head.labels();
  }

  /**
   * What it says of a sentence; of this one alone, because how its numbers are rounded depends on
   * all that is read at once.
   */
  public Scores read(Sentence sentence, List<Spoken> spoken) {
    MarkedText text = marker.mark(sentence, spoken);
    long[] shape = {1, text.pieces().size()};
    LongBuffer pieces = LongBuffer.allocate(text.pieces().size());
    text.pieces().forEach(pieces::put);
    LongBuffer ones = LongBuffer.allocate(pieces.capacity());
    Arrays.fill(ones.array(), 1);
    LongBuffer zeros = LongBuffer.allocate(pieces.capacity());
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, pieces.flip(), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones, shape);
        OnnxTensor types = OnnxTensor.createTensor(environment, zeros, shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return scores(text, (OnnxTensor) result.get(0));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed", e);
    }
  }

  /**
   * @param vectors one for each piece
   */
  private Scores scores(MarkedText text, OnnxTensor vectors) {
    int width = (int) vectors.getInfo().getShape()[2];
    FloatBuffer all = vectors.getFloatBuffer();
    Map<Integer, float[]> marks = new HashMap<>();
    text.marks()
        .forEach(
            (key, place) -> {
              float[] vector = new float[width];
              all.get(place * width, vector);
              marks.put(key, vector);
            });
    return new Scores(this, marks);
  }

  /** What is said of those who are spoken of in one sentence; for one thread. */
  public static final class Scores {
    private final Encoder encoder;
    private final Map<Integer, float[]> vectors;
    private final Map<Integer, PairHead.Mark> marks = new HashMap<>();

    private Scores(Encoder encoder, Map<Integer, float[]> vectors) {
      this.encoder = encoder;
      this.vectors = Map.copyOf(vectors);
    }

    /**
     * Log-odds of each label; empty where one of them stands too far behind.
     *
     * @param first key of the one that stands first
     * @param second … of the one behind it
     */
    public Optional<double[]> find(int first, int second) {
      return vectors.containsKey(first) && vectors.containsKey(second)
          ? Optional.of(encoder.head.scores(mark(first), mark(second)))
          : Optional.empty();
    }

    private PairHead.Mark mark(int key) {
      return marks.computeIfAbsent(key, it -> encoder.head.mark(vectors.get(it)));
    }

    /**
     * How likely each of {@link Encoder#KINDS} is, all together 1; empty where it stands too far
     * behind.
     */
    public Optional<double[]> findKinds(int key) {
      return Optional.ofNullable(vectors.get(key)).map(encoder.kinds::likely);
    }
  }
}
