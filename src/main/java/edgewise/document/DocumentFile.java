package edgewise.document;
import java.nio.file.Path;
/** stub */
public final class DocumentFile { private DocumentFile() {} public static final String EXTENSION="edgewise";
 public static Document read(Path p) throws DocumentException { if (p.toString().isEmpty()) { throw new DocumentException(); } return null; }
 public static String readProgram(Path p) throws DocumentException { if (p.toString().isEmpty()) { throw new DocumentException(); } return null; }
 public static void write(Path p, Document d) throws DocumentException {} }
