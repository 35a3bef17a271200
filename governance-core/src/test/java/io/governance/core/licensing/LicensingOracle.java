package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.SubmissionId;
import io.governance.core.procedure.Departure;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slow and plain second judge of article 36 of {@code oscar} as recommended, straight from its words, for cases in which
 * every fact is known, none is contested and nothing is sold. It reads the acts one by one and shares nothing with the register.
 */
final class LicensingOracle {

    private final History history;
    private final Party x;
    private final AssetId asset;
    private final Subject subject;
    private final Instant now;

    private LicensingOracle(History history, History.Row row, Instant now) {
        this.history = history;
        this.x = row.holder();
        this.asset = row.asset();
        this.subject = row.subject();
        this.now = now;
    }

    static Encumbrance.State state(History history, History.Row row, Instant now) {
        LicensingOracle oracle = new LicensingOracle(history, row, now);
        Encumbrance.State state = oracle.state();
        return state == Encumbrance.State.UNSETTLED && oracle.ended() ? Encumbrance.State.ENDED : state; // 40
    }

    private Encumbrance.State state() {
        AssetAct.@Nullable RelationAsserted related = relation(subject);
        for (NoticeAct.LicenceCommitted c : all(NoticeAct.LicenceCommitted.class)) {
            if (c.by().equals(x) && c.asset().forAll(asset::equals) && !c.at().isAfter(now)) {
                // 15: a commitment binds for good, membership or not.
                return ended() ? Encumbrance.State.ENDED : Encumbrance.State.OWED;
            }
        }
        if (related == null) {
            return Encumbrance.State.NOT_OWED; // 13, 29
        }
        AssetAct.AssetRegistered about = registered();
        LocalDate formed = about.formedOn().get();
        boolean inside = false;
        boolean before = false;
        for (Parties.Spell s : spells()) {
            if (formed.isBefore(day(s.from()))) {
                before = true;
            } else if (s.until().isEmpty() || start(formed).isBefore(s.until().get())) {
                inside = true;
            }
        }
        if (inside) {
            return madeAsMember(about);
        }
        if (before) {
            return background(formed, related);
        }
        return Encumbrance.State.NOT_OWED; // outsiders, advisers (39), and what came about after leaving
    }

    private Encumbrance.State madeAsMember(AssetAct.AssetRegistered about) {
        Map<Party, Boolean> makers = new HashMap<>();
        for (AssetAct.Maker maker : about.makers()) {
            makers.put(maker.party(), maker.substantial().get());
        }
        if (makers.size() == 1) {
            return about.forAlliance().get() ? owed() : Encumbrance.State.UNSETTLED; // 27, 28, 30
        }
        if (!about.ledByAlliance().get()) {
            return Encumbrance.State.UNSETTLED;
        }
        return makers.getOrDefault(x, false) ? owed() : Encumbrance.State.NOT_OWED; // 31, 32
    }

    private Encumbrance.State background(LocalDate formed, AssetAct.RelationAsserted related) {
        if (subject.version().isEmpty()) {
            return Encumbrance.State.NOT_OWED;
        }
        AssetAct.RelationAsserted governing = first(related);
        SpecVersion version = governing.subject().version().get();
        DraftAct.ProposalSubmitted proposal = proposal(governing.through().get());
        boolean remained = false;
        for (Parties.Spell s : spells()) {
            if (s.until().isEmpty() || s.until().get().isAfter(proposal.at())) {
                remained = true;
            }
        }
        if (!remained) {
            return Encumbrance.State.NOT_OWED; // 26
        }
        if (proposal.by().equals(x) || !formed.isBefore(day(proposal.at()))) {
            return owed(); // 1, 2, 12
        }
        @Nullable Instant close = null;
        for (DraftAct.ReviewSet review : all(DraftAct.ReviewSet.class)) {
            if (review.version().equals(version) && !review.at().isAfter(now)) {
                close = start(review.lastDay().plusDays(1)); // 17, 18: the last word about the end counts
            }
        }
        if (close == null) {
            for (DraftAct.VersionAdopted adopted : all(DraftAct.VersionAdopted.class)) {
                if (adopted.version().equals(version) && !adopted.at().isAfter(now)) {
                    return Encumbrance.State.UNSETTLED; // 16
                }
            }
        }
        boolean freed = disclosed(version, close) && refused(version, close);
        if (close == null || now.isBefore(close)) {
            if (ended()) {
                return Encumbrance.State.ENDED;
            }
            return freed ? Encumbrance.State.REFUSED : Encumbrance.State.REVOCABLE; // 4
        }
        return freed ? Encumbrance.State.EXEMPT : owed(); // 3, 5 to 11, 14, 19, 20, 24, 25
    }

    private boolean disclosed(SpecVersion version, @Nullable Instant close) {
        for (NoticeAct.Disclosed d : all(NoticeAct.Disclosed.class)) {
            if (d.by().equals(x)
                    && d.asset().contains(asset)
                    && d.version().equals(version)
                    && d.specificity() == Notices.Specificity.SPECIFIC
                    && effective(d.receivedAt(), close)) {
                return true;
            }
        }
        return false;
    }

    private boolean refused(SpecVersion version, @Nullable Instant close) {
        for (NoticeAct.LicenceRefused r : all(NoticeAct.LicenceRefused.class)) {
            if (!r.by().equals(x)
                    || !r.asset().equals(asset)
                    || !r.version().equals(version)
                    || !r.express()
                    || !effective(r.receivedAt(), close)) {
                continue;
            }
            boolean stands = true;
            for (NoticeAct.RefusalWithdrawn w : all(NoticeAct.RefusalWithdrawn.class)) {
                if (w.by().equals(x)
                        && w.asset().equals(asset)
                        && w.version().equals(version)
                        && !w.at().isBefore(r.receivedAt())
                        && effective(w.at(), close)) {
                    stands = false;
                }
            }
            if (stands) {
                return true;
            }
        }
        return false;
    }

    private boolean effective(Instant received, @Nullable Instant close) {
        return !received.isAfter(now) && (close == null || received.isBefore(close));
    }

    private Encumbrance.State owed() {
        if (ended()) {
            return Encumbrance.State.ENDED; // 40
        }
        for (Parties.Spell s : history.parties().spells().get(x).getOrElse(io.vavr.collection.List.empty())) {
            if (s.covers(now)) {
                return Encumbrance.State.OWED;
            }
        }
        List<Parties.Spell> spells = spells();
        Option<Departure> departure = spells.get(spells.size() - 1).departure();
        return departure.contains(Departure.LAPSED)
                ? Encumbrance.State.UNSETTLED
                : Encumbrance.State.SURVIVING; // 21 to 23
    }

    /** The relation to the earliest version in an unbroken row of versions to which it was related, each before the next. */
    private AssetAct.RelationAsserted first(AssetAct.RelationAsserted related) {
        AssetAct.RelationAsserted found = related;
        while (found.subject().version().isDefined()
                && found.subject().version().get().number() > 1) {
            SpecVersion version = found.subject().version().get();
            AssetAct.@Nullable RelationAsserted earlier =
                    relation(Subject.of(new SpecVersion(version.specification(), version.number() - 1)));
            if (earlier == null || earlier.at().isAfter(found.at())) {
                return found;
            }
            found = earlier;
        }
        return found;
    }

    private AssetAct.@Nullable RelationAsserted relation(Subject sought) {
        for (AssetAct.RelationAsserted r : all(AssetAct.RelationAsserted.class)) {
            if (r.asset().equals(asset) && r.subject().equals(sought)) {
                return r.at().isAfter(now) ? null : r;
            }
        }
        return null;
    }

    private DraftAct.ProposalSubmitted proposal(SubmissionId id) {
        for (DraftAct.ProposalSubmitted p : all(DraftAct.ProposalSubmitted.class)) {
            if (p.submission().equals(id)) {
                return p;
            }
        }
        throw new IllegalStateException("no proposal " + id);
    }

    private AssetAct.AssetRegistered registered() {
        for (AssetAct.AssetRegistered a : all(AssetAct.AssetRegistered.class)) {
            if (a.asset().equals(asset)) {
                return a;
            }
        }
        throw new IllegalStateException("no asset " + asset);
    }

    private List<Parties.Spell> spells() {
        List<Parties.Spell> found = new ArrayList<>();
        for (Parties.Spell s : history.parties().spells().get(x).getOrElse(io.vavr.collection.List.empty())) {
            if (s.role() == Parties.Role.MEMBER && !s.from().isAfter(now)) {
                found.add(s);
            }
        }
        return found;
    }

    private boolean ended() {
        return history.over().isDefined() && !now.isBefore(history.over().get());
    }

    private <T> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (LicensingAct act : history.acts()) {
            if (kind.isInstance(act)) {
                found.add(kind.cast(act));
            }
        }
        return found;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Case.ZONE).toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Case.ZONE).toInstant();
    }
}
