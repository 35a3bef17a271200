package io.governance.core.commands.meetings;

import io.governance.core.Citation;
import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.MeetingKind;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Sends a paper for an item to everybody who attends. A paper that comes late may be discussed, and its item is not voted on.
 *
 * @param meeting the meeting
 * @param item the item
 * @param title what the paper is
 */
public record SendPaper(MeetingId meeting, String item, String title) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting)
                .flatMap(found -> found.checkOrganiser(alliance, occasion)
                        .orElse(() -> found.check(found.meeting().closed().isEmpty(), "会议", "the meeting"))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> send(alliance, occasion, found)));
    }

    private Either<Refusal, Decision> send(Alliance alliance, Occasion occasion, Convened found) {
        if (found.meeting().item(item).isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("item of " + meeting, item));
        }
        boolean inTime = found.lastDayOfNotice(alliance, occasion)
                .forAll(last -> !occasion.day().isAfter(last));
        Seq<Citation> citations = found.kind()
                .notice()
                .map(MeetingKind.Ahead::citation)
                .toList()
                .appendAll(found.kind().citations());
        return Either.right(
                Decision.of(new MeetingAct.PaperSent(meeting, item, title, occasion.day(), inTime, citations)));
    }
}
