package io.governance.core.charters;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ReadingKey;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Command;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Drives an alliance under {@link ChinaAseanPort} through its days, for tests. */
final class ChinaAseanPortLife extends Life {

    static final String TRAITS = "unit registered-in-china-or-asean digital-economy upholds-charter joins-freely";

    private ChinaAseanPortLife() {
        super("caih", LocalDate.of(2026, 1, 5));
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
        ChinaAseanPortLife life = new ChinaAseanPortLife();
        life.adopt(answers);
        return life;
    }

    static Command member(String id, String tier) {
        return registering(id, tier, "p" + id.substring(1));
    }

    ChinaAseanPortLife on(String date) {
        goTo(LocalDate.parse(date));
        return this;
    }

    /** Does something, which must be accepted. */
    Seq<Act> by(String actor, Command command) {
        return recorded(actor, command);
    }

    static Command vote(String ballot, String seat, Choice choice) {
        return new CastVote(BallotId.of(ballot), SeatId.of(seat), choice);
    }

    /** A body of ten votes on a proposal, which its secretary-general opens: some in favour, the rest against. */
    Verdict votes(String body, String proposal, String matter, int favour) {
        String ballot = "b-" + proposal + "-" + last();
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
        return announced(ballot);
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
