package io.governance.core.licensing;

import io.governance.core.Party;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What holders told the alliance about one piece of intellectual property and one version (披露与拒绝). Late and ineffective
 * notices stay.
 *
 * @param disclosures the disclosures, in the order they were recorded
 * @param refusals the refusals to license, in the order they were recorded
 * @param withdrawals what took refusals back, in the order they were recorded; each those received until then
 */
public record Notices(Seq<Disclosure> disclosures, Seq<RefusalToLicense> refusals, Seq<Withdrawal> withdrawals) {

    /** Nothing was told. */
    static final Notices NONE = new Notices(Vector.empty(), Vector.empty(), Vector.empty());

    /** How closely a disclosure names what it discloses. */
    public enum Specificity {
        /** It names the intellectual property. */
        SPECIFIC,
        /** It names passages of the specification only. */
        PASSAGE_ONLY,
        /** It covers everything somebody has. */
        BLANKET
    }

    /**
     * A disclosure (披露).
     *
     * @param by who disclosed
     * @param specificity how closely it names what it discloses
     * @param passages the passages of the specification it names, in words; empty if it names none
     * @param receivedAt when the alliance received it
     */
    public record Disclosure(Party by, Specificity specificity, String passages, Instant receivedAt) {}

    /**
     * A refusal to license (拒绝许可).
     *
     * @param by who refuses
     * @param express whether it says so in words, rather than by silence or reservation
     * @param receivedAt when the alliance received it
     * @param withdrawnAt when it was withdrawn; none if it stands
     */
    public record RefusalToLicense(Party by, boolean express, Instant receivedAt, Option<Instant> withdrawnAt) {}

    /**
     * A withdrawal of refusals (撤回).
     *
     * @param by who takes back what it refused
     * @param at when
     */
    public record Withdrawal(Party by, Instant at) {

        private boolean takesBack(RefusalToLicense refusal) {
            return by.equals(refusal.by()) && !at.isBefore(refusal.receivedAt());
        }
    }

    Notices with(Disclosure disclosure) {
        return new Notices(disclosures.append(disclosure), refusals, withdrawals);
    }

    Notices with(RefusalToLicense refusal) {
        return new Notices(disclosures, refusals.append(judged(refusal, withdrawals)), withdrawals);
    }

    Notices withdrawn(Party by, Instant at) {
        Seq<Withdrawal> all = withdrawals.append(new Withdrawal(by, at));
        return new Notices(disclosures, refusals.map(refusal -> judged(refusal, all)), all);
    }

    /** Whatever the order of the record, the first withdrawal after a refusal takes it back. */
    private static RefusalToLicense judged(RefusalToLicense refusal, Seq<Withdrawal> withdrawals) {
        return new RefusalToLicense(
                refusal.by(),
                refusal.express(),
                refusal.receivedAt(),
                withdrawals
                        .filter(withdrawal -> withdrawal.takesBack(refusal))
                        .map(Withdrawal::at)
                        .min());
    }
}
