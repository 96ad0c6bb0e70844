package dev.sekisho.dlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Arrows between modules and packages. This module sees the whole library, so the rules live here. A class belongs to
 * the module whose build directory it was read from.
 */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sekisho.dlp");

    private static final DescribedPredicate<JavaClass> API = module("dlp-api");
    private static final DescribedPredicate<JavaClass> DETECTORS = module("dlp-detectors");
    private static final DescribedPredicate<JavaClass> ENCRYPTION = module("dlp-encryption");
    private static final JavaClasses LIBRARY = ALL.that(API.or(DETECTORS).or(ENCRYPTION));

    @Test
    void theLibraryIsSeen() {
        assertFalse(ALL.that(API).isEmpty(), "no class of dlp-api was read, so no rule here was checked");
    }

    @Test
    void apiKnowsNoOtherModule() {
        check(noClasses().that(API).should().dependOnClassesThat(DETECTORS.or(ENCRYPTION)));
    }

    @Test
    void detectorsDoNotKnowEncryption() {
        check(noClasses().that(DETECTORS).should().dependOnClassesThat(ENCRYPTION));
    }

    @Test
    void encryptionDoesNotKnowDetectors() {
        check(noClasses().that(ENCRYPTION).should().dependOnClassesThat(DETECTORS));
    }

    @Test
    void libraryDoesNotKnowExamplesOrBenchmarks() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.sekisho.dlp.examples..", "dev.sekisho.dlp.benchmarks.."));
    }

    @Test
    void packagesFormNoCycles() {
        check(slices().matching("dev.sekisho.(**)").should().beFreeOfCycles());
    }

    @Test
    void noPackageIsADrawerForOddsAndEnds() {
        classes()
                .should()
                .resideOutsideOfPackages("..impl..", "..util..", "..common..", "..manager..", "..helper..")
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void libraryDoesNotUseTheBacktrackingRegexEngine() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class));
    }

    @Test
    void libraryDoesNotPrint() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void onlyExtractionAndTheFormsOfOfficeAndPdfSeeTheirLibraries() {
        check(onlyFrom("..extract..", "org.apache.tika.."));
        check(onlyFrom(new String[] {"..extract..", "..encrypt.office.."}, "org.apache.poi.."));
        check(onlyFrom(new String[] {"..extract..", "..encrypt.pdf.."}, "org.apache.pdfbox.."));
    }

    @Test
    void onlyTheMailAdapterSeesJakartaMail() {
        check(onlyFrom("..mail..", "jakarta.mail.."));
    }

    @Test
    void onlyTheServletAdapterSeesServlets() {
        check(onlyFrom("..servlet..", "jakarta.servlet.."));
    }

    private static ArchRule onlyFrom(String from, String... foreign) {
        return onlyFrom(new String[] {from}, foreign);
    }

    private static ArchRule onlyFrom(String[] from, String... foreign) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(LIBRARY);
    }

    private static DescribedPredicate<JavaClass> module(String name) {
        return DescribedPredicate.describe(
                "of " + name,
                type -> type.getSource()
                        .map(source -> source.getUri().toString().contains("/" + name + "/target/"))
                        .orElse(false));
    }
}
