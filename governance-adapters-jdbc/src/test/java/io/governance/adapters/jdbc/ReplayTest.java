package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.SeatKind;
import io.governance.core.charter.Session;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.ConfirmMinutes;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.DraftMinutes;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.PublishMinutes;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.meetings.SendPaper;
import io.governance.core.commands.members.NameContact;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.meeting.Item;
import io.governance.core.meeting.Minute;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.procedure.Task;
import io.governance.core.record.Entry;
import io.governance.core.record.Receipt;
import io.governance.core.right.Capacity;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole life, as it was seen while it was lived, is the same when its record is opened again, at every instant of it. */
final class ReplayTest {

    private static final ZoneId ZONE = StateCouncilCalendar.published().zone();
    private static final AllianceId FERRY = AllianceId.of("ferry");
    private static final BodyId COUNCIL = BodyId.of("council");
    private static final MemberId CITY = MemberId.of("city");
    private static final SeatId CITYS_SEAT = SeatId.of("director-3");

    /** Under it a member leaves with notice, and an amendment names the day from which it holds. */
    private static final Charter CHARTER = charter();

    private static final LocalDate AMENDED_FROM = LocalDate.of(2025, 3, 1);

    /**
     * What somebody saw.
     *
     * @param at when they looked
     * @param alliance the alliance as it was then
     */
    private record Sight(Instant at, Option<Alliance> alliance) {}

    private Instant now = at("2025-01-06T09:00");
    private Seq<Sight> sights = List.empty();
    private int operations;

    static List<String> books() {
        return List.of(Books.sqlite(), Books.postgresql());
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_life_replayed_from_its_record_is_the_life_that_was_lived(String url) {
        try (LocalGovernance governance = on(url)) {
            live(governance);
        }

        try (LocalGovernance again = on(url)) {
            Seq<Entry> entries = again.record(FERRY, 0, Integer.MAX_VALUE);
            assertEquals(sights.last().alliance(), again.alliance(FERRY));
            assertEquals(fold(entries, now), again.alliance(FERRY));
            for (Sight sight : sights) {
                assertEquals(sight.alliance(), again.allianceAsOf(FERRY, sight.at()), () -> "as seen at " + sight.at());
            }
            Seq<Instant> turns =
                    entries.map(Entry::at).appendAll(effects(entries)).distinct();
            assertEquals(2 + entries.map(Entry::at).distinct().size(), turns.size(), "two effects lay ahead");
            for (Instant turn : turns) {
                for (Instant at : List.of(turn.minusMillis(1), turn, turn.plusMillis(1))) {
                    assertEquals(fold(entries, at), again.allianceAsOf(FERRY, at), () -> "as of " + at);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void what_was_decided_earlier_takes_effect_on_its_day_also_when_it_is_read_back(String url) {
        try (LocalGovernance governance = on(url)) {
            live(governance);
        }

        try (LocalGovernance again = on(url)) {
            Seq<Instant> effects = effects(again.record(FERRY, 0, Integer.MAX_VALUE));
            Instant left = effects.head();
            Instant amended = effects.last();
            assertEquals(at("2025-02-21T00:00"), left, "a month from the 20th of January, that day included");
            assertEquals(at("2025-03-01T00:00"), amended);
            assertTrue(asOf(again, left.minusMillis(1))
                    .members()
                    .current(CITY, left.minusMillis(1))
                    .isDefined());
            assertTrue(asOf(again, left).members().current(CITY, left).isEmpty());
            assertFalse(asOf(again, left.minusMillis(1))
                    .seats()
                    .find(CITYS_SEAT)
                    .get()
                    .isVacant());
            assertTrue(asOf(again, left).seats().find(CITYS_SEAT).get().isVacant());
            assertEquals(Option.some(3), directors(asOf(again, amended.minusMillis(1))));
            assertEquals(Option.some(5), directors(asOf(again, amended)));
        }
    }

    private void live(LocalGovernance governance) {
        assertTrue(answer(governance.found(
                        FERRY, new FoundAlliance(CHARTER.id(), "渡运联盟"), person("an"), OperationId.of("found")))
                .isRight());
        done(governance, "an", new RegisterMember(MemberId.of("anchor"), "锚地公司", "full", Option.some(person("an"))));
        done(governance, "an", new RegisterMember(MemberId.of("buoy"), "浮标公司", "full", Option.some(person("bo"))));
        done(governance, "an", new RegisterMember(CITY, "城市轮渡", "full", Option.some(person("cy"))));
        done(governance, "an", director(1, "anchor", "an"));
        done(governance, "an", director(2, "buoy", "bo"));
        done(governance, "an", director(3, "city", "cy"));
        done(governance, "an", new CompleteFounding());
        refused(governance, "an", "STEP_SKIPPED", new RegisterMember(MemberId.of("deck"), "甲板公司", "full"));
        done(governance, "bo", new NameContact(MemberId.of("buoy"), person("bea")));

        ProposalId admission = ProposalId.of("admit-deck");
        MeetingId meeting = MeetingId.of("council-1");
        BallotId admitting = BallotId.of("admitting");
        done(governance, "di", new FileProposal(admission, "admission", applicant("deck", "甲板公司", "di"), List.empty()));
        done(
                governance,
                "an",
                new ConveneMeeting(
                        meeting,
                        "council-meeting",
                        LocalDate.of(2025, 1, 20),
                        Option.none(),
                        Option.none(),
                        Option.none()));
        done(governance, "an", new SendAgenda(meeting, List.of(new Item("1", "接纳甲板公司"))));
        done(governance, "an", new SendPaper(meeting, "1", "申请书"));
        now = at("2025-01-20T09:00");
        look(governance);
        done(governance, "an", new RecordAttendance(meeting, List.of(person("an"), person("bo")), List.empty()));
        done(governance, "an", new OpenMeeting(meeting));
        done(
                governance,
                "an",
                new OpenBallot(
                        admitting,
                        COUNCIL,
                        MatterId.of("admit-member"),
                        "接纳甲板公司",
                        Readings.recommended(),
                        Session.IN_SESSION,
                        Option.some(admission),
                        Option.some(meeting),
                        Option.some("1")));
        vote(governance, admitting, "director-1", "an", Choice.FAVOUR);
        refused(governance, "cy", "NOT_PRESENT", new CastVote(admitting, SeatId.of("director-3"), Choice.AGAINST));
        vote(governance, admitting, "director-2", "bo", Choice.FAVOUR);
        done(governance, "an", new CloseBallot(admitting, List.empty()));
        done(governance, "an", new CloseMeeting(meeting));
        done(governance, "an", new DraftMinutes(meeting, List.of(new Minute("1", "秘书处", "无异议", "接纳"))));
        done(governance, "bo", new ConfirmMinutes(meeting, Option.none()));
        done(governance, "an", new PublishMinutes(meeting));

        done(
                governance,
                "cy",
                new FileProposal(ProposalId.of("city-leaves"), "resignation", leaving("city"), List.empty()));

        ProposalId amendment = ProposalId.of("more-directors");
        BallotId amending = BallotId.of("amending");
        done(governance, "bo", new FileProposal(amendment, "amendment", amending(), List.empty()));
        done(
                governance,
                "an",
                new OpenBallot(
                        amending,
                        BodyId.of("assembly"),
                        MatterId.of("amend-charter"),
                        "理事增至五人",
                        Readings.recommended(),
                        Session.IN_SESSION,
                        Option.some(amendment),
                        Option.none(),
                        Option.none()));
        vote(governance, amending, "anchor", "an", Choice.FAVOUR);
        vote(governance, amending, "buoy", "bo", Choice.FAVOUR);
        vote(governance, amending, "deck", "di", Choice.AGAINST);
        done(governance, "an", new CloseBallot(amending, List.empty()));

        now = at("2025-02-20T12:00");
        look(governance);
        done(governance, "cy", advice());
        now = at("2025-02-25T12:00");
        look(governance);
        refused(governance, "cy", "NOT_A_MEMBER", advice());
        now = at("2025-03-03T12:00");
        look(governance);
        done(governance, "di", advice());
        done(governance, "an", new RecordBreach(MemberId.of("deck"), "report", "未报送资料"));
    }

    private static Charter charter() {
        Capacity council = new Capacity.OnSeat(COUNCIL, List.empty(), Text.of("理事", "a director"));
        Capacity member =
                new Capacity.OfMember(List.empty(), Option.none(), Text.of("会员代表", "a member's representative"));
        return CharterBuilder.charter("ferry-charter", "渡运联盟章程", "Charter of the Ferry Alliance")
                .article("1", "会员是渡运企业。", "Members are ferry companies.")
                .tier("full", "会员", "member", "1")
                .article("2", "设会员大会与理事会。", "There are an assembly and a council.")
                .bodiesAreListedIn("2")
                .body("assembly", "会员大会", "assembly", "2")
                .seats("assembly", "delegate", "会员代表", "delegate", "2")
                .everyMember("assembly", "delegate")
                .body("council", "理事会", "council", "2")
                .seats("council", "director", "理事", "director", 3, "2")
                .article("3", "过半数通过。", "More than half carries.")
                .decides("assembly", "amend-charter", majority("F-amend"))
                .decides("council", "admit-member", majority("F-admit"))
                .article("4", "入会由理事会决定。", "The council admits members.")
                .procedure(new Procedure(
                        "admission",
                        Text.of("入会", "admission"),
                        List.of(
                                Stage.of(
                                        "apply",
                                        Text.of("申请", "applying"),
                                        new Capacity.Anybody(),
                                        Task.once(),
                                        cite("4")),
                                Stage.of(
                                                "decide",
                                                Text.of("理事会决定", "the council's decision"),
                                                council,
                                                Task.decide("council", "admit-member"),
                                                cite("4"))
                                        .then(new Effect.AdmitMember(Option.none()))),
                        List.empty(),
                        List.empty(),
                        List.of(cite("4"))))
                .article("5", "退会提前一个月通知。", "A member leaves with a month's notice.")
                .procedure(new Procedure(
                        "resignation",
                        Text.of("退会", "resignation"),
                        List.of(Stage.of(
                                        "announce",
                                        Text.of("通知", "giving notice"),
                                        new Capacity.OfTheMemberConcerned(),
                                        Task.once(),
                                        cite("5"))
                                .ahead(new Notice(Period.months(1), true, cite("5")))
                                .then(new Effect.EndMembership(Departure.RESIGNED, Option.some(Period.years(1))))),
                        List.empty(),
                        List.empty(),
                        List.of(cite("5"))))
                .article("6", "修改章程由大会决定，自所定之日起生效。", "The assembly amends the charter from a day it names.")
                .procedure(new Procedure(
                        "amendment",
                        Text.of("修改章程", "amendment"),
                        List.of(
                                Stage.of("propose", Text.of("提出", "proposing"), member, Task.once(), cite("6")),
                                Stage.of(
                                                "decide",
                                                Text.of("大会决定", "the assembly's decision"),
                                                member,
                                                Task.decide("assembly", "amend-charter"),
                                                cite("6"))
                                        .then(new Effect.AmendCharter())),
                        List.empty(),
                        List.empty(),
                        List.of(cite("6"))))
                .article("7", "理事会会议提前三日送达议程，并作纪要。", "Council meetings take three days' notice and minutes.")
                .meeting(MeetingKind.of(
                                "council-meeting", Text.of("理事会会议", "council meeting"), "council", council, cite("7"))
                        .ahead(new MeetingKind.Ahead(ByReading.plain(Period.days(3)), cite("7")))
                        .opensWith(Requirement.moreThan(1, 2, Count.PRESENT, Count.IN_OFFICE))
                        .minuted(new MeetingKind.Minutes(Period.days(5), cite("7"), cite("7"))))
                .article("8", "会员有建议权，并须报送资料。", "Members advise and report.")
                .grants(Right.of("advise", Text.of("建议", "advising"), member, cite("8")))
                .imposes("report", Text.of("报送资料", "reporting"), member, "8")
                .compiled();
    }

    private static DecisionRule majority(String id) {
        return DecisionRule.of(
                id,
                Text.of("过半数", "more than half"),
                Formula.of(Requirement.moreThan(1, 2, Count.FAVOUR, Count.PRESENT)),
                cite("3"));
    }

    private static Citation cite(String provision) {
        return new Citation("ferry-charter", provision);
    }

    private static Command director(int number, String member, String holder) {
        return new RegisterSeat(new Seat(
                SeatId.of("director-" + number),
                COUNCIL,
                "director",
                Option.some(MemberId.of(member)),
                Option.some(person(holder)),
                1,
                Option.none()));
    }

    private static Command advice() {
        return new ExerciseRight("advise", Option.none(), Option.some("增开夜班"), Option.none(), List.empty());
    }

    private static Subject applicant(String member, String name, String person) {
        return subject(
                "接纳" + name,
                Option.some(MemberId.of(member)),
                Option.some(name),
                Option.some("full"),
                Option.some(person(person)),
                Option.none(),
                List.empty());
    }

    private static Subject leaving(String member) {
        return subject(
                "退会",
                Option.some(MemberId.of(member)),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty());
    }

    private static Subject amending() {
        return subject(
                "理事增至五人",
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(AMENDED_FROM),
                List.of(
                        new Amendment.ReplaceLimit(COUNCIL, "director", 5),
                        new Amendment.ReplaceRule(
                                "F-admit", Formula.of(Requirement.atLeast(2, 3, Count.FAVOUR, Count.PRESENT)))));
    }

    private static Subject subject(
            String title,
            Option<MemberId> member,
            Option<String> name,
            Option<String> tier,
            Option<PersonId> person,
            Option<LocalDate> on,
            Seq<Amendment> amendments) {
        return new Subject(
                title,
                member,
                name,
                tier,
                List.empty(),
                person,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                on,
                Option.none(),
                Option.none(),
                amendments);
    }

    private LocalGovernance on(String url) {
        return new LocalGovernance(
                JdbcMinuteBook.open(url),
                id -> Option.when(id.equals(CHARTER.id()), CHARTER),
                () -> now,
                StateCouncilCalendar.published());
    }

    private void vote(LocalGovernance governance, BallotId ballot, String seat, String holder, Choice choice) {
        done(governance, holder, new CastVote(ballot, SeatId.of(seat), choice));
    }

    private void done(LocalGovernance governance, String actor, Command command) {
        submit(governance, actor, command)
                .getOrElseThrow(no -> new AssertionError(command + ": " + no.code() + " " + no.facts()));
    }

    private void refused(LocalGovernance governance, String actor, String code, Command command) {
        assertEquals(code, submit(governance, actor, command).getLeft().code());
    }

    /** Submits a command a minute after the last one, and looks at what it led to. */
    private Either<Refusal, Receipt> submit(LocalGovernance governance, String actor, Command command) {
        now = now.plusSeconds(60);
        operations++;
        Either<Refusal, Receipt> answer =
                answer(governance.submit(FERRY, command, person(actor), OperationId.of("operation-" + operations)));
        look(governance);
        return answer;
    }

    private static Either<Refusal, Receipt> answer(CompletionStage<Either<Refusal, Receipt>> submitted) {
        return submitted.toCompletableFuture().join();
    }

    private void look(LocalGovernance governance) {
        sights = sights.append(new Sight(now, governance.alliance(FERRY)));
    }

    /** What entries recorded by an instant make of the alliance at it, without any governance. */
    private static Option<Alliance> fold(Seq<Entry> entries, Instant at) {
        return entries.filter(entry -> !entry.at().isAfter(at))
                .<Option<Alliance>>foldLeft(
                        Option.none(),
                        (before, entry) -> entry.act() instanceof AllianceAct.AllianceFounded founded
                                ? Option.some(Alliance.founded(FERRY, founded, CHARTER, entry.stamp()))
                                : before.map(alliance -> alliance.after(entry.act(), entry.stamp())))
                .map(alliance -> alliance.at(at));
    }

    /** The instants at which something takes effect that was decided before. */
    private static Seq<Instant> effects(Seq<Entry> entries) {
        return entries.flatMap(entry -> entry.act() instanceof MembershipAct.MembershipConcluded leaving
                ? Option.some(leaving.until())
                : entry.act() instanceof AllianceAct.CharterAmended amended
                        ? Option.some(amended.from())
                        : Option.<Instant>none());
    }

    private static Alliance asOf(LocalGovernance governance, Instant at) {
        return governance.allianceAsOf(FERRY, at).get();
    }

    private static Option<Integer> directors(Alliance alliance) {
        return alliance.charter()
                .body(COUNCIL)
                .flatMap(body -> body.seat("director"))
                .flatMap(SeatKind::limit);
    }

    private static PersonId person(String id) {
        return PersonId.of(id);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
