package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Checks that what a charter says of an alliance's life names only what the charter has, and nothing twice. */
final class LifeCheck {

    private final Charter charter;
    private final Names names;

    LifeCheck(Charter charter) {
        this.charter = charter;
        this.names = new Names(charter);
    }

    Seq<Finding> faults() {
        return repeats()
                .appendAll(charter.bodies().flatMap(this::body))
                .appendAll(charter.procedures().flatMap(this::procedure))
                .appendAll(charter.meetings().flatMap(this::meeting))
                .appendAll(charter.rights().flatMap(this::right))
                .appendAll(charter.duties()
                        .flatMap(duty -> names.capacity(duty.bearer(), of("义务", "duty", duty.id(), duty.citation()))))
                .appendAll(charter.marks()
                        .flatMap(mark -> names.capacity(mark.finder(), of("认定", "mark", mark.id(), mark.citation()))))
                .appendAll(charter.recurringDuties().flatMap(this::recurring))
                .appendAll(charter.lapses().flatMap(this::lapse))
                .appendAll(charter.absenceRules().flatMap(this::absences))
                .appendAll(charter.entrustments().flatMap(this::entrustment))
                .appendAll(danglingCitations())
                .distinct();
    }

    static Named of(String zh, String en, String id, Citation citation) {
        return new Named(Text.of(zh + " " + id, en + " " + id), citation);
    }

    private Seq<Finding> repeats() {
        return repeated(
                        charter.rights(),
                        Right::id,
                        right -> of("权利", "right", right.id(), right.citations().head()))
                .appendAll(repeated(
                        charter.duties(), duty -> duty.id(), duty -> of("义务", "duty", duty.id(), duty.citation())))
                .appendAll(repeated(charter.procedures(), Procedure::id, LifeCheck::named))
                .appendAll(charter.procedures()
                        .flatMap(
                                procedure -> repeated(procedure.stages(), Stage::id, stage -> named(procedure, stage))))
                .appendAll(repeated(charter.meetings(), MeetingKind::id, LifeCheck::named))
                .appendAll(repeated(charter.recurringDuties(), RecurringDuty::id, LifeCheck::named))
                .appendAll(repeated(charter.lapses(), Lapse::id, LifeCheck::named))
                .appendAll(repeated(charter.marks(), Mark::id, mark -> of("认定", "mark", mark.id(), mark.citation())))
                .appendAll(repeated(
                        charter.particulars(),
                        Particular::id,
                        fact -> of("事实", "particular", fact.id(), fact.citation())));
    }

    private static <T> Seq<Finding> repeated(Seq<T> all, Function<T, String> id, Function<T, Named> named) {
        return all.filter(one -> !all.find(other -> id.apply(other).equals(id.apply(one)))
                        .exists(first -> first == one))
                .map(named)
                .map(found -> found.fault("REPEATED", "重复", "is given twice"));
    }

    private static Named named(Procedure procedure) {
        return of("程序", "procedure", procedure.id(), procedure.citations().head());
    }

    private static Named named(Procedure procedure, Stage stage) {
        return new Named(
                Text.of(
                        "程序 " + procedure.id() + " 的阶段 " + stage.id(),
                        "stage " + stage.id() + " of procedure " + procedure.id()),
                stage.citations().head());
    }

    private static Named named(MeetingKind kind) {
        return of("会议", "meeting", kind.id(), kind.citations().head());
    }

    private static Named named(RecurringDuty duty) {
        return of("定期义务", "recurring duty", duty.id(), duty.citations().head());
    }

    private static Named named(Lapse lapse) {
        return of("自动终止事由", "lapse", lapse.id(), lapse.citation());
    }

    private Seq<Finding> body(Body body) {
        Named opening = of("机构", "body", body.id().value(), body.citation());
        return names.readings(body.openers(), opening)
                .appendAll(body.openers()
                        .outcomes()
                        .flatMap(ByReading.Outcome::value)
                        .flatMap(openers -> names.capacity(openers, opening)))
                .appendAll(names.readings(body.everyMember(), opening))
                .appendAll(body.everyMember()
                        .outcomes()
                        .flatMap(ByReading.Outcome::value)
                        .flatMap(kind -> names.seat(body.id(), kind, opening)))
                .appendAll(body.seats().flatMap(kind -> seat(body, kind)));
    }

    private Seq<Finding> seat(Body body, SeatKind kind) {
        Named seat = of("席位", "seats", body.id() + " / " + kind.id(), kind.citation());
        return names.readings(kind.onlyOfTier(), seat)
                .appendAll(kind.term().flatMap(term -> names.length(term.length(), seat.at(term.citation()))))
                .appendAll(kind.sentBy()
                        .toList()
                        .flatMap(by -> by.tiers()
                                .flatMap(tier -> names.tier(tier, seat.at(by.citation())))
                                .appendAll(by.mark().flatMap(mark -> names.mark(mark, seat.at(by.citation()))))
                                .appendAll(by.group()
                                        .flatMap(other -> names.seat(body.id(), other, seat.at(by.citation()))))));
    }

    private Seq<Finding> procedure(Procedure procedure) {
        return procedure
                .grounds()
                .flatMap(ground -> ground.lasting()
                        .flatMap(length -> names.length(
                                length,
                                of(
                                        "程序 " + procedure.id() + " 的事由",
                                        "ground of " + procedure.id(),
                                        ground.id(),
                                        ground.citation()))))
                .appendAll(procedure.stages().flatMap(stage -> stage(stage, named(procedure, stage))));
    }

    private Seq<Finding> stage(Stage stage, Named in) {
        return stage.readings()
                .flatMap(reading -> names.reading(reading, in))
                .appendAll(stage.by()
                        .outcomes()
                        .map(ByReading.Outcome::value)
                        .flatMap(capacity -> names.capacity(capacity, in)))
                .appendAll(stage.task().outcomes().map(ByReading.Outcome::value).flatMap(task -> task(task, in)))
                .appendAll(stage.effect().toList().flatMap(effect -> effect(effect, in)));
    }

    private Seq<Finding> task(Task task, Named in) {
        if (task instanceof Task.Decide decide) {
            return decide.venues().flatMap(venue -> venue(venue, in));
        }
        if (task instanceof Task.Consents consents) {
            return names.body(consents.body(), in).toList();
        }
        if (task instanceof Task.Seated seated) {
            return names.seat(seated.body(), seated.kind(), in).toList();
        }
        return task instanceof Task.TellBody tell ? names.body(tell.body(), in).toList() : List.empty();
    }

    private Option<Finding> venue(Task.Venue venue, Named in) {
        if (charter.matter(venue.matter()).isEmpty()) {
            return Option.some(in.fault(
                    "UNKNOWN_MATTER",
                    "所称事项未定义：" + venue.matter(),
                    "names a matter that is not there: " + venue.matter()));
        }
        return names.body(venue.body(), in)
                .orElse(() -> Option.when(
                        !charter.mayVote(venue.body(), venue.matter()),
                        () -> in.fault(
                                "VENUE_WITHOUT_RULE",
                                "由 " + venue.body() + " 决定 " + venue.matter() + "，但没有表决规则",
                                "is decided by " + venue.body() + " as " + venue.matter() + ", and no rule lets it")));
    }

    private Seq<Finding> effect(Effect effect, Named in) {
        if (effect instanceof Effect.AdmitMember admit) {
            return admit.tier().toList().flatMap(tier -> names.tier(tier, in));
        }
        if (effect instanceof Effect.ChangeTier change) {
            return change.transitions()
                    .flatMap(edge -> List.of(edge.from(), edge.to())
                            .flatMap(tier -> names.tier(tier, in.at(edge.citation())))
                            .appendAll(edge.mark().flatMap(mark -> names.mark(mark, in.at(edge.citation())))));
        }
        if (effect instanceof Effect.FillSeat fill) {
            return names.seat(fill.body(), fill.kind(), in).toList();
        }
        if (effect instanceof Effect.AddSeat add) {
            return names.seat(add.body(), add.kind(), in).toList();
        }
        if (effect instanceof Effect.GiveUpSeat give) {
            return names.seat(give.body(), give.kind(), in).toList();
        }
        if (effect instanceof Effect.RemoveFrom remove) {
            return remove.posts().flatMap(posts -> posts.kinds().flatMap(kind -> names.seat(posts.body(), kind, in)));
        }
        if (effect instanceof Effect.MarkMember mark) {
            return names.mark(mark.mark(), in).toList();
        }
        if (effect instanceof Effect.AsRead read) {
            return names.readings(read.applies(), in).appendAll(effect(read.effect(), in));
        }
        if (effect instanceof Effect.SettleReading settle) {
            return names.readings(settle.rank(), in);
        }
        return effect instanceof Effect.FormGroup form
                ? names.body(form.template(), in).toList()
                : List.empty();
    }

    private Seq<Finding> meeting(MeetingKind kind) {
        Named in = named(kind);
        return names.body(kind.body(), in)
                .toList()
                .appendAll(List.of(Option.some(kind.conveners()), kind.requesters(), kind.attendance())
                        .flatMap(capacity -> capacity)
                        .flatMap(capacity -> names.capacity(capacity, in)))
                .appendAll(kind.notice()
                        .toList()
                        .flatMap(ahead -> names.readings(ahead.length(), in.at(ahead.citation()))));
    }

    private Seq<Finding> right(Right right) {
        Named in = of("权利", "right", right.id(), right.citations().head());
        return names.capacity(right.holder(), in)
                .appendAll(right.priorityIn()
                        .filter(other -> charter.procedure(other).isEmpty())
                        .flatMap(other -> names.right(other, in)))
                .appendAll(right.conditions().flatMap(condition -> condition(condition, in.at(condition.citation()))));
    }

    private Option<Finding> condition(Condition condition, Named in) {
        if (condition instanceof Condition.Decided decided) {
            return venue(new Task.Venue(decided.body(), decided.matter()), in);
        }
        return condition instanceof Condition.Preceded preceded ? names.right(preceded.right(), in) : Option.none();
    }

    private Seq<Finding> recurring(RecurringDuty duty) {
        Named in = named(duty);
        Seq<Finding> counted = duty.counted() instanceof RecurringDuty.MeetingsHeld held
                ? held.kinds().flatMap(kind -> names.meeting(kind, in))
                : duty.counted() instanceof RecurringDuty.Exercised exercised
                        ? names.right(exercised.right(), in).toList()
                        : names.procedure(((RecurringDuty.Carried) duty.counted()).procedure(), in)
                                .toList();
        return counted.appendAll(names.body(duty.bearer(), in))
                .appendAll(duty.every().flatMap(length -> names.length(length, in)));
    }

    private Seq<Finding> lapse(Lapse lapse) {
        Named in = named(lapse);
        return names.readings(lapse.applies(), in).appendAll(names.capacity(lapse.recorders(), in));
    }

    private Seq<Finding> absences(AbsenceRule rule) {
        Named in = of("缺席规则", "absence rule", rule.tiers().mkString(", "), rule.citation());
        Seq<Reading> asked =
                rule.meetings().readings().appendAll(rule.toLowest().readings());
        return asked.flatMap(reading -> names.reading(reading, in))
                .appendAll(rule.meetings()
                        .outcomes()
                        .flatMap(ByReading.Outcome::value)
                        .flatMap(kind -> names.meeting(kind, in)))
                .appendAll(rule.tiers().flatMap(tier -> names.tier(tier, in)))
                .appendAll(Option.when(
                        charter.tiers().headOption().map(Tier::id).exists(rule.tiers()::contains),
                        () -> in.fault("NO_LOWER_TIER", "所称最低类别无可降", "lowers the lowest class")));
    }

    private Seq<Finding> entrustment(Entrustment found) {
        Named in = of("委托", "entrusting", found.from() + " → " + found.to(), found.citation());
        return List.of(found.from(), found.to()).flatMap(kind -> names.seat(found.body(), kind, in));
    }

    private Seq<Finding> danglingCitations() {
        return charter.executions()
                .filter(found -> found.provision().source().equals(charter.id().value()))
                .filter(found -> charter.article(found.provision()).isEmpty())
                .map(found -> new Named(Text.of(found.executor(), found.executor()), found.provision())
                        .fault(
                                "DANGLING_CITATION",
                                "所引条款不存在：" + found.provision(),
                                "cites " + found.provision() + ", where no article stands"));
    }

    /**
     * An element of the charter, for the words of a fault.
     *
     * @param what what it is and how it is named
     * @param citation where it stands
     */
    record Named(Text what, Citation citation) {

        /** Returns this element where another provision speaks of it. */
        Named at(Citation other) {
            return new Named(what, other);
        }

        Finding fault(String code, String zh, String en) {
            return new Finding(code, Text.of(what.zh() + " " + zh, what.en() + " " + en), Option.some(citation));
        }
    }
}
