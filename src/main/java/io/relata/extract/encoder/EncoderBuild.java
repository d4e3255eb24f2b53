package io.relata.extract.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import io.relata.extract.linear.ModelFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the encoder when the program is built: the published network with the weights that were
 * trained further (see {@code training/README.md}).
 *
 * <p>A network is a protocol buffer of which a few fields matter here: a model's graph, a graph's
 * tensors, a tensor's name and contents.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>
 */
public final class EncoderBuild {
  private static final String ORIGIN = "encoder.origin";
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_TENSORS = 5;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_CONTENTS = 9;

  /** Floats and small integers. */
  private static final List<Integer> TENSOR_NUMBERS = List.of(4, 5);

  private EncoderBuild() {}

  /**
   * Arguments: the folder of the published network and its tokenizer, the trained weights, the
   * folder of classes.
   */
  public static void main(String[] arguments) throws IOException {
    byte[] network = Files.readAllBytes(Path.of(arguments[0], "all-minilm-l6-v2-q.onnx"));
    Path tokenizer = Path.of(arguments[0], "all-minilm-l6-v2-q-tokenizer.json");
    Path trained = Path.of(arguments[1]);
    Path folder = Path.of(arguments[2], Encoder.class.getPackageName().replace('.', '/'));
    String digest =
        DigestUtils.md5DigestAsHex(Files.readAllBytes(trained))
            + DigestUtils.md5DigestAsHex(network);
    Path origin = folder.resolve(ORIGIN);
    if (Files.exists(origin) && Files.readString(origin).equals(digest)) {
      return;
    }
    Files.deleteIfExists(origin);
    ModelFile.write(folder.resolve(Encoder.VOCABULARY), to -> to.write(vocabulary(tokenizer)));
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(trained)))) {
      Map<String, Change> changes = Change.read(in);
      ModelFile.write(folder.resolve(Encoder.NETWORK), to -> to.write(changed(network, changes)));
      ModelFile.write(folder.resolve(Encoder.HEAD), in::transferTo);
    }
    Files.writeString(origin, digest);
  }

  /** One piece a line, in the order of their numbers. */
  private static byte[] vocabulary(Path tokenizer) throws IOException {
    TreeMap<Integer, String> pieces = new TreeMap<>();
    JsonNode vocabulary =
        JsonMapper.shared().readTree(Files.readAllBytes(tokenizer)).path("model").path("vocab");
    vocabulary.properties().forEach(piece -> pieces.put(piece.getValue().asInt(), piece.getKey()));
    return (String.join("\n", pieces.values()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] changed(byte[] model, Map<String, Change> changes) throws IOException {
    UnknownFieldSet outer = UnknownFieldSet.parseFrom(model);
    UnknownFieldSet graph = UnknownFieldSet.parseFrom(only(outer, MODEL_GRAPH));
    UnknownFieldSet.Field.Builder tensors = UnknownFieldSet.Field.newBuilder();
    int changed = 0;
    for (ByteString bytes : graph.getField(GRAPH_TENSORS).getLengthDelimitedList()) {
      UnknownFieldSet tensor = UnknownFieldSet.parseFrom(bytes);
      Change change = changes.get(only(tensor, TENSOR_NAME).toStringUtf8());
      if (change == null) {
        tensors.addLengthDelimited(bytes);
      } else {
        tensors.addLengthDelimited(change.in(tensor).toByteString());
        changed++;
      }
    }
    if (changed < changes.size()) {
      throw new IOException(
          "%d of %d trained tensors are in the network".formatted(changed, changes.size()));
    }
    UnknownFieldSet newGraph =
        UnknownFieldSet.newBuilder(graph)
            .clearField(GRAPH_TENSORS)
            .addField(GRAPH_TENSORS, tensors.build())
            .build();
    return with(outer, MODEL_GRAPH, newGraph.toByteString()).toByteArray();
  }

  private static ByteString only(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().get(0);
  }

  private static UnknownFieldSet with(UnknownFieldSet message, int field, ByteString value) {
    return UnknownFieldSet.newBuilder(message)
        .clearField(field)
        .addField(field, UnknownFieldSet.Field.newBuilder().addLengthDelimited(value).build())
        .build();
  }

  /** What stands in a tensor instead, byte for byte. */
  private record Change(int from, byte[] contents) {

    static Map<String, Change> read(DataInputStream in) throws IOException {
      Map<String, Change> changes = new TreeMap<>();
      for (int count = in.readInt(); changes.size() < count; ) {
        String name = in.readUTF();
        int from = in.readInt();
        changes.put(name, new Change(from, in.readNBytes(in.readInt())));
      }
      return changes;
    }

    /** Small tensors have their numbers in fields of their own, which make room for bytes. */
    UnknownFieldSet in(UnknownFieldSet tensor) {
      byte[] bytes =
          tensor.hasField(TENSOR_CONTENTS)
              ? only(tensor, TENSOR_CONTENTS).toByteArray()
              : new byte[contents.length];
      System.arraycopy(contents, 0, bytes, from, contents.length);
      UnknownFieldSet.Builder bare = UnknownFieldSet.newBuilder(tensor);
      TENSOR_NUMBERS.forEach(bare::clearField);
      return with(bare.build(), TENSOR_CONTENTS, ByteString.copyFrom(bytes));
    }
  }
}
