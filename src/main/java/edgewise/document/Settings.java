package edgewise.document;
import java.nio.file.Path; import java.util.*;
/** stub */
public record Settings(String theme, String language, boolean animated, double speed, double leftWidth, double rightWidth, double windowWidth, double windowHeight, boolean maximized, boolean firstHintSeen, List<Path> recent, Optional<Path> lastFolder) {
 public static Settings defaults(){return new Settings("light","en",true,1,200,248,1366,768,false,false,List.of(),Optional.empty());}
 public Settings addRecent(Path p){return this;}
 public Settings withWidths(double l,double r){return new Settings(theme,language,animated,speed,l,r,windowWidth,windowHeight,maximized,firstHintSeen,recent,lastFolder);}
 public Settings withFirstHintSeen(){return new Settings(theme,language,animated,speed,leftWidth,rightWidth,windowWidth,windowHeight,maximized,true,recent,lastFolder);}
 public Settings withWindow(double w,double h,boolean m){return this;}
 public Settings withLook(String t,String l,boolean a,double s){return new Settings(t,l,a,s,leftWidth,rightWidth,windowWidth,windowHeight,maximized,firstHintSeen,recent,lastFolder);}
}
