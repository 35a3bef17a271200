package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.alliance.Alliance;
import io.governance.core.ballot.Ballot;
import io.governance.core.membership.Member;
import io.governance.core.office.Group;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;

/** Writes down an alliance as it stands: what can be asked of each part of it, all on one document. */
public final class AllianceDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Alliance alliance;
    private final Occasion asked;

    private AllianceDocument(Alliance alliance, Occasion asked) {
        this.alliance = alliance;
        this.asked = asked;
    }

    /**
     * Writes an alliance down.
     *
     * @param asked as of when
     */
    public static ObjectNode of(Alliance alliance, Occasion asked) {
        return new AllianceDocument(alliance, asked).written();
    }

    private ObjectNode written() {
        ObjectNode written = JSON.objectNode()
                .put("id", alliance.id().value())
                .put("name", alliance.name())
                .put("charter", alliance.charter().id().value())
                .put("state", LifeDocument.state(alliance))
                .put("as_of", asked.at().toString());
        ArrayNode members = written.putArray("members");
        for (Member member : alliance.members().currentAt(asked.at())) {
            members.add(about("member", member.id().value()).put("name", member.name()));
        }
        ArrayNode groups = written.putArray("groups");
        for (Group group : alliance.groups().live()) {
            groups.add(about("group", group.id().value()).put("name", group.name()));
        }
        ArrayNode seats = written.putArray("seats");
        for (Seat seat : alliance.seats().inOrder()) {
            seats.add(about("seat", seat.id().value())
                    .put("body", seat.body().value())
                    .put("kind", seat.kind()));
        }
        written.set(
                "proposals",
                all(
                        "proposal",
                        alliance.proposals()
                                .inOrder()
                                .filter(proposal -> proposal.outcome().isEmpty())
                                .map(proposal -> proposal.id().value())));
        ArrayNode ballots = written.putArray("ballots");
        for (Ballot ballot : alliance.ballots().inOrder().filter(Ballot::isOpen)) {
            ballots.add(about("ballot", ballot.id().value())
                    .put("body", ballot.body().value())
                    .put("matter", ballot.matter().value()));
        }
        written.set(
                "meetings",
                all(
                        "meeting",
                        alliance.meetings()
                                .inOrder()
                                .filter(meeting -> meeting.closed().isEmpty())
                                .map(meeting -> meeting.id().value())));
        written.put(
                "edition",
                1 + alliance.editions().count(edition -> !edition.from().isAfter(asked.at())));
        written.set(
                "readings",
                all(
                        "reading",
                        alliance.charter()
                                .readings()
                                .map(reading -> reading.key().value())));
        return written;
    }

    private ArrayNode all(String question, Seq<String> names) {
        ArrayNode written = JSON.arrayNode();
        names.forEach(name -> written.add(about(question, name)));
        return written;
    }

    private ObjectNode about(String question, String name) {
        ObjectNode written = JSON.objectNode().put("id", name);
        written.setAll(Questions.ALL.get(question).get().answer(alliance, asked, name));
        return written;
    }
}
