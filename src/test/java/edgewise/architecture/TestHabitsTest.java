package edgewise.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import edgewise.ui.window.Fx;
import edgewise.ui.window.QuickRobot;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What tests may not do. */
class TestHabitsTest {
  /** A pulse that changes a list while a test looks through it would throw, now and then. */
  @Test
  void testsWaitAndLookOnTheJavaFxThread() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("edgewise");
    noClasses()
        .that()
        .areNotAssignableTo(Fx.class)
        .should()
        .callMethodWhere(target(owner(type(WaitForAsyncUtils.class))).and(target(name("waitFor"))))
        .because("Fx.until looks on the JavaFX thread")
        .check(tests);
    noClasses()
        .that()
        .areNotAssignableTo(QuickRobot.class)
        .should()
        .callConstructorWhere(target(owner(type(FxRobot.class))))
        .because("QuickRobot looks on the JavaFX thread")
        .check(tests);
    noMethods()
        .should()
        .haveRawParameterTypes(FxRobot.class)
        .because("a test is given a QuickRobot")
        .check(tests);
  }
}
