package edgewise.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import edgewise.network.TrainingTask;
import java.io.IOException;
import java.util.List;

/** What a network file says of its training; what it does not say has a usual value. */
final class TrainingReader {
  private static final List<String> KEYS =
      List.of("data", "learningRate", "batch", "epochs", "seed");

  private String data;
  private double learningRate = 0.5;
  private int batch = 10;
  private int epochs = 100;
  private long seed = 1;

  void take(String key, JsonParser json) throws IOException, Refused {
    String path = "training." + key;
    switch (key) {
      case "data" -> data = data(path, json);
      case "learningRate" -> learningRate = rate(path, json);
      case "batch" -> batch = NetworkReader.whole(path, json, 1, Integer.MAX_VALUE);
      case "epochs" -> epochs = NetworkReader.whole(path, json, 0, Integer.MAX_VALUE);
      case "seed" -> seed = seed(path, json);
      default -> throw NetworkReader.unknown(path, json, KEYS);
    }
  }

  private static String data(String path, JsonParser json) throws IOException, Refused {
    if (json.currentToken() != JsonToken.VALUE_STRING || json.getText().isBlank()) {
      throw new Refused("network.data", json.currentTokenLocation(), path);
    }
    return json.getText();
  }

  private static double rate(String path, JsonParser json) throws IOException, Refused {
    double rate = Numbers.number(path, json);
    if (!(rate > 0)) {
      throw new Refused("network.positive", json.currentTokenLocation(), path);
    }
    return rate;
  }

  private static long seed(String path, JsonParser json) throws IOException, Refused {
    boolean isLong =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    if (!isLong) {
      throw new Refused(
          "network.whole", json.currentTokenLocation(), path, Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return json.getLongValue();
  }

  TrainingTask task() throws Refused {
    NetworkReader.require("training.data", data);
    return new TrainingTask(data, learningRate, batch, epochs, seed);
  }
}
