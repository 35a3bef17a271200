package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.funding.Funding;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.procedure.Procedure;
import io.governance.core.right.Capacity;
import io.governance.core.right.Duty;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Writes a charter so that it reads in the order of its articles: the article in own words, then what it establishes.
 *
 * <p>Nothing is checked until {@link #compile}, which reports every fault at once. Not thread-safe.
 */
public final class CharterBuilder {

    private final CharterId id;
    private final ImmutableCharter.Builder draft;
    private Bodies bodies = Bodies.NONE;
    private Seq<Competence> competences = List.empty();

    private CharterBuilder(CharterId id, Text name) {
        this.id = id;
        this.draft = ImmutableCharter.builder().id(id).name(name).bodiesCitation(cite("0"));
    }

    /** Begins a charter. */
    public static CharterBuilder charter(String id, String zh, String en) {
        return new CharterBuilder(CharterId.of(id), Text.of(zh, en));
    }

    /** Writes an article or clause in own words. */
    public CharterBuilder article(String provision, String zh, String en) {
        draft.addArticles(new Article(cite(provision), Text.of(zh, en)));
        return this;
    }

    /** Names the provision that lists the bodies. */
    public CharterBuilder bodiesAreListedIn(String provision) {
        draft.bodiesCitation(cite(provision));
        return this;
    }

    /** Establishes a class of members. */
    public CharterBuilder tier(String tier, String zh, String en, String provision) {
        draft.addTiers(new Tier(tier, Text.of(zh, en), cite(provision)));
        return this;
    }

    /** Establishes a body on which every seat has one vote; the highest body comes first. */
    public CharterBuilder body(String body, String zh, String en, String provision) {
        return body(body, zh, en, provision, Body.VotesPer.SEAT, provision);
    }

    /** Establishes a body and says what has one vote on it, and where that stands. */
    public CharterBuilder body(
            String body, String zh, String en, String provision, Body.VotesPer votesPer, String oneVote) {
        bodies = bodies.with(new Body(
                BodyId.of(body),
                Text.of(zh, en),
                cite(provision),
                List.empty(),
                votesPer,
                cite(oneVote),
                ByReading.plain(Option.none()),
                ByReading.plain(Option.none())));
        return this;
    }

    /** Gives a body a kind of voting seat without a limit. */
    public CharterBuilder seats(String body, String kind, String zh, String en, String provision) {
        return seat(body, kind, Text.of(zh, en), Option.none(), true, provision);
    }

    /** Gives a body a kind of voting seat of which there is a fixed number. */
    public CharterBuilder seats(String body, String kind, String zh, String en, int limit, String provision) {
        return seat(body, kind, Text.of(zh, en), Option.some(limit), true, provision);
    }

    /** Gives a body a kind of seat that has a voice and no vote. */
    public CharterBuilder seatsWithoutVote(String body, String kind, String zh, String en, String provision) {
        return seat(body, kind, Text.of(zh, en), Option.none(), false, provision);
    }

    /** Gives a body a kind of seat that has a voice and no vote, of which there is a fixed number. */
    public CharterBuilder seatsWithoutVote(
            String body, String kind, String zh, String en, int limit, String provision) {
        return seat(body, kind, Text.of(zh, en), Option.some(limit), false, provision);
    }

    private CharterBuilder seat(
            String body, String kind, Text name, Option<Integer> limit, boolean votes, String provision) {
        bodies = bodies.seating(
                body, SeatKind.of(kind, name, limit, votes, ByReading.plain(Option.none()), cite(provision)));
        return this;
    }

    /** Lets the seats of a body vote only for members of one class, as far as the charter is read so. */
    public CharterBuilder votesOnlyForTier(String body, ByReading<Option<String>> tier) {
        bodies = bodies.changingSeats(body, kind -> true, kind -> kind.votingFor(tier));
        return this;
    }

    /** Lets the number of a body's seats of some kind depend on readings. */
    public CharterBuilder limitAsRead(String body, String kind, ByReading<Integer> limit) {
        bodies = bodies.changingSeats(body, seat -> seat.id().equals(kind), seat -> seat.limitedTo(limit));
        return this;
    }

    /** Gives the holders of some kinds of seats a term of office. */
    public CharterBuilder term(String body, Period length, String provision, String... kinds) {
        SeatKind.Term term = new SeatKind.Term(length, cite(provision));
        bodies = bodies.changingSeats(body, seat -> List.of(kinds).contains(seat.id()), seat -> seat.serving(term));
        return this;
    }

    /** Lets members send the holders of a kind of seat. */
    public CharterBuilder sent(String body, String kind, SeatKind.SentBy by) {
        bodies = bodies.changingSeats(body, seat -> seat.id().equals(kind), seat -> seat.sentBy(by));
        return this;
    }

    /** Says who may put something to the vote of a body. */
    public CharterBuilder opens(String body, ByReading<Option<Capacity>> openers) {
        bodies = bodies.changing(body, found -> found.openedBy(openers));
        return this;
    }

    /** Gives every member a seat of some kind on a body. */
    public CharterBuilder everyMember(String body, String kind) {
        return everyMember(body, ByReading.plain(Option.some(kind)));
    }

    /** Gives every member a seat of some kind on a body, as far as the charter is read so. */
    public CharterBuilder everyMember(String body, ByReading<Option<String>> kind) {
        bodies = bodies.changing(body, found -> found.ofEveryMember(kind));
        return this;
    }

    /** Names a matter besides the standard ones. */
    public CharterBuilder matter(String matter, String zh, String en) {
        draft.addFurtherMatters(Matter.of(matter, zh, en));
        return this;
    }

    /** Declares a question of interpretation that the charter leaves open. */
    public CharterBuilder reading(Reading reading) {
        draft.addReadings(reading);
        return this;
    }

    /** Lets a body decide a matter under a rule. */
    public CharterBuilder decides(String body, String matter, DecisionRule rule) {
        return decides(body, matter, rule, ByReading.plain(false));
    }

    /** Lets a body decide a matter under a rule, perhaps only while the body that delegated it is in recess. */
    public CharterBuilder decides(String body, String matter, DecisionRule rule, ByReading<Boolean> onlyInRecess) {
        competences = competences.append(
                new Competence(BodyId.of(body), MatterId.of(matter), rule, onlyInRecess, Option.none()));
        return this;
    }

    /** Has a body decide a matter at a meeting and not otherwise; {@link #decides} comes first. */
    public CharterBuilder atMeeting(String body, String matter, String provision) {
        competences = competences.map(found ->
                found.body().value().equals(body) && found.matter().value().equals(matter)
                        ? found.atMeeting(cite(provision))
                        : found);
        return this;
    }

    /** Lets one body act for another in recess on an exact list of matters; each still needs {@link #decides}. */
    public CharterBuilder delegates(String from, String to, String provision, String... delegated) {
        draft.addDelegations(new Delegation(
                BodyId.of(from), BodyId.of(to), List.of(delegated).map(MatterId::of), cite(provision)));
        return this;
    }

    /** Fixes a fact about the alliance. */
    public CharterBuilder particular(String id, Text kind, Text value, String provision) {
        draft.addParticulars(new Particular(id, kind, value, cite(provision)));
        return this;
    }

    /** Grants a right. */
    public CharterBuilder grants(Right right) {
        draft.addRights(right);
        return this;
    }

    /** Imposes a duty whose breach can be recorded. */
    public CharterBuilder imposes(String id, Text text, Capacity bearer, String provision) {
        draft.addDuties(new Duty(id, text, bearer, cite(provision)));
        return this;
    }

    /** Asks for something to happen again and again. */
    public CharterBuilder recurring(RecurringDuty duty) {
        draft.addRecurringDuties(duty);
        return this;
    }

    /** Lays down how something is brought about. */
    public CharterBuilder procedure(Procedure procedure) {
        draft.addProcedures(procedure);
        return this;
    }

    /** Provides for a kind of meeting. */
    public CharterBuilder meeting(MeetingKind kind) {
        draft.addMeetings(kind);
        return this;
    }

    /** Says what follows from absences in a row. */
    public CharterBuilder absences(AbsenceRule rule) {
        draft.addAbsenceRules(rule);
        return this;
    }

    /** Gives weight to a finding about a member. */
    public CharterBuilder mark(String id, Text text, Capacity finder, String provision) {
        draft.addMarks(new Mark(id, text, finder, cite(provision)));
        return this;
    }

    /** Lets something end a membership by itself. */
    public CharterBuilder lapse(Lapse lapse) {
        draft.addLapses(lapse);
        return this;
    }

    /** Lets one officer act for another who entrusts it. */
    public CharterBuilder entrusts(String body, String from, String to, String provision) {
        draft.addEntrustments(new Entrustment(BodyId.of(body), from, to, cite(provision)));
        return this;
    }

    /** Says how votes are taken where that is open. */
    public CharterBuilder customs(VotingCustoms customs) {
        draft.customs(customs);
        return this;
    }

    /** Says where money comes from, what it is spent on and who keeps it. */
    public CharterBuilder funding(Funding rules) {
        draft.funding(rules);
        return this;
    }

    /** Says who has to license what to whom, and who may refuse. */
    public CharterBuilder licensing(IpPolicy policy) {
        draft.licensing(policy);
        return this;
    }

    /** Says what is secret, who keeps it and how long. */
    public CharterBuilder secrecy(SecrecyPolicy policy) {
        draft.secrecy(policy);
        return this;
    }

    /** Says what executes a provision, where nothing else that is written here cites it; see {@link Execution}. */
    public CharterBuilder executes(String provision, String executor) {
        draft.addFurtherExecutions(new Execution(cite(provision), executor));
        return this;
    }

    /** Says that a provision leaves nothing to execute, and why. */
    public CharterBuilder declares(String provision, String zh, String en) {
        draft.addDeclarations(new Declaration(cite(provision), Text.of(zh, en)));
        return this;
    }

    /** Says of what the charter says nothing. */
    public CharterBuilder silent(Silence silence) {
        draft.addSilences(silence);
        return this;
    }

    private Citation cite(String provision) {
        return new Citation(id.value(), provision);
    }

    /** Compiles the charter: the charter with its warnings, or every fault at once. */
    public Either<Seq<Finding>, Charter> compile() {
        Charter unchecked = draft.bodies(bodies.all()).competences(competences).build();
        Seq<Finding> faults = CharterCheck.faults(unchecked);
        return faults.isEmpty()
                ? Either.right(ImmutableCharter.copyOf(unchecked).withWarnings(CharterCheck.warnings(unchecked)))
                : Either.left(faults);
    }

    /**
     * Compiles a charter that is known to be sound.
     *
     * @throws IllegalStateException if it has faults, naming them all
     */
    public Charter compiled() {
        return compile()
                .getOrElseThrow(faults -> new IllegalStateException("charter " + id + " has faults:\n"
                        + faults.map(fault ->
                                        fault.code() + ": " + fault.message().en())
                                .mkString("\n")));
    }
}
