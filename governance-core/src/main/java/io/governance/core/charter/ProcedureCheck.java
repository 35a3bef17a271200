package io.governance.core.charter;

import io.governance.core.Text;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Checks that the stages of a procedure, what they ask and what they bring about name only what the charter has. */
final class ProcedureCheck {

    private final Names names;

    ProcedureCheck(Names names) {
        this.names = names;
    }

    static Named named(Procedure procedure) {
        return Named.of("程序", "procedure", procedure.id(), procedure.citations().head());
    }

    static Named named(Procedure procedure, Stage stage) {
        return new Named(
                Text.of(
                        "程序 " + procedure.id() + " 的阶段 " + stage.id(),
                        "stage " + stage.id() + " of procedure " + procedure.id()),
                stage.citations().head());
    }

    Seq<Finding> faults(Procedure procedure) {
        return procedure
                .grounds()
                .flatMap(ground -> ground.lasting()
                        .flatMap(length -> names.length(
                                length,
                                Named.of(
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
            return decide.venues().flatMap(venue -> names.venue(venue, in));
        }
        if (task instanceof Task.Consents consents) {
            return names.body(consents.body(), in).toList();
        }
        if (task instanceof Task.Seated seated) {
            return names.seat(seated.body(), seated.kind(), in).toList();
        }
        return task instanceof Task.TellBody tell ? names.body(tell.body(), in).toList() : List.empty();
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
}
