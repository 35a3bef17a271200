package io.governance.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequirementFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "favour >= 2/3 in_office",
                "favour > 1/2 present",
                "favour+silent <= 1/3 cast",
                "present >= 1/1 entitled",
                "favour >= 9",
                "against <= 0",
                "weight of favour > 1/2 weight of decided",
                "against within permanent <= 0"
            })
    void a_comparison_is_read_and_written_back(String text) {
        assertEquals(text, RequirementForm.write(RequirementForm.parse(text)).get());
    }

    @Test
    void it_says_what_it_says() {
        Roll roll = Roll.of(6, 2, 1, 0, 0);

        assertEquals(
                Requirement.atLeast(2, 3, Count.FAVOUR, Count.IN_OFFICE),
                RequirementForm.parse("  favour>=2/3   favour+against+abstain+silent+absent "));
        assertEquals(Requirement.atLeast(10, Count.FAVOUR), RequirementForm.parse("favour > 9"));
        assertTrue(RequirementForm.parse("favour >= 2/3 present").isMetBy(roll));
        assertEquals(false, RequirementForm.parse("favour > 2/3 present").isMetBy(roll));
        assertEquals(Count.IN_OFFICE, Count.parse("in_office"));
        assertEquals(Count.PRESENT, Count.parse("cast+silent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "favour",
                "favour 2/3 present",
                "favour = 2/3 present",
                "favour >= 0.66 present",
                "favour >= 2/3",
                "favour >= 9 present",
                "favour >= 3/2 present",
                "favour >= 0/3 present",
                "favour > 3/3 present",
                "favour >= -1",
                "everybody >= 9",
                "favour >= 2/3 everybody",
                "favour >= 9999999999999999999",
                "favour >= 2/3 present >= 1",
                "2/3 <= favour"
            })
    void anything_else_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RequirementForm.parse(text));
    }
}
