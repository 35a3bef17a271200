package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.Franchise;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.MeetingKind;
import io.governance.core.meeting.Item;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Sends the agenda to everybody who attends a meeting, in time; later only if every seat that votes does without timely
 * notice, and never where nobody votes.
 *
 * @param meeting the meeting
 * @param items what is on it, at least one; a proposal under one item at most
 */
public record SendAgenda(MeetingId meeting, Seq<Item> items) implements Command {
    public SendAgenda {
        items = List.ofAll(items);
        if (items.isEmpty() || items.map(Item::id).distinct().size() != items.size()) {
            throw new IllegalArgumentException("an agenda needs items, each with a name of its own");
        }
        Seq<ProposalId> proposals = items.flatMap(Item::proposal);
        if (proposals.distinct().size() != proposals.size()) {
            throw new IllegalArgumentException("an agenda has a proposal under one item");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting)
                .flatMap(found -> found.checkOrganiser(alliance, occasion)
                        .orElse(() -> found.check(
                                found.meeting().opened().isEmpty(), "会前送达议程", "sending the agenda before the meeting"))
                        .orElse(() -> unknown(alliance))
                        .orElse(() -> tooLate(alliance, occasion, found))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> Either.right(Decision.of(new MeetingAct.AgendaSent(
                                meeting,
                                occasion.day(),
                                items,
                                found.kind()
                                        .notice()
                                        .map(MeetingKind.Ahead::citation)
                                        .toList()
                                        .appendAll(found.kind().citations()))))));
    }

    private Option<Refusal> unknown(Alliance alliance) {
        return items.flatMap(Item::proposal)
                .find(id -> alliance.proposals().find(id).isEmpty())
                .map(id -> new RequestRefusal.NotFound("proposal", id.value()));
    }

    private Option<Refusal> tooLate(Alliance alliance, Occasion occasion, Convened found) {
        Option<LocalDate> last = found.lastDayOfNotice(alliance, occasion);
        if (last.forAll(day -> !occasion.day().isAfter(day))) {
            return Option.none();
        }
        Seq<Elector> voters = Franchise.of(alliance, occasion.at())
                .electors(alliance.body(found.meeting().body()).get(), alliance.readings())
                .reject(Elector::vacant);
        Seq<SeatId> insisting = voters.reject(
                        elector -> elector.seats().exists(found.meeting().waivers()::contains))
                .map(Elector::id);
        return Option.when(
                voters.isEmpty() || !insisting.isEmpty(),
                () -> Denial.of(
                                Denial.Reason.NOTICE_TOO_SHORT,
                                List.of(found.kind().notice().get().citation()),
                                "议程最迟应于 " + last.get() + " 送达；请改期，或由全体有表决权者放弃提前通知。",
                                "the agenda had to be sent on " + last.get()
                                        + " at the latest; choose a later day, or let everybody who votes waive notice.")
                        .with("last", last.get())
                        .with("sent", occasion.day()));
    }
}
