package edgewise.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of numbers, or a list of such lists, as it stands in a file: not yet of any shape.
 *
 * @param path what it is, {@code weights[1][0]}
 * @param at where it begins
 * @param lists its lists, if it has lists
 * @param numbers its numbers, if it has numbers
 */
record Numbers(String path, JsonLocation at, List<Numbers> lists, double[] numbers) {
  /** Reads lists in lists, so many deep. */
  static Numbers read(String path, JsonParser json, int depth) throws IOException, Refused {
    JsonLocation at = json.currentTokenLocation();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new Refused("network.list", at, path);
    }
    return depth == 1 ? numbers(path, at, json) : lists(path, at, json, depth - 1);
  }

  private static Numbers lists(String path, JsonLocation at, JsonParser json, int depth)
      throws IOException, Refused {
    List<Numbers> lists = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      lists.add(read(path + "[" + lists.size() + "]", json, depth));
    }
    return new Numbers(path, at, lists, new double[0]);
  }

  private static Numbers numbers(String path, JsonLocation at, JsonParser json)
      throws IOException, Refused {
    double[] numbers = new double[16];
    int count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count] = number(path + "[" + count + "]", json);
      count++;
    }
    return new Numbers(path, at, List.of(), Arrays.copyOf(numbers, count));
  }

  /** A number, and a finite one. */
  static double number(String path, JsonParser json) throws IOException, Refused {
    boolean numeric = json.currentToken() != null && json.currentToken().isNumeric();
    if (!numeric || !Double.isFinite(json.getDoubleValue())) {
      throw new Refused("network.number", json.currentTokenLocation(), path, json.getText());
    }
    return json.getDoubleValue();
  }

  /** Its lists, of which there must be so many. */
  List<Numbers> lists(int count) throws Refused {
    return fits(lists.size(), count) ? lists : List.of();
  }

  /** Its numbers, of which there must be so many. */
  double[] numbers(int count) throws Refused {
    return fits(numbers.length, count) ? numbers : new double[0];
  }

  private boolean fits(int found, int expected) throws Refused {
    if (found != expected) {
      throw new Refused("network.count", at, path, found, expected);
    }
    return true;
  }
}
