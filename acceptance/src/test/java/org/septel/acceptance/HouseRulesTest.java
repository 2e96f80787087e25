package org.septel.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The fences of the house, as `docs/architecture.md` draws them. The rules about sources are in [SourceRulesTest].
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.septel");

    /// Every arrow between packages that the design allows. A package that is not a key may use no other.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("telegram.lexicon", Set.of("telegram")),
            Map.entry("telegram.parse", Set.of("telegram", "telegram.lexicon")),
            Map.entry("telegram.view", Set.of("telegram", "telegram.lexicon")),
            Map.entry("telegram.explain", Set.of("telegram", "telegram.lexicon")),
            Map.entry("telegram.declassify", Set.of("telegram", "telegram.lexicon")),
            Map.entry("telegram.validate", Set.of("telegram", "telegram.lexicon")),
            Map.entry("telegram.write", Set.of("telegram", "telegram.lexicon", "telegram.parse")),
            Map.entry("samples", Set.of("telegram", "telegram.lexicon")),
            Map.entry("archive.access", Set.of("telegram")),
            Map.entry("archive.cable", Set.of("telegram", "telegram.*", "archive.access")),
            Map.entry("archive.store", Set.of("telegram", "archive.cable", "archive.access")),
            Map.entry("archive.store.sqlite", Set.of("telegram", "archive.cable", "archive.access", "archive.store")),
            Map.entry(
                    "archive.search",
                    Set.of("telegram", "telegram.*", "archive.cable", "archive.access", "archive.search.meaning")),
            Map.entry(
                    "archive.search.lucene",
                    Set.of(
                            "telegram",
                            "telegram.lexicon",
                            "archive.cable",
                            "archive.access",
                            "archive.search",
                            "archive.search.meaning")),
            Map.entry("meaning", Set.of("archive.search.meaning")),
            Map.entry(
                    "archive.indexing",
                    Set.of(
                            "telegram",
                            "telegram.*",
                            "archive.cable",
                            "archive.access",
                            "archive.store",
                            "archive.names",
                            "archive.search")),
            Map.entry(
                    "archive.importing",
                    Set.of(
                            "telegram",
                            "telegram.*",
                            "archive.cable",
                            "archive.access",
                            "archive.store",
                            "archive.importing.layout")),
            Map.entry("archive.importing.container", Set.of("archive.importing")),
            Map.entry(
                    "archive.importing.layout",
                    Set.of("telegram", "archive.cable", "archive.importing", "archive.importing.container")),
            Map.entry("archive.citing", Set.of("telegram", "archive.cable")),
            Map.entry("archive.names", Set.of("telegram", "telegram.lexicon")),
            Map.entry("archive.analysis", Set.of("telegram", "telegram.*", "archive.cable", "archive.search")),
            Map.entry(
                    "archive.export",
                    Set.of(
                            "telegram",
                            "telegram.*",
                            "archive.cable",
                            "archive.access",
                            "archive.analysis",
                            "archive.search")),
            Map.entry("archive", Set.of("telegram", "telegram.*", "archive.*")),
            Map.entry("web", Set.of("telegram", "telegram.*", "archive", "archive.*", "web.*")),
            Map.entry("web.address", Set.of("telegram", "archive.search")),
            Map.entry(
                    "web.pages", Set.of("telegram", "telegram.*", "archive", "archive.*", "web.address", "web.assets")),
            Map.entry(
                    "web.templates",
                    Set.of("telegram", "telegram.explain", "archive.cable", "web.address", "web.pages")),
            Map.entry("app", Set.of("telegram", "telegram.*", "samples", "archive", "archive.*", "web", "web.*")),
            Map.entry(
                    "benchmarks",
                    Set.of("telegram", "telegram.*", "samples", "archive", "archive.*", "web", "web.*", "app")));

    @Test
    void arrowsBetweenPackagesAreThoseOfTheDesign() {
        var wrong = new TreeMap<String, Set<String>>();
        for (JavaClass origin : HOUSE) {
            String from = room(origin);
            for (Dependency arrow : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = arrow.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("org.septel") && !allowed(from, room(target))) {
                    wrong.computeIfAbsent(from + " -> " + room(target), arrowName -> new TreeSet<>())
                            .add(origin.getSimpleName() + " uses " + target.getSimpleName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        Set<String> arrows = ARROWS.getOrDefault(from, Set.of());
        return arrows.contains(to)
                || arrows.stream()
                        .filter(arrow -> arrow.endsWith(".*"))
                        .anyMatch(arrow -> to.startsWith(arrow.substring(0, arrow.length() - 1)));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring("org.septel.".length());
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.septel.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void telegramNeedsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.septel.telegram..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.septel.telegram..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.septel.telegram..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.nio.file..", "java.net..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void pagesAndCommandsHoldReadingRoomsNeverStoresOrIndexes() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.septel.archive..", "org.septel.benchmarks..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.septel\\.archive\\..*\\b(Store|Storage|SearchIndex|Searcher)")
                .check(HOUSE);
    }

    @Test
    void onlyTheArchiveItselfNamesAnEmbeddedBackend() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.septel.archive.Archive")
                .and()
                .resideOutsideOfPackages("org.septel.archive.store.sqlite", "org.septel.archive.search.lucene")
                .and()
                .resideOutsideOfPackage("org.septel.benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.septel.archive.store.sqlite", "org.septel.archive.search.lucene")
                .check(HOUSE);
    }

    @Test
    void sqlStaysInTheSqliteStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.septel.archive.store.sqlite", "org.septel.benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
                .check(HOUSE);
    }

    @Test
    void luceneStaysInTheLuceneIndex() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.septel.archive.search.lucene", "org.septel.benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandSpeaksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.septel.app..", "org.septel.benchmarks..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .orShould()
                .haveNameMatching(".*\\.Abstract[A-Z]\\w*")
                .check(HOUSE);
    }
}
