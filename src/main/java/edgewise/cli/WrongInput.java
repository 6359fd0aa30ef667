package edgewise.cli;

/** An error in the given program or files, with a message for the user; exit status 1. */
final class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongInput(String message) {
    super(message);
  }

  WrongInput(String message, Throwable cause) {
    super(message, cause);
  }
}
