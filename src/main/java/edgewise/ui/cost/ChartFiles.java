package edgewise.ui.cost;

import edgewise.cost.CostRow;
import edgewise.files.AtomicFile;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.StudioState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;
import org.kordamp.ikonli.feather.Feather;

/** The buttons of a chart: show all of it, save it as PNG, save its numbers as CSV. */
final class ChartFiles extends HBox {
  private static final double SCALE = 2;
  private final StudioState state;
  private final CostChart chart;
  private final Supplier<List<CostRow>> rows;

  ChartFiles(StudioState state, CostChart chart, Supplier<List<CostRow>> rows) {
    super(4);
    setAlignment(Pos.CENTER);
    this.state = state;
    this.chart = chart;
    this.rows = rows;
    Button whole = button("whole", Feather.MAXIMIZE);
    whole.setOnAction(e -> chart.whole());
    Button picture = button("picture", Feather.IMAGE);
    picture.setOnAction(e -> save("png"));
    Button numbers = button("csv", Feather.FILE_TEXT);
    numbers.setOnAction(e -> save("csv"));
    getChildren().addAll(whole, picture, numbers);
  }

  private Button button(String id, Feather icon) {
    Button button = new Button(null, Icon.of(icon));
    button.setId("lab-" + id);
    button.getStyleClass().addAll("button-icon", "flat", "small");
    Tooltips.set(button, state.texts(), "lab." + id);
    return button;
  }

  private void save(String extension) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(state.texts().get("lab." + (extension.equals("png") ? "picture" : "csv")));
    chooser.setInitialFileName("cost." + extension);
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      write(chosen.toPath(), extension);
    }
  }

  /** Writes a file and shows a notice: saved, or the error. */
  void write(Path file, String extension) {
    try {
      AtomicFile.write(file, extension.equals("png") ? png() : csv());
      state.showNotice(state.texts().get("file.saved", file.getFileName()));
    } catch (IOException e) {
      state.showNotice(state.texts().get("lab.notSaved", file.getFileName(), e.getMessage()));
    }
  }

  private byte[] png() throws IOException {
    WritableImage image = chart.picture(SCALE);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] line = new int[width];
    for (int y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
      copy.setRGB(0, y, width, 1, line, 0, width);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(copy, "png", bytes);
    return bytes.toByteArray();
  }

  private byte[] csv() {
    StringBuilder text = new StringBuilder();
    text.append(CostRow.HEAD).append('\n');
    rows.get().forEach(row -> text.append(row.line()).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
