package io.governance.core.licensing;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Moves what happened by a number of days.
 *
 * @param days how many days later
 */
record Shift(int days) {

    Instant of(Instant at) {
        return at.plus(days, ChronoUnit.DAYS);
    }

    private LocalDate of(LocalDate day) {
        return day.plusDays(days);
    }

    Parties.Spell of(Parties.Spell spell) {
        return new Parties.Spell(
                spell.role(), spell.group(), of(spell.from()), spell.until().map(this::of), spell.departure());
    }

    LicensingAct of(LicensingAct act) {
        if (act instanceof DraftAct draft) {
            return of(draft);
        }
        if (act instanceof NoticeAct notice) {
            return of(notice);
        }
        if (act instanceof AssetAct asset) {
            return of(asset);
        }
        throw new IllegalArgumentException("not generated: " + act);
    }

    private LicensingAct of(DraftAct act) {
        if (act instanceof DraftAct.DraftStarted d) {
            return new DraftAct.DraftStarted(d.version(), d.title(), d.group(), of(d.at()), d.citations());
        }
        if (act instanceof DraftAct.ProposalSubmitted p) {
            return new DraftAct.ProposalSubmitted(
                    p.submission(), p.version(), p.by(), p.passages(), of(p.at()), p.citations());
        }
        if (act instanceof DraftAct.ReviewSet r) {
            return new DraftAct.ReviewSet(r.version(), of(r.at()), of(r.lastDay()), r.announced(), r.citations());
        }
        if (act instanceof DraftAct.VersionAdopted a) {
            return new DraftAct.VersionAdopted(a.version(), a.reviewed(), of(a.at()), a.citations());
        }
        throw new IllegalArgumentException("not generated: " + act);
    }

    private LicensingAct of(NoticeAct act) {
        if (act instanceof NoticeAct.Disclosed d) {
            return new NoticeAct.Disclosed(
                    d.by(),
                    d.asset(),
                    d.version(),
                    d.specificity(),
                    d.passages(),
                    of(d.receivedAt()),
                    d.effective(),
                    d.citations());
        }
        if (act instanceof NoticeAct.LicenceRefused r) {
            return new NoticeAct.LicenceRefused(
                    r.by(), r.asset(), r.version(), r.express(), of(r.receivedAt()), r.effective(), r.citations());
        }
        if (act instanceof NoticeAct.RefusalWithdrawn w) {
            return new NoticeAct.RefusalWithdrawn(w.by(), w.asset(), w.version(), of(w.at()), w.citations());
        }
        NoticeAct.LicenceCommitted c = (NoticeAct.LicenceCommitted) act;
        return new NoticeAct.LicenceCommitted(c.by(), c.asset(), c.terms(), of(c.at()), c.citations());
    }

    private LicensingAct of(AssetAct act) {
        if (act instanceof AssetAct.AssetRegistered a) {
            return new AssetAct.AssetRegistered(
                    a.asset(),
                    a.kind(),
                    a.reference(),
                    a.jurisdiction(),
                    a.holders(),
                    a.formedOn().map(this::of),
                    a.makers(),
                    a.forAlliance(),
                    a.ledByAlliance(),
                    a.declared(),
                    Option.none(),
                    a.citations());
        }
        if (act instanceof AssetAct.AssetTransferred t) {
            return new AssetAct.AssetTransferred(t.asset(), t.from(), t.to(), of(t.at()), t.citations());
        }
        if (act instanceof AssetAct.RelationAsserted r) {
            return new AssetAct.RelationAsserted(
                    r.asset(), r.subject(), r.through(), r.essential(), r.passages(), of(r.at()), r.citations());
        }
        if (act instanceof AssetAct.RelationContested c) {
            return new AssetAct.RelationContested(
                    c.asset(), c.subject(), c.by(), c.contested(), of(c.at()), c.citations());
        }
        throw new IllegalArgumentException("not generated: " + act);
    }
}
