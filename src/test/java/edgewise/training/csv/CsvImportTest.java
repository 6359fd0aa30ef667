package edgewise.training.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.training.DataSet;
import edgewise.training.TrainingException;
import edgewise.training.csv.CsvFormat.Header;
import edgewise.training.csv.CsvFormat.Missing;
import edgewise.training.csv.CsvFormat.Separator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A person's own table. */
class CsvImportTest {
  private static CsvImport read(String text, CsvFormat format) {
    return CsvImport.of("own.csv", text.getBytes(StandardCharsets.UTF_8), format);
  }

  private static CsvImport read(String text) {
    return read(text, CsvFormat.DETECTED);
  }

  private static String refused(String text) {
    return assertThrows(TrainingException.class, () -> read(text)).getMessage();
  }

  private static String told(BadRow row) {
    return row.line() + ": " + row.reason().in(Locale.ENGLISH);
  }

  @Test
  void commasSemicolonsAndTabsAreFoundOut() {
    for (Separator separator : List.of(Separator.COMMA, Separator.SEMICOLON, Separator.TAB)) {
      String text = "a,b,kind\n1,2.5,yes\n-3,4e1,no\n0,1,yes\n".replace(',', separator.sign());
      CsvImport reading = read(text);
      assertEquals(separator, reading.separator());
      assertTrue(reading.hasHeader());
      DataSet data = reading.complete();
      assertEquals(List.of("a", "b"), data.features());
      assertEquals(List.of("yes", "no"), data.classes());
      assertEquals(3, data.size());
      assertEquals(40, data.input(1, 1));
      assertEquals(1, data.answer(1));
    }
  }

  @Test
  void aCommaInQuotesSeparatesNothing() {
    CsvImport reading = read("x;note;y\n1;\"a, b, c\";2\n2;\"a, b, c\";3.5\n");
    assertEquals(Separator.SEMICOLON, reading.separator());
    assertEquals(List.of("x", "note = a, b, c"), reading.complete().features());
  }

  @Test
  void aDecimalCommaIsReadWhereSemicolonsSeparate() {
    DataSet data = read("1,5;2\n2,25;3,5\n").complete();
    assertEquals(1.5, data.input(0, 0));
    assertEquals(2.25, data.input(1, 0));
    assertEquals(3.5, data.answer(1));
  }

  @Test
  void withoutHeadingsColumnsAreNumberedAndNoRowIsLost() {
    CsvImport reading = read("1,2,0\n3,4,1\n5,6,0\n7,8,1\n");
    assertFalse(reading.hasHeader());
    assertEquals(List.of("x1", "x2"), reading.complete().features());
    assertEquals(4, reading.complete().size());
  }

  @Test
  void headingsCanBeForcedAndForbidden() {
    CsvFormat present = new CsvFormat(Separator.DETECT, Header.PRESENT, Missing.REPORT);
    assertEquals(List.of("2019"), read("2019,2020\n1,2\n3,4\n", present).complete().features());
    CsvFormat absent = new CsvFormat(Separator.DETECT, Header.ABSENT, Missing.REPORT);
    assertEquals(3, read("red,yes\nblue,no\nred,no\n", absent).complete().size());
  }

  @Test
  void wordsBecomeOneFeatureAWord() {
    DataSet data = read("colour,size,kind\nred,1,a\nblue,2,b\nred,3,a\n").complete();
    assertEquals(List.of("colour = red", "colour = blue", "size"), data.features());
    assertEquals(1, data.input(0, 0));
    assertEquals(0, data.input(0, 1));
    assertEquals(1, data.input(1, 1));
    assertEquals(2, data.input(1, 2));
  }

  @Test
  void badRowsAreListedWithTheirLinesAndSkippedOnlyIfSomebodyAsks() {
    CsvImport reading =
        read(
            """
            a,b,y
            1,2,0.5

            1,2
            x,2,0.25
            3,,0.125
            4,5,?
            1,1,1.5
            "6
            ",7,2.5
            8,9,3.5,1
            7,8,1e999
            5,5,5
            """);
    assertEquals(
        List.of(
            "4: it has 2 values instead of 3.",
            "5: “a” is no number: “x”.",
            "6: “b” is missing.",
            "7: “y” is missing.",
            "11: it has 4 values instead of 3.",
            "12: “y” is no number: “1e999”."),
        reading.badRows().stream().map(CsvImportTest::told).toList());
    String refusal = assertThrows(TrainingException.class, reading::complete).getMessage();
    assertEquals(
        "own.csv has 6 rows that cannot be used; the first is line 4: it has 2 values instead of 3.",
        refusal);
    DataSet rest = reading.skippingBadRows();
    assertEquals(4, rest.size());
    assertEquals(6, rest.input(2, 0));
  }

  @Test
  void missingNumbersCanBeFilledWithTheMeanOfTheirColumnAndAnswersCannot() {
    CsvFormat format = new CsvFormat(Separator.DETECT, Header.DETECT, Missing.MEAN);
    CsvImport reading = read("a,b,y\n1,NA,0.5\n3,4,1.5\n,8,2.5\n2,2,\n", format);
    assertEquals(
        List.of("5: “y” is missing."),
        reading.badRows().stream().map(CsvImportTest::told).toList());
    assertEquals(14.0 / 3, reading.skippingBadRows().input(0, 1), 1e-12);
    assertEquals(2, reading.skippingBadRows().input(2, 0));
  }

  @Test
  void fewWholeNumbersAreClassesAndOthersQuantities() {
    assertEquals(
        List.of("1", "2", "10"), read("5,2\n6,10\n7,1\n8,2\n9,1\n1,10\n").complete().classes());
    assertEquals(List.of(), read("5,2.5\n6,10\n7,1\n8,2\n").complete().classes());
  }

  @Test
  void aColumnOfNamesIsLeftOutAndSaidSo() {
    StringBuilder text = new StringBuilder("name,x,y\n");
    for (int i = 0; i < 25; i++) {
      text.append("somebody").append(i).append(",").append(i).append(",").append(i / 2.0 + 1);
      text.append("\n");
    }
    CsvImport reading = read(text.toString());
    assertEquals(List.of("x"), reading.complete().features());
    assertEquals(
        "The column “name” was left out: it has 25 different words.",
        reading.remarks().getFirst().in(Locale.ENGLISH));
  }

  @Test
  void aByteOrderMarkAndWindowsLinesAreNoTrouble() {
    DataSet data = read("\uFEFFa,b\r\n1,2\r\n3,4\r\n").complete();
    assertEquals(List.of("a"), data.features());
    assertEquals(2, data.size());
  }

  @Test
  void whatIsNoTableIsRefusedWithASentence() {
    assertEquals("own.csv has no rows.", refused("\n\n"));
    assertTrue(refused("1\n2\n3\n").contains("only one column"));
    assertTrue(refused("a,b\n,1\n,2\n").startsWith("own.csv has no row that can be used"));
    String notText =
        assertThrows(
                TrainingException.class,
                () -> CsvImport.of("own.csv", new byte[] {(byte) 0xff, 1}, CsvFormat.DETECTED))
            .message()
            .in(Locale.SIMPLIFIED_CHINESE);
    assertEquals("own.csv 不是 UTF-8 文本。请另存为 UTF-8 编码的 CSV。", notText);
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefusedWithASentence(@ForAll String text) {
    for (String tried : List.of(text, "a,b\n1,2\n" + text, "\"" + text + "\n1,\"2")) {
      try {
        DataSet rest = read(tried).skippingBadRows();
        for (int i = 0; i < rest.size(); i++) {
          for (int k = 0; k < rest.features().size(); k++) {
            assertTrue(Double.isFinite(rest.input(i, k)));
          }
        }
      } catch (TrainingException refused) {
        assertFalse(refused.getMessage().isBlank());
      }
    }
  }
}
