package io.governance.core.questions;

import io.governance.core.Citation;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.projects.AssignTask;
import io.governance.core.commands.projects.RecordFailedTask;
import io.governance.core.meeting.Meeting;
import io.governance.core.office.Group;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.right.Duty;
import io.governance.core.right.Right;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What is due in an alliance: by whom, until when, under which article, and what if it is missed. Derived, never stored. */
public final class Duties {

    private static final Text A_WARNING = Text.of("仅作提示", "a warning, nothing more");

    private final Alliance alliance;
    private final Occasion asked;

    private Duties(Alliance alliance, Occasion asked) {
        this.alliance = alliance;
        this.asked = asked;
    }

    /**
     * Everything that is due until a day, overdue duties and those without a day included; the most urgent first.
     *
     * @param alliance the alliance at the instant asked about
     * @param last the last day of interest
     * @param asked the occasion of the question
     */
    public static Seq<Due> until(Alliance alliance, LocalDate last, Occasion asked) {
        if (alliance.ending().exists(ending -> ending.over())) {
            return List.empty();
        }
        Duties duties = new Duties(alliance, asked);
        return Recurrences.of(alliance, asked)
                .appendAll(duties.proposals())
                .appendAll(duties.meetings())
                .appendAll(duties.terms())
                .appendAll(duties.contacts())
                .appendAll(duties.groups())
                .appendAll(duties.tasks())
                .appendAll(OpenReviews.due(alliance, asked))
                .filter(due -> due.last().forAll(day -> !day.isAfter(last)))
                .sortBy(Due::id)
                .sortBy(due -> due.last().map(LocalDate::toEpochDay).getOrElse(Long.MAX_VALUE));
    }

    private Seq<Due> proposals() {
        return alliance.proposals()
                .pending()
                .flatMap(proposal -> alliance.charter()
                        .procedure(proposal.procedure())
                        .flatMap(
                                procedure -> proposal.next(procedure).map(stage -> stage(proposal, procedure, stage))));
    }

    private Due stage(Proposal proposal, Procedure procedure, Stage stage) {
        Option<Deadline> deadline =
                stage.within().map(length -> Deadline.after(day(lastDone(proposal)), length, asked.calendar()));
        return new Due(
                proposal.id() + "/" + stage.id(),
                Text.of(
                        procedure.title().zh() + "：" + stage.title().zh(),
                        procedure.title().en() + ": " + stage.title().en()),
                by(proposal, stage),
                deadline.map(Deadline::last),
                deadline.exists(Deadline::provisional),
                Text.of("议案停在此阶段", "the proposal stays where it is"),
                stage.citations());
    }

    private static Instant lastDone(Proposal proposal) {
        return proposal.done().values().map(stamp -> stamp.at()).max().get();
    }

    private Text by(Proposal proposal, Stage stage) {
        if (stage.task().under(proposal.readings()) instanceof Task.Decide decide) {
            Seq<Text> bodies = decide.venues()
                    .flatMap(venue -> alliance.charter().body(venue.body()))
                    .map(Body::name);
            return Text.of(
                    bodies.map(Text::zh).mkString("或"),
                    "the " + bodies.map(Text::en).mkString(" or the "));
        }
        return stage.by().under(proposal.readings()).inWords();
    }

    private Seq<Due> meetings() {
        return alliance.meetings()
                .inOrder()
                .flatMap(meeting -> alliance.charter()
                        .meeting(meeting.kind())
                        .toList()
                        .flatMap(kind -> agenda(meeting, kind).toList().appendAll(minutes(meeting, kind))));
    }

    private Option<Due> agenda(Meeting meeting, MeetingKind kind) {
        return kind.notice()
                .filter(ahead ->
                        meeting.agendaSent().isEmpty() && meeting.closed().isEmpty())
                .map(ahead -> {
                    Deadline deadline =
                            Deadline.before(meeting.day(), ahead.length().under(alliance.readings()), asked.calendar());
                    return new Due(
                            meeting.id() + "/agenda",
                            Text.of(
                                    "送达" + kind.name().zh() + "的议程和文件",
                                    "send the agenda and papers of the "
                                            + kind.name().en()),
                            kind.conveners().inWords(),
                            Option.some(deadline.last()),
                            deadline.provisional(),
                            Text.of("会议不得召开，除非全体放弃提前通知", "the meeting may not open unless everybody waives notice"),
                            List.of(ahead.citation()));
                });
    }

    private Option<Due> minutes(Meeting meeting, MeetingKind kind) {
        if (kind.minutes().isEmpty()
                || meeting.closed().isEmpty()
                || meeting.published().isDefined()) {
            return Option.none();
        }
        MeetingKind.Minutes rules = kind.minutes().get();
        Option<Deadline> confirming =
                meeting.minutesSent().map(sent -> Deadline.after(sent, rules.confirmation(), asked.calendar()));
        boolean drafted = confirming.isDefined();
        boolean over = confirming.exists(deadline -> deadline.isMissedOn(asked.day()));
        return Option.some(new Due(
                meeting.id() + "/minutes",
                !drafted
                        ? Text.of("起草并送达纪要", "draft and send the minutes")
                        : over
                                ? Text.of("发布纪要", "publish the minutes")
                                : Text.of("确认纪要或提出意见", "confirm the minutes or comment on them"),
                !drafted || over ? kind.conveners().inWords() : Text.of("参会人员", "those who attended"),
                over ? Option.none() : confirming.map(Deadline::last),
                confirming.exists(Deadline::provisional),
                Text.of("逾期未答视为确认", "silence confirms"),
                List.of(drafted && !over ? rules.confirming() : rules.form())));
    }

    private Seq<Due> terms() {
        return alliance.seats()
                .inOrder()
                .reject(Seat::isVacant)
                .flatMap(seat -> alliance.body(seat.body())
                        .flatMap(body -> body.seat(seat.kind()))
                        .flatMap(kind -> term(seat.id(), kind)));
    }

    private Option<Due> term(SeatId seat, SeatKind kind) {
        return Terms.lastDay(alliance, seat, asked)
                .map(end -> new Due(
                        seat + "/term",
                        Text.of(
                                kind.name().zh() + "任期届满，须重新选任",
                                "choose the " + kind.name().en() + " again; the term ends"),
                        kind.name(),
                        Option.some(end),
                        false,
                        Text.of("职务显示为已届满，可暂时留任", "the office shows as expired; its holder may stay on"),
                        List.of(kind.term().get().citation())));
    }

    private Seq<Due> contacts() {
        Option<Duty> duty = alliance.charter().duties().find(found -> found.id().equals(Charter.NAME_CONTACT));
        return duty.toList()
                .flatMap(owed -> alliance.members()
                        .currentAt(asked.at())
                        .filter(member -> member.contact().isEmpty())
                        .map(member -> new Due(
                                member.id() + "/contact",
                                owed.text(),
                                Text.of(member.name(), member.name()),
                                Option.none(),
                                false,
                                A_WARNING,
                                List.of(owed.citation()))));
    }

    private Seq<Due> groups() {
        return alliance.groups()
                .live()
                .filter(group -> group.endsOn().isDefined())
                .map(this::group);
    }

    private Due group(Group group) {
        Option<Right> right = alliance.charter().right("dissolve-" + group.template());
        Seq<Citation> citations = right.map(found -> found.citations())
                .getOrElse(() -> alliance.charter()
                        .body(group.template())
                        .map(Body::citation)
                        .toList());
        return new Due(
                group.id() + "/end",
                Text.of("解散 " + group.name(), "dissolve " + group.name()),
                right.map(found -> found.holder().inWords()).getOrElse(() -> Text.of("未规定", "nobody named")),
                group.endsOn(),
                false,
                A_WARNING,
                citations);
    }

    private Seq<Due> tasks() {
        return alliance.projects()
                .inOrder()
                .flatMap(project -> project.tasks()
                        .values()
                        .reject(task -> task.done() || project.out().contains(task.member()))
                        .map(task -> new Due(
                                project.id() + "/" + task.id(),
                                Text.of(task.what(), task.what()),
                                Text.of(task.member().value(), task.member().value()),
                                Option.some(task.due()),
                                false,
                                alliance.charter()
                                        .right(RecordFailedTask.RECORD_FAILED_TASK)
                                        .map(right -> right.text())
                                        .getOrElse(A_WARNING),
                                alliance.charter()
                                        .right(RecordFailedTask.RECORD_FAILED_TASK)
                                        .orElse(() -> alliance.charter().right(AssignTask.TAKE_PROJECT))
                                        .map(right -> right.citations())
                                        .getOrElse(List.empty()))));
    }

    private LocalDate day(Instant at) {
        return at.atZone(asked.calendar().zone()).toLocalDate();
    }
}
