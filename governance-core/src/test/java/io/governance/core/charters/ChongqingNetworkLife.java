package io.governance.core.charters;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.procedure.Subject;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Drives an alliance under {@link ChongqingNetwork} through its days, for tests. */
final class ChongqingNetworkLife extends Life {

    private ChongqingNetworkLife() {
        super("cqncetia", LocalDate.of(2024, 1, 8));
    }

    /** A council of 36 whose units are m1 to m36: p1 chairs, p2 is executive, p3 to p15 are vice-chairs. */
    static ChongqingNetworkLife of36(String... answers) {
        ChongqingNetworkLife life = founding(answers);
        for (int i = 1; i <= 36; i++) {
            life.by("founder", member("m" + i, "p" + i));
            life.by("founder", seat("s" + i, "council", kind(i), Option.some("m" + i), "p" + i));
        }
        life.by("founder", member("m40", "p40"));
        life.by("founder", seat("office", "secretariat", "officer", Option.none(), "office"));
        life.by("founder", seat("bureau", "bureau", "officer", Option.none(), "bureau"));
        life.by("founder", new CompleteFounding());
        return life;
    }

    /** An alliance whose founding is not complete, under some answers such as {@code R-cq-exit=APPROVAL}. */
    static ChongqingNetworkLife founding(String... answers) {
        ChongqingNetworkLife life = new ChongqingNetworkLife();
        life.adopt(answers);
        return life;
    }

    private static String kind(int i) {
        return i == 1 ? "chair" : i == 2 ? "executive-vice-chair" : i <= 15 ? "vice-chair" : "director";
    }

    static Command member(String id, String person) {
        return registering(id, "member", person);
    }

    ChongqingNetworkLife on(String date) {
        goTo(LocalDate.parse(date));
        return this;
    }

    /** Does something, which must be accepted. */
    Seq<Act> by(String actor, Command command) {
        return recorded(actor, command);
    }

    static Command vote(String ballot, int seat, Choice choice) {
        return new CastVote(BallotId.of(ballot), SeatId.of("s" + seat), choice);
    }

    /** The council votes on a proposal: the first seats in favour, the next against, the rest stay away. */
    Verdict council(String proposal, String matter, int favour, int against) {
        String ballot = "b-" + proposal + "-" + last();
        by("office", open(ballot, "council", matter, Option.some(proposal)));
        for (int i = 1; i <= favour + against; i++) {
            by("p" + i, vote(ballot, i, i <= favour ? Choice.FAVOUR : Choice.AGAINST));
        }
        by("office", close(ballot));
        return announced(ballot);
    }

    /** What a proposal is about. */
    static Subject about(
            Option<String> member,
            Option<String> person,
            Option<String> ground,
            Option<String> since,
            Option<String> on) {
        return new Subject(
                "议题",
                member.map(MemberId::of),
                member.map(id -> "单位" + id),
                Option.none(),
                List.of("legal-person", "works-in-field", "upholds-charter", "principal-head"),
                person.map(PersonId::of),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                ground,
                since.map(LocalDate::parse),
                on.map(LocalDate::parse),
                Option.none(),
                Option.none(),
                List.empty());
    }
}
