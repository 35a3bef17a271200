package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.governance.core.alliance.Command;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every command of the core can be written in a document. */
class CommandNamesTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.governance.core");

    @Test
    void every_command_of_the_core_is_listed() {
        Set<String> commands = CORE.stream()
                .filter(type -> type.isAssignableTo(Command.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(commands.size() > 5, "the scan found the core");
        assertEquals(
                commands, new TreeSet<>(CommandNames.ALL.map(Class::getName).toJavaList()));
    }

    @Test
    void every_command_is_a_record_with_a_name_of_its_own_that_is_no_field_of_a_step() {
        assertTrue(CommandNames.ALL.forAll(Class::isRecord));
        assertEquals(CommandNames.ALL.size(), CommandNames.all().distinct().size());
        assertTrue(CommandNames.all().forAll(name -> name.matches("[a-z]+(-[a-z]+)*")));
        assertEquals("adopt-reading", CommandNames.all().head());
        assertTrue(CommandNames.all().filter(Script.FIELDS::contains).isEmpty());
    }

    @Test
    void every_component_of_a_command_can_be_written() {
        for (Class<? extends Command> command : CommandNames.ALL) {
            for (var component : command.getRecordComponents()) {
                var faults = new ArrayList<Fault>();
                new RecordReader(faults).value(component.getGenericType(), JsonNodeFactory.instance.textNode("x1"), "");
                assertTrue(
                        List.ofAll(faults).forAll(fault -> !fault.message().en().contains("cannot be written")),
                        command + " " + component + " " + faults);
            }
        }
    }
}
