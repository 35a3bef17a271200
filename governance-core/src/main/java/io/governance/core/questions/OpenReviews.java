package io.governance.core.questions;

import io.governance.core.Party;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What members have to do before a review ends, if they want to refuse a licence. */
final class OpenReviews {

    private static final Text ANSWER =
            Text.of("审阅期内具体披露并明确拒绝许可，否则负许可义务", "disclose specifically and refuse expressly, or else license");
    private static final Text BOUND = Text.of("逾期不得再拒绝许可", "it is too late to refuse, and the duty to license stands");

    private OpenReviews() {}

    /** One for each holder that has not answered an open review. */
    static Seq<Due> due(Alliance alliance, Occasion asked) {
        return Licences.of(alliance, asked.at(), asked.calendar().zone())
                .map(licences -> licences.reviews()
                        .flatMap(review -> review.unanswered()
                                .map(Encumbrance::holder)
                                .distinct()
                                .map(holder -> due(licences, review, holder, asked))))
                .getOrElse(List.empty());
    }

    private static Due due(Licences licences, Licences.Review review, Party holder, Occasion asked) {
        LocalDate last =
                review.end().minusMillis(1).atZone(asked.calendar().zone()).toLocalDate();
        Text by = Text.of(holder.toString(), holder.toString());
        return new Due(
                review.draft().version() + "/" + holder,
                Text.of(
                        review.draft().title() + "：" + ANSWER.zh(),
                        review.draft().title() + ": " + ANSWER.en()),
                by,
                io.vavr.control.Option.some(last),
                false,
                BOUND,
                licences.policy().window().citations());
    }
}
