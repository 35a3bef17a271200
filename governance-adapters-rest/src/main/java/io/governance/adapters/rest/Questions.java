package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Id;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.ReadingKey;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Interpretation;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Particular;
import io.governance.core.commands.Quorums;
import io.governance.core.meeting.Meeting;
import io.governance.core.membership.Member;
import io.governance.core.office.Group;
import io.governance.core.procedure.Stage;
import io.governance.core.project.Project;
import io.governance.core.proposal.Proposal;
import io.governance.core.questions.Duties;
import io.governance.core.questions.Precedence;
import io.governance.core.questions.Rights;
import io.governance.core.questions.Terms;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Arithmetic;
import io.governance.core.voting.Distance;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Ruling;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** What can be asked of an alliance in a rehearsal. */
final class Questions {

    /** A question: its answer is facts, in the order they matter. */
    @FunctionalInterface
    interface Question {
        ObjectNode answer(Alliance alliance, Occasion asked, String about);
    }

    /** Every question by its name; a new one is added here. */
    static final Map<String, Question> ALL = LinkedHashMap.<String, Question>ofEntries(
                    Tuple.of("ballot", Questions::ballot),
                    Tuple.of("member", Questions::member),
                    Tuple.of("seat", Questions::seat),
                    Tuple.of("proposal", Questions::proposal),
                    Tuple.of("meeting", Questions::meeting),
                    Tuple.of("group", Questions::group),
                    Tuple.of("project", Questions::project),
                    Tuple.of("reading", Questions::reading),
                    Tuple.of("particular", Questions::particular),
                    Tuple.of("rights", Questions::rights),
                    Tuple.of("duties", Questions::duties),
                    Tuple.of("file", ConfidenceQuestions::file),
                    Tuple.of("disclosure", ConfidenceQuestions::disclosure),
                    Tuple.of("secrets", ConfidenceQuestions::secrets),
                    Tuple.of("regulated", RegulationQuestions::regulated),
                    Tuple.of("precedence", Questions::precedence),
                    Tuple.of("alliance", Questions::alliance))
            .merge(LicenceQuestions.ALL);

    private Questions() {}

    private static ObjectNode ballot(Alliance alliance, Occasion asked, String about) {
        return found(about, BallotId::of, alliance.ballots()::find, Questions::ballot);
    }

    private static ObjectNode ballot(Ballot ballot) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.put("state", ballot.isOpen() ? "OPEN" : "CLOSED");
        Ruling ruling = ballot.ruling();
        if (ballot.isOpen()) {
            facts.put("verdict", ballot.forecast().certainty().name());
            facts.put("if_closed_now", ruling.verdict().name());
            facts.put("robust", ballot.forecast().robust());
        } else {
            facts.put("verdict", ruling.verdict().name());
            facts.put("robust", ruling.robust());
        }
        facts.put("next", ruling.next().map(NextStep::id).getOrNull());
        facts.set("citations", RulingDocument.citations(ruling.citations()));
        var arithmetic = facts.putArray("arithmetic");
        ruling.reasons()
                .flatMap(Reason::flattened)
                .flatMap(Reason::arithmetic)
                .map(Arithmetic::toString)
                .forEach(arithmetic::add);
        Option<Distance.Turn> nearest = (ballot.isOpen() ? ballot.forecast().distance() : ruling.distance()).nearest();
        facts.put("distance", nearest.map(Distance.Turn::seats).getOrNull());
        facts.put("turns_to", nearest.map(turn -> turn.verdict().name()).getOrNull());
        return facts;
    }

    private static ObjectNode member(Alliance alliance, Occasion asked, String about) {
        return found(about, MemberId::of, alliance.members()::find, member -> member(member, asked));
    }

    private static ObjectNode member(Member member, Occasion asked) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("tier", member.tier())
                .put("current", member.isCurrentAt(asked.at()))
                .put("until", member.until().map(Object::toString).getOrNull())
                .put(
                        "representative",
                        member.representative().map(PersonId::value).getOrNull())
                .put("contact", member.contact().map(PersonId::value).getOrNull())
                .put("barred_to", member.barredTo().map(LocalDate::toString).getOrNull());
    }

    private static ObjectNode seat(Alliance alliance, Occasion asked, String about) {
        return found(
                about,
                SeatId::of,
                alliance.seats()::find,
                seat -> JsonNodeFactory.instance
                        .objectNode()
                        .put(
                                "until",
                                Terms.lastDay(alliance, seat.id(), asked)
                                        .map(LocalDate::toString)
                                        .getOrNull())
                        .put("expired", Terms.isExpired(alliance, seat.id(), asked))
                        .put("holder", seat.holder().map(PersonId::value).getOrNull())
                        .put("member", seat.member().map(MemberId::value).getOrNull())
                        .put("vacant", seat.isVacant()));
    }

    private static ObjectNode proposal(Alliance alliance, Occasion asked, String about) {
        return found(about, ProposalId::of, alliance.proposals()::find, found -> proposal(alliance, found));
    }

    private static ObjectNode proposal(Alliance alliance, Proposal proposal) {
        Option<Stage> due = alliance.charter().procedure(proposal.procedure()).flatMap(proposal::next);
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("procedure", proposal.procedure())
                .put("state", proposal.outcome().map(Enum::name).getOrElse("PENDING"))
                .put("pending", due.map(Stage::id).getOrNull());
        facts.set(
                "turn",
                due.map(stage -> text(stage.by().under(proposal.readings()).inWords()))
                        .getOrElse(JsonNodeFactory.instance::nullNode));
        facts.set("done", strings(proposal.done().keySet().toList().sorted()));
        facts.set(
                "parties",
                strings(due.map(stage -> proposal.partiesOf(stage.id()).toList().sorted())
                        .getOrElse(List.empty())));
        facts.put("effective", proposal.effective().map(LocalDate::toString).getOrNull());
        facts.set(
                "citations", RulingDocument.citations(due.map(Stage::citations).getOrElse(List.empty())));
        return facts;
    }

    private static ObjectNode meeting(Alliance alliance, Occasion asked, String about) {
        return found(about, MeetingId::of, alliance.meetings()::find, found -> meeting(alliance, asked, found));
    }

    private static ObjectNode meeting(Alliance alliance, Occasion asked, Meeting meeting) {
        String state = meeting.published().isDefined()
                ? "PUBLISHED"
                : meeting.closed().isDefined() ? "CLOSED" : meeting.isOpen() ? "OPEN" : "CONVENED";
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("state", state)
                .put("day", meeting.day().toString())
                .put("present", meeting.present().size());
        Option<Reason> quorum = alliance.charter()
                .meeting(meeting.kind())
                .flatMap(kind -> Quorums.explain(alliance, asked, meeting, kind));
        facts.put("quorum", quorum.map(Reason::met).getOrNull());
        facts.put(
                "arithmetic",
                quorum.flatMap(Reason::arithmetic).map(Arithmetic::toString).getOrNull());
        return facts;
    }

    private static ObjectNode group(Alliance alliance, Occasion asked, String about) {
        return found(about, BodyId::of, alliance.groups()::find, Questions::group);
    }

    private static ObjectNode group(Group group) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", group.template().value())
                .put("live", group.isLive())
                .put("ends_on", group.endsOn().map(LocalDate::toString).getOrNull());
    }

    private static ObjectNode project(Alliance alliance, Occasion asked, String about) {
        return found(about, ProjectId::of, alliance.projects()::find, Questions::project);
    }

    private static ObjectNode project(Project project) {
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("kind", project.kind().getOrNull())
                .put("sponsor", project.sponsor().map(MemberId::value).getOrNull());
        facts.set(
                "open_tasks",
                strings(project.tasks()
                        .values()
                        .reject(task -> task.done())
                        .map(task -> task.id())
                        .toList()
                        .sorted()));
        facts.set("out", strings(project.out().map(MemberId::value).toList().sorted()));
        return facts;
    }

    private static ObjectNode reading(Alliance alliance, Occasion asked, String about) {
        return found(about, ReadingKey::of, alliance.charter()::reading, reading -> {
            Option<Interpretation> holds = alliance.interpretation(reading.key());
            ObjectNode facts = JsonNodeFactory.instance
                    .objectNode()
                    .put("choice", alliance.readings().of(reading))
                    .put("settled", holds.isDefined())
                    .put("entry", holds.map(found -> found.stamp().number()).getOrNull())
                    .put(
                            "conflict",
                            alliance.interpretations()
                                            .filter(found -> found.reading().equals(reading.key()))
                                            .map(Interpretation::choice)
                                            .distinct()
                                            .size()
                                    > 1);
            return facts;
        });
    }

    private static ObjectNode particular(Alliance alliance, Occasion asked, String about) {
        Option<Particular> known =
                alliance.charter().particulars().find(found -> found.id().equals(about));
        return known.map(found -> (ObjectNode) text(found.value()))
                .getOrElse(() -> JsonNodeFactory.instance.objectNode().put("unknown", true));
    }

    private static ObjectNode alliance(Alliance alliance, Occasion asked, String about) {
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("state", LifeDocument.state(alliance))
                .put("members", alliance.members().currentAt(asked.at()).size())
                .put(
                        "edition",
                        1 + alliance.editions().count(edition -> !edition.from().isAfter(asked.at())));
        return facts;
    }

    private static ObjectNode rights(Alliance alliance, Occasion asked, String about) {
        return found(
                about, PersonId::of, Option::some, person -> LifeDocument.rights(Rights.of(alliance, person, asked)));
    }

    private static ObjectNode duties(Alliance alliance, Occasion asked, String about) {
        try {
            return LifeDocument.duties(Duties.until(alliance, LocalDate.parse(about), asked), asked.day());
        } catch (DateTimeParseException notADay) {
            return JsonNodeFactory.instance.objectNode().put("unknown", true);
        }
    }

    private static ObjectNode precedence(Alliance alliance, Occasion asked, String about) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.set("members", strings(Precedence.in(alliance, about, asked.at()).map(MemberId::value)));
        return facts;
    }

    private static JsonNode text(Text text) {
        return JsonNodeFactory.instance.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    private static ArrayNode strings(Seq<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /** The facts of what has that name, or that there is none. */
    private static <I extends Id, T> ObjectNode found(
            String name, Function<String, I> id, Function<I, Option<T>> find, Function<T, ObjectNode> facts) {
        return Option.when(Id.isWellFormed(name), () -> id.apply(name))
                .flatMap(find)
                .map(facts)
                .getOrElse(() -> JsonNodeFactory.instance.objectNode().put("unknown", true));
    }
}
