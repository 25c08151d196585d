package kazasu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Holds the arrows of docs/architecture.md: who may know whom. */
final class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kazasu");

    private static void hold(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void theAppletKnowsTheJavaCardApiOnly() {
        hold(classes()
                .that()
                .resideInAPackage("kazasu.applet..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("kazasu.applet..", "javacard..", "javacardx..", "java.lang.."));
    }

    @Test
    void theModelStandsOnTheJdk() {
        hold(classes()
                .that()
                .resideInAnyPackage("kazasu.apdu..", "kazasu.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("kazasu.apdu..", "kazasu.model..", "java..", "javax.crypto..", "org.jspecify.."));
    }

    @Test
    void nobodyKnowsTheAppletsClasses() {
        hold(noClasses()
                .that(not(resideInAPackage("kazasu.applet..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kazasu.applet.."));
    }

    @Test
    void oneRoomKnowsJCardSim() {
        hold(noClasses()
                .that(not(resideInAPackage("kazasu.card.runtime..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.licel.."));
    }

    @Test
    void theEngineKnowsNoFloorAbove() {
        hold(noClasses()
                .that(resideInAnyPackage(
                        "kazasu.card..", "kazasu.contents..", "kazasu.image..", "kazasu.reader..", "kazasu.pki.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kazasu.client..",
                        "kazasu.command..",
                        "kazasu.office..",
                        "kazasu.verifier..",
                        "kazasu.corpus..",
                        "kazasu.publication..",
                        "kazasu.portal..",
                        "kazasu.http..",
                        "kazasu.paper..",
                        "kazasu.workbench..",
                        "kazasu.features..",
                        "kazasu.result..",
                        "info.picocli.."));
    }

    @Test
    void theWorldKnowsNeitherProgramNorKit() {
        hold(noClasses()
                .that(resideInAnyPackage(
                        "kazasu.client..",
                        "kazasu.command..",
                        "kazasu.office..",
                        "kazasu.verifier..",
                        "kazasu.corpus..",
                        "kazasu.publication..",
                        "kazasu.portal..",
                        "kazasu.http..",
                        "kazasu.paper.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kazasu.workbench..", "kazasu.features..", "kazasu.result.."));
    }

    @Test
    void theProgramAndTheKitDoNotKnowEachOther() {
        hold(noClasses()
                .that(resideInAPackage("kazasu.workbench.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kazasu.features..", "kazasu.result.."));
        hold(noClasses()
                .that(resideInAPackage("kazasu.features.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kazasu.workbench.."));
    }

    @Test
    void reportsStandAlone() {
        hold(noClasses()
                .that(resideInAPackage("kazasu.result.."))
                .should()
                .dependOnClassesThat(resideInAPackage("kazasu..").and(not(resideInAPackage("kazasu.result..")))));
    }

    @Test
    void theRoomsFormNoCircle() {
        hold(slices().matching("kazasu.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theOfficesRoomsFormNoCircle() {
        hold(slices().matching("kazasu.office.(*)..").should().beFreeOfCycles());
    }

    /** The law is functions of values: no ledger, no card, no reader. */
    @Test
    void theOfficesRulesStandOnValues() {
        hold(classes()
                .that()
                .resideInAPackage("kazasu.office.rules..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "kazasu.office",
                        "kazasu.office.rules..",
                        "kazasu.pki..",
                        "kazasu.model..",
                        "kazasu.command..",
                        "java.lang..",
                        "java.nio",
                        "java.text",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.."));
    }

    @Test
    void onlyTheLauncherEndsTheProcess() {
        hold(noClasses()
                .that(not(resideInAPackage("kazasu.workbench")))
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void librariesDoNotPrint() {
        hold(noClasses()
                .that(resideInAnyPackage(
                        "kazasu.card..",
                        "kazasu.contents..",
                        "kazasu.image..",
                        "kazasu.reader..",
                        "kazasu.pki..",
                        "kazasu.client..",
                        "kazasu.office..",
                        "kazasu.verifier..",
                        "kazasu.corpus..",
                        "kazasu.publication..",
                        "kazasu.portal..",
                        "kazasu.http..",
                        "kazasu.paper..",
                        "kazasu.model.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }
}
