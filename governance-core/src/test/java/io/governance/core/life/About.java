package io.governance.core.life;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ReadingKey;
import io.governance.core.SeatId;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Writes what a proposal is about, part by part, each under the name it has in requests. Immutable. */
public final class About {

    private final Map<String, String> parts;
    private final Seq<String> traits;
    private final Seq<Amendment> amendments;

    private About(Map<String, String> parts, Seq<String> traits, Seq<Amendment> amendments) {
        this.parts = parts;
        this.traits = traits;
        this.amendments = amendments;
    }

    /** Begins with one part. */
    public static About of(String part, String value) {
        return new About(HashMap.of(part, value), List.empty(), List.empty());
    }

    /** Begins with nothing. */
    public static About nothing() {
        return new About(HashMap.empty(), List.empty(), List.empty());
    }

    /** Returns this with one more part. */
    public About and(String part, String value) {
        return new About(parts.put(part, value), traits, amendments);
    }

    /** Returns this of somebody with these traits. */
    public About being(Seq<String> others) {
        return new About(parts, others, amendments);
    }

    /** Returns this with what it changes in the charter. */
    public About changing(Seq<Amendment> others) {
        return new About(parts, traits, others);
    }

    /** The subject. */
    public Subject subject() {
        Option<LocalDate> since = parts.get("since").map(LocalDate::parse);
        return new Subject(
                parts.getOrElse("title", "?"),
                parts.get("member").map(MemberId::of),
                parts.get("name"),
                parts.get("tier"),
                traits,
                parts.get("person").map(PersonId::of),
                parts.get("seat").map(SeatId::of),
                parts.get("body").map(BodyId::of),
                parts.get("project").map(ProjectId::of),
                parts.get("kind"),
                parts.get("ground"),
                since,
                parts.get("on").map(LocalDate::parse),
                parts.get("reading").map(ReadingKey::of),
                parts.get("choice"),
                amendments);
    }
}
