package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.GUIDE;
import static io.governance.core.charters.IndustrialInternetPeople.LEADING_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.MOVER;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.STANDING_COUNCILLOR;
import static io.governance.core.charters.IndustrialInternetPeople.VICE_UNIT;
import static io.governance.core.charters.IndustrialInternetRules.at;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Posts;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** How officers come and go: articles 12, 22 and 25. */
final class IndustrialInternetOffices {

    private static final BodyId STANDING = BodyId.of("standing-council");

    private static final Seq<Posts> REMOVABLE = List.of(
            new Posts(STANDING, List.of("chair", "vice-chair", "secretary-general", "deputy-secretary-general")),
            new Posts(BodyId.of("council"), List.of("director")));

    private IndustrialInternetOffices() {}

    /** The first holders: nominated by the guiding committee. */
    static Procedure first(String id, String kind, String matter) {
        return procedure(
                id,
                Text.of("首届负责人", "choosing the first officers"),
                Stage.of(
                        "nominate", Text.of("指导委员会提名", "nominating the first officers"), GUIDE, Task.once(), at("25a")),
                matter,
                new Effect.FillSeat(STANDING, kind, Effect.Place.NEW),
                "25a");
    }

    /** The officers after them: nominated by the leading units. */
    static Procedure later(String id, String kind, String matter) {
        return procedure(
                id,
                Text.of("选任负责人", "choosing officers"),
                Stage.of("nominate", Text.of("提名负责人", "nominating officers"), LEADING_UNIT, Task.once(), at("12c(1)")),
                matter,
                new Effect.FillSeat(STANDING, kind, kind.equals("chair") ? Effect.Place.VACANT : Effect.Place.ANY),
                "12c(1)");
    }

    /** The standing council says how many vice-chairs are added, one place at a time. */
    static Procedure addingPlace() {
        return new Procedure(
                "vice-chair-place",
                Text.of("确定增补副理事长人数", "fixing how many vice-chairs are added"),
                List.of(
                        Stage.of(
                                "propose",
                                Text.of("提议增补名额", "proposing a place"),
                                STANDING_COUNCILLOR.or(SECRETARIAT),
                                Task.once(),
                                at("25b")),
                        Stage.of(
                                        "fix",
                                        Text.of("常务理事会确定人数", "the standing council's decision on the number"),
                                        SECRETARIAT,
                                        Task.decide("standing-council", "fix-vice-chair-number"),
                                        at("25b"))
                                .then(new Effect.AddSeat(STANDING, "vice-chair"))),
                List.empty(),
                List.empty(),
                List.of(at("25b")));
    }

    /** Those added: nominated by a vice-chair unit, for a place that is there. */
    static Procedure furtherViceChair() {
        return procedure(
                "vice-chair",
                Text.of("增补副理事长", "choosing a further vice-chair"),
                Stage.of(
                        "nominate",
                        Text.of("副理事长单位提名", "nominating a further vice-chair"),
                        VICE_UNIT,
                        Task.once(),
                        at("25b")),
                "elect-deputy-head",
                new Effect.FillSeat(STANDING, "vice-chair", Effect.Place.VACANT),
                "25b");
    }

    /** The council removes the officers whom it chooses, who are the standing council, and it decides on its directors. */
    static Procedure removal() {
        return new Procedure(
                "removal",
                Text.of("免去职务", "removing from office"),
                List.of(
                        Stage.of("propose", Text.of("提议免职", "proposing a removal"), MOVER, Task.once(), at("22(3)")),
                        Stage.of(
                                        "decide",
                                        Text.of("理事会决定免职", "the council's decision"),
                                        SECRETARIAT,
                                        new Task.Decide(List.of(
                                                        "elect-head",
                                                        "elect-deputy-head",
                                                        "appoint-secretary-general",
                                                        "appoint-deputy-secretary-general",
                                                        "decide-seats")
                                                .map(matter ->
                                                        new Task.Venue(BodyId.of("council"), MatterId.of(matter)))),
                                        at("22(3)"))
                                .then(new Effect.RemoveFrom(REMOVABLE))),
                List.empty(),
                List.empty(),
                List.of(at("22(3)")));
    }

    private static Procedure procedure(
            String id, Text title, Stage nominating, String matter, Effect effect, String provision) {
        return new Procedure(
                id,
                title,
                List.of(
                        nominating,
                        Stage.of(
                                        "elect",
                                        Text.of("理事会选举", "the council's vote"),
                                        SECRETARIAT,
                                        Task.decide("council", matter),
                                        at("22(3)"))
                                .then(effect)),
                List.empty(),
                List.empty(),
                List.of(at(provision), at("22(3)")));
    }
}
