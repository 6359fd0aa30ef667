package edgewise.benchmark;

import edgewise.settings.SettingsFolder;
import edgewise.ui.keys.Command;
import edgewise.ui.state.StudioState;
import edgewise.ui.window.Studio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Drives the real window and prints how long a person waits, ms, as percentiles: from a key to the
 * picture that it changes, from an edit of the program to its new picture, from opening a large
 * graph to seeing it, and from one frame to the next while the steps are played. On the software
 * renderer. A picture counts as there when the frame after the one that changed begins: only then
 * has the changed one been drawn. Run it with {@code mvn -q -Pbenchmark test-compile
 * exec:exec@window}.
 */
public final class WindowBenchmark {
  private static final int KEYS = 120;

  private final Studio studio;
  private final Scene scene;

  private WindowBenchmark(Studio studio, Scene scene) {
    this.studio = studio;
    this.scene = scene;
  }

  /** Prints a table. */
  public static void main(String[] arguments) throws Exception {
    CompletableFuture<WindowBenchmark> opened = new CompletableFuture<>();
    Path folder = Files.createTempDirectory("edgewise-benchmark");
    Platform.startup(
        () -> {
          Studio studio = Studio.first(SettingsFolder.at(folder));
          Scene scene = studio.scene(1280, 720);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          opened.complete(new WindowBenchmark(studio, scene));
        });
    WindowBenchmark window = opened.get();
    window.until(() -> window.state().program().freshProperty().get());
    System.out.printf("%-46s %8s %8s %8s %8s%n", "ms", "median", "90 %", "99 %", "worst");
    window.run();
    Platform.exit();
    System.exit(0);
  }

  private StudioState state() {
    return studio.state();
  }

  private void run() throws Exception {
    fx(() -> state().appearance().animatedProperty().set(false));
    keys("warm-up", KeyCode.RIGHT);
    for (int nodes : new int[] {5, 200, 2000}) {
      String name = nodes + " nodes";
      print(name + ": open", List.of(open(nodes), open(nodes), open(nodes)));
      fx(() -> state().program().goTo(state().program().studyProperty().get().trace().size() / 2));
      keys(name + ": next step", KeyCode.RIGHT);
      keys(name + ": step back", KeyCode.LEFT);
      if (nodes > 5) {
        fx(() -> zoom(Command.ZOOM_IN));
        keys(name + ", zoomed in: next step", KeyCode.RIGHT);
        fx(() -> zoom(Command.FIT));
      }
      if (nodes == 200) {
        fx(() -> state().appearance().animatedProperty().set(true));
        play(name + ": frame while playing");
        fx(() -> state().appearance().animatedProperty().set(false));
      }
    }
    open(50);
    edit("50 nodes: edit of the program");
    open(50);
    slide("50 nodes: value changed");
  }

  /** A program of so many nodes: every one made from two before it, and the sum of the last. */
  private static String program(int nodes) {
    if (nodes <= 5) {
      return "a = 2\nb = 1\nc = a + b\nd = b + 1\ne = c * d\n";
    }
    Random random = new Random(nodes);
    StringBuilder text = new StringBuilder();
    int width = Math.max(4, (int) Math.sqrt(nodes));
    for (int i = 0; i < nodes; i++) {
      if (i < width) {
        text.append("x").append(i).append(" = ").append(0.5 + random.nextInt(5)).append('\n');
      } else {
        String a = name(i - width + random.nextInt(width), width);
        String b = name(i - width + random.nextInt(width), width);
        text.append(name(i, width)).append(" = ").append(a);
        text.append(random.nextBoolean() ? " + " : " - ").append(b).append('\n');
      }
    }
    text.append("y = sum(");
    for (int i = nodes - width; i < nodes; i++) {
      text.append(i == nodes - width ? "" : ", ").append(name(i, width));
    }
    return text.append(")\noutput y\n").toString();
  }

  private static String name(int i, int width) {
    return (i < width ? "x" : "v") + i;
  }

  /** From asking for a program to seeing it; no frame is asked for while it is worked out. */
  private double open(int nodes) throws Exception {
    String text = program(nodes);
    CountDownLatch shown = new CountDownLatch(1);
    ChangeListener<Boolean> listener =
        (o, old, fresh) -> {
          if (fresh) {
            shown.countDown();
          }
        };
    long began = System.nanoTime();
    fx(
        () -> {
          state().program().open("x = " + nodes); // what was there before must not help
          state().program().freshProperty().addListener(listener);
          state().program().open(text);
          if (state().program().freshProperty().get()) {
            shown.countDown(); // worked out at once
          }
        });
    shown.await();
    frames(2);
    fx(() -> state().program().freshProperty().removeListener(listener));
    return (System.nanoTime() - began) / 1e6;
  }

  private void keys(String name, KeyCode code) throws Exception {
    List<Double> times = new ArrayList<>();
    int from = state().program().positionProperty().get();
    for (int i = 0; i < KEYS; i++) {
      long began = System.nanoTime();
      fx(() -> press(code));
      frames(2);
      times.add((System.nanoTime() - began) / 1e6);
    }
    int taken = Math.abs(state().program().positionProperty().get() - from);
    if (!name.equals("warm-up")) {
      print(name + " (" + taken + " taken)", times);
    }
  }

  /** So near that everything can be read. */
  private void zoom(Command command) {
    for (int i = 0; i < 18; i++) {
      studio.commands().run(command);
    }
  }

  private void press(KeyCode code) {
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void edit(String name) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String more = state().program().setup().textProperty().get() + "w" + i + " = x1 + x2\n";
      long began = System.nanoTime();
      fx(() -> state().program().setup().textProperty().set(more));
      until(() -> state().program().freshProperty().get());
      frames(2);
      times.add((System.nanoTime() - began) / 1e6);
    }
    print(name, times);
  }

  private void slide(String name) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double value = 1 + i / 20.0;
      long began = System.nanoTime();
      fx(() -> state().program().setInput("x1", value));
      until(() -> state().program().freshProperty().get());
      frames(2);
      times.add((System.nanoTime() - began) / 1e6);
    }
    print(name, times);
  }

  /** From frame to frame while steps are played at four times the usual speed. */
  private void play(String name) throws Exception {
    List<Double> times = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    fx(
        () -> {
          state().program().goTo(0);
          state().program().speedProperty().set(4);
          state().program().playingProperty().set(true);
          new AnimationTimer() {
            private long before;

            @Override
            public void handle(long now) {
              long at = System.nanoTime();
              if (before != 0) {
                times.add((at - before) / 1e6);
              }
              before = at;
              if (times.size() >= 600) {
                stop();
                done.countDown();
              }
            }
          }.start();
        });
    done.await();
    fx(() -> state().program().playingProperty().set(false));
    print(name, times);
  }

  private static void print(String name, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-46s %8.1f %8.1f %8.1f %8.1f%n",
        name,
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99),
        sorted[sorted.length - 1]);
  }

  private static double at(double[] sorted, double fraction) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))];
  }

  private static void fx(Runnable action) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          action.run();
          done.countDown();
        });
    done.await();
  }

  /** Waits for so many frames to begin. */
  private static void frames(int count) throws Exception {
    CountDownLatch done = new CountDownLatch(count);
    AnimationTimer[] timer = new AnimationTimer[1];
    fx(
        () -> {
          timer[0] =
              new AnimationTimer() {
                @Override
                public void handle(long now) {
                  done.countDown();
                }
              };
          timer[0].start();
        });
    done.await();
    fx(timer[0]::stop);
  }

  private void until(BooleanSupplier condition) throws Exception {
    boolean[] met = new boolean[1];
    while (!met[0]) {
      fx(() -> met[0] = condition.getAsBoolean());
      if (!met[0]) {
        frames(1);
      }
    }
  }
}
