package io.governance.core.commands.seats;

import io.governance.core.BodyId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.charter.Body;
import io.governance.core.commands.Capacities;
import io.governance.core.office.Group;
import io.governance.core.office.GroupAct;
import io.governance.core.right.Right;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Dissolves a group because its life has ended or its task is done, where the charter has it dissolve then.
 *
 * @param group the group
 * @param reason which of the two, in words
 */
public record DissolveGroup(BodyId group, String reason) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Group> known = alliance.groups().find(group);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("group", group.value()));
        }
        Body kind = alliance.charter().body(known.get().template()).get();
        Option<Right> right = alliance.charter().right("dissolve-" + kind.id());
        if (right.isEmpty()) {
            return Either.left(Denial.of(
                    Denial.Reason.NOT_COMPETENT,
                    List.of(kind.citation()),
                    "章程没有规定" + kind.name().zh() + "如何解散。",
                    "the charter does not say how " + kind.name().indefinite() + " dissolves."));
        }
        if (!known.get().isLive()) {
            return Either.left(Denial.of(
                    Denial.Reason.ALREADY_DONE,
                    right.get().citations(),
                    group + " 已于 "
                            + occasion.dayOf(known.get().dissolved().get().at()) + " 解散。",
                    group + " was dissolved on "
                            + occasion.dayOf(known.get().dissolved().get().at()) + " already."));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        right.get().holder(),
                        Standing.of(alliance, occasion).within(group),
                        Text.of(
                                "解散" + kind.name().zh(),
                                "dissolving " + kind.name().indefinite()),
                        right.get().citations())
                .map(claim -> Decision.of(
                        new GroupAct.GroupDissolved(group, reason, right.get().citations())));
    }
}
