package io.governance.core.charters;

import static io.governance.core.charters.OpenQuestions.option;

import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.confidentiality.Circumstance;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.judgement.Element;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What none of the four charters says of secrets: whether an order of a court, or that something is public already, frees from
 * the duty. No answer is recommended.
 *
 * @param order what an order of a court or an authority does
 * @param publicDomain what it does that something is public
 */
record SecrecyReadings(Reading order, Reading publicDomain) {

    /** The two questions of a charter, each citing where it imposes the duty. */
    static SecrecyReadings of(OpenQuestions open, String charter, String... duties) {
        return new SecrecyReadings(
                open.question(
                        "R-" + charter + "-court-order",
                        Text.of(
                                "法院或主管机关命令披露时，保密义务是否免除？",
                                "does an order of a court or an authority free from secrecy?"),
                        List.of(duties),
                        OpenQuestions.NOT_STATED,
                        option("FREES", "免除，强制性法律优先", "yes, mandatory law prevails"),
                        option("NO_EXCEPTION", "不免除，章程没有例外", "no: the charter has no exception")),
                open.question(
                        "R-" + charter + "-public-domain",
                        Text.of("信息已为公众所知的，保密义务是否免除？", "does it free from secrecy that something is public?"),
                        List.of(duties),
                        OpenQuestions.NOT_STATED,
                        option("FREES", "免除，已无秘密可言", "yes, nothing is left to keep"),
                        option("NO_EXCEPTION", "不免除，章程没有例外", "no: the charter has no exception")));
    }

    /** Both questions. */
    Seq<Reading> all() {
        return List.of(order, publicDomain);
    }

    /** A policy that leaves both questions open. */
    SecrecyPolicy leftOpenBy(SecrecyPolicy policy) {
        return policy.except(Circumstance.ORDERED, freeing(order)).except(Circumstance.PUBLIC, freeing(publicDomain));
    }

    private static Element<SecrecyFact> freeing(Reading question) {
        return Element.read(ByReading.<Element<SecrecyFact>>asking(question)
                .when("UNDETERMINED", Element.asked(SecrecyFact.SETTLED))
                .when("FREES", Element.nothing())
                .when("NO_EXCEPTION", Element.not(Element.nothing())));
    }
}
