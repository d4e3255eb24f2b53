package io.relata.extract.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.relata.extract.linear.LinearModel;
import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.References;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * A small language model (MiniLM, six layers of 384, trained further on what is annotated) that
 * says how likely two who are spoken of in a sentence stand in each relation; safe for several
 * threads.
 */
public final class Encoder {
  static final String NETWORK = "encoder.onnx";
  static final String VOCABULARY = "pieces.txt";
  static final String HEAD = "head.bin";

  private static final Logger LOG = LoggerFactory.getLogger(Encoder.class);

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;
  private final PairHead head;

  private Encoder(
      OrtEnvironment environment, OrtSession session, WordPieces pieces, PairHead head) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
    this.head = head;
  }

  /** The one that was made when the program was built; empty where this system cannot run it. */
  public static Optional<Encoder> open() {
    try (InputStream network = LinearModel.open(Encoder.class, NETWORK);
        InputStream vocabulary = LinearModel.open(Encoder.class, VOCABULARY);
        DataInputStream head = new DataInputStream(LinearModel.open(Encoder.class, HEAD));
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false); // nothing leaves this machine, also on Windows
      options.setIntraOpNumThreads(1); // documents are read side by side
      options.setInterOpNumThreads(1);
      return Optional.of(
          new Encoder(
              environment,
              environment.createSession(network.readAllBytes(), options),
              WordPieces.read(vocabulary),
              PairHead.read(head)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot be opened", e);
    } catch (LinkageError e) {
      LOG.warn(
          "Fewer relations are found: ONNX Runtime cannot be loaded on this system ({})",
          NestedExceptionUtils.getMostSpecificCause(e).getMessage());
      return Optional.empty();
    }
  }

  /** What {@link Scores} are of. */
  public List<String> labels() {
    return head.labels();
  }

  /** A sentence as it reads it. */
  public MarkedText text(Sentence sentence, References references) {
    return MarkedText.of(sentence, references, pieces);
  }

  /**
   * What it says of a sentence; of this one alone, because how its numbers are rounded depends on
   * all that is read at once.
   */
  public Scores read(Sentence sentence, References references) {
    MarkedText text = text(sentence, references);
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
    Map<Integer, PairHead.Mark> marks = new HashMap<>();
    text.marks()
        .forEach(
            (token, place) -> {
              float[] vector = new float[width];
              all.get(place * width, vector);
              marks.put(token, head.mark(vector));
            });
    return new Scores(head, marks);
  }

  /** What is said of those who are spoken of in one sentence. */
  public static final class Scores {
    private final PairHead head;
    private final Map<Integer, PairHead.Mark> marks;

    private Scores(PairHead head, Map<Integer, PairHead.Mark> marks) {
      this.head = head;
      this.marks = Map.copyOf(marks);
    }

    /**
     * Log-odds of each label; empty where one of them stands too far behind.
     *
     * @param first index of the token that is the head of the first reference
     * @param second … of the one behind it
     */
    public Optional<double[]> find(int first, int second) {
      PairHead.Mark left = marks.get(first);
      PairHead.Mark right = marks.get(second);
      return left == null || right == null
          ? Optional.empty()
          : Optional.of(head.scores(left, right));
    }
  }
}
