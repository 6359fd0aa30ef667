package edgewise.ui.network;

import edgewise.figure.Theme;
import edgewise.graph.Figures;
import edgewise.network.GradientCheck;
import edgewise.network.Neuron;
import edgewise.network.Nudge;
import edgewise.network.Quantity;
import edgewise.ui.MathView;
import edgewise.ui.NetworkStudy;
import edgewise.ui.StudioState;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Whether the gradient is right: every parameter against a central difference, the error over ε on
 * logarithmic axes, and a nudge of one neuron, predicted against what really happens.
 */
final class CheckView extends HBox {
  private static final int MOST = 200;
  private final StudioState state;
  private final GridPane table = new GridPane(20, 4);
  private final XYPlot plot = new XYPlot();
  private final LogAxis across = new LogAxis();
  private final LogAxis up = new LogAxis();
  private final JFreeChart chart = new JFreeChart(null, null, plot, false);
  private final Slider nudge = new Slider(-1, 1, 0.1);
  private final VBox nudged = new VBox(8);

  CheckView(StudioState state) {
    super(16);
    this.state = state;
    getStyleClass().add("net-page");
    setMinSize(0, 0);
    ScrollPane scroll = new ScrollPane(table);
    scroll.getStyleClass().add("plain-scroll");
    table.setId("network-check-table");
    Card left = new Card(state.texts(), "net.check", scroll);
    left.setMinWidth(430);
    plot.setDomainAxis(across);
    plot.setRangeAxis(up);
    plot.setRenderer(new XYLineAndShapeRenderer(true, true));
    ChartCanvas canvas = new ChartCanvas(chart);
    Region paper =
        new Region() {
          {
            getChildren().add(canvas);
            setMinSize(0, 0);
          }

          @Override
          protected void layoutChildren() {
            canvas.setWidth(Math.max(1, getWidth()));
            canvas.setHeight(Math.max(1, getHeight()));
          }
        };
    Card curve = new Card(state.texts(), "net.sweep", paper);
    VBox.setVgrow(curve, Priority.ALWAYS);
    nudge.setId("network-nudge");
    nudge.accessibleTextProperty().bind(state.texts().bind("net.nudge"));
    Card demon = new Card(state.texts(), "net.nudge", new VBox(10, nudge, nudged));
    VBox right = new VBox(16, curve, demon);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinSize(0, 0);
    getChildren().addAll(left, right);
    state.network().studyProperty().addListener(o -> show());
    state.network().attention().selectedProperty().addListener(o -> nudge());
    nudge.valueProperty().addListener(o -> nudge());
    state.texts().localeProperty().addListener(o -> show());
    state.appearance().themeProperty().addListener(o -> show());
    visibleProperty().addListener(o -> show());
    setVisible(false);
  }

  private void show() {
    NetworkStudy study = state.network().studyProperty().get();
    if (!isVisible() || study == null) {
      return;
    }
    table.getChildren().clear();
    String[] heads = {"net.parameter", "net.backprop", "net.difference", "net.error"};
    for (int c = 0; c < heads.length; c++) {
      Label head = new Label(state.texts().get(heads[c]));
      head.getStyleClass().add("section");
      put(head, c, 0);
    }
    if (study.network().parameters() > MOST) {
      put(new Label(state.texts().get("net.tooLarge", MOST)), 0, 1);
      plot.setDataset(null);
      nudge();
      return;
    }
    int row = 1;
    for (GradientCheck.Comparison each :
        GradientCheck.of(study.network(), study.sample(), GradientCheck.STEP, () -> false)) {
      String latex = each.parameter().quantity().latex();
      table.add(new MathView(latex, 16, each.parameter().name()), 0, row);
      put(new Label(Figures.display(each.backprop())), 1, row);
      put(new Label(Figures.display(each.difference())), 2, row);
      put(new Label(Figures.display(each.relativeError())), 3, row++);
    }
    curve(study);
    nudge();
  }

  private void put(Label label, int column, int row) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
    table.add(label, column, row);
  }

  private void curve(NetworkStudy study) {
    Theme theme = state.appearance().themeProperty().get();
    ChartLook look = new ChartLook(theme);
    look.dress(chart);
    for (LogAxis axis : List.of(across, up)) {
      axis.setTickLabelFont(look.font());
      axis.setTickLabelPaint(ChartLook.color(theme.muted()));
      axis.setAxisLineVisible(false);
      axis.setTickMarksVisible(false);
      axis.setNumberFormatOverride(new java.text.DecimalFormat("0E0"));
    }
    List<GradientCheck.Point> points =
        GradientCheck.sweep(study.network(), study.sample(), () -> false);
    DefaultXYDataset set = new DefaultXYDataset();
    set.addSeries(
        "",
        new double[][] {
          points.stream().mapToDouble(GradientCheck.Point::step).toArray(),
          points.stream().mapToDouble(p -> Math.max(1e-16, p.error())).toArray()
        });
    plot.setDataset(set);
    plot.getRenderer().setSeriesPaint(0, ChartLook.color(theme.hues().reverse().line()));
    plot.getRenderer().setSeriesStroke(0, look.solid());
    plot.getRenderer().setSeriesShape(0, new java.awt.geom.Ellipse2D.Double(-3, -3, 6, 6));
  }

  private void nudge() {
    NetworkStudy study = state.network().studyProperty().get();
    if (!isVisible() || study == null) {
      return;
    }
    Neuron neuron =
        state
            .network()
            .subject()
            .flatMap(Quantity::neuron)
            .filter(n -> n.layer() > 1)
            .orElse(new Neuron(study.network().depth(), 1));
    Nudge told = Nudge.of(study.pass(), neuron, nudge.getValue());
    Quantity.PreActivation z = new Quantity.PreActivation(neuron.layer(), neuron.index());
    String predicted =
        "\\Delta C \\approx "
            + z.errorLatex()
            + "\\, \\Delta z = "
            + Figures.latex(told.predicted());
    String actual = "\\Delta C = " + Figures.latex(told.actual());
    nudged
        .getChildren()
        .setAll(
            new MathView("\\Delta " + z.latex() + " = " + Figures.latex(told.dz()), 17, z.name()),
            line("net.predicted", predicted),
            line("net.actual", actual));
  }

  private HBox line(String key, String latex) {
    Label label = new Label(state.texts().get(key));
    label.setMinWidth(120);
    HBox line = new HBox(12, label, new MathView(latex, 17, latex));
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return line;
  }
}
