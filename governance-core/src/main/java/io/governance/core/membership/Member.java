package io.governance.core.membership;

import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Style;
import io.governance.core.procedure.Departure;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A member (会员): an organisation that belongs, or belonged, to the alliance. Immutable; derived from acts. */
@Value.Immutable
@Style
public interface Member {

    /** How it is named. */
    MemberId id();

    /** What it is called. */
    String name();

    /** The name of its class in the charter. */
    String tier();

    /** When it became a member. */
    Instant since();

    /** Since when it has been of its class. */
    Instant tierSince();

    /** When its membership ended or is going to end; none if nothing ends it. */
    Option<Instant> until();

    /** How its membership ended or is going to end; none if nothing ends it, or nobody recorded how. */
    Option<Departure> departure();

    /** The person who acts for it (代表); none if nobody was named. */
    Option<PersonId> representative();

    /** The person the secretariat writes to (联系人); none if nobody was named. */
    Option<PersonId> contact();

    /** What else has been found about it, such as {@code main-founder}. */
    Set<String> marks();

    /** The last day on which it may not apply again; none if it may. */
    Option<LocalDate> barredTo();

    /** Checks if it is a member at an instant; at the instant its membership ends it no longer is. */
    default boolean isCurrentAt(Instant at) {
        return until().forAll(at::isBefore);
    }
}
