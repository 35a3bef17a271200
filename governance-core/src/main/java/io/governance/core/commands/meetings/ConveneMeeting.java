package io.governance.core.commands.meetings;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.Capacities;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Convenes a meeting.
 *
 * @param meeting how it is to be named
 * @param kind its kind, one of the charter's
 * @param day the day it is held
 * @param group the group whose meeting it is; none for a meeting of a body of the charter
 * @param mode the form it takes; in person if none
 * @param reason why it takes a form that only a special case allows; none if it needs no reason
 */
public record ConveneMeeting(
        MeetingId meeting,
        String kind,
        LocalDate day,
        Option<BodyId> group,
        Option<MeetingKind.Mode> mode,
        Option<String> reason)
        implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        if (alliance.meetings().find(meeting).isDefined()) {
            return Either.left(new RequestRefusal.AlreadyExists("meeting", meeting.value()));
        }
        Option<MeetingKind> known = alliance.charter().meeting(kind);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("kind of meeting", kind));
        }
        Option<BodyId> unknown = group.filter(id -> !alliance.groups()
                .find(id)
                .exists(found ->
                        found.isLive() && found.template().equals(known.get().body())));
        if (unknown.isDefined()) {
            return Either.left(
                    new RequestRefusal.NotFound("group", unknown.get().value()));
        }
        if (day.isBefore(occasion.day())) {
            return Either.left(Denial.of(
                    Denial.Reason.TOO_LATE, known.get().citations(), "会议日期已过。", "the day of the meeting is over."));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        known.get().conveners(),
                        Standing.of(alliance, occasion)
                                .within(group.getOrElse(known.get().body())),
                        Text.of(
                                "召集" + known.get().name().zh(),
                                "convening " + known.get().name().indefinite()),
                        known.get().citations())
                .flatMap(claim -> form(known.get()))
                .map(form -> Decision.of(new MeetingAct.MeetingConvened(
                        meeting,
                        kind,
                        group.getOrElse(known.get().body()),
                        mode.getOrElse(MeetingKind.Mode.IN_PERSON),
                        day,
                        reason.getOrElse(""),
                        known.get().citations().appendAll(form).distinct())));
    }

    /** Where the charter allows the form; nothing for a meeting in person. */
    private Either<Refusal, Seq<Citation>> form(MeetingKind known) {
        MeetingKind.Mode wanted = mode.getOrElse(MeetingKind.Mode.IN_PERSON);
        if (wanted == MeetingKind.Mode.IN_PERSON) {
            return Either.right(List.empty());
        }
        Option<MeetingKind.Form> form = known.forms().find(found -> found.mode() == wanted);
        if (form.isEmpty()) {
            return Either.left(Denial.of(
                            Denial.Reason.NOT_COMPETENT,
                            known.citations(),
                            "章程没有规定" + known.name().zh() + "可以采用此形式。",
                            "the charter does not let " + known.name().indefinite() + " be held in this form.")
                    .with("mode", wanted));
        }
        return form.get().needsReason()
                        && reason.filter(text -> !text.isBlank()).isEmpty()
                ? Either.left(Denial.documentMissing(
                        Text.of("采用通讯等形式的特殊理由", "the special reason for this form"),
                        List.of(form.get().citation())))
                : Either.right(List.of(form.get().citation()));
    }
}
