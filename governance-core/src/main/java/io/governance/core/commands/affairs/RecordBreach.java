package io.governance.core.commands.affairs;

import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.Member;
import io.governance.core.right.Duty;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that a member broke a duty. Whoever has to do with the alliance may; nothing follows by itself.
 *
 * @param member the member
 * @param duty the duty, one of the charter's
 * @param what what it did
 */
public record RecordBreach(MemberId member, String duty, String what) implements Command {
    public RecordBreach {
        if (what.isBlank()) {
            throw new IllegalArgumentException("a breach needs a description");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Capacities.checkMember(alliance, member, occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        Option<Duty> known =
                alliance.charter().duties().find(found -> found.id().equals(duty));
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("duty", duty));
        }
        if (!Standing.isSomebody(Standing.of(alliance, occasion)) && !alliance.isKeptBy(occasion)) {
            return Either.left(Denial.notCompetent(
                            Text.of("记录违反义务", "recording a breach"),
                            Text.of("会员代表或任职者", "representatives of members and those who hold seats"),
                            List.of(known.get().citation()))
                    .with("actor", occasion.actor()));
        }
        if (!owes(alliance, known.get())) {
            return Either.left(Denial.of(
                            Denial.Reason.WRONG_TIER,
                            List.of(known.get().citation()),
                            "会员 " + member + " 不承担此项义务。",
                            "member " + member + " does not owe this.")
                    .with("member", member));
        }
        return Either.right(Decision.of(new AffairAct.BreachRecorded(
                member, duty, what, List.of(known.get().citation()))));
    }

    private boolean owes(Alliance alliance, Duty owed) {
        Member found = alliance.members().find(member).get();
        return owed.bearer()
                .claimedBy(new Positions(
                        alliance.founded().actor(),
                        List.of(new Positions.Membership(member, found.tier(), found.marks())),
                        List.empty(),
                        HashSet.of(member),
                        Option.none()))
                .isDefined();
    }
}
