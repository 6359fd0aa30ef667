package edgewise.ui.training;

import edgewise.figure.Accent;
import edgewise.training.ConfusionMatrix;
import edgewise.ui.chart.LinearChartLook;
import edgewise.ui.kit.DrawnRegion;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * A picture of the confusion matrix: one row for each true class, one column for each predicted
 * class. Correct predictions lie on the diagonal; a stronger colour means a larger share of the
 * row.
 */
final class ConfusionPicture extends DrawnRegion {
  private static final double HEAD = 20;
  private ConfusionMatrix confusion;
  private List<String> classes = List.of();

  void show(RunSnapshot snapshot) {
    confusion = snapshot.confusion().orElse(null);
    classes = snapshot.classes();
    redraw();
  }

  @Override
  protected void draw(GraphicsContext g, double width, double height) {
    if (confusion == null) {
      return;
    }
    double em = LinearChartLook.em(theme());
    int n = confusion.classes();
    double names = Math.min(width * 0.3, em * 7);
    double cellWidth = (width - names - 2) / n;
    double cellHeight = Math.min((height - HEAD - em) / n, cellWidth);
    double top = HEAD + em * 0.4;
    for (int i = 0; i < n; i++) {
      g.setFill(color(theme().muted()));
      g.setTextBaseline(VPos.CENTER);
      g.setTextAlign(TextAlignment.RIGHT);
      g.fillText(name(i), names - 8, top + (i + 0.5) * cellHeight, names - 8);
      g.setTextAlign(TextAlignment.CENTER);
      g.fillText(name(i), names + (i + 0.5) * cellWidth, top / 2, cellWidth - 6);
      for (int j = 0; j < n; j++) {
        cell(g, i, j, names + j * cellWidth, top + i * cellHeight, cellWidth, cellHeight);
      }
    }
  }

  private String name(int i) {
    return i < classes.size() ? classes.get(i) : Integer.toString(i);
  }

  private void cell(
      GraphicsContext g, int i, int j, double x, double y, double width, double height) {
    int count = confusion.count(i, j);
    double share = (double) count / Math.max(1, confusion.total(i));
    Accent accent = i == j ? theme().hues().reverse() : theme().hues().path();
    Color empty = color(theme().surface());
    g.setFill(count == 0 ? empty : color(accent.soft()).interpolate(color(accent.fill()), share));
    g.fillRoundRect(x + 2, y + 2, width - 4, height - 4, 8, 8);
    g.setFill(
        count == 0 ? color(theme().muted()) : color(share > 0.5 ? accent.onFill() : accent.text()));
    double size = Math.clamp(height * 0.36, LinearChartLook.em(theme()), 26);
    g.setFont(Font.font(i == j ? "Inter Semi Bold" : "Inter", size));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(Integer.toString(count), x + width / 2, y + height / 2, width - 8);
    g.setFont(Font.font("Inter", LinearChartLook.em(theme())));
  }
}
