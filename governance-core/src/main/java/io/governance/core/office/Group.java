package io.governance.core.office;

import io.governance.core.BodyId;
import io.governance.core.Stamp;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A working group (工作组): a body that the alliance itself forms, of a kind that the charter provides for.
 *
 * @param id how it is named
 * @param template the kind of group in the charter
 * @param name what it is called
 * @param formed when, by whom and where in the record it was formed
 * @param endsOn the last day of its life; none if it has no set end
 * @param dissolved when it was dissolved; none while it lives
 */
public record Group(
        BodyId id, BodyId template, String name, Stamp formed, Option<LocalDate> endsOn, Option<Stamp> dissolved) {

    /** Checks if it has not been dissolved. */
    public boolean isLive() {
        return dissolved.isEmpty();
    }
}
