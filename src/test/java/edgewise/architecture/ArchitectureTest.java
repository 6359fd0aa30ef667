package edgewise.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static edgewise.architecture.House.CLASSES;
import static edgewise.architecture.House.PANES;
import static edgewise.architecture.House.ROOMS;
import static edgewise.architecture.House.check;
import static edgewise.architecture.House.name;
import static edgewise.architecture.House.names;
import static edgewise.architecture.House.within;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms of the house, at every depth. */
class ArchitectureTest {
  static List<String> rooms() {
    return ROOMS;
  }

  static List<String> panes() {
    return PANES;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheRoomsBelowIt(String room) {
    Stream<String> above = ROOMS.stream().skip(ROOMS.indexOf(room) + 1);
    String[] names = names(above);
    if (names.length > 0) {
      check(
          noClasses()
              .that()
              .resideInAPackage(name(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(names)
              .because("data flows one way, and a reader meets a thing before what is made of it"));
    }
  }

  @ParameterizedTest
  @MethodSource("panes")
  void aPaneKnowsNoOtherPane(String pane) {
    check(
        noClasses()
            .that()
            .resideInAPackage(name(pane))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(names(PANES.stream().filter(other -> !other.equals(pane))))
            .because("the window alone puts panes together; what two share belongs below both"));
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    check(
        slices()
            .matching("edgewise.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other can only be read, tested and moved together"));
  }

  @Test
  void theWindowIsNotKnownToTheCommandsThatNeedNone() {
    check(
        noClasses()
            .that()
            .resideInAPackage(name("cli"))
            .and()
            .doNotHaveSimpleName("Window")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(within("ui"))
            .because("a machine without a display runs them"));
  }

  @Test
  void theLayoutKnowsNothingOfWhatItLaysOut() {
    check(
        noClasses()
            .that()
            .resideInAPackage(name("layout"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(within("graph", "strategy", "explain", "network"))
            .because("boxes and links of any kind are laid out"));
  }

  @Test
  void theFoundationKnowsNothingElse() {
    for (String room : List.of("text", "json", "files")) {
      check(
          noClasses()
              .that()
              .resideInAPackage(name(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(names(ROOMS.stream().filter(other -> !other.equals(room))))
              .because("numbers, JSON and files are used by everybody, and each by itself"));
    }
  }

  @Test
  void noNameSaysNothing() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info)(\\$.*)?")
            .because("a name says what a thing is"));
  }

  @Test
  void noTwoTypesBearTheSameName() {
    Set<String> twice = new TreeSet<>();
    CLASSES.stream()
        .filter(type -> !type.getEnclosingClass().isPresent())
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toSet())))
        .forEach((simple, all) -> twice.addAll(all.size() > 1 ? all : Set.of()));
    assertEquals(Set.of(), twice, "a reader who is told a type's name finds one");
  }

  @Test
  void everyPackageIsARoomAndSaysWhatItIs() {
    assertFalse(CLASSES.isEmpty());
    Set<String> strangers = new TreeSet<>();
    Set<String> mute = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String room = type.getPackageName().replaceFirst("^edgewise\\.", "");
      if (!ROOMS.contains(room)) {
        strangers.add(room);
      }
      String folder = "src/main/java/" + type.getPackageName().replace('.', '/');
      if (!Files.exists(Path.of(folder, "package-info.java"))) {
        mute.add(room);
      }
    }
    assertEquals(Set.of(), strangers, "a package that is no room of the list");
    assertEquals(Set.of(), mute, "a package without a package-info");
  }
}
