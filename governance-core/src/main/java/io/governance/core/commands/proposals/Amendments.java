package io.governance.core.commands.proposals;

import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Whether a member may still leave rather than accept an amendment that all members were told of. */
final class Amendments {

    private final Alliance alliance;
    private final Occasion occasion;

    Amendments(Alliance alliance, Occasion occasion) {
        this.alliance = alliance;
        this.occasion = occasion;
    }

    /** Why a member may not; none if it was told of an amendment that has not taken effect. */
    Option<Refusal> refuse(MemberId member, Procedure leaving) {
        Seq<Proposal> told = alliance.proposals().inOrder().filter(proposal -> wasTold(proposal, member));
        if (told.exists(this::isAhead)) {
            return Option.none();
        }
        Option<LocalDate> last =
                told.flatMap(Proposal::effective).maxBy(LocalDate::toEpochDay).map(effective -> effective.minusDays(1));
        return Option.some(last.map(day -> Denial.of(
                                Denial.Reason.TOO_LATE,
                                leaving.citations(),
                                "修改已经生效，最迟应于 " + day + " 书面告知。",
                                "the amendment is in force; the last day to leave because of it was " + day + ".")
                        .with("last", day))
                .getOrElse(() ->
                        Denial.stepSkipped(Text.of("收到修改通知", "being told of an amendment"), leaving.citations())));
    }

    private boolean wasTold(Proposal proposal, MemberId member) {
        return alliance.charter()
                        .procedure(proposal.procedure())
                        .flatMap(through -> through.stages().find(Amendments::tells))
                        .exists(stage -> proposal.partiesOf(stage.id()).contains(member.value()))
                && (proposal.outcome().isEmpty() || proposal.outcome().contains(Proposal.Outcome.CARRIED));
    }

    /** A stage that tells every member so long before the effect. */
    private static boolean tells(Stage stage) {
        return stage.notice().isDefined()
                && stage.task().outcomes().exists(outcome -> outcome.value() instanceof Task.TellMembers);
    }

    private boolean isAhead(Proposal proposal) {
        return proposal.effective().forAll(day -> day.isAfter(occasion.day()));
    }
}
