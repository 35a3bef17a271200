package io.governance.adapters.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.governance.core.architecture.SourceLength;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packagesOf = RestServer.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule whoever_uses_this_module_meets_the_server_and_its_documents = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .and()
            .arePublic()
            .should()
            .haveFullyQualifiedName(RestServer.class.getName())
            .orShould()
            .haveFullyQualifiedName(RulingDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(CharterDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(RehearsalDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(LifeDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(AllianceDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(LicenceDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(QuestionDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(ChangesDocument.class.getName())
            .orShould()
            .haveFullyQualifiedName(CommandNames.class.getName())
            .because("routes and their documents are described by openapi.yaml, not by Java types");

    @ArchTest
    static final ArchRule no_charter_is_known_by_name_here = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.governance.core.charters..")
            .because("which charters are offered is the caller's to say");

    @Test
    void no_source_file_outgrows_its_reader() throws IOException {
        assertEquals(List.of(), SourceLength.tooLong(Path.of("src/main/java"), SourceLength.LIMIT));
    }
}
