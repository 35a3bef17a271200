package io.governance.core.life;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.charter.Body;
import io.governance.core.charter.Entrustment;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.members.MarkMember;
import io.governance.core.commands.members.NameContact;
import io.governance.core.commands.members.NameRepresentative;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.projects.AssignTask;
import io.governance.core.commands.projects.FinishTask;
import io.governance.core.commands.projects.RecordFailedTask;
import io.governance.core.commands.seats.DissolveGroup;
import io.governance.core.commands.seats.EntrustOffice;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.commands.seats.TakeBackOffice;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.membership.Member;
import io.governance.core.office.Entrusting;
import io.governance.core.office.Seat;
import io.governance.core.project.Project;
import io.governance.core.project.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Draws what is done without a proposal or a meeting: delegates, rights, marks, lapses, projects. */
final class Acting {

    private static final Capacity OF_MEMBER = new Capacity.OfTheMemberConcerned();
    private final Walk walk;

    Acting(Walk walk) {
        this.walk = walk;
    }

    Option<Walk.Move> next() {
        int kind = walk.number(100);
        if (kind < 24) {
            return delegate();
        }
        if (kind < 36) {
            return replace();
        }
        if (kind < 40) {
            return walk.any(walk.alliance().seats().inOrder())
                    .map(seat -> new Walk.Move(seat.holder().getOrElse(walk::anybody), new VacateSeat(seat.id())));
        }
        if (kind < 46) {
            return entrust();
        }
        if (kind < 62) {
            return walk.any(walk.charter().rights()).map(this::exercise);
        }
        if (kind < 78) {
            return aboutMember(kind);
        }
        if (kind < 80) {
            return walk.any(walk.alliance().groups().byId().values().toList())
                    .map(group -> new Walk.Move(
                            walk.charter()
                                    .right("dissolve-" + group.template())
                                    .map(right -> walk.somebody(right.holder()))
                                    .getOrElse(walk::anybody),
                            new DissolveGroup(group.id(), "its time is over")));
        }
        return project(kind);
    }

    private Option<Walk.Move> delegate() {
        Seq<Body> bodies = walk.charter()
                .bodies()
                .appendAll(walk.alliance()
                        .groups()
                        .live()
                        .flatMap(group -> walk.alliance().body(group.id())))
                .filter(body -> body.seats().exists(kind -> kind.sentBy().isDefined()));
        return walk.any(bodies).flatMap(body -> {
            SeatKind kind = walk.any(body.seats().filter(found -> found.sentBy().isDefined()))
                    .get();
            SeatKind.SentBy by = kind.sentBy().get();
            Option<Member> member = walk.any(walk.members()
                    .filter(found -> walk.chance(10)
                            || by.tiers().isEmpty()
                            || by.tiers().contains(found.tier())));
            Option<Seat> vacant = walk.any(walk.alliance()
                    .seats()
                    .of(body.id())
                    .filter(seat -> seat.kind().equals(kind.id()) && seat.isVacant()));
            SeatId seat =
                    vacant.filter(found -> walk.chance(60)).map(Seat::id).getOrElse(() -> SeatId.of(walk.fresh("s")));
            return member.map(found -> new Walk.Move(
                    representing(found.id()),
                    new SendDelegate(
                            seat,
                            body.id(),
                            kind.id(),
                            found.id(),
                            walk.any(Walk.PEOPLE).get())));
        });
    }

    private PersonId representing(MemberId member) {
        return walk.somebody(OF_MEMBER, Option.some(member), Option.none());
    }

    private Option<Walk.Move> replace() {
        return walk.any(walk.alliance()
                        .seats()
                        .inOrder()
                        .filter(seat -> seat.member().isDefined()))
                .map(seat -> new Walk.Move(
                        representing(seat.member().get()),
                        new ReplaceDelegate(
                                seat.id(),
                                walk.any(Walk.PEOPLE).get(),
                                walk.chance(90) ? Option.some("a letter") : Option.none())));
    }

    private Option<Walk.Move> entrust() {
        Option<Entrusting> entrusted = walk.any(walk.alliance().entrustings().all());
        if (entrusted.isDefined() && walk.chance(40)) {
            return entrusted.map(found -> new Walk.Move(
                    walk.alliance()
                            .seats()
                            .find(found.from())
                            .flatMap(Seat::holder)
                            .getOrElse(walk::anybody),
                    new TakeBackOffice(found.from(), found.to())));
        }
        Option<Entrustment> allowed = walk.any(walk.charter().entrustments());
        Option<Seat> from = allowed.flatMap(found -> seat(found.body(), found.from()));
        Option<Seat> to = allowed.flatMap(found -> seat(found.body(), found.to()));
        return from.flatMap(giver -> to.map(taker -> new Walk.Move(
                giver.holder().getOrElse(walk::anybody),
                new EntrustOffice(
                        giver.id(), taker.id(), "all", Option.some(walk.today().plusDays(walk.number(60)))))));
    }

    private Option<Seat> seat(BodyId body, String kind) {
        return walk.any(
                walk.alliance().seats().of(body).filter(seat -> seat.kind().equals(kind)));
    }

    private Walk.Move exercise(Right right) {
        Seq<String> papers = right.papers().map(Paper::kind);
        return new Walk.Move(
                walk.somebody(right.holder()),
                new ExerciseRight(
                        right.id(),
                        Option.some("quay" + walk.number(2)),
                        Option.none(),
                        walk.any(walk.alliance().ballots().inOrder().map(ballot -> ballot.id())),
                        walk.chance(90) ? papers : List.empty()));
    }

    private Option<Walk.Move> aboutMember(int kind) {
        Option<MemberId> member = walk.member();
        if (member.isEmpty()) {
            return Option.none();
        }
        MemberId id = member.get();
        if (kind < 65) {
            return Option.some(new Walk.Move(
                    representing(id), new NameContact(id, walk.any(Walk.PEOPLE).get())));
        }
        if (kind < 68) {
            return Option.some(new Walk.Move(
                    representing(id),
                    new NameRepresentative(id, walk.any(Walk.PEOPLE).get())));
        }
        if (kind < 72) {
            return walk.any(walk.charter().marks())
                    .map(mark -> new Walk.Move(walk.somebody(mark.finder()), new MarkMember(id, mark.id())));
        }
        if (kind < 75) {
            return walk.any(walk.charter().duties())
                    .map(duty -> new Walk.Move(walk.anybody(), new RecordBreach(id, duty.id(), "did not")));
        }
        return walk.any(walk.charter().lapses())
                .map(lapse ->
                        new Walk.Move(walk.somebody(lapse.recorders()), new RecordLapse(id, lapse.id(), "a wreck")));
    }

    private Option<Walk.Move> project(int kind) {
        Option<Project> project = walk.any(walk.alliance().projects().inOrder());
        Option<Task> task =
                project.flatMap(found -> walk.any(found.tasks().values().toList()));
        if (kind < 90 || task.isEmpty()) {
            return project.flatMap(found -> walk.member()
                    .map(member -> new Walk.Move(
                            representing(member),
                            new AssignTask(
                                    found.id(),
                                    walk.fresh("t"),
                                    member,
                                    "?",
                                    walk.today().plusDays(walk.number(30))))));
        }
        if (kind < 95) {
            return Option.some(new Walk.Move(
                    representing(task.get().member()),
                    new FinishTask(project.get().id(), task.get().id())));
        }
        PersonId actor = walk.charter()
                .right(RecordFailedTask.RECORD_FAILED_TASK)
                .map(right -> walk.somebody(right.holder()))
                .getOrElse(walk::anybody);
        return Option.some(new Walk.Move(
                actor, new RecordFailedTask(project.get().id(), task.get().id())));
    }
}
