package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.Style;
import io.governance.core.Text;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.funding.Funding;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Duty;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * An alliance's charter (章程) as data: what its bodies may decide, and how. Immutable; made by a {@link CharterBuilder}.
 *
 * <p>{@link #mandate} answers who may decide what under which rule; a {@link Mandate} then rules on a roll.
 */
@Value.Immutable
@Style
public abstract class Charter {

    /** How the charter is named in citations, such as {@code aii}. */
    public abstract CharterId id();

    /** The alliance's name. */
    public abstract Text name();

    /** The provision that lists the bodies. */
    public abstract Citation bodiesCitation();

    /** The articles and clauses, in their order. */
    public abstract Seq<Article> articles();

    /** The classes of members. */
    public abstract Seq<Tier> tiers();

    /** The bodies, the highest first. */
    public abstract Seq<Body> bodies();

    /** The matters this charter names besides the {@link Matter#STANDARD} ones. */
    public abstract Seq<Matter> furtherMatters();

    /** Who may decide what, in the order of the articles. */
    public abstract Seq<Competence> competences();

    /** Who acts for whom in recess. */
    public abstract Seq<Delegation> delegations();

    /** The questions of interpretation that the charter leaves open. */
    public abstract Seq<Reading> readings();

    /** The name of the duty to name a contact person, in every charter that imposes it. */
    public static final String NAME_CONTACT = "name-contact";

    /** Facts that the charter fixes. */
    public abstract Seq<Particular> particulars();

    /** What people may do, besides what procedures, meetings and ballots ask of them. */
    public abstract Seq<Right> rights();

    /** What members owe. */
    public abstract Seq<Duty> duties();

    /** What has to happen again and again. */
    public abstract Seq<RecurringDuty> recurringDuties();

    /** How things are brought about, stage by stage. */
    public abstract Seq<Procedure> procedures();

    /** The papers that procedures and rights ask for, each kind once. */
    public Seq<Paper> papers() {
        return procedures()
                .flatMap(Procedure::stages)
                .flatMap(Stage::papers)
                .appendAll(rights().flatMap(Right::papers))
                .distinctBy(Paper::kind);
    }

    /** The kinds of meetings. */
    public abstract Seq<MeetingKind> meetings();

    /** What follows from absences in a row. */
    public abstract Seq<AbsenceRule> absenceRules();

    /** What may be found about members. */
    public abstract Seq<Mark> marks();

    /** What ends a membership by itself. */
    public abstract Seq<Lapse> lapses();

    /** Which officers may act for which. */
    public abstract Seq<Entrustment> entrustments();

    /** How votes are taken where the charter may leave it open. */
    @Value.Default
    public VotingCustoms customs() {
        return VotingCustoms.PLAIN;
    }

    /** What the charter says of money; none if it says nothing. */
    public abstract Option<Funding> funding();

    /** What the charter says of intellectual property; none if it lays down no duty to license. */
    public abstract Option<IpPolicy> licensing();

    /** What the charter says of secrets; none if it says nothing. */
    public abstract Option<SecrecyPolicy> secrecy();

    /** What it does not say and what it leaves free. */
    public abstract Seq<Silence> silences();

    /** What executes provisions besides what {@link #executions} finds by itself. */
    public abstract Seq<Execution> furtherExecutions();

    /** The provisions that leave nothing to execute, and why. */
    public abstract Seq<Declaration> declarations();

    /** What is doubtful about this charter without keeping it from working. */
    @Value.Auxiliary
    public abstract Seq<Finding> warnings();

    /** What executes each provision: everything that this charter establishes, then {@link #furtherExecutions}. */
    public Seq<Execution> executions() {
        return Executions.of(this);
    }

    /** Every matter a question may be asked about. */
    public Seq<Matter> matters() {
        return Matter.STANDARD.appendAll(furtherMatters());
    }

    /** The body of that name. */
    public Option<Body> body(BodyId body) {
        return bodies().find(found -> found.id().equals(body));
    }

    /** Checks if a question may be asked about a body: the charter has it, or charters commonly do. */
    public boolean knows(BodyId body) {
        return Body.STANDARD.containsKey(body) || body(body).isDefined();
    }

    /** The class of members of that name. */
    public Option<Tier> tier(String tier) {
        return tiers().find(found -> found.id().equals(tier));
    }

    /** The right of that name. */
    public Option<Right> right(String right) {
        return rights().find(found -> found.id().equals(right));
    }

    /** The procedure of that name. */
    public Option<Procedure> procedure(String procedure) {
        return procedures().find(found -> found.id().equals(procedure));
    }

    /** The kinds of project that the charter knows, each with the procedure that starts one; empty if it knows none. */
    public Map<String, Procedure> projectKinds() {
        return procedures()
                .foldLeft(
                        LinkedHashMap.<String, Procedure>empty(),
                        (kinds, procedure) -> procedure
                                .effects()
                                .filter(effect -> effect instanceof Effect.StartProject)
                                .flatMap(effect -> ((Effect.StartProject) effect).kinds())
                                .foldLeft(
                                        kinds, (all, kind) -> all.containsKey(kind) ? all : all.put(kind, procedure)));
    }

    /** The kind of meeting of that name. */
    public Option<MeetingKind> meeting(String kind) {
        return meetings().find(found -> found.id().equals(kind));
    }

    /** The matter of that name. */
    public Option<Matter> matter(MatterId matter) {
        return matters().find(found -> found.id().equals(matter));
    }

    /** The reading of that key. */
    public Option<Reading> reading(ReadingKey key) {
        return readings().find(found -> found.key().equals(key));
    }

    /** The most specific summary of a provision: of the clause itself, or else of what it stands in. */
    public Option<Article> article(Citation citation) {
        if (!citation.source().equals(id().value())) {
            return Option.none();
        }
        String provision = citation.provision();
        while (!provision.isEmpty()) {
            String sought = provision;
            Option<Article> found =
                    articles().find(article -> article.citation().provision().equals(sought));
            if (found.isDefined()) {
                return found;
            }
            provision = provision.replaceFirst("(\\([^()]*\\)|\\.?\\d+|.)$", "");
        }
        return Option.none();
    }

    /** Returns this charter as some amendments change it; see {@link #faultsOf(Amendment)}. */
    public Charter amendedBy(Seq<Amendment> amendments) {
        return amendments.foldLeft(this, Amending::apply);
    }

    /** What keeps this charter from being amended so: what the amendment names and the charter does not have. */
    public Option<String> faultsOf(Amendment amendment) {
        if (amendment instanceof Amendment.ReplaceRule change) {
            return Option.when(
                    !competences().exists(found -> found.rule().id().equals(change.rule())),
                    () -> "rule " + change.rule());
        }
        if (amendment instanceof Amendment.ReplaceParticular change) {
            return Option.when(
                    !particulars().exists(found -> found.id().equals(change.particular())),
                    () -> "particular " + change.particular());
        }
        if (amendment instanceof Amendment.StrikeOptOut change) {
            return Option.when(
                    licensing().flatMap(policy -> policy.limb(change.clause())).isEmpty(),
                    () -> "licensing clause " + change.clause());
        }
        Amendment.ReplaceLimit change = (Amendment.ReplaceLimit) amendment;
        return Option.when(
                body(change.body()).flatMap(body -> body.seat(change.kind())).isEmpty(),
                () -> "seats " + change.kind() + " on " + change.body());
    }

    /** What is wrong with the given answers: each names an unknown question or choice. Empty if nothing is. */
    public Seq<String> faultsOf(Readings answers) {
        return answers.choices().toList().flatMap(answer -> {
            Option<Reading> reading = reading(answer._1);
            if (reading.isEmpty()) {
                return Option.some("charter " + id() + " has no reading " + answer._1 + "; it has "
                        + readings().map(Reading::key).mkString(", "));
            }
            return Option.when(
                    !reading.get().allows(answer._2),
                    () -> answer._1 + " has no choice " + answer._2 + "; it has "
                            + reading.get()
                                    .options()
                                    .map(Reading.Option::choice)
                                    .mkString(", "));
        });
    }

    /**
     * Finds the rule under which a body may decide a matter, or the refusal if it may not.
     *
     * <p>A body decides what an article gives it; what no article gives to any body, the body with the residual competence
     * decides ({@code other}). A matter that nobody may decide has a rule that leaves every vote undetermined.
     *
     * @param body the body that wants to decide
     * @param matter the matter, one of {@link #matters()}
     * @param readings the answers chosen to open questions; see {@link #faultsOf}
     * @param session whether the delegating body is in session, which bars its delegate
     * @throws IllegalArgumentException if the matter is unknown, or an answer is not one its question allows
     */
    public Either<Refusal, Mandate> mandate(BodyId body, MatterId matter, Readings readings, Session session) {
        return new Mandates(this, readings).of(body, matter, session);
    }

    Option<Delegation> delegation(BodyId to, MatterId matter) {
        return delegations()
                .find(delegation ->
                        delegation.to().equals(to) && delegation.matters().contains(matter));
    }

    /** Every question that the competence or the rule of a body for a matter depends on. */
    public Seq<Reading> readingsOf(BodyId body, MatterId matter) {
        return Mandates.competence(this, body, matter)
                .map(competence -> competence
                        .rule()
                        .readings()
                        .appendAll(competence.onlyInRecess().readings())
                        .distinct())
                .getOrElse(List.empty());
    }

    /** Whether a body may ever vote on a matter, under some reading. */
    public boolean mayVote(BodyId body, MatterId matter) {
        return Mandates.competence(this, body, matter)
                .exists(competence -> competence
                        .rule()
                        .formula()
                        .outcomes()
                        .map(ByReading.Outcome::value)
                        .exists(formula -> !(formula instanceof Formula.Withheld)));
    }
}
