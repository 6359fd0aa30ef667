package edgewise.ui.training;

import edgewise.text.Message;
import edgewise.training.DataSource;
import edgewise.training.TrainingException;
import edgewise.training.TrainingMessages;
import edgewise.training.TrainingSetup;
import edgewise.training.csv.BadRow;
import edgewise.training.csv.CsvFormat;
import edgewise.training.csv.CsvFormat.Header;
import edgewise.training.csv.CsvFormat.Missing;
import edgewise.training.csv.CsvFormat.Separator;
import edgewise.training.csv.CsvImport;
import edgewise.ui.kit.EnumChoices;
import edgewise.ui.kit.Texts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * The dialog that imports the user's table as a data set: the format, which can be changed, and the
 * rows that cannot be used, each with its line number. Rows are left out only if the user presses
 * the button that says so.
 */
final class CsvSheet extends StackPane {
  private static final long MOST_BYTES = 64L << 20;
  private final Texts texts;
  private final Consumer<TrainingSetup> onAccept;
  private final Label title = new Label();
  private final Label summary = new Label();
  private final ListView<String> badRows = new ListView<>();
  private final ComboBox<Header> header = new ComboBox<>();
  private final ComboBox<Separator> separator = new ComboBox<>();
  private final ComboBox<Missing> missing = new ComboBox<>();
  private final Button accept = new Button();
  private final Button cancel = new Button();
  private Function<Window, Optional<Path>> chooser = this::showFileDialog;
  private Path path;
  private CsvImport imported;
  private Message failure;
  private int lastRequest;

  CsvSheet(Texts texts, Consumer<TrainingSetup> onAccept) {
    this.texts = texts;
    this.onAccept = onAccept;
    getStyleClass().add("veil");
    setVisible(false);
    title.getStyleClass().add("page-title");
    summary.setWrapText(true);
    summary.setId("csv-found");
    badRows.setId("csv-bad");
    badRows.setPrefHeight(150);
    badRows.getStyleClass().add("csv-bad");
    accept.setId("csv-accept");
    accept.getStyleClass().addAll("train-button", "loud");
    accept.setOnAction(e -> accept());
    cancel.setId("csv-cancel");
    cancel.getStyleClass().add("train-button");
    cancel.textProperty().bind(texts.bind("train.csv.cancel"));
    cancel.setOnAction(e -> setVisible(false));
    accept.setMinWidth(USE_PREF_SIZE);
    cancel.setMinWidth(USE_PREF_SIZE);
    HBox how =
        new HBox(
            12,
            named("train.csv.header", header, Header.values()),
            named("train.csv.separator", separator, Separator.values()),
            named("train.csv.missing", missing, Missing.values()));
    header.setId("csv-header");
    separator.setId("csv-separator");
    missing.setId("csv-missing");
    HBox buttons = new HBox(8, cancel, accept);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox sheet = new VBox(14, title, how, summary, badRows, buttons);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(600, USE_PREF_SIZE);
    getChildren().add(sheet);
    texts.localeProperty().addListener(o -> update());
  }

  void setFileChooser(Function<Window, Optional<Path>> newChooser) {
    chooser = newChooser;
  }

  private <T extends Enum<T>> VBox named(String key, ComboBox<T> box, T[] values) {
    Label name = new Label();
    name.textProperty().bind(texts.bind(key));
    name.getStyleClass().add("quiet");
    EnumChoices.fill(box, values, key + ".", texts);
    box.setValue(values[0]);
    box.setOnAction(e -> read());
    return new VBox(2, name, box);
  }

  /**
   * Lets the user choose a file and reads it.
   *
   * @param window the owner of the file dialog
   */
  void chooseFile(Window window) {
    chooser
        .apply(window)
        .ifPresent(
            chosen -> {
              path = chosen;
              header.setValue(Header.DETECT);
              separator.setValue(Separator.DETECT);
              missing.setValue(Missing.REPORT);
              read();
            });
  }

  private Optional<Path> showFileDialog(Window window) {
    FileChooser dialog = new FileChooser();
    dialog.setTitle(texts.get("train.csv"));
    dialog
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.get("train.csv.tables"), "*.csv", "*.tsv", "*.txt"),
            new FileChooser.ExtensionFilter(texts.get("file.all"), "*.*"));
    return Optional.ofNullable(dialog.showOpenDialog(window)).map(File::toPath);
  }

  /** Reads the file on a background thread. The result is ignored if a newer read has started. */
  private void read() {
    if (path == null) {
      return;
    }
    Path read = path;
    CsvFormat format = new CsvFormat(separator.getValue(), header.getValue(), missing.getValue());
    lastRequest++;
    int request = lastRequest;
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              try {
                CsvImport result = read(read, format);
                Platform.runLater(() -> showImport(request, result, null));
              } catch (TrainingException e) {
                Platform.runLater(() -> showImport(request, null, e.message()));
              }
            });
  }

  private void showImport(int request, CsvImport result, Message newFailure) {
    if (request == lastRequest) {
      imported = result;
      failure = newFailure;
      update();
      setVisible(true);
    }
  }

  private static CsvImport read(Path path, CsvFormat format) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new TrainingException(
            TrainingMessages.of("csv.tooLarge", path.getFileName().toString()));
      }
      return CsvImport.of(path.getFileName().toString(), Files.readAllBytes(path), format);
    } catch (IOException e) {
      throw new TrainingException(
          TrainingMessages.of("csv.unreadable", path.getFileName().toString()));
    }
  }

  private void update() {
    if (path == null) {
      return;
    }
    title.setText(path.getFileName().toString());
    boolean usable = imported != null && failure == null;
    accept.setDisable(!usable);
    badRows.setVisible(usable && !imported.badRows().isEmpty());
    badRows.setManaged(badRows.isVisible());
    if (!usable) {
      summary.setText(failure == null ? "" : failure.in(texts.locale()));
      accept.setText(texts.get("train.csv.use"));
      return;
    }
    int badCount = imported.badRows().size();
    StringBuilder text = new StringBuilder();
    text.append(
        imported.good().classes().isEmpty()
            ? texts.get(
                "train.csv.numbers", imported.good().size(), imported.good().features().size())
            : texts.get(
                "train.csv.classes",
                imported.good().size(),
                imported.good().features().size(),
                imported.good().classes().size()));
    imported.remarks().forEach(r -> text.append('\n').append(r.in(texts.locale())));
    if (badCount > 0) {
      text.append('\n').append(texts.get("train.csv.bad", badCount));
    }
    summary.setText(text.toString());
    badRows.getItems().setAll(imported.badRows().stream().map(this::line).toList());
    accept.setText(texts.get(badCount == 0 ? "train.csv.use" : "train.csv.skip", badCount));
  }

  private String line(BadRow row) {
    return texts.get("train.csv.line", Long.toString(row.line()), row.reason().in(texts.locale()));
  }

  private void accept() {
    setVisible(false);
    onAccept.accept(TrainingSetup.of(new DataSource.Table(imported.skippingBadRows()), true));
  }
}
