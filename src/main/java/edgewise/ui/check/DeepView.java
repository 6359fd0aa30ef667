package edgewise.ui.check;

import edgewise.network.Activation;
import edgewise.network.BackwardPass;
import edgewise.network.DepthStudy;
import edgewise.network.Preset;
import edgewise.study.NetworkStudy;
import edgewise.ui.kit.Card;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.VisibleUpdates;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The view that shows why early layers learn slowly: the factors of the product along a path,
 * beside those of a chain of four neurons if the network is not deep enough; and gradients by
 * layer.
 */
public final class DeepView extends VBox {
  private static final int MOST_HIDDEN = 4;
  private final StudioState state;
  private final FactorCard product;
  private final FactorCard chain;
  private final HBox depths = new HBox(36);
  private final Map<Integer, DepthStudy> studies = new TreeMap<>();

  /** A view of the state's network. */
  public DeepView(StudioState state) {
    super(12);
    this.state = state;
    getStyleClass().add("net-page");
    setMinSize(0, 0);
    product = new FactorCard(state.texts(), "net.product");
    product.setId("network-product");
    chain = new FactorCard(state.texts(), "net.product.chain");
    chain.setId("network-chain");
    chain.managedProperty().bind(chain.visibleProperty());
    HBox above = new HBox(12, product, chain);
    above.setMinSize(0, 0);
    Card below = new Card(state.texts(), "net.depths", depths);
    below.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(above, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().addAll(above, below);
    setVisible(false);
    VisibleUpdates.follow(this, state, this::show);
  }

  private void show(NetworkStudy study) {
    var theme = state.appearance().themeProperty().get();
    product.show(study.pass(), theme, state.texts());
    BackwardPass deep = Preset.CHAIN.sample().through(Preset.CHAIN.network());
    chain.setVisible(study.network().depth() < Preset.CHAIN.network().depth());
    chain.show(deep, theme, state.texts());
    depths.getChildren().clear();
    for (int hidden = 2; hidden <= MOST_HIDDEN; hidden++) {
      DepthStudy depth =
          studies.computeIfAbsent(hidden, h -> DepthStudy.of(h, Activation.SIGMOID, 1));
      depths.getChildren().add(depth(depth));
    }
  }

  private VBox depth(DepthStudy study) {
    Label title = new Label(state.texts().get("net.hidden", study.hiddenLayers()));
    title.getStyleClass().add("section");
    BarTable table = new BarTable();
    double most = study.norms().stream().mapToDouble(d -> d).max().orElse(1);
    for (int l = 0; l < study.norms().size(); l++) {
      double norm = study.norms().get(l);
      Label layer = new Label(state.texts().get("net.layer", l + 2));
      table.add(layer, null, norm / most, norm);
    }
    VBox box = new VBox(4, title, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    box.setMinWidth(0);
    box.setPrefWidth(200);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }
}
