package edgewise.ui.network;

import edgewise.graph.Figures;
import edgewise.network.Activation;
import edgewise.network.ChainProduct;
import edgewise.network.DepthStudy;
import edgewise.ui.MathView;
import edgewise.ui.NetworkStudy;
import edgewise.ui.StudioState;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Why early layers learn slowly: the product along a path, factor by factor, and gradients by
 * layer.
 */
final class DeepView extends VBox {
  private static final double LONGEST = 560;
  private final StudioState state;
  private final VBox product = new VBox(7);
  private final HBox depths = new HBox(28);
  private final Map<Integer, DepthStudy> studies = new TreeMap<>();

  DeepView(StudioState state) {
    super(16);
    this.state = state;
    getStyleClass().add("net-page");
    setMinSize(0, 0);
    ScrollPane scroll = new ScrollPane(product);
    scroll.getStyleClass().add("plain-scroll");
    product.setId("network-product");
    Card above = new Card(state.texts(), "net.product", scroll);
    VBox.setVgrow(above, Priority.ALWAYS);
    Card below = new Card(state.texts(), "net.depths", depths);
    getChildren().addAll(above, below);
    setVisible(false);
    Followed.by(this, state, this::show);
  }

  private void show(NetworkStudy study) {
    product.getChildren().clear();
    if (study.network().output().isElementwise()) {
      ChainProduct chain = ChainProduct.of(study.pass());
      product.getChildren().add(new MathView(chain.latex(), 18, chain.latex()));
      for (ChainProduct.Factor factor : chain.factors()) {
        product.getChildren().add(factor(factor));
      }
    } else {
      product.getChildren().add(new Label(state.texts().get("net.noProduct")));
    }
    depths.getChildren().clear();
    for (int hidden = 2; hidden <= 4; hidden++) {
      depths
          .getChildren()
          .add(
              depth(studies.computeIfAbsent(hidden, h -> DepthStudy.of(h, Activation.SIGMOID, 1))));
    }
  }

  private HBox factor(ChainProduct.Factor factor) {
    HBox name = new HBox(new MathView(factor.latex(), 16, factor.latex()));
    name.setMinWidth(86);
    name.setAlignment(Pos.CENTER_RIGHT);
    Label value = number(factor.value());
    value.setMinWidth(90);
    Region bar = bar(Math.abs(factor.running()) * LONGEST);
    Label running = number(factor.running());
    HBox line = new HBox(12, name, value, bar, running);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Region bar(double width) {
    Region bar = new Region();
    bar.getStyleClass().add("norm-bar");
    double whole = Math.clamp(width, 2, 1.6 * LONGEST);
    bar.setMinSize(whole, 14);
    bar.setMaxSize(whole, 14);
    return bar;
  }

  private static Label number(double value) {
    Label label = new Label(Figures.display(value));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private VBox depth(DepthStudy study) {
    Label title = new Label(state.texts().get("net.hidden", study.hiddenLayers()));
    title.getStyleClass().add("section");
    VBox box = new VBox(6, title);
    double most = study.norms().stream().mapToDouble(d -> d).max().orElse(1);
    for (int l = 0; l < study.norms().size(); l++) {
      Label layer = new Label(state.texts().get("net.layer", l + 2));
      layer.setMinWidth(56);
      HBox line =
          new HBox(10, layer, bar(study.norms().get(l) / most * 150), number(study.norms().get(l)));
      line.setAlignment(Pos.CENTER_LEFT);
      box.getChildren().add(line);
    }
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }
}
