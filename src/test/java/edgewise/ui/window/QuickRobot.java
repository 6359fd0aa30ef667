package edgewise.ui.window;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that types as fast as the window follows. TestFX's own lets 125 ms pass after every key
 * and 50 ms after every letter, which is most of a test's time. It looks for things on the JavaFX
 * thread, where no pulse adds and removes any meanwhile.
 */
public final class QuickRobot extends FxRobot {
  /** Gives tests their robot. */
  public static final class Given implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == QuickRobot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return new QuickRobot();
    }
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(keys);
    follow();
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    follow();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      robotContext().getKeyboardRobot().pressNoWait(key);
      robotContext().getKeyboardRobot().releaseNoWait(key);
      follow();
    }
    return this;
  }

  @Override
  public FxRobot write(String text, int sleep) {
    Scene scene =
        Stream.concat(Stream.ofNullable(targetWindow()), Window.getWindows().stream())
            .filter(Window::isFocused)
            .findFirst()
            .orElseThrow()
            .getScene();
    for (int i = 0; i < text.length(); i++) {
      robotContext()
          .getBaseRobot()
          .typeKeyboard(scene, KeyCode.UNDEFINED, text.substring(i, i + 1));
      WaitForAsyncUtils.waitForFxEvents(1);
    }
    follow();
    return this;
  }

  @Override
  public NodeQuery lookup(String query) {
    return there(Fx.get(() -> super.lookup(query)));
  }

  @Override
  public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
    return there(Fx.get(() -> super.lookup(matcher)));
  }

  @Override
  public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
    return there(Fx.get(() -> super.lookup(predicate)));
  }

  /** The same query, each of whose questions is asked on the JavaFX thread. */
  private static NodeQuery there(NodeQuery query) {
    return (NodeQuery)
        Proxy.newProxyInstance(
            QuickRobot.class.getClassLoader(),
            new Class<?>[] {NodeQuery.class},
            (self, method, arguments) -> {
              Object answer = Fx.get(() -> asked(query, method, arguments));
              return answer instanceof NodeQuery further ? there(further) : answer;
            });
  }

  private static Object asked(NodeQuery query, Method method, Object[] arguments) {
    try {
      return method.invoke(query, arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.getName(), e);
    }
  }

  /** Until what the key asked for is there and in its place, however late the next pulse is. */
  private static void follow() {
    WaitForAsyncUtils.waitForFxEvents(2);
    Fx.layout();
  }
}
