package edgewise.cli;

/**
 * Something in the program or the files that were given is wrong; the message is for the person.
 */
final class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongInput(String message) {
    super(message);
  }

  WrongInput(String message, Throwable cause) {
    super(message, cause);
  }
}
