package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.governance.core.Article;
import io.vavr.collection.List;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** When an amendment under {@link OpenSourceCloud} takes effect, whatever days its notices go out on. */
final class OpenSourceCloudAmendmentProperties {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    private static final List<String> ALL = List.of("m1", "m2", "m3", "f1", "e1", "u1");

    /** The first lawful day if each member is told so many days after the one before, the first so many after the vote. */
    private static LocalDate effective(java.util.List<Integer> gaps) {
        OpenSourceCloudLife life = OpenSourceCloudDocumentsLifeTest.decided("");
        LocalDate day = DECIDED;
        for (int i = 0; i < ALL.size(); i++) {
            day = day.plusDays(gaps.get(i));
            life.on(day.toString()).by("sg", tell("x", "notify", List.of(ALL.get(i))));
        }
        return life.proposal("x").effective().get();
    }

    @Property(tries = 40)
    @Article("oscar:40b")
    void it_takes_effect_thirty_days_after_the_last_member_was_told(
            @ForAll @Size(6) java.util.List<@IntRange(max = 9) Integer> gaps) {
        assertEquals(DECIDED.plusDays(gaps.stream().mapToInt(gap -> gap).sum() + 30), effective(gaps));
    }

    @Property(tries = 40)
    @Article("oscar:40b")
    void telling_one_more_member_later_never_brings_it_forward(
            @ForAll @Size(6) java.util.List<@IntRange(max = 9) Integer> gaps,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 9) int later) {
        java.util.List<Integer> delayed = new java.util.ArrayList<>(gaps);
        delayed.set(which, gaps.get(which) + later);
        assertFalse(effective(delayed).isBefore(effective(gaps)));
    }
}
