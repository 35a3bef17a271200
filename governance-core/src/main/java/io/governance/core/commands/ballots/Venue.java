package io.governance.core.commands.ballots;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Body;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.Capacities;
import io.governance.core.commands.Quorums;
import io.governance.core.commands.proposals.Progress;
import io.governance.core.meeting.Item;
import io.governance.core.meeting.Meeting;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.right.Capacity;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Whether something may be put to the vote of a body here and now: by this person, on this proposal, at this meeting. */
final class Venue {

    private final Alliance alliance;
    private final Occasion occasion;
    private final BodyId body;
    private final MatterId matter;
    private final Readings readings;

    Venue(Alliance alliance, Occasion occasion, BodyId body, MatterId matter, Readings readings) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.body = body;
        this.matter = matter;
        this.readings = readings;
    }

    /** The stage of a pending proposal that is due. */
    static Option<Stage> due(Alliance alliance, ProposalId id) {
        return alliance.proposals()
                .find(id)
                .flatMap(proposal ->
                        alliance.charter().procedure(proposal.procedure()).flatMap(proposal::next));
    }

    /** Whether a proposal is to end the alliance. */
    static boolean isPartOfWindingUp(Alliance alliance, ProposalId id) {
        return alliance.proposals()
                .find(id)
                .flatMap(proposal -> alliance.charter().procedure(proposal.procedure()))
                .exists(Procedure::endsTheAlliance);
    }

    /** Why this person may not put anything to the vote of the body; none if they may. */
    Option<Refusal> checkOpener() {
        Body template = alliance.charter().body(alliance.template(body)).get();
        return Capacities.require(
                        alliance,
                        occasion,
                        openers(template),
                        Standing.of(alliance, occasion).within(body),
                        Text.of(
                                "提请" + template.name().zh() + "表决",
                                "putting something to the vote of the "
                                        + template.name().en()),
                        List.of(template.oneVote(), template.citation()).distinct())
                .fold(Option::some, claim -> Option.none());
    }

    /** Who may: whom the charter names; else whoever may convene the body; else whoever sits on it. */
    private Capacity openers(Body template) {
        Seq<Capacity> conveners = alliance.charter()
                .meetings()
                .filter(kind -> kind.body().equals(template.id()))
                .map(MeetingKind::conveners)
                .distinct();
        return template.openers()
                .under(readings)
                .getOrElse(() -> conveners.isEmpty()
                        ? new Capacity.OnSeat(
                                template.id(),
                                List.empty(),
                                Text.of(
                                        template.name().zh() + "成员",
                                        "those who sit on the "
                                                + template.name().en()))
                        : new Capacity.AnyOf(conveners));
    }

    /** Why a proposal cannot be voted on here now; none if it can. */
    Option<Refusal> checkProposal(ProposalId id) {
        Option<Proposal> known = alliance.proposals().find(id);
        Option<Procedure> procedure = known.flatMap(found -> alliance.charter().procedure(found.procedure()));
        if (procedure.isEmpty()) {
            return Option.some(new RequestRefusal.NotFound("proposal", id.value()));
        }
        Option<Stage> due = known.get().next(procedure.get());
        if (due.isEmpty()) {
            return Option.some(Denial.of(
                    Denial.Reason.ALREADY_DONE,
                    procedure.get().citations(),
                    "议案 " + id + " 已经结束。",
                    "proposal " + id + " has ended."));
        }
        Option<Ballot> open =
                known.get().ballots().flatMap(alliance.ballots()::find).find(Ballot::isOpen);
        if (open.isDefined()) {
            return Option.some(Denial.stepSkipped(
                            Text.of(
                                    "结束对该议案的表决 " + open.get().id(),
                                    "closing the ballot on it, " + open.get().id()),
                            due.get().citations())
                    .with("ballot", open.get().id()));
        }
        if (due.get().task().under(known.get().readings()) instanceof Task.Decide decide) {
            Task.Venue here = new Task.Venue(alliance.template(body), matter);
            return Option.when(
                    !decide.venues().contains(here) || isAboutAnotherGroup(known.get()),
                    () -> Progress.missing(known.get(), due.get()));
        }
        return Option.some(Progress.missing(known.get(), due.get()));
    }

    /** Whether a proposal is about one group and this is another of the same kind. */
    private boolean isAboutAnotherGroup(Proposal proposal) {
        return proposal.subject()
                .body()
                .exists(group -> !group.equals(body)
                        && alliance.groups().find(group).isDefined()
                        && alliance.template(group).equals(alliance.template(body)));
    }

    /** Why an item cannot be voted on at a meeting now; none if it can. */
    Option<Refusal> checkMeeting(MeetingId id, Option<String> item, Option<ProposalId> proposal) {
        Option<Meeting> known = alliance.meetings().find(id);
        Option<MeetingKind> kind = known.flatMap(found -> alliance.charter().meeting(found.kind()));
        if (kind.isEmpty()) {
            return Option.some(new RequestRefusal.NotFound("meeting", id.value()));
        }
        Meeting meeting = known.get();
        if (!meeting.isOpen() || !meeting.body().equals(body)) {
            return Option.some(Denial.stepSkipped(
                    Text.of("召开" + kind.get().name().zh(), "opening a meeting of the body that votes"),
                    kind.get().citations()));
        }
        if (!kind.get().resolves()) {
            return Option.some(Denial.of(
                    Denial.Reason.NOT_COMPETENT,
                    kind.get().citations(),
                    kind.get().name().zh() + "不作决议。",
                    "nothing is decided at a " + kind.get().name().en() + "."));
        }
        if (item.flatMap(meeting::item).isEmpty()) {
            return Option.some(new RequestRefusal.NotFound("item of " + id, item.getOrElse("")));
        }
        return misplaced(meeting, kind.get(), item.get(), proposal)
                .orElse(() -> late(meeting, kind.get(), item.get()))
                .orElse(() -> Quorums.check(alliance, occasion, meeting, kind.get()));
    }

    /**
     * Why a proposal cannot be put to the vote under an item: the agenda has another proposal there, or has this one elsewhere;
     * none if it can. What was sent with the agenda is what is voted on.
     */
    private static Option<Refusal> misplaced(
            Meeting meeting, MeetingKind kind, String item, Option<ProposalId> proposal) {
        Option<Item> elsewhere = proposal.flatMap(
                id -> meeting.items().find(found -> found.proposal().contains(id)));
        Option<Item> own = meeting.item(item).filter(found -> found.proposal().isDefined());
        Option<Item> right = own.orElse(elsewhere);
        return right.filter(
                        found -> !found.id().equals(item) || !found.proposal().equals(proposal))
                .map(found -> Denial.stepSkipped(
                                Text.of(
                                        "议题 " + found.id() + " 的议案是 "
                                                + found.proposal().get(),
                                        "the agenda, on which item " + found.id() + " is about proposal "
                                                + found.proposal().get()),
                                kind.notice()
                                        .map(MeetingKind.Ahead::citation)
                                        .toList()
                                        .appendAll(kind.citations())
                                        .distinct())
                        .with("item", found.id())
                        .with("proposal", found.proposal().get()));
    }

    /** Why an item whose paper came late cannot be voted on; none if it came in time or the charter sets no time. */
    private Option<Refusal> late(Meeting meeting, MeetingKind kind, String item) {
        return kind.notice().flatMap(ahead -> {
            LocalDate last = Deadline.before(meeting.day(), ahead.length().under(readings), occasion.calendar())
                    .last();
            return meeting.papers()
                    .get(item)
                    .filter(sent -> sent.isAfter(last))
                    .map(sent -> Denial.of(
                                    Denial.Reason.NOTICE_TOO_SHORT,
                                    List.of(ahead.citation()),
                                    "该议题的文件送达过晚，可以讨论，不能表决。",
                                    "the paper for this item came too late; it may be discussed, not voted on.")
                            .with("sent", sent)
                            .with("last", last));
        });
    }
}
