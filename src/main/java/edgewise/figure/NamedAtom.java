package edgewise.figure;

import java.awt.Graphics2D;
import java.util.List;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXEnvironment;

/** A part of a formula that reports its position to the drawing surface. */
final class NamedAtom extends Atom {
  private final int name;
  private final Atom piece;

  NamedAtom(int name, Atom piece) {
    this.name = name;
    this.piece = piece;
    this.type = piece.type;
  }

  @Override
  public int getLeftType() {
    return piece.getLeftType();
  }

  @Override
  public int getRightType() {
    return piece.getRightType();
  }

  @Override
  public Box createBox(TeXEnvironment environment) {
    return new NamedBox(name, piece.createBox(environment));
  }

  private static final class NamedBox extends Box {
    private final int name;
    private final Box inner;

    NamedBox(int name, Box inner) {
      this.name = name;
      this.inner = inner;
      this.children.addAll(List.of(inner));
      setWidth(inner.getWidth());
      setHeight(inner.getHeight());
      setDepth(inner.getDepth());
      setShift(inner.getShift());
    }

    @Override
    public void draw(Graphics2D graphics, float x, float y) {
      inner.draw(graphics, x, y);
      if (graphics instanceof OutlineGraphics outlines) {
        outlines.name(name, x, y - getHeight(), getWidth(), getHeight() + getDepth());
      }
    }

    @Override
    public int getLastFontId() {
      return inner.getLastFontId();
    }
  }
}
