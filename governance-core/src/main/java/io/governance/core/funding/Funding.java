package io.governance.core.funding;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What the charter says of money (经费): where it comes from, what it is spent on, who keeps it and what has to be decided
 * first.
 *
 * @param keeper who keeps the ledger
 * @param sources where money comes from
 * @param furtherSources whether it may come from elsewhere too; such income is flagged, not refused
 * @param purposes what it is spent on, and what it is never spent on
 * @param furtherPurposes whether it may be spent on something else too; such spending is flagged, not refused
 * @param earmarking where the charter keeps earmarked money apart; none if it does not
 * @param auditing who audits; none if the charter does not say
 * @param citations where the charter provides for it, the decisive provision first; at least one
 */
public record Funding(
        Capacity keeper,
        Seq<Source> sources,
        boolean furtherSources,
        Seq<Purpose> purposes,
        boolean furtherPurposes,
        Option<Citation> earmarking,
        Option<Auditing> auditing,
        Seq<Citation> citations) {
    public Funding {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("funding cites no provision");
        }
    }

    /**
     * Where money comes from (经费来源).
     *
     * @param id its name in requests and records, such as {@code government-grant}
     * @param text what it is
     * @param tied where the charter says that it is spent only on what it was given for; none if it is free
     * @param citation where the charter names it
     */
    public record Source(String id, Text text, Option<Citation> tied, Citation citation) {
        public Source {
            Id.checked("source of money", id);
        }
    }

    /**
     * What money is spent on (用途).
     *
     * @param id its name in requests and records, such as {@code office}
     * @param text what it is
     * @param when when money may be spent on it
     * @param approval what has to be carried before; none if nothing has to be
     * @param citation where the charter names it
     */
    public record Purpose(String id, Text text, When when, Option<Approval> approval, Citation citation) {
        public Purpose {
            Id.checked("purpose of money", id);
        }
    }

    /** When money may be spent on something. */
    public enum When {
        /** While the alliance lives. */
        LIVING,
        /** While the alliance is being wound up. */
        WINDING_UP,
        /** Never. */
        NEVER
    }

    /**
     * A plan or budget that has to be approved before money is spent (预算).
     *
     * @param procedure the procedure that has to have carried it
     * @param citation where the charter asks for it
     */
    public record Approval(String procedure, Citation citation) {}

    /**
     * Who audits (审计).
     *
     * @param procedure the procedure that has to have confirmed the auditor, whom its proposal gives as {@code name}
     * @param citation where the charter asks for it
     */
    public record Auditing(String procedure, Citation citation) {}

    /** Obtains the rules on money of a charter that lists neither sources nor purposes. */
    public static Funding of(Capacity keeper, Citation... citations) {
        return new Funding(
                keeper, List.empty(), true, List.empty(), true, Option.none(), Option.none(), List.of(citations));
    }

    /** Returns these rules with the sources the charter lists, and whether it leaves the list open. */
    public Funding from(Seq<Source> others, boolean open) {
        return new Funding(keeper, others, open, purposes, furtherPurposes, earmarking, auditing, citations);
    }

    /** Returns these rules with the purposes the charter lists, and whether it leaves the list open. */
    public Funding on(Seq<Purpose> others, boolean open) {
        return new Funding(keeper, sources, furtherSources, others, open, earmarking, auditing, citations);
    }

    /** Returns these rules where earmarked money is kept apart. */
    public Funding earmarkedBy(Citation provision) {
        return new Funding(
                keeper,
                sources,
                furtherSources,
                purposes,
                furtherPurposes,
                Option.some(provision),
                auditing,
                citations);
    }

    /** Returns these rules with an auditor that has to be confirmed. */
    public Funding auditedAs(Auditing rule) {
        return new Funding(
                keeper, sources, furtherSources, purposes, furtherPurposes, earmarking, Option.some(rule), citations);
    }

    /** The source of that name. */
    public Option<Source> source(String source) {
        return sources.find(found -> found.id().equals(source));
    }

    /** The purpose of that name. */
    public Option<Purpose> purpose(String purpose) {
        return purposes.find(found -> found.id().equals(purpose));
    }

    /** Whether money goes in and out while the alliance is being wound up. */
    public boolean windsUp() {
        return purposes.exists(purpose -> purpose.when() == When.WINDING_UP);
    }

    /** Everything that these rules rest on, with what of them does. */
    public Seq<Basis> bases() {
        return citations
                .map(citation -> new Basis(citation, "funding"))
                .appendAll(sources.map(source -> new Basis(source.citation(), "funding, source " + source.id())))
                .appendAll(sources.flatMap(source ->
                        source.tied().map(citation -> new Basis(citation, "funding, source " + source.id() + " tied"))))
                .appendAll(purposes.map(purpose -> new Basis(purpose.citation(), "funding, purpose " + purpose.id())))
                .appendAll(purposes.flatMap(purpose -> purpose.approval()
                        .map(approval ->
                                new Basis(approval.citation(), "funding, approval of " + approval.procedure()))))
                .appendAll(earmarking.map(citation -> new Basis(citation, "funding, earmarking")))
                .appendAll(auditing.map(rule -> new Basis(rule.citation(), "funding, auditing")))
                .distinct();
    }

    /**
     * A provision that the rules on money rest on.
     *
     * @param citation the provision
     * @param rule which of the rules does
     */
    public record Basis(Citation citation, String rule) {}
}
