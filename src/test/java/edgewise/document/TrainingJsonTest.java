package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.json.JsonException;
import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.network.TrainingPlan;
import edgewise.network.graph.Folding;
import edgewise.study.DerivativeOptions;
import edgewise.study.NetworkSetup;
import edgewise.study.ProgramSetup;
import edgewise.training.DataSet;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.Start;
import edgewise.training.TrainingExample;
import edgewise.training.TrainingSetup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a document keeps of training. */
class TrainingJsonTest {
  private static final String SLOW =
      """
      {"data":"slow_neuron","standardised":false,"shown":false,"hidden":[],"activation":"sigmoid",
       "cost":"quadratic","learningRate":0.15,"batch":1,"seed":1,"epochs":300}
      """;

  private static final String XOR =
      """
      {"data":"xor","standardised":true,"shown":%s,"hidden":[2],"activation":"tanh",
       "cost":"cross-entropy","learningRate":0.5,"batch":4,"seed":9,"epochs":30}
      """;

  private static NetworkScreen read(String runs) throws JsonException {
    String text =
        "{\"format\":\"edgewise\",\"version\":1,\"program\":\"\",\"network\":{\"training\":["
            + runs
            + "],\"preset\":\"small\"}}";
    return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8)).network().orElseThrow();
  }

  private static String written(NetworkScreen screen) {
    Document d = RandomDocuments.small();
    Document document =
        new Document(
            new ProgramSetup(
                d.setup().text(),
                DerivativeOptions.of(d.setup().mode(), d.setup().detail(), d.setup().order()),
                d.setup().target(),
                d.setup().wrt(),
                d.setup().direction(),
                new ProgramSetup.Shape(
                    d.setup().shape().binarySums(),
                    d.setup().shape().mergeEqual(),
                    d.setup().shape().constants()),
                d.setup().places()),
            d.step(),
            d.notes(),
            d.tab(),
            Optional.of(screen));
    String text = new String(DocumentJson.bytes(document), StandardCharsets.UTF_8);
    return text.replaceAll("\\s", "");
  }

  private static NetworkScreen screen(List<TrainingSetup> runs) {
    NetworkSetup setup = NetworkSetup.of(Preset.SMALL);
    Folding folding = Folding.all(setup.network(), Folding.State.FOLDED);
    return new NetworkScreen(setup, folding, true, 0, "", "", runs, Map.of());
  }

  @Test
  void theSlowNeuronsTwoStartsAreToldByItsNameAndTheirOrder() throws JsonException {
    List<TrainingSetup> runs = read(SLOW + "," + SLOW).training();
    assertEquals(TrainingExample.SLOW_NEURON.setups(), runs);
    String text = SLOW.replaceAll("\\s", "");
    String all = written(screen(runs));
    assertTrue(all.contains("\"training\":[" + text + "," + text + "]"), all);
  }

  @Test
  void aRunOfTheNetworkThatIsShownBeginsWithItWhereverItsKeyStands() throws JsonException {
    TrainingSetup run = read(XOR.formatted(true)).training().getFirst();
    Network small = Preset.SMALL.network();
    DataSource drawn = new DataSource.Standard(StandardSet.XOR, 9);
    assertEquals(TrainingSetup.of(small, drawn, true, new TrainingPlan(0.5, 4, 9), 30), run);
    assertEquals(new Start.Shown(small), run.start());
    String all = written(screen(List.of(run)));
    assertTrue(all.contains("\"data\":\"xor\",\"standardised\":true,\"shown\":true,"), all);
  }

  @Test
  void aRunBySeedIsWrittenAsItIsRead() throws JsonException {
    TrainingSetup run = read(XOR.formatted(false)).training().getFirst();
    assertInstanceOf(Start.Seeded.class, run.start());
    String all = written(screen(List.of(run)));
    assertTrue(all.contains("[" + XOR.formatted(false).replaceAll("\\s", "") + "]"), all);
  }

  @Test
  void dataOfANameThatNobodyKnowsAreTheFirst() throws JsonException {
    TrainingSetup run = read(XOR.formatted(false).replace("xor", "月")).training().getFirst();
    assertEquals(read(XOR.formatted(false)).training().getFirst(), run);
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    for (String[] wrong :
        new String[][] {
          {"\"learningRate\":0.5", "\"learningRate\":0"},
          {"\"batch\":4", "\"batch\":0"},
          {"\"epochs\":30", "\"epochs\":0"},
          {"\"hidden\":[2]", "\"hidden\":[0]"},
          {"\"hidden\":[2]", "\"hidden\":[1001]"},
          {"\"hidden\":[2]", "\"hidden\":[1" + ",1".repeat(20) + "]"},
          {"\"activation\":\"tanh\"", "\"activation\":\"softmax\""}
        }) {
      for (boolean shown : new boolean[] {true, false}) {
        String run = XOR.formatted(shown).replace(wrong[0], wrong[1]);
        assertThrows(JsonException.class, () -> read(run), wrong[1]);
      }
    }
  }

  @Test
  void aPersonsOwnTableIsNotKept() {
    DataSet rows = StandardSet.XOR.make(1);
    TrainingSetup own = TrainingSetup.of(new DataSource.Table(rows), true);
    NetworkScreen screen = screen(List.of(own));
    assertEquals(List.of(), screen.training());
    assertTrue(written(screen).contains("\"training\":[]"));
  }
}
