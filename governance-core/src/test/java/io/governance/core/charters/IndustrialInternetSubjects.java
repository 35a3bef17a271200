package io.governance.core.charters;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ReadingKey;
import io.governance.core.SeatId;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What proposals under the charter of {@link IndustrialInternet} are about. */
final class IndustrialInternetSubjects {

    private IndustrialInternetSubjects() {}

    static Subject about(String title) {
        return Subject.of(title);
    }

    static Subject applicant(String member, String person, String... traits) {
        return of(member, null, person, null, null, null, List.of(traits), null);
    }

    static Subject rising(String member, String tier) {
        return of(member, tier, null, null, null, null, List.empty(), null);
    }

    static Subject member(String member) {
        return rising(member, null);
    }

    static Subject breach(String member, String ground) {
        return of(member, null, null, null, null, null, List.empty(), ground);
    }

    static Subject person(String person, String member, String seat) {
        return of(member, null, person, seat, null, null, List.empty(), null);
    }

    static Subject outsider(String person, String seat) {
        return of(null, null, person, seat, null, null, List.empty(), null);
    }

    static Subject group(String group) {
        return of(null, null, null, null, group, null, List.empty(), null);
    }

    static Subject head(String group, String person) {
        return of(null, null, person, null, group, null, List.empty(), null);
    }

    static Subject project(String project) {
        return of(null, null, null, null, null, project, List.empty(), null);
    }

    static Subject seat(String seat) {
        return of(null, null, null, seat, null, null, List.empty(), null);
    }

    static Subject amending(Amendment... amendments) {
        Subject plain = Subject.of("修改章程");
        return new Subject(
                plain.title(),
                plain.member(),
                plain.name(),
                plain.tier(),
                plain.traits(),
                plain.person(),
                plain.seat(),
                plain.body(),
                plain.project(),
                plain.kind(),
                plain.ground(),
                plain.since(),
                plain.on(),
                plain.reading(),
                plain.choice(),
                List.of(amendments));
    }

    static Subject settling(String reading, String choice) {
        Subject plain = Subject.of("解释章程");
        return new Subject(
                plain.title(),
                plain.member(),
                plain.name(),
                plain.tier(),
                plain.traits(),
                plain.person(),
                plain.seat(),
                plain.body(),
                plain.project(),
                plain.kind(),
                plain.ground(),
                plain.since(),
                plain.on(),
                Option.some(ReadingKey.of(reading)),
                Option.some(choice),
                List.empty());
    }

    private static Subject of(
            @Nullable String member,
            @Nullable String tier,
            @Nullable String person,
            @Nullable String seat,
            @Nullable String body,
            @Nullable String project,
            List<String> traits,
            @Nullable String ground) {
        return new Subject(
                "议案",
                Option.of(member).map(MemberId::of),
                Option.of(member),
                Option.of(tier),
                traits,
                Option.of(person).map(PersonId::of),
                Option.of(seat).map(SeatId::of),
                Option.of(body).map(BodyId::of),
                Option.of(project).map(ProjectId::of),
                Option.none(),
                Option.of(ground),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty());
    }
}
