package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.funding.Funding;
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
    private final Text name;
    private Option<Citation> bodiesCitation = Option.none();
    private Seq<Article> articles = List.empty();
    private Seq<Tier> tiers = List.empty();
    private Seq<Body> bodies = List.empty();
    private Seq<Matter> matters = List.empty();
    private Seq<Competence> competences = List.empty();
    private Seq<Delegation> delegations = List.empty();
    private Seq<Reading> readings = List.empty();
    private Seq<Particular> particulars = List.empty();
    private Seq<Right> rights = List.empty();
    private Seq<Duty> duties = List.empty();
    private Seq<RecurringDuty> recurringDuties = List.empty();
    private Seq<Procedure> procedures = List.empty();
    private Seq<MeetingKind> meetings = List.empty();
    private Seq<AbsenceRule> absenceRules = List.empty();
    private Seq<Mark> marks = List.empty();
    private Seq<Lapse> lapses = List.empty();
    private Seq<Entrustment> entrustments = List.empty();
    private Option<Funding> funding = Option.none();
    private Option<SecrecyPolicy> secrecy = Option.none();
    private Seq<Execution> furtherExecutions = List.empty();
    private Seq<Declaration> declarations = List.empty();

    private CharterBuilder(CharterId id, Text name) {
        this.id = id;
        this.name = name;
    }

    /** Begins a charter. */
    public static CharterBuilder charter(String id, String zh, String en) {
        return new CharterBuilder(CharterId.of(id), Text.of(zh, en));
    }

    /** Writes an article or clause in own words. */
    public CharterBuilder article(String provision, String zh, String en) {
        articles = articles.append(new Article(cite(provision), Text.of(zh, en)));
        return this;
    }

    /** Names the provision that lists the bodies. */
    public CharterBuilder bodiesAreListedIn(String provision) {
        bodiesCitation = Option.some(cite(provision));
        return this;
    }

    /** Establishes a class of members. */
    public CharterBuilder tier(String tier, String zh, String en, String provision) {
        tiers = tiers.append(new Tier(tier, Text.of(zh, en), cite(provision)));
        return this;
    }

    /** Establishes a body on which every seat has one vote; the highest body comes first. */
    public CharterBuilder body(String body, String zh, String en, String provision) {
        return body(body, zh, en, provision, Body.VotesPer.SEAT, provision);
    }

    /** Establishes a body and says what has one vote on it, and where that stands. */
    public CharterBuilder body(
            String body, String zh, String en, String provision, Body.VotesPer votesPer, String oneVote) {
        bodies = bodies.append(new Body(
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
        return seat(body, SeatKind.of(kind, name, limit, votes, ByReading.plain(Option.none()), cite(provision)));
    }

    /** Lets the seats of a body vote only for members of one class, as far as the charter is read so. */
    public CharterBuilder votesOnlyForTier(String body, ByReading<Option<String>> tier) {
        Body found = bodies.get(indexOf(body));
        return replace(found, found.with(found.seats().map(kind -> kind.votingFor(tier))));
    }

    private CharterBuilder seat(String body, SeatKind kind) {
        Body found = bodies.get(indexOf(body));
        return replace(found, found.with(found.seats().append(kind)));
    }

    /** Lets the number of a body's seats of some kind depend on readings. */
    public CharterBuilder limitAsRead(String body, String kind, ByReading<Integer> limit) {
        Body found = bodies.get(indexOf(body));
        return replace(
                found, found.with(found.seats().map(seat -> seat.id().equals(kind) ? seat.limitedTo(limit) : seat)));
    }

    /** Gives the holders of some kinds of seats a term of office. */
    public CharterBuilder term(String body, Period length, String provision, String... kinds) {
        Body found = bodies.get(indexOf(body));
        SeatKind.Term term = new SeatKind.Term(length, cite(provision));
        return replace(
                found,
                found.with(found.seats().map(kind -> List.of(kinds).contains(kind.id()) ? kind.serving(term) : kind)));
    }

    /** Lets members send the holders of a kind of seat. */
    public CharterBuilder sent(String body, String kind, SeatKind.SentBy by) {
        Body found = bodies.get(indexOf(body));
        return replace(found, found.with(found.seats().map(seat -> seat.id().equals(kind) ? seat.sentBy(by) : seat)));
    }

    /** Says who may put something to the vote of a body. */
    public CharterBuilder opens(String body, ByReading<Option<Capacity>> openers) {
        Body found = bodies.get(indexOf(body));
        return replace(found, found.openedBy(openers));
    }

    /** Gives every member a seat of some kind on a body. */
    public CharterBuilder everyMember(String body, String kind) {
        return everyMember(body, ByReading.plain(Option.some(kind)));
    }

    /** Gives every member a seat of some kind on a body, as far as the charter is read so. */
    public CharterBuilder everyMember(String body, ByReading<Option<String>> kind) {
        Body found = bodies.get(indexOf(body));
        return replace(found, found.ofEveryMember(kind));
    }

    private int indexOf(String body) {
        int index = bodies.indexWhere(found -> found.id().value().equals(body));
        if (index < 0) {
            throw new IllegalArgumentException("body " + body + " is not established before its seats");
        }
        return index;
    }

    private CharterBuilder replace(Body body, Body replaced) {
        bodies = bodies.replace(body, replaced);
        return this;
    }

    /** Names a matter besides the standard ones. */
    public CharterBuilder matter(String matter, String zh, String en) {
        matters = matters.append(Matter.of(matter, zh, en));
        return this;
    }

    /** Declares a question of interpretation that the charter leaves open. */
    public CharterBuilder reading(Reading reading) {
        readings = readings.append(reading);
        return this;
    }

    /** Lets a body decide a matter under a rule. */
    public CharterBuilder decides(String body, String matter, DecisionRule rule) {
        return decides(body, matter, rule, ByReading.plain(false));
    }

    /** Lets a body decide a matter under a rule, perhaps only while the body that delegated it is in recess. */
    public CharterBuilder decides(String body, String matter, DecisionRule rule, ByReading<Boolean> onlyInRecess) {
        competences = competences.append(new Competence(BodyId.of(body), MatterId.of(matter), rule, onlyInRecess));
        return this;
    }

    /** Lets one body act for another in recess on an exact list of matters; each still needs {@link #decides}. */
    public CharterBuilder delegates(String from, String to, String provision, String... delegated) {
        delegations = delegations.append(new Delegation(
                BodyId.of(from), BodyId.of(to), List.of(delegated).map(MatterId::of), cite(provision)));
        return this;
    }

    /** Fixes a fact about the alliance. */
    public CharterBuilder particular(String id, Text kind, Text value, String provision) {
        particulars = particulars.append(new Particular(id, kind, value, cite(provision)));
        return this;
    }

    /** Grants a right. */
    public CharterBuilder grants(Right right) {
        rights = rights.append(right);
        return this;
    }

    /** Imposes a duty whose breach can be recorded. */
    public CharterBuilder imposes(String id, Text text, Capacity bearer, String provision) {
        duties = duties.append(new Duty(id, text, bearer, cite(provision)));
        return this;
    }

    /** Asks for something to happen again and again. */
    public CharterBuilder recurring(RecurringDuty duty) {
        recurringDuties = recurringDuties.append(duty);
        return this;
    }

    /** Lays down how something is brought about. */
    public CharterBuilder procedure(Procedure procedure) {
        procedures = procedures.append(procedure);
        return this;
    }

    /** Provides for a kind of meeting. */
    public CharterBuilder meeting(MeetingKind kind) {
        meetings = meetings.append(kind);
        return this;
    }

    /** Says what follows from absences in a row. */
    public CharterBuilder absences(AbsenceRule rule) {
        absenceRules = absenceRules.append(rule);
        return this;
    }

    /** Gives weight to a finding about a member. */
    public CharterBuilder mark(String id, Text text, Capacity finder, String provision) {
        marks = marks.append(new Mark(id, text, finder, cite(provision)));
        return this;
    }

    /** Lets something end a membership by itself. */
    public CharterBuilder lapse(Lapse lapse) {
        lapses = lapses.append(lapse);
        return this;
    }

    /** Lets one officer act for another who entrusts it. */
    public CharterBuilder entrusts(String body, String from, String to, String provision) {
        entrustments = entrustments.append(new Entrustment(BodyId.of(body), from, to, cite(provision)));
        return this;
    }

    /** Says where money comes from, what it is spent on and who keeps it. */
    public CharterBuilder funding(Funding rules) {
        funding = Option.some(rules);
        return this;
    }

    /** Says what is secret, who keeps it and how long. */
    public CharterBuilder secrecy(SecrecyPolicy policy) {
        secrecy = Option.some(policy);
        return this;
    }

    /** Says what executes a provision, where nothing else that is written here cites it; see {@link Execution}. */
    public CharterBuilder executes(String provision, String executor) {
        furtherExecutions = furtherExecutions.append(new Execution(cite(provision), executor));
        return this;
    }

    /** Says that a provision leaves nothing to execute, and why. */
    public CharterBuilder declares(String provision, String zh, String en) {
        declarations = declarations.append(new Declaration(cite(provision), Text.of(zh, en)));
        return this;
    }

    private Citation cite(String provision) {
        return new Citation(id.value(), provision);
    }

    /** Compiles the charter: the charter with its warnings, or every fault at once. */
    public Either<Seq<Finding>, Charter> compile() {
        ImmutableCharter.Builder draft = ImmutableCharter.builder()
                .id(id)
                .name(name)
                .bodiesCitation(bodiesCitation.getOrElse(() -> cite("0")))
                .articles(articles)
                .tiers(tiers)
                .bodies(bodies)
                .furtherMatters(matters)
                .competences(competences)
                .delegations(delegations)
                .readings(readings)
                .particulars(particulars)
                .rights(rights)
                .duties(duties)
                .recurringDuties(recurringDuties)
                .procedures(procedures)
                .meetings(meetings)
                .absenceRules(absenceRules)
                .marks(marks)
                .lapses(lapses)
                .entrustments(entrustments)
                .funding(funding)
                .secrecy(secrecy)
                .furtherExecutions(furtherExecutions)
                .declarations(declarations);
        Charter unchecked = draft.warnings(List.empty()).build();
        Seq<Finding> faults = CharterCheck.faults(unchecked);
        return faults.isEmpty()
                ? Either.right(ImmutableCharter.builder()
                        .from(unchecked)
                        .warnings(CharterCheck.warnings(unchecked))
                        .build())
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
