package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Session;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Drives an alliance under {@link ChinaAseanPort} through its days, for tests. */
final class ChinaAseanPortLife {

    static final String TRAITS = "unit registered-in-china-or-asean digital-economy upholds-charter joins-freely";

    private LocalDate day = LocalDate.of(2026, 1, 5);
    private Alliance alliance;
    private long number = 1;

    private ChinaAseanPortLife(Charter charter) {
        AllianceAct.AllianceFounded founded =
                (AllianceAct.AllianceFounded) Alliance.found(new FoundAlliance(CharterId.of("caih"), "联盟"), charter);
        alliance = Alliance.founded(
                AllianceId.of("a"),
                founded,
                charter,
                new Stamp(1, occasion("founder").at(), PersonId.of("founder")));
    }

    /** Ten units m1 to m10 whose people p1 to p10 are directors: m1 is the chair unit, m2 a vice-chair unit. */
    static ChinaAseanPortLife ofTen(String... answers) {
        ChinaAseanPortLife life = founding(answers);
        for (int i = 1; i <= 10; i++) {
            life.by("founder", member("m" + i, i == 1 ? "chair-unit" : i == 2 ? "vice-chair-unit" : "council-unit"));
            life.by("founder", seat("s" + i, "council", "director", Option.some("m" + i), "p" + i));
        }
        life.by("founder", seat("chair", "council", "chair", Option.some("m1"), "p1"));
        life.by("founder", seat("sg", "secretariat", "secretary-general", Option.none(), "sg"));
        life.by("founder", seat("presiding", "council", "presiding-secretary-general", Option.none(), "sg"));
        life.by("founder", seat("deputy", "secretariat", "deputy-secretary-general", Option.none(), "deputy"));
        life.by("founder", seat("department", "competent-department", "official", Option.none(), "department"));
        life.by("founder", new CompleteFounding());
        return life;
    }

    /** The same, where more than half of those present carry a motion. */
    static ChinaAseanPortLife byMajority(String... answers) {
        return ofTen(
                List.of(answers).prepend("R-caih-threshold=MAJORITY_PRESENT").toJavaArray(String[]::new));
    }

    /** An alliance whose founding is not complete, under some answers such as {@code R-caih-exit=FREE}. */
    static ChinaAseanPortLife founding(String... answers) {
        ChinaAseanPortLife life = new ChinaAseanPortLife(
                BuiltInCharters.named(CharterId.of("caih")).get());
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            life.by("founder", new AdoptReading(ReadingKey.of(parts[0]), parts[1]));
        }
        return life;
    }

    static Command member(String id, String tier) {
        return new RegisterMember(MemberId.of(id), "单位" + id, tier, Option.some(PersonId.of("p" + id.substring(1))));
    }

    static Command seat(String id, String body, String kind, Option<String> member, String holder) {
        return new RegisterSeat(new Seat(
                SeatId.of(id),
                BodyId.of(body),
                kind,
                member.map(MemberId::of),
                Option.some(PersonId.of(holder)),
                1,
                Option.none()));
    }

    ChinaAseanPortLife on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    private Occasion occasion(String actor) {
        StateCouncilCalendar calendar = StateCouncilCalendar.published();
        return new Occasion(
                PersonId.of(actor), day.atTime(9, 0).atZone(calendar.zone()).toInstant(), calendar);
    }

    /** Does something, which must be accepted. */
    Seq<Act> by(String actor, Command command) {
        Occasion occasion = occasion(actor);
        Either<Refusal, Decision> decided = alliance.handle(command, occasion);
        assertTrue(
                decided.isRight(),
                () -> command + " was refused: " + decided.getLeft().code() + " "
                        + decided.getLeft().explanation().en());
        for (Act act : decided.get().acts()) {
            alliance = alliance.after(act, new Stamp(++number, occasion.at(), occasion.actor()));
        }
        return decided.get().acts();
    }

    /** Tries something, which must be refused with a code and on the ground of a provision. */
    Refusal refused(String actor, Command command, String code, String provision) {
        Either<Refusal, Decision> decided = alliance.handle(command, occasion(actor));
        assertTrue(decided.isLeft(), () -> command + " was accepted");
        assertEquals(
                code,
                decided.getLeft().code(),
                () -> decided.getLeft().explanation().en());
        assertTrue(
                decided.getLeft().citations().contains(new Citation("caih", provision)),
                () -> decided.getLeft().citations() + " without " + provision);
        return decided.getLeft();
    }

    Alliance now() {
        return alliance.at(occasion("founder").at());
    }

    Proposal proposal(String id) {
        return alliance.proposals().find(ProposalId.of(id)).get();
    }

    boolean isMember(String id) {
        return alliance.members()
                .current(MemberId.of(id), occasion("founder").at())
                .isDefined();
    }

    static Command file(String id, String procedure, Subject subject, String... papers) {
        return new FileProposal(ProposalId.of(id), procedure, subject, List.of(papers));
    }

    static Command take(String proposal, String stage, String... papers) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.of(papers), List.empty(), Option.none(), Option.none());
    }

    static Command refusing(String proposal, String stage) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.empty(), List.empty(), Option.some(true), Option.some("不"));
    }

    static Command open(String ballot, String body, String matter, Option<String> proposal) {
        return new OpenBallot(
                BallotId.of(ballot),
                BodyId.of(body),
                MatterId.of(matter),
                matter,
                Readings.recommended(),
                Session.IN_SESSION,
                proposal.map(ProposalId::of),
                Option.none(),
                Option.none());
    }

    static Command vote(String ballot, String seat, Choice choice) {
        return new CastVote(BallotId.of(ballot), SeatId.of(seat), choice);
    }

    static Command close(String ballot) {
        return new CloseBallot(BallotId.of(ballot), List.empty());
    }

    /** A body of ten votes on a proposal, which its secretary-general opens: some in favour, the rest against. */
    Verdict votes(String body, String proposal, String matter, int favour) {
        String ballot = "b-" + proposal + "-" + number;
        by("sg", open(ballot, body, matter, Option.some(proposal)));
        for (int i = 1; i <= 10; i++) {
            by(
                    "p" + i,
                    vote(
                            ballot,
                            (body.equals("council") ? "s" : "m") + i,
                            i <= favour ? Choice.FAVOUR : Choice.AGAINST));
        }
        by("sg", close(ballot));
        return alliance.ballots().find(BallotId.of(ballot)).get().announced().get();
    }

    Verdict council(String proposal, String matter) {
        return votes("council", proposal, matter, 6);
    }

    Verdict assembly(String proposal, String matter) {
        return votes("assembly", proposal, matter, 6);
    }

    /** The last ballot that voted on a proposal. */
    BallotId ballotOn(String proposal) {
        return proposal(proposal).ballots().last();
    }

    static Command exercise(String right, String about, Option<BallotId> decision, String... papers) {
        return new ExerciseRight(right, Option.some(about), Option.none(), decision, List.of(papers));
    }

    static Command exercise(String right, String about) {
        return exercise(right, about, Option.none());
    }

    /** What a proposal is about: names and values by turns, such as {@code "member", "n1"}. */
    static Subject about(String... given) {
        Map<String, String> by =
                LinkedHashMap.ofEntries(List.of(given).grouped(2).map(pair -> Tuple.of(pair.get(0), pair.get(1))));
        return new Subject(
                by.getOrElse("title", "议题"),
                by.get("member").map(MemberId::of),
                by.get("name"),
                by.get("tier"),
                by.get("traits").toList().flatMap(traits -> List.of(traits.split(" "))),
                by.get("person").map(PersonId::of),
                by.get("seat").map(SeatId::of),
                by.get("body").map(BodyId::of),
                by.get("project").map(ProjectId::of),
                Option.none(),
                by.get("ground"),
                Option.none(),
                Option.none(),
                by.get("reading").map(ReadingKey::of),
                by.get("choice"),
                by.get("address")
                        .<Amendment>map(to -> new Amendment.ReplaceParticular("address", Text.of(to, to)))
                        .toList());
    }

    /** An organisation that fulfils every condition, and its papers. */
    static Command application(String proposal, String member) {
        return file(
                proposal,
                "admission",
                about("member", member, "name", "单位" + member, "person", "p" + member, "traits", TRAITS),
                "application",
                "profile-and-licence",
                "work-report");
    }

    /** Admits an organisation, by the majority that its council goes by. */
    void admit(String member) {
        by("stranger", application("join-" + member, member));
        by("deputy", take("join-" + member, "screen"));
        council("join-" + member, "admit-member");
    }
}
