package dev.gistline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Holds the code to the picture in the README. */
class ArchitectureTest {
    private static final JavaClasses GISTLINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gistline");
    private static final String[] ANALYSIS = {
        "dev.gistline.text..",
        "dev.gistline.time..",
        "dev.gistline.resource..",
        "dev.gistline.document..",
        "dev.gistline.article..",
        "dev.gistline.language..",
        "dev.gistline.actor..",
        "dev.gistline.temporal..",
        "dev.gistline.timeline..",
        "dev.gistline.summary..",
        "dev.gistline.brief..",
        "dev.gistline.json..",
        "dev.gistline.render.."
    };

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        slices().matching("dev.gistline.(**)").should().beFreeOfCycles().check(GISTLINE);
    }

    @Test
    void onlyTheEdgesKnowAws() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.gistline.lambda..", "dev.gistline.store.dynamodb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..")
                .check(GISTLINE);
    }

    @Test
    void nothingDependsOnTheHandlers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.gistline.lambda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.gistline.lambda..")
                .check(GISTLINE);
    }

    @Test
    void spansDependOnNothing() {
        classes()
                .that()
                .resideInAPackage("dev.gistline.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.gistline.text..", "java..", "org.jspecify..")
                .check(GISTLINE);
    }

    @Test
    void theAnalysisHasNoClockAndNoChance() {
        noClasses()
                .that()
                .resideInAnyPackage(ANALYSIS)
                .should()
                .dependOnClassesThat(named(Clock.class, Random.class, SecureRandom.class, ThreadLocalRandom.class))
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .check(GISTLINE);
    }

    @Test
    void theAnalysisDoesNotDependOnTheMachinesLocaleOrCharset() {
        noClasses()
                .that()
                .resideInAnyPackage(ANALYSIS)
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(GISTLINE);
    }

    private static DescribedPredicate<JavaClass> named(Class<?>... types) {
        return DescribedPredicate.describe("have one of the names", type -> {
            for (Class<?> candidate : types) {
                if (type.getName().equals(candidate.getName())) {
                    return true;
                }
            }
            return false;
        });
    }
}
