package io.governance.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An id is checked character by character, and by the same rule as its pattern. */
final class IdProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nearly = Arbitraries.strings().withChars("aZ09._-").ofMaxLength(70);
        Arbitrary<String> strange =
                Arbitraries.strings().withChars("a9.-_ /:@[`{~é席\n\u0000").ofMaxLength(5);
        return Arbitraries.oneOf(nearly, strange, Arbitraries.strings().ofMaxLength(66));
    }

    @Property
    void a_text_is_well_formed_if_it_has_the_form(@ForAll("texts") String text) {
        assertEquals(Id.FORM.matcher(text).matches(), Id.isWellFormed(text), text);
    }

    @Example
    void every_single_character_is_judged_as_the_form_judges_it() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String first = String.valueOf(c);
            String second = "a" + c;
            assertEquals(Id.FORM.matcher(first).matches(), Id.isWellFormed(first), first);
            assertEquals(Id.FORM.matcher(second).matches(), Id.isWellFormed(second), second);
        }
    }

    @Example
    void an_operation_is_named_by_printable_characters_without_blanks() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String name = "a" + c;
            if (c > ' ' && c <= '~') {
                assertEquals(name, OperationId.of(name).value());
            } else {
                assertThrows(IllegalArgumentException.class, () -> OperationId.of(name), name);
            }
        }
        assertEquals(255, OperationId.of("o".repeat(255)).value().length());
        assertThrows(IllegalArgumentException.class, () -> OperationId.of("o".repeat(256)));
        assertThrows(IllegalArgumentException.class, () -> OperationId.of(""));
    }
}
