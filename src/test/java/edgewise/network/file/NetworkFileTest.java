package edgewise.network.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.Cost;
import edgewise.network.ForwardPass;
import edgewise.network.Network;
import edgewise.network.Sample;
import edgewise.network.TrainingPlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFileTest {
  static final String FILE =
      """
      {"layers":[2,2,2],"activation":"sigmoid","cost":"quadratic",
       "weights":[[[0.1,0.2],[0.3,0.4]],[[0.5,0.6],[0.7,0.8]]],"biases":[[0.1,0.1],[0.2,0.2]],
       "sample":{"input":[0.05,0.1],"target":[0.01,0.99]},
       "training":{"data":"xor","learningRate":0.5,"batch":4,"epochs":1000,"seed":1}}
      """;

  @Test
  void theFileOfTheManualIsRead() {
    NetworkFile file = NetworkFile.read(FILE);
    assertEquals(List.of(2, 2, 2), file.network().layers());
    assertEquals(0.3, file.network().weight(2, 2, 1));
    assertEquals(0.6, file.network().weight(3, 1, 2));
    assertEquals(0.2, file.network().bias(3, 2));
    assertEquals(Activation.SIGMOID, file.network().output());
    assertEquals(
        Optional.of(new Sample(new double[] {0.05, 0.1}, new double[] {0.01, 0.99})),
        file.sample());
    assertEquals(
        Optional.of(new TrainingSection("xor", new TrainingPlan(0.5, 4, 1), 1000)),
        file.training());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    NetworkFile file = NetworkFile.read(FILE);
    assertEquals(file, NetworkFile.read(file.write()));
    Network random =
        Network.seeded(
            List.of(3, 5, 4), Activation.TANH, Activation.SOFTMAX, Cost.LOG_LIKELIHOOD, 3);
    NetworkFile bare = new NetworkFile(random, Optional.empty(), Optional.empty());
    assertEquals(bare, NetworkFile.read(bare.write()));
  }

  @Test
  void parametersMayComeFromASeed() {
    NetworkFile file =
        NetworkFile.read(
            "{\"layers\":[784,30,10],\"activation\":\"sigmoid\",\"cost\":\"quadratic\",\"seed\":7}");
    assertEquals(
        Network.seeded(
            List.of(784, 30, 10), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 7),
        file.network());
    assertTrue(file.sample().isEmpty());
  }

  @Test
  void softmaxIsAtTheEnd() {
    String text = FILE.replace("sigmoid", "softmax").replace("quadratic", "log-likelihood");
    Network network = NetworkFile.read(text).network();
    assertEquals(Activation.SOFTMAX, network.output());
    assertEquals(Activation.SIGMOID, network.hidden());
    NetworkFileException e =
        assertThrows(
            NetworkFileException.class,
            () -> NetworkFile.read(text.replace("\"cost\"", "\"output\":\"tanh\",\"cost\"")));
    assertTrue(e.getMessage().contains("last layer"), e.getMessage());
  }

  /** Worked out by hand from the manual's file. */
  @Test
  void theManualsFileHasTheKnownNumbers() {
    NetworkFile file = NetworkFile.read(FILE);
    BackwardPass pass = file.sample().orElseThrow().through(file.network());
    double[][] known = {
      {0.125, 0.155, 0.5312093733737563, 0.538672605206508},
      {0.7888082498107829, 1.0027846455268357, 0.6875753814442721, 0.7316057207767306},
      {0.009278769466017304, 0.011615548457142976, 0.14555367827786797, -0.05073798803794483},
      {0.0004639384733008652, 0.0009278769466017304, 0.0005807774228571488, 0.0011615548457142976},
      {0.07731947823023157, 0.07840577907532904, -0.026952494831881817, -0.02733116419933638}
    };
    ForwardPass forward = pass.forward();
    double[][] found = {
      {
        forward.preActivation(2, 1),
        forward.preActivation(2, 2),
        forward.activation(2, 1),
        forward.activation(2, 2)
      },
      {
        forward.preActivation(3, 1),
        forward.preActivation(3, 2),
        forward.activation(3, 1),
        forward.activation(3, 2)
      },
      {pass.delta(2, 1), pass.delta(2, 2), pass.delta(3, 1), pass.delta(3, 2)},
      {
        pass.weightGradient(2, 1, 1),
        pass.weightGradient(2, 1, 2),
        pass.weightGradient(2, 2, 1),
        pass.weightGradient(2, 2, 2)
      },
      {
        pass.weightGradient(3, 1, 1),
        pass.weightGradient(3, 1, 2),
        pass.weightGradient(3, 2, 1),
        pass.weightGradient(3, 2, 2)
      }
    };
    assertEquals(0.26293800053733185, pass.cost(), 1e-15);
    for (int i = 0; i < known.length; i++) {
      assertArrayEquals(known[i], found[i], 1e-15);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"cost\":\"quadratic\", | `` | line 1, column 1: \"cost\" is missing",
        "[0.3,0.4] | [0.3] | line 2, column 24: \"weights[0][1]\" has 1 entries where \"layers\" asks for 2",
        "[0.2,0.2]] | [0.2,0.2],[1]] | line 2, column 67: \"biases\" has 3 entries where \"layers\" asks for 2",
        "0.05 | NaN | line 3, column 21: \"sample.input\" holds NaN, which is no number to compute with",
        "0.05 | \"NaN\" | line 3, column 21: \"sample.input\" holds NaN, which is no number to compute with",
        "0.05 | 1e999 | line 3, column 21: \"sample.input\" holds 1e999, which is no number to compute with",
        "0.05 | true | line 3, column 21: \"sample.input\" must be made of numbers",
        "sigmoid | sigmiod | line 1, column 32: \"activation\" cannot be \"sigmiod\"; it is one of sigmoid, tanh, relu, identity, softmax",
        "\"biases\" | \"bias\" | line 2, column 58: \"bias\" means nothing here; the keys are layers, activation, output, cost, weights, biases, seed, sample, training",
        "[2,2,2] | [2] | line 1, column 11: \"layers\" needs two sizes at least, the input's and the output's",
        "[2,2,2] | [2,0,2] | line 1, column 14: \"layers\" must be a whole number from 1, not 0",
        "[2,2,2] | [2,200000,200000] | line 1, column 11: these layers would have 40000800000 parameters; 20000000 are the most",
      })
  void whatIsWrongIsToldWithItsPlace(String right, String wrong, String message) {
    String text = FILE.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertFalse(text.equals(FILE));
    NetworkFileException e = assertThrows(NetworkFileException.class, () -> NetworkFile.read(text));
    assertEquals(message, e.message(Locale.ENGLISH));
    assertFalse(e.message(Locale.SIMPLIFIED_CHINESE).equals(message));
  }

  @Test
  void anythingButJsonIsRefusedInWords() {
    for (String text : List.of("", "[]", "{", "{}x", "layers", "{\"layers\":[1,1],\"layers\":1}")) {
      NetworkFileException e =
          assertThrows(NetworkFileException.class, () -> NetworkFile.read(text), text);
      assertTrue(e.line() >= 1, text);
    }
  }
}
