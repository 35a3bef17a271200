package io.governance.core.alliance;

import io.governance.core.BodyId;
import io.governance.core.Id;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Lapse;
import io.governance.core.charter.Mark;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.Particular;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Duty;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What a request looked for and an alliance does not have: tells what there is instead. */
final class Sought {

    private static final String STAGE_OF = "stage of ";

    private Sought() {}

    /** A refusal with everything that the alliance can say of it. */
    static Refusal in(Alliance alliance, Occasion occasion, Refusal refusal) {
        if (!(refusal instanceof RequestRefusal.NotFound missing)
                || !missing.known().isEmpty()) {
            return refusal;
        }
        return switch (missing.kind()) {
            case "group" -> dissolved(alliance, occasion, missing).getOrElse(missing);
            case "seat" -> outsider(alliance, missing).getOrElse(missing);
            default -> missing.among(known(alliance.charter(), missing.kind()));
        };
    }

    /** That a group is there no longer; none if there never was one of that name. */
    private static Option<Refusal> dissolved(Alliance alliance, Occasion occasion, RequestRefusal.NotFound missing) {
        return Option.when(Id.isWellFormed(missing.name()), () -> BodyId.of(missing.name()))
                .flatMap(alliance.groups()::find)
                .flatMap(group -> group.dissolved().map(stamp -> {
                    LocalDate day = occasion.dayOf(stamp.at());
                    return Denial.of(
                                    Denial.Reason.ALREADY_DONE,
                                    alliance.charter()
                                            .body(group.template())
                                            .map(Body::citation)
                                            .toList(),
                                    group.id() + " 已于 " + day + " 解散。",
                                    group.id() + " was dissolved on " + day + ".")
                            .with("dissolved", day);
                }));
    }

    /** That an organisation which asks to be a member is none yet, and so has no seat; none if nobody knows it. */
    private static Option<Refusal> outsider(Alliance alliance, RequestRefusal.NotFound missing) {
        boolean everybodySits = alliance.charter()
                .bodies()
                .exists(body -> body.everyMember().under(alliance.readings()).isDefined());
        return alliance.proposals()
                .inOrder()
                .filter(proposal -> everybodySits
                        && proposal.subject().member().exists(id -> id.value().equals(missing.name())))
                .flatMap(proposal -> alliance.charter()
                        .procedure(proposal.procedure())
                        .filter(procedure ->
                                procedure.effects().exists(effect -> effect instanceof Effect.AdmitMember)))
                .headOption()
                .map(procedure -> new MembershipRefusal.NotAMember(MemberId.of(missing.name()), procedure.citations()));
    }

    /** What the charter has of a kind; empty if it does not fix what there is. */
    private static Seq<String> known(Charter charter, String kind) {
        if (kind.startsWith(STAGE_OF)) {
            return charter.procedure(kind.substring(STAGE_OF.length()))
                    .toList()
                    .flatMap(Procedure::stages)
                    .map(Stage::id);
        }
        return switch (kind) {
            case "procedure" -> charter.procedures().map(Procedure::id);
            case "kind of project" -> charter.projectKinds().keySet().toList();
            case "kind of meeting" -> charter.meetings().map(MeetingKind::id);
            case "paper" -> charter.papers().map(Paper::kind);
            case "right" -> charter.rights().map(Right::id);
            case "content" ->
                charter.secrecy().toList().flatMap(SecrecyPolicy::contents).map(SecrecyPolicy.Content::id);
            case "duty" -> charter.duties().map(Duty::id);
            case "lapse" -> charter.lapses().map(Lapse::id);
            case "mark" -> charter.marks().map(Mark::id);
            case "particular" -> charter.particulars().map(Particular::id);
            case "body" -> charter.bodies().map(body -> body.id().value());
            case "matter" -> charter.matters().map(matter -> matter.id().value());
            case "reading" -> charter.readings().map(reading -> reading.key().value());
            default -> List.empty();
        };
    }
}
