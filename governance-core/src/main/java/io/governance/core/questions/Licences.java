package io.governance.core.questions;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Dockets;
import io.governance.core.licensing.Claim;
import io.governance.core.licensing.Docket;
import io.governance.core.licensing.Draft;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.licensing.LicenceRequest;
import io.governance.core.licensing.Parties;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Term;
import io.governance.core.time.Deadline;
import io.governance.core.time.Period;
import io.governance.core.voting.Alternative;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is to be said about licences in an alliance at an instant (许可问答): who owes what, who may ask, what encumbers a
 * specification, who has not answered, what leaving changes, and what rests on questions nobody has settled. Derived, never
 * stored.
 *
 * <p>Two clocks run: the alliance is that of an earlier record if only what was known then counts; the instant is when
 * something was so.
 *
 * @param alliance the alliance as it was known
 * @param docket its docket
 * @param at the instant asked about
 */
public record Licences(Alliance alliance, Docket docket, Instant at) {

    /** The answers for an alliance; none if its charter lays down no duty to license. */
    public static Option<Licences> of(Alliance alliance, Instant at, ZoneId zone) {
        return Dockets.of(alliance, zone).map(docket -> new Licences(alliance, docket, at));
    }

    /**
     * What a holder owes for one thing, with what would change it.
     *
     * @param found what it comes to
     * @param alternatives what other answers to open questions would make of it, one question at a time
     * @param unsettled the open questions it rests on that no interpreter has answered
     */
    public record Row(Encumbrance found, Seq<Alternative<Encumbrance.State>> alternatives, Seq<Reading> unsettled) {

        /** How it is named: its holder, the intellectual property and what that is related to. */
        public String id() {
            return found.holder() + "/" + found.asset() + "/" + found.subject();
        }
    }

    /**
     * A review that is open.
     *
     * @param draft the version
     * @param end the instant from which a refusal is too late
     * @param unanswered what may still be refused
     * @param isShort whether it runs for less time than the charter takes for usual
     */
    public record Review(Draft draft, Instant end, Seq<Encumbrance> unanswered, boolean isShort) {}

    /**
     * What the leaving of a party would change.
     *
     * @param party who would leave at the instant
     * @param changes what it owes, before and after
     */
    public record Leaving(Party party, Seq<Change> changes) {

        /** The duties that would end: none where a charter lets duties outlive membership. */
        public Seq<Change> ended() {
            return changes.filter(
                    change -> change.before().isOwed() && !change.after().isOwed());
        }
    }

    /**
     * What a party owes for one thing if it stays, and if it leaves.
     *
     * @param before if it stays
     * @param after if it leaves
     */
    public record Change(Encumbrance before, Encumbrance after) {}

    /** What a licence is worth. */
    public enum Worth {
        /** It was asked for and has not been granted. */
        REQUESTED(Text.of("已请求，尚未授予", "requested")),
        /** It is in force. */
        RUNNING(Text.of("有效", "in force")),
        /** It is in force, though its licensee belongs to the alliance no longer; a new one could not be asked for. */
        RUNS_OUT(Text.of("被许可人已退出，按原期限有效", "in force to its term, though its licensee has left")),
        /** It has ended. */
        OVER(Text.of("已到期", "over"));

        private final Text text;

        Worth(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }

    /**
     * A request for a licence, with what it is worth.
     *
     * @param request the request and what came of it
     * @param worth what it is worth
     * @param citations what that rests on
     */
    public record Licence(LicenceRequest request, Worth worth, Seq<Citation> citations) {}

    /** Checks if the record knows a party: as a member, past or present, an adviser, or a holder of intellectual property. */
    public boolean knows(Party party) {
        return docket.parties().spells().containsKey(party)
                || docket.register().heldBy().containsKey(party)
                || !party.isPerson()
                        && alliance.members().find(MemberId.of(party.name())).isDefined();
    }

    /** Checks if the record knows a version of a specification. */
    public boolean knows(SpecVersion version) {
        return docket.register().draft(version).isDefined();
    }

    /** What the charter lays down at the instant. */
    public IpPolicy policy() {
        return docket.policies().at(at);
    }

    /** Who may settle what is open; none if nobody may. */
    public Option<BodyId> decider() {
        return policy().decider();
    }

    /** What a party owes for everything it holds. */
    public Seq<Row> of(Party holder) {
        return docket.of(holder, at).map(this::row);
    }

    /** What encumbers a version. */
    public Seq<Row> on(SpecVersion version) {
        return docket.on(version, at).map(this::row);
    }

    /** What a party may ask of everybody else, and what not. */
    public Seq<Claim> claims(Party requester, Grant.Purpose purpose) {
        return holders()
                .reject(requester::equals)
                .flatMap(holder -> docket.of(holder, at).map(owed -> docket.claim(requester, owed, purpose, at)));
    }

    /** The reviews that are open, with what may still be refused. */
    public Seq<Review> reviews() {
        return docket.register()
                .drafts()
                .values()
                .toVector()
                .filter(draft -> draft.review().exists(this::isOpen)
                        && draft.withdrawnAt().forAll(at::isBefore))
                .sortBy(draft -> draft.version().toString())
                .map(draft -> new Review(
                        draft,
                        docket.endOf(draft.review().get()),
                        docket.unanswered(draft.version(), at),
                        isShort(draft)));
    }

    private boolean isOpen(Draft.Review review) {
        return !review.openedAt().isAfter(at) && at.isBefore(docket.endOf(review));
    }

    private boolean isShort(Draft draft) {
        Period usual = draft.version().number() == 1
                ? policy().window().first()
                : policy().window().later();
        return usual.unit() != Period.Unit.WORKING_DAYS
                && draft.review()
                        .exists(review ->
                                review.lastDay().isBefore(Deadline.anniversary(day(review.openedAt()), usual)));
    }

    /** What would change if a party left at the instant. */
    public Leaving leaving(Party party) {
        Seq<Encumbrance> before = docket.of(party, at);
        Seq<Encumbrance> after = docket.leaving(party, at).of(party, at);
        return new Leaving(party, before.zip(after).map(pair -> new Change(pair._1, pair._2)));
    }

    /** What rests on an open question that no interpreter has answered and that another answer would change. */
    public Seq<Row> unsettled() {
        return holders()
                .flatMap(this::of)
                .filter(row -> row.found().open().isDefined()
                        || row.unsettled()
                                .exists(reading -> row.alternatives()
                                        .exists(other ->
                                                other.readings().choices().containsKey(reading.key()))));
    }

    /** The requests for licences, with what each is worth. */
    public Seq<Licence> licences() {
        return docket.register()
                .requests()
                .values()
                .toVector()
                .filter(request -> !request.at().isAfter(at))
                .sortBy(request -> request.id().value())
                .map(this::licence);
    }

    private Licence licence(LicenceRequest request) {
        Option<LicenceRequest.Licence> grant =
                request.grant().filter(found -> !found.from().isAfter(at));
        boolean ended = docket.over().exists(over -> !over.isAfter(at)) && policy().term() == Term.ALLIANCE;
        boolean over = grant.exists(found -> found.until().exists(day(at)::isAfter)) || grant.isDefined() && ended;
        boolean left = !docket.parties().has(request.licensee(), Parties.Role.MEMBER, at)
                && !docket.parties()
                        .of(request.licensee(), Parties.Role.MEMBER, at)
                        .isEmpty();
        Worth worth = grant.isEmpty() ? Worth.REQUESTED : over ? Worth.OVER : left ? Worth.RUNS_OUT : Worth.RUNNING;
        Seq<Citation> citations = switch (worth) {
            case OVER -> ended ? policy().survival() : policy().citations();
            case RUNS_OUT ->
                policy().leaversMayAsk().readings().flatMap(Reading::citations).appendAll(policy().survival());
            default -> policy().citations();
        };
        return new Licence(request, worth, citations.distinct());
    }

    private Seq<Party> holders() {
        return docket.register().heldBy().keySet().toVector().sortBy(Party::toString);
    }

    private Row row(Encumbrance found) {
        return new Row(
                found,
                docket.alternatives(found, at),
                found.readings()
                        .filter(reading ->
                                alliance.interpretation(reading.key()).isEmpty()));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(docket.zone()).toLocalDate();
    }
}
