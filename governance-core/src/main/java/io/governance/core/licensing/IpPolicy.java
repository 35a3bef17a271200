package io.governance.core.licensing;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Reading;
import io.governance.core.Style;
import io.governance.core.Text;
import io.governance.core.judgement.Element;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What a charter lays down about intellectual property (知识产权政策): whom it binds to license what, who may refuse, until
 * when, and what it leaves open. Immutable; charter data.
 */
@Value.Immutable
@Style
public interface IpPolicy {

    /** The clauses that impose a duty to license, in the order in which they are tried. */
    Seq<Limb> limbs();

    /** The cases that no clause covers. */
    Seq<Gap> gaps();

    /** How the review by all members runs. */
    Window window();

    /** When what is asked ended with the review before: a version carries on the reviews of those before it, or has its own. */
    ByReading<Boolean> reviewedOnce();

    /** What holds where a version was adopted and never reviewed. */
    Gap neverReviewed();

    /** What holds for a licensor that ceased to exist as a member by itself. */
    Option<Gap> lapsed();

    /** What holds where intellectual property was sold. */
    Option<Gap> sold();

    /** When a duty that was incurred ends. */
    Term term();

    /** The provisions under which a duty outlives membership, the decisive one first. */
    Seq<Citation> survival();

    /** Whether somebody who left may ask for new licences. */
    ByReading<Boolean> leaversMayAsk();

    /** Where the charter suspends duties towards whoever asserts intellectual property against the licensor; none if nowhere. */
    Option<Citation> suspension();

    /** Where the charter lets a licensor refuse whoever has refused the same version; none if nowhere. */
    Option<Citation> reciprocity();

    /** The share of control, in percent, above which an affiliate is bound with its parent; none if affiliates are not. */
    Option<Affiliates> affiliates();

    /** How long one has to take part before one is bound, where that matters. */
    Option<Participation> participation();

    /** Who may register and record for others. */
    Capacity keeper();

    /** Who may settle what is open; none if nobody may. */
    Option<BodyId> decider();

    /** Where it says so. */
    Seq<Citation> deciding();

    /** Where the charter lays all this down, the decisive provision first; at least one. */
    Seq<Citation> citations();

    /** The clause of that name. */
    default Option<Limb> limb(String id) {
        return limbs().find(limb -> limb.id().equals(id));
    }

    /** Every open question that a duty may depend on, each once. */
    @Value.Derived
    default Seq<Reading> readings() {
        return limbs().flatMap(limb -> limb.when()
                        .readings()
                        .appendAll(limb.exception().readings())
                        .appendAll(limb.exception()
                                .outcomes()
                                .flatMap(outcome -> outcome.value().toList().flatMap(Exception::readings))))
                .appendAll(gaps().append(neverReviewed())
                        .appendAll(lapsed())
                        .appendAll(sold())
                        .flatMap(Gap::readings))
                .appendAll(window().lastDayCounts().readings())
                .appendAll(reviewedOnce().readings())
                .appendAll(leaversMayAsk().readings())
                .distinct();
    }

    /** Returns this policy without the right to refuse under a clause. */
    default IpPolicy withoutException(String limb) {
        return ImmutableIpPolicy.builder()
                .from(this)
                .limbs(limbs().map(found -> found.id().equals(limb)
                        ? new Limb(
                                found.id(),
                                found.text(),
                                found.cause(),
                                found.when(),
                                ByReading.plain(Option.none()),
                                found.grant(),
                                found.citations())
                        : found))
                .build();
    }

    /**
     * A clause that imposes a duty to license.
     *
     * @param id its name, such as {@code background}
     * @param text what it says
     * @param cause why the duty is there
     * @param when what has to be there
     * @param exception what frees from it, where something may
     * @param grant what has to be licensed to whom
     * @param citations where the charter says so, the decisive provision first; at least one
     */
    record Limb(
            String id,
            Text text,
            Cause cause,
            Element<Fact> when,
            ByReading<Option<Exception>> exception,
            Grant grant,
            Seq<Citation> citations) {
        public Limb {
            Id.checked("clause", id);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("clause " + id + " cites no provision");
            }
        }
    }

    /**
     * What frees a holder from the duty of a clause.
     *
     * @param open what has to be so before the review ends and cannot be brought about: while it is so, the holder may refuse
     * @param notices what the holder has to do before the review ends
     * @param citations where the charter says so
     */
    record Exception(Element<Fact> open, Element<Fact> notices, Seq<Citation> citations) {

        Seq<Reading> readings() {
            return open.readings().appendAll(notices.readings());
        }
    }

    /**
     * What a duty obliges to grant.
     *
     * @param terms on which terms
     * @param beneficiaries to whom
     * @param purpose for what use
     */
    record Grant(Terms terms, Beneficiaries beneficiaries, Purpose purpose) {}

    /**
     * A case that no clause covers.
     *
     * @param reading the question it leaves open
     * @param when what has to be so for it to be at hand; nothing where the policy asks at a fixed place
     * @param outcome what each answer makes of it
     * @param grant what has to be licensed where an answer imposes a duty
     * @param citations the provisions that leave it open
     */
    record Gap(Reading reading, Element<Fact> when, ByReading<Outcome> outcome, Grant grant, Seq<Citation> citations) {

        Seq<Reading> readings() {
            return when.readings().prepend(reading).distinct();
        }
    }

    /** What an answer to an open question makes of a case. */
    enum Outcome {
        /** It stays open until somebody settles it. */
        OPEN,
        /** There is no duty. */
        FREE,
        /** There is a duty. */
        OWED,
        /** What the clauses say holds. */
        AS_STATED
    }

    /**
     * How the review by all members runs (会员审阅).
     *
     * @param anchor what opens it
     * @param first how long the first one of a specification runs unless announced otherwise
     * @param later how long each later one runs unless announced otherwise
     * @param lastDayCounts whether a notice on the last day is in time
     * @param citations where the charter says so
     */
    record Window(
            Anchor anchor, Period first, Period later, ByReading<Boolean> lastDayCounts, Seq<Citation> citations) {}

    /** What opens a review. */
    enum Anchor {
        /** The finished draft going to all members. */
        REVIEW,
        /** The technical proposal that made the intellectual property related. */
        SUBMISSION
    }

    /**
     * From which share of control on an affiliate is bound with its parent.
     *
     * @param above the percentage that has to be exceeded
     * @param citation where the charter says so
     */
    record Affiliates(int above, Citation citation) {}

    /**
     * How long one has to take part before one is bound, and how long one may still leave freely.
     *
     * @param days how many days one has to take part
     * @param freeExit how many days after a review opens one may leave without being bound by what is reviewed
     * @param citation where the charter says so
     */
    record Participation(int days, int freeExit, Citation citation) {}

    /** Why a duty is there. */
    enum Cause {
        /** It was there before joining and is related to a specification (入盟前已有). */
        BACKGROUND(Text.of("入盟前已有", "there before joining")),
        /** It was made as a member for the alliance (入盟后独立产生). */
        FOREGROUND(Text.of("入盟后独立产生", "made alone as a member")),
        /** It was made jointly under the alliance's lead (共同产生). */
        JOINT(Text.of("共同产生", "made jointly")),
        /** Its holder took part in the group that wrote the specification. */
        PARTICIPATION(Text.of("参加起草", "taking part in the drafting")),
        /** Its holder submitted the proposal that made it related. */
        CONTRIBUTED(Text.of("本人提案引入", "contributed by its holder")),
        /** Its holder committed to it of its own accord (自愿承诺). */
        VOLUNTARY(Text.of("自愿承诺", "committed voluntarily")),
        /** An answer to an open question imposes it (依解释). */
        READING(Text.of("依解释确定", "by interpretation"));

        private final Text text;

        Cause(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }

    /** On which terms a licence is owed. */
    enum Terms {
        /** Fair, reasonable and non-discriminatory (公平、合理、无歧视). The library never judges a price. */
        FRAND(Text.of("公平、合理、无歧视", "fair, reasonable and non-discriminatory")),
        /** Reasonable and non-discriminatory. */
        RAND(Text.of("合理、无歧视", "reasonable and non-discriminatory")),
        /** Without a fee. */
        ROYALTY_FREE(Text.of("免许可费", "royalty-free"));

        private final Text text;

        Terms(Text text) {
            this.text = text;
        }

        /** What they are called. */
        public Text text() {
            return text;
        }
    }

    /** To whom a licence is owed. */
    enum Beneficiaries {
        /** To members. */
        MEMBERS(Text.of("联盟会员", "members of the alliance")),
        /** To members that do not own it too. */
        OTHER_MEMBERS(Text.of("共有人以外的会员", "members other than the co-owners")),
        /** To everybody. */
        EVERYONE(Text.of("任何人", "everybody"));

        private final Text text;

        Beneficiaries(Text text) {
            this.text = text;
        }

        /** What they are called. */
        public Text text() {
            return text;
        }
    }

    /** For what use a licence is owed, or asked. */
    enum Purpose {
        /** For implementing specifications of the alliance (实施联盟规范). */
        IMPLEMENT(Text.of("实施联盟规范", "implementing specifications of the alliance")),
        /** For any use; asked for, a use other than implementing. */
        ANY(Text.of("任何用途", "any use"));

        private final Text text;

        Purpose(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }

    /** When a duty ends. */
    enum Term {
        /** At the end of the day on which the alliance ends (至联盟终止). */
        ALLIANCE(Text.of("至联盟终止之日", "until the alliance ends")),
        /** When the protection ends. */
        PROTECTION(Text.of("至保护期届满", "for the life of the protection")),
        /** Never. */
        PERPETUAL(Text.of("永久", "for ever"));

        private final Text text;

        Term(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }

    /** No exceptions, under any reading. */
    static ByReading<Option<Exception>> noException() {
        return ByReading.plain(Option.none());
    }

    /** An exception, under any reading. */
    static ByReading<Option<Exception>> exception(Exception exception) {
        return ByReading.plain(Option.some(exception));
    }

    /** A question that is asked at a fixed place and stays open unless answered. */
    static Gap gap(Reading reading, ByReading<Outcome> outcome, Grant grant) {
        return new Gap(reading, Element.nothing(), outcome, grant, List.ofAll(reading.citations()));
    }
}
