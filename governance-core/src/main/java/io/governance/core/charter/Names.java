package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Reading;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Looks up what an element of a charter names, and finds a fault where the charter does not have it. */
final class Names {

    private final Charter charter;

    Names(Charter charter) {
        this.charter = charter;
    }

    private static Option<Finding> known(boolean known, Named in, String code, String zh, String en, String name) {
        return Option.when(
                !known,
                () -> in.fault(code, "所称" + zh + "不存在：" + name, "names a " + en + " that is not there: " + name));
    }

    Option<Finding> body(BodyId body, Named in) {
        return known(charter.body(body).isDefined(), in, "UNKNOWN_BODY", "机构", "body", body.value());
    }

    Option<Finding> venue(Task.Venue venue, Named in) {
        if (charter.matter(venue.matter()).isEmpty()) {
            return Option.some(in.fault(
                    "UNKNOWN_MATTER",
                    "所称事项未定义：" + venue.matter(),
                    "names a matter that is not there: " + venue.matter()));
        }
        return body(venue.body(), in)
                .orElse(() -> Option.when(
                        !charter.mayVote(venue.body(), venue.matter()),
                        () -> in.fault(
                                "VENUE_WITHOUT_RULE",
                                "由 " + venue.body() + " 决定 " + venue.matter() + "，但没有表决规则",
                                "is decided by " + venue.body() + " as " + venue.matter() + ", and no rule lets it")));
    }

    Option<Finding> seat(BodyId body, String kind, Named in) {
        return body(body, in)
                .orElse(() -> known(
                        charter.body(body).flatMap(found -> found.seat(kind)).isDefined(),
                        in,
                        "UNKNOWN_SEAT_KIND",
                        "席位类别",
                        "kind of seat",
                        body + " / " + kind));
    }

    Option<Finding> tier(String tier, Named in) {
        return known(charter.tier(tier).isDefined(), in, "UNKNOWN_TIER", "会员类别", "class of members", tier);
    }

    Option<Finding> mark(String mark, Named in) {
        return known(charter.marks().exists(found -> found.id().equals(mark)), in, "UNKNOWN_MARK", "认定", "mark", mark);
    }

    Option<Finding> right(String right, Named in) {
        return known(charter.right(right).isDefined(), in, "UNKNOWN_RIGHT", "权利", "right", right);
    }

    Option<Finding> procedure(String procedure, Named in) {
        return known(charter.procedure(procedure).isDefined(), in, "UNKNOWN_PROCEDURE", "程序", "procedure", procedure);
    }

    Option<Finding> meeting(String kind, Named in) {
        return known(charter.meeting(kind).isDefined(), in, "UNKNOWN_MEETING_KIND", "会议类别", "kind of meeting", kind);
    }

    Option<Finding> reading(Reading reading, Named in) {
        return known(
                charter.readings().contains(reading),
                in,
                "UNKNOWN_READING",
                "解释",
                "reading",
                reading.key().value());
    }

    Seq<Finding> readings(ByReading<?> asking, Named in) {
        return asking.readings().flatMap(reading -> reading(reading, in));
    }

    /** Time alone has to fulfil it, which days of work depend on a calendar for. */
    Option<Finding> length(Period length, Named in) {
        return Option.when(
                length.unit() == Period.Unit.WORKING_DAYS,
                () -> in.fault(
                        "PERIOD_OF_WORKING_DAYS",
                        "的期间不能以工作日计：" + length.inWords().zh(),
                        "cannot be counted in working days: " + length));
    }

    Seq<Finding> capacity(Capacity capacity, Named in) {
        if (capacity instanceof Capacity.OfMember member) {
            return member.tiers()
                    .flatMap(tier -> tier(tier, in))
                    .appendAll(member.mark().flatMap(mark -> mark(mark, in)));
        }
        if (capacity instanceof Capacity.OnSeat seated) {
            return seated.kinds().isEmpty()
                    ? body(seated.body(), in).toList()
                    : seated.kinds().flatMap(kind -> seat(seated.body(), kind, in));
        }
        return capacity instanceof Capacity.AnyOf any
                ? any.capacities().flatMap(one -> capacity(one, in))
                : List.empty();
    }
}
