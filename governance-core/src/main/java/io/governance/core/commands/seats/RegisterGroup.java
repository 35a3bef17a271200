package io.governance.core.commands.seats;

import io.governance.core.BodyId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Body;
import io.governance.core.commands.founding.Keeping;
import io.governance.core.commands.founding.Way;
import io.governance.core.office.GroupAct;
import io.governance.core.procedure.Effect;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Registers a group that exists, while the founding lasts. Later groups are formed by a procedure.
 *
 * @param group how it is to be named
 * @param template the kind of group: a body of the charter
 * @param name what it is called
 * @param ends the last day of its life; none if it has no set end
 */
public record RegisterGroup(BodyId group, BodyId template, String name, Option<LocalDate> ends) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Keeping.check(
                alliance,
                occasion,
                () -> Way.to(
                        alliance,
                        effect -> effect instanceof Effect.FormGroup form
                                && form.template().equals(template)),
                alliance.charter().body(template).toList().map(Body::citation));
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        if (alliance.body(group).isDefined()) {
            return Either.left(new RequestRefusal.AlreadyExists("body", group.value()));
        }
        Option<Body> kind = alliance.charter().body(template);
        return kind.<Either<Refusal, Decision>>map(known -> Either.right(
                        Decision.of(new GroupAct.GroupFormed(group, template, name, ends, List.of(known.citation())))))
                .getOrElse(() -> Either.left(new RequestRefusal.NotFound("body", template.value())));
    }
}
