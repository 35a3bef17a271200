package io.governance.core.alliance;

import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * A no that the charter gives to what somebody wants to do.
 *
 * @param reason which kind of no
 * @param facts the facts of the case by name, in the order they matter
 * @param explanation what happened and what to do next
 * @param citations the provisions that say no, the decisive one first
 */
public record Denial(Reason reason, Map<String, String> facts, Text explanation, Seq<Citation> citations)
        implements Refusal {

    /** Which kind of no. */
    public enum Reason {
        /** The person does not have the capacity that the charter asks for. */
        NOT_COMPETENT,
        /** The proposer does not have the capacity that the charter asks of proposers. */
        NO_PROPOSER,
        /** The class or nature of the member does not allow it. */
        WRONG_TIER,
        /** Every seat there is for somebody is taken. */
        SEATS_FULL,
        /** Notice or papers came too late. */
        NOTICE_TOO_SHORT,
        /** A paper is missing, or somebody was not written to. */
        DOCUMENT_MISSING,
        /** An earlier stage has not been done. */
        STEP_SKIPPED,
        /** An authority outside has not consented. */
        AUTHORITY_CONSENT_MISSING,
        /** The organisation may not apply again yet. */
        BARRED_UNTIL,
        /** The time for it is over. */
        TOO_LATE,
        /** The time for it has not come. */
        TOO_EARLY,
        /** Too few are there. */
        NO_QUORUM,
        /** The person is not at the meeting. */
        NOT_PRESENT,
        /** It has been done or has ended already. */
        ALREADY_DONE,
        /** It has to be kept secret. */
        CONFIDENTIAL,
        /** The charter says nothing of it. */
        NOT_REGULATED,
        /** The alliance is being wound up. */
        IN_LIQUIDATION,
        /** The alliance has ended. */
        ALLIANCE_ENDED
    }

    @Override
    public String code() {
        return reason.name();
    }

    /** Obtains a denial without facts. */
    public static Denial of(Reason reason, Seq<Citation> citations, String zh, String en) {
        return new Denial(reason, LinkedHashMap.empty(), Text.of(zh, en), citations);
    }

    /** Returns this denial with one more fact. */
    public Denial with(String fact, Object value) {
        return new Denial(reason, facts.put(fact, value.toString()), explanation, citations);
    }

    /** Obtains a denial to somebody who does not have the capacity that is asked. */
    public static Denial notCompetent(Text what, Text asked, Seq<Citation> citations) {
        return of(
                Reason.NOT_COMPETENT,
                citations,
                "只有" + asked.zh() + "可以：" + what.zh() + "。",
                "this is for " + asked.en() + ": " + what.en() + ".");
    }

    /** Obtains a denial for want of a paper or of somebody's notification. */
    public static Denial documentMissing(Text what, Seq<Citation> citations) {
        return of(Reason.DOCUMENT_MISSING, citations, "缺少：" + what.zh() + "。", "missing: " + what.en() + ".");
    }

    /** Obtains a denial because something comes too early in its order. */
    public static Denial stepSkipped(Text missing, Seq<Citation> citations) {
        return of(
                Reason.STEP_SKIPPED,
                citations,
                "须先完成：" + missing.zh() + "。",
                "this has to be done first: " + missing.en() + ".");
    }

    /** Obtains a denial because something may be done only later. */
    public static Denial until(Reason reason, LocalDate first, Text what, Seq<Citation> citations) {
        return of(
                        reason,
                        citations,
                        what.zh() + "，最早 " + first + "。",
                        what.en() + "; at the earliest on " + first + ".")
                .with("earliest", first);
    }
}
