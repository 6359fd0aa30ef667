package edgewise.document;
/** stub */
public final class DocumentException extends Exception { private static final long serialVersionUID = 1; public String message(java.util.Locale l){return "";} }
