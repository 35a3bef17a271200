package io.governance.core.questions;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Edition;
import io.governance.core.membership.Member;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Which edition of the charter binds a member, and since when: the one it signed on joining, or a later one that it was told
 * of and stayed (视为接受).
 *
 * @param member the member
 * @param edition the number of the edition
 * @param bySilence whether it accepted by staying; otherwise it joined or helped to found under that edition
 * @param since since when that edition binds it
 * @param citations where the charter takes silence for acceptance; empty if it joined under the edition
 */
public record Acceptance(MemberId member, int edition, boolean bySilence, Instant since, Seq<Citation> citations) {

    /** What binds each current member at the instant asked about, in the order in which they joined. */
    public static Seq<Acceptance> of(Alliance alliance, Occasion asked) {
        Option<Edition> inForce = alliance.editions()
                .filter(edition -> !edition.from().isAfter(asked.at()))
                .lastOption();
        return alliance.members().currentAt(asked.at()).map(member -> of(alliance, member, inForce));
    }

    private static Acceptance of(Alliance alliance, Member member, Option<Edition> inForce) {
        return inForce.filter(edition -> member.since().isBefore(edition.from()))
                .map(edition -> new Acceptance(
                        member.id(), edition.number(), true, edition.from(), citations(alliance, edition)))
                .getOrElse(() -> new Acceptance(
                        member.id(), inForce.map(Edition::number).getOrElse(1), false, member.since(), List.empty()));
    }

    /** Where the stage that tells the members stands. */
    private static Seq<Citation> citations(Alliance alliance, Edition edition) {
        return alliance.proposals()
                .find(edition.proposal())
                .flatMap(proposal -> alliance.charter().procedure(proposal.procedure()))
                .toList()
                .flatMap(Procedure::stages)
                .filter(stage -> stage.task().outcomes().exists(outcome -> outcome.value() instanceof Task.TellMembers))
                .flatMap(Stage::citations);
    }
}
