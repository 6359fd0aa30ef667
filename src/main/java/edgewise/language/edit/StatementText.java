package edgewise.language.edit;

import edgewise.language.Diagnostics;
import edgewise.language.Statement;
import edgewise.language.StatementParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as statements and the gaps between them. Statements can be replaced, deleted and inserted
 * while everything else stays as it was written: spaces, comments, line ends, and whether
 * statements stand in lines or are divided by {@code ;}.
 */
public final class StatementText {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern COMMENT = Pattern.compile("#[^\r\n]*");
  private static final String DIVIDER = "; ";

  /** A statement of the edited text; its source is null if it was inserted. */
  private static final class Piece {
    private final Statement source;
    private String text;

    Piece(Statement source, String text) {
      this.source = source;
      this.text = text;
    }
  }

  private final List<Statement> statements;
  private final List<Piece> pieces = new ArrayList<>();

  /** The text before each piece, and after the last. */
  private final List<String> gaps = new ArrayList<>();

  private final String lineEnd;
  private final boolean oneLine;

  /** Parses a text; nothing is edited yet. */
  public StatementText(String text) {
    statements = StatementParser.read(text, new Diagnostics());
    int end = 0;
    for (Statement statement : statements) {
      gaps.add(text.substring(end, statement.start()));
      end = statement.end();
      pieces.add(new Piece(statement, text.substring(statement.start(), end)));
    }
    gaps.add(text.substring(end));
    lineEnd = LINE_END.matcher(text).results().findFirst().map(MatchResult::group).orElse("\n");
    oneLine =
        pieces.size() > 1
            && gaps.subList(1, pieces.size()).stream().noneMatch(g -> LINE_END.matcher(g).find());
  }

  /** The statements of the original text. */
  public List<Statement> statements() {
    return statements;
  }

  /** Replaces a statement by others. Comments inside it are kept before them. */
  void replace(Statement statement, List<String> lines) {
    int at = indexOf(statement);
    if (lines.isEmpty()) {
      deleteAt(at);
      return;
    }
    Piece piece = pieces.get(at);
    StringBuilder text = new StringBuilder();
    COMMENT
        .matcher(piece.text)
        .results()
        .forEach(c -> text.append(c.group()).append(lineEnd).append(indent(at)));
    piece.text = text.append(String.join(divider(at), lines)).toString();
  }

  /** Inserts a statement before another. */
  void before(Statement statement, String line) {
    int at = indexOf(statement);
    gaps.add(at + 1, divider(at));
    pieces.add(at, new Piece(null, line));
  }

  /** Inserts a statement after another, and after the comment beside it. */
  void after(Statement statement, String line) {
    after(indexOf(statement), line);
  }

  private void after(int at, String line) {
    String gap = gaps.get(at + 1);
    String before = DIVIDER;
    String after = gap;
    if (!oneLine && endsLine(at)) {
      int end = firstLineEnd(gap);
      before = gap.substring(0, end) + lineEnd + indent(at);
      after = gap.substring(end);
    }
    gaps.set(at + 1, before);
    gaps.add(at + 2, after);
    pieces.add(at + 1, new Piece(null, line));
  }

  /** Appends a statement to the text. */
  void append(String line) {
    if (oneLine) {
      after(pieces.size() - 1, line);
      return;
    }
    String last = gaps.removeLast();
    boolean ended = lastLineStart(last) > 0 && last.substring(lastLineStart(last)).isBlank();
    gaps.add(ended ? last : last + lineEnd);
    gaps.add(ended ? lineEnd : "");
    pieces.add(new Piece(null, line));
  }

  /**
   * Appends another text; only its statements, without line ends, if this text is all in one line.
   */
  void append(StatementText other) {
    if (oneLine) {
      other.pieces.forEach(p -> append(p.text));
    } else if (!other.pieces.isEmpty()) {
      append(LINE_END.matcher(other.text().replace("\uFEFF", "").strip()).replaceAll(lineEnd));
    }
  }

  /** The edited text. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      text.append(gaps.get(i)).append(pieces.get(i).text);
    }
    return text.append(gaps.getLast()).toString();
  }

  private int indexOf(Statement statement) {
    return IntStream.range(0, pieces.size())
        .filter(i -> pieces.get(i).source == statement)
        .findFirst()
        .orElseThrow();
  }

  /** Deletes a statement; if it is alone in its line, the line and the comment beside it too. */
  private void deleteAt(int at) {
    boolean starts = startsLine(at);
    boolean ends = endsLine(at);
    String before = gaps.get(at);
    String after = gaps.remove(at + 1);
    pieces.remove(at);
    if (starts && ends) {
      int end = firstLineEnd(after);
      String kept = before.substring(0, lastLineStart(before));
      boolean last = end == after.length();
      gaps.set(at, last ? withoutLineEnd(kept) : kept + after.substring(lineEndAfter(after, end)));
    } else {
      gaps.set(at, starts ? before : after);
    }
  }

  private String divider(int at) {
    return !oneLine && startsLine(at) && endsLine(at) ? lineEnd + indent(at) : DIVIDER;
  }

  private String indent(int at) {
    String gap = gaps.get(at);
    String before = gap.substring(lastLineStart(gap));
    return before.isBlank() && startsLine(at) ? before : "";
  }

  private boolean startsLine(int at) {
    return at == 0 || lastLineStart(gaps.get(at)) > 0;
  }

  private boolean endsLine(int at) {
    return at == pieces.size() - 1 || firstLineEnd(gaps.get(at + 1)) < gaps.get(at + 1).length();
  }

  private static int firstLineEnd(String gap) {
    return LINE_END.matcher(gap).results().findFirst().map(MatchResult::start).orElse(gap.length());
  }

  private static int lineEndAfter(String gap, int end) {
    return gap.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static int lastLineStart(String gap) {
    return Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1;
  }

  private static String withoutLineEnd(String gap) {
    String start = gap.endsWith("\n") ? gap.substring(0, gap.length() - 1) : gap;
    return start.endsWith("\r") ? start.substring(0, start.length() - 1) : start;
  }
}
