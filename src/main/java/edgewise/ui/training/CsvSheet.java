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
 * Opening a person's own table: how it was read, which can be changed, and the rows that cannot be
 * used, each with its line. Nothing is left out unless the button that says so is pressed.
 */
final class CsvSheet extends StackPane {
  private static final long MOST_BYTES = 64L << 20;
  private final Texts texts;
  private final Consumer<TrainingSetup> use;
  private final Label title = new Label();
  private final Label found = new Label();
  private final ListView<String> bad = new ListView<>();
  private final ComboBox<Header> header = new ComboBox<>();
  private final ComboBox<Separator> separator = new ComboBox<>();
  private final ComboBox<Missing> missing = new ComboBox<>();
  private final Button accept = new Button();
  private final Button cancel = new Button();
  private Function<Window, Optional<Path>> chooser = this::choose;
  private Path path;
  private CsvImport reading;
  private Message refused;
  private int asked;

  CsvSheet(Texts texts, Consumer<TrainingSetup> use) {
    this.texts = texts;
    this.use = use;
    getStyleClass().add("veil");
    setVisible(false);
    title.getStyleClass().add("page-title");
    found.setWrapText(true);
    found.setId("csv-found");
    bad.setId("csv-bad");
    bad.setPrefHeight(150);
    bad.getStyleClass().add("csv-bad");
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
    VBox sheet = new VBox(14, title, how, found, bad, buttons);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(600, USE_PREF_SIZE);
    getChildren().add(sheet);
    texts.localeProperty().addListener(o -> tell());
  }

  void askWith(Function<Window, Optional<Path>> other) {
    chooser = other;
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

  /** Asks for a file and reads it. */
  void ask(Window window) {
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

  private Optional<Path> choose(Window window) {
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

  /** What another reading has overtaken is dropped. */
  private void read() {
    if (path == null) {
      return;
    }
    Path read = path;
    CsvFormat format = new CsvFormat(separator.getValue(), header.getValue(), missing.getValue());
    asked++;
    int ticket = asked;
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              try {
                CsvImport result = read(read, format);
                Platform.runLater(() -> took(ticket, result, null));
              } catch (TrainingException e) {
                Platform.runLater(() -> took(ticket, null, e.message()));
              }
            });
  }

  private void took(int ticket, CsvImport result, Message wrong) {
    if (ticket == asked) {
      reading = result;
      refused = wrong;
      tell();
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

  private void tell() {
    if (path == null) {
      return;
    }
    title.setText(path.getFileName().toString());
    boolean usable = reading != null && refused == null;
    accept.setDisable(!usable);
    bad.setVisible(usable && !reading.badRows().isEmpty());
    bad.setManaged(bad.isVisible());
    if (!usable) {
      found.setText(refused == null ? "" : refused.in(texts.locale()));
      accept.setText(texts.get("train.csv.use"));
      return;
    }
    int wrong = reading.badRows().size();
    StringBuilder said = new StringBuilder();
    said.append(
        reading.good().classes().isEmpty()
            ? texts.get(
                "train.csv.numbers", reading.good().size(), reading.good().features().size())
            : texts.get(
                "train.csv.classes",
                reading.good().size(),
                reading.good().features().size(),
                reading.good().classes().size()));
    reading.remarks().forEach(r -> said.append('\n').append(r.in(texts.locale())));
    if (wrong > 0) {
      said.append('\n').append(texts.get("train.csv.bad", wrong));
    }
    found.setText(said.toString());
    bad.getItems().setAll(reading.badRows().stream().map(this::line).toList());
    accept.setText(texts.get(wrong == 0 ? "train.csv.use" : "train.csv.skip", wrong));
  }

  private String line(BadRow row) {
    return texts.get("train.csv.line", Long.toString(row.line()), row.reason().in(texts.locale()));
  }

  private void accept() {
    setVisible(false);
    use.accept(TrainingSetup.of(new DataSource.Table(reading.skippingBadRows()), true));
  }
}
