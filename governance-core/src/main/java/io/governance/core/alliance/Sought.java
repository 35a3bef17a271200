package io.governance.core.alliance;

import io.governance.core.Refusal;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Lapse;
import io.governance.core.charter.Mark;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.Particular;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Duty;
import io.governance.core.right.Right;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What a request looked for and an alliance does not have: tells what there is instead. */
final class Sought {

    private static final String STAGE_OF = "stage of ";

    private Sought() {}

    /** A refusal with everything that the alliance can say of it. */
    static Refusal in(Alliance alliance, Refusal refusal) {
        return refusal instanceof RequestRefusal.NotFound missing
                        && missing.known().isEmpty()
                ? missing.among(known(alliance.charter(), missing.kind()))
                : refusal;
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
            case "right" -> charter.rights().map(Right::id);
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
