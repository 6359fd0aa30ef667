package edgewise.layout;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A chain of cubic Bézier curves, measured along its length by chords. */
record Curve(List<Point2D> points) {
  private static final int CHORDS = 24;

  /** A straight line as a curve. */
  static Curve straight(Point2D from, Point2D to) {
    return new Curve(List.of(from, mix(from, to, 1 / 3.0), mix(from, to, 2 / 3.0), to));
  }

  /** One curve with these ends and control points. */
  static Curve of(Point2D from, Point2D first, Point2D second, Point2D to) {
    return new Curve(List.of(from, first, second, to));
  }

  /** The point between two others at a fraction of the way. */
  static Point2D mix(Point2D a, Point2D b, double t) {
    return new Point2D.Double(
        a.getX() + (b.getX() - a.getX()) * t, a.getY() + (b.getY() - a.getY()) * t);
  }

  /** The number of Bézier curves. */
  int pieces() {
    return (points.size() - 1) / 3;
  }

  /** The point of one piece at its parameter t. */
  Point2D on(int piece, double t) {
    return new Point2D.Double(x(piece, t), y(piece, t));
  }

  private double x(int piece, double t) {
    int i = 3 * piece;
    return casteljau(
        points.get(i).getX(),
        points.get(i + 1).getX(),
        points.get(i + 2).getX(),
        points.get(i + 3).getX(),
        t);
  }

  private double y(int piece, double t) {
    int i = 3 * piece;
    return casteljau(
        points.get(i).getY(),
        points.get(i + 1).getY(),
        points.get(i + 2).getY(),
        points.get(i + 3).getY(),
        t);
  }

  /**
   * One coordinate by De Casteljau; a layout evaluates it millions of times, so it allocates
   * nothing.
   */
  private static double casteljau(double a, double b, double c, double d, double t) {
    double ab = a + (b - a) * t;
    double bc = b + (c - b) * t;
    double cd = c + (d - c) * t;
    double abc = ab + (bc - ab) * t;
    double bcd = bc + (cd - bc) * t;
    return abc + (bcd - abc) * t;
  }

  /** The x of the end of the i-th chord, from 1. */
  private double chordX(int i) {
    return x((i - 1) / CHORDS, ((i - 1) % CHORDS + 1.0) / CHORDS);
  }

  private double chordY(int i) {
    return y((i - 1) / CHORDS, ((i - 1) % CHORDS + 1.0) / CHORDS);
  }

  /** The seven control points of a piece cut in two at t. */
  private List<Point2D> split(int piece, double t) {
    Point2D a = points.get(3 * piece);
    Point2D b = points.get(3 * piece + 1);
    Point2D c = points.get(3 * piece + 2);
    Point2D d = points.get(3 * piece + 3);
    Point2D ab = mix(a, b, t);
    Point2D bc = mix(b, c, t);
    Point2D cd = mix(c, d, t);
    Point2D abc = mix(ab, bc, t);
    Point2D bcd = mix(bc, cd, t);
    return List.of(a, ab, abc, mix(abc, bcd, t), bcd, cd, d);
  }

  /** The length, px. */
  double length() {
    double length = 0;
    double x = points.getFirst().getX();
    double y = points.getFirst().getY();
    for (int i = 1; i <= CHORDS * pieces(); i++) {
      double nextX = chordX(i);
      double nextY = chordY(i);
      length += Point2D.distance(x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
    return length;
  }

  /** The piece plus the parameter in it, as one number, at a fraction of the length. */
  private double parameter(double fraction) {
    double remaining = Math.clamp(fraction, 0.0, 1.0) * length();
    double x = points.getFirst().getX();
    double y = points.getFirst().getY();
    for (int i = 1; i <= CHORDS * pieces(); i++) {
      double nextX = chordX(i);
      double nextY = chordY(i);
      double chord = Point2D.distance(x, y, nextX, nextY);
      if (chord > 0 && remaining <= chord) {
        return (i - 1 + remaining / chord) / CHORDS;
      }
      remaining -= chord;
      x = nextX;
      y = nextY;
    }
    return pieces();
  }

  private int piece(double parameter) {
    return Math.min((int) parameter, pieces() - 1);
  }

  /** The point at a fraction of the length. */
  Point2D at(double fraction) {
    double p = parameter(fraction);
    return on(piece(p), p - piece(p));
  }

  /** The direction at a fraction of the length, radians. */
  double angle(double fraction) {
    double p = parameter(fraction);
    int piece = piece(p);
    double t = Math.clamp(p - piece, 0.001, 0.999);
    List<Point2D> cut = split(piece, t);
    Point2D a = cut.get(2);
    Point2D b = cut.get(4);
    return Math.atan2(b.getY() - a.getY(), b.getX() - a.getX());
  }

  /** The part between two fractions of the length. */
  Curve part(double from, double to) {
    double start = parameter(from);
    double end = parameter(to);
    List<Point2D> cut = new ArrayList<>();
    for (int piece = piece(start); piece <= piece(end); piece++) {
      double t1 = piece == piece(end) ? end - piece : 1;
      double t0 = piece == piece(start) ? start - piece : 0;
      List<Point2D> left = split(piece, t1).subList(0, 4);
      List<Point2D> between =
          t1 == 0 ? left : new Curve(left).split(0, Math.min(1, t0 / t1)).subList(3, 7);
      cut.addAll(cut.isEmpty() ? between : between.subList(1, 4));
    }
    return new Curve(cut);
  }

  /** The curve as a Java2D path. */
  Path2D path() {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().getX(), points.getFirst().getY());
    for (int i = 1; i < points.size(); i += 3) {
      Point2D a = points.get(i);
      Point2D b = points.get(i + 1);
      Point2D c = points.get(i + 2);
      path.curveTo(a.getX(), a.getY(), b.getX(), b.getY(), c.getX(), c.getY());
    }
    return path;
  }

  /** Whether the line runs through a rectangle. */
  boolean crosses(Rectangle2D area) {
    if (!area.intersects(hull())) {
      return false;
    }
    double x = points.getFirst().getX();
    double y = points.getFirst().getY();
    for (int i = 1; i <= CHORDS * pieces(); i++) {
      double nextX = chordX(i);
      double nextY = chordY(i);
      if (area.intersectsLine(x, y, nextX, nextY)) {
        return true;
      }
      x = nextX;
      y = nextY;
    }
    return false;
  }

  /** The exact bounding box of the curve. */
  Rectangle2D tightHull() {
    return path().getBounds2D();
  }

  /** A rectangle that holds the whole curve, a hair larger so that it is never empty. */
  Rectangle2D hull() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Point2D p : points) {
      left = Math.min(left, p.getX());
      right = Math.max(right, p.getX());
      top = Math.min(top, p.getY());
      bottom = Math.max(bottom, p.getY());
    }
    double hair = 1e-6;
    return new Rectangle2D.Double(
        left - hair, top - hair, right - left + 2 * hair, bottom - top + 2 * hair);
  }
}
