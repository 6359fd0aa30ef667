package edgewise.language;
/** stub */
public final class EditException extends RuntimeException { private static final long serialVersionUID = 1; public String message(java.util.Locale l){return "";} }
