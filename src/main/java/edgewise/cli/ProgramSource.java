package edgewise.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The source of a program's text: a file, standard input for {@code -}, or the argument itself. */
final class ProgramSource {
  private ProgramSource() {}

  /**
   * The program's text.
   *
   * @throws WrongInput if the file cannot be read or is not text
   */
  static String read(String source) {
    if (source.equals("-")) {
      try {
        return decode(System.in.readAllBytes(), "standard input");
      } catch (IOException e) {
        throw new WrongInput("standard input cannot be read: " + e.getMessage(), e);
      }
    }
    return isFile(source) ? read(Path.of(source)) : source;
  }

  /**
   * The text of a file that must be there, or of standard input for {@code -}.
   *
   * @throws WrongInput if there is none of that name, or it cannot be read or is not text
   */
  static String file(String name) {
    if (!name.equals("-")) {
      require(name);
    }
    return read(name);
  }

  /**
   * Checks that there is such a file.
   *
   * @throws WrongInput if there is none
   */
  static void require(String name) {
    if (!isFile(name)) {
      throw new WrongInput("there is no file " + name);
    }
  }

  private static boolean isFile(String source) {
    try {
      return Files.isRegularFile(Path.of(source));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String read(Path path) {
    try {
      return decode(Files.readAllBytes(path), path.toString());
    } catch (IOException e) {
      throw new WrongInput(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String decode(byte[] bytes, String where) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new WrongInput(where + " is not UTF-8 text", e);
    }
  }
}
