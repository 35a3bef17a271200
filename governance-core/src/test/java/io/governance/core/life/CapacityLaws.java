package io.governance.core.life;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Subject;
import io.governance.core.questions.Entitlement;
import io.governance.core.questions.Rights;
import io.governance.core.time.Occasion;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Who is told that they may do something is never told that they are not the one to do it. */
final class CapacityLaws {

    private static final Set<String> BY_CAPACITY = HashSet.of("NOT_COMPETENT", "NO_PROPOSER");

    private final Walk walk;
    private final Alliance alliance;

    CapacityLaws(Walk walk) {
        this.walk = walk;
        this.alliance = walk.alliance();
    }

    void check() {
        if (alliance.ending().isDefined()) {
            return;
        }
        PersonId person = walk.anybody();
        Occasion occasion = walk.occasion(person);
        for (Entitlement may : Rights.of(alliance, person, occasion)) {
            Option<Command> command = command(may);
            if (command.isDefined()) {
                Either<Refusal, Decision> tried = alliance.handle(command.get(), occasion);
                assertTrue(
                        tried.isRight() || !BY_CAPACITY.contains(tried.getLeft().code()),
                        () -> person + " is told that they may " + may + " and then "
                                + tried.getLeft().explanation().en());
            }
        }
    }

    private Option<Command> command(Entitlement may) {
        return switch (may.kind()) {
            case RIGHT, PRIORITY ->
                Option.some(new ExerciseRight(may.id(), Option.none(), Option.none(), Option.none(), List.empty()));
            case PROPOSE -> Option.some(file(may));
            case CONVENE ->
                Option.some(new ConveneMeeting(
                        MeetingId.of("fresh"), may.id(), walk.today(), group(may), Option.none(), Option.none()));
            case STAGE -> Option.some(stage(may));
            case VOTE -> Option.none();
        };
    }

    /** The group that the seat is in through which somebody may do something; none if it is in none. */
    private Option<BodyId> group(Entitlement may) {
        return may.through()
                .flatMap(alliance.seats()::find)
                .map(Seat::body)
                .filter(body -> alliance.groups().find(body).isDefined());
    }

    private Command file(Entitlement may) {
        Procedure procedure = alliance.charter().procedure(may.id()).get();
        Subject subject = About.nothing()
                .being(procedure.eligibility().map(Eligibility::trait))
                .subject();
        Option<MemberId> member = may.onBehalfOf();
        return new FileProposal(
                ProposalId.of("fresh"),
                may.id(),
                member.map(id -> About.of("member", id.value()).subject()).getOrElse(subject),
                List.empty());
    }

    private static Command stage(Entitlement may) {
        int slash = may.id().lastIndexOf('/');
        return new TakeStage(
                ProposalId.of(may.id().substring(0, slash)),
                may.id().substring(slash + 1),
                List.empty(),
                List.empty(),
                Option.none(),
                Option.none());
    }
}
