package io.governance.core.commands.founding;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/**
 * How the charter lets something come about once its founder no longer writes it down: a procedure, or a command of its own.
 *
 * @param id how it is named in requests, such as {@code admission} or {@code send-delegate}
 * @param title what it is
 * @param citations where the charter lays it down
 */
public record Way(String id, Text title, Seq<Citation> citations) {

    /** The procedures that the charter, as it is read, has for an effect. */
    public static Seq<Way> to(Alliance alliance, Predicate<Effect> effect) {
        return alliance.charter()
                .procedures()
                .filter(procedure -> procedure.effects().exists(effect)
                        && procedure.filing().applies().under(alliance.readings()))
                .map(procedure -> new Way(procedure.id(), procedure.title(), procedure.citations()));
    }

    /** How the register of members changes: whoever brings members in first, then whatever ends memberships. */
    public static Seq<Way> ofMembers(Alliance alliance) {
        return to(alliance, effect -> effect instanceof Effect.AdmitMember)
                .appendAll(to(alliance, effect -> effect instanceof Effect.EndMembership))
                .distinct();
    }

    /** How anybody comes to any seat by a procedure. */
    public static Seq<Way> toAnySeat(Alliance alliance) {
        return to(alliance, effect -> effect instanceof Effect.FillSeat);
    }

    /** How somebody comes to a seat of a kind on a body or group: a procedure, or else a member sends them. */
    public static Seq<Way> toSeat(Alliance alliance, BodyId body, String kind) {
        BodyId template = alliance.template(body);
        Seq<Way> procedures = to(
                alliance,
                effect -> (effect instanceof Effect.FillSeat fill
                                && fill.body().equals(template)
                                && fill.kind().equals(kind))
                        || (effect instanceof Effect.AddSeat add
                                && add.body().equals(template)
                                && add.kind().equals(kind)));
        return procedures.nonEmpty()
                ? procedures
                : alliance.body(body)
                        .flatMap(found -> found.seat(kind))
                        .toList()
                        .flatMap(found -> found.sentBy().map(by -> sentBy(found, by)));
    }

    private static Way sentBy(SeatKind kind, SeatKind.SentBy by) {
        return new Way(
                "send-delegate",
                Text.of(
                        "会员委派" + kind.name().zh(),
                        "a member sends " + kind.name().indefinite()),
                List.of(by.citation()));
    }

    /** This way in words, with where the charter lays it down. */
    Text inWords() {
        String where = citations.distinct().mkString(" ");
        return Text.of(title.zh() + " " + id + "（" + where + "）", id + " (" + title.en() + ", " + where + ")");
    }
}
