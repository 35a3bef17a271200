package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.meeting.Minute;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Drafts the minutes of a meeting that is over and sends them to those who attended; revises an earlier draft.
 *
 * @param meeting the meeting
 * @param minutes what they say of each item, at least one
 */
public record DraftMinutes(MeetingId meeting, Seq<Minute> minutes) implements Command {
    public DraftMinutes {
        minutes = List.ofAll(minutes);
        if (minutes.isEmpty()) {
            throw new IllegalArgumentException("minutes need at least one item");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting)
                .flatMap(found -> found.checkOrganiser(alliance, occasion)
                        .orElse(() -> Minuting.check(found))
                        .orElse(() -> empty(found))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> Either.right(Decision.of(new MeetingAct.MinutesDrafted(
                                meeting, occasion.day(), minutes, Minuting.citations(found))))));
    }

    private Option<Refusal> empty(Convened found) {
        return minutes.find(minute -> !minute.missing().isEmpty())
                .map(minute -> Denial.documentMissing(
                                Text.of(
                                        "议题 " + minute.item() + " 的 " + minute.missing(),
                                        minute.missing() + " of item " + minute.item()),
                                Minuting.citations(found))
                        .with("missing", minute.missing()));
    }
}
