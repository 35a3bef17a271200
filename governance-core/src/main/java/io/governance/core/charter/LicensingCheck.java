package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.judgement.Element;
import io.governance.core.licensing.Fact;
import io.governance.core.licensing.Gap;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.licensing.Limb;
import io.governance.core.licensing.OptOut;
import io.vavr.collection.Seq;

/** Checks that what a charter lays down about intellectual property names only what the charter has. */
final class LicensingCheck {

    private final Charter charter;
    private final Names names;

    LicensingCheck(Charter charter) {
        this.charter = charter;
        this.names = new Names(charter);
    }

    Seq<Finding> faults() {
        return charter.licensing().toList().flatMap(this::faults);
    }

    private Seq<Finding> faults(IpPolicy policy) {
        Named in = Named.of(
                "知识产权政策",
                "licensing policy",
                charter.id().value(),
                policy.citations().head());
        return repeats(policy)
                .appendAll(policy.readings().flatMap(reading -> names.reading(reading, in)))
                .appendAll(policy.decider()
                        .flatMap(body -> names.body(
                                body, policy.deciding().headOption().map(in::at).getOrElse(in))))
                .appendAll(names.capacity(policy.keeper(), in))
                .appendAll(policy.adviserSeat()
                        .filter(kind ->
                                charter.bodies().forAll(body -> body.seat(kind).isEmpty()))
                        .map(kind -> in.fault(
                                "UNKNOWN_SEAT_KIND",
                                "所称席位类别不存在：" + kind,
                                "names a kind of seat that is not there: " + kind)))
                .appendAll(danglingCitations(policy));
    }

    private static Seq<Finding> repeats(IpPolicy policy) {
        return policy.limbs()
                .filter(limb -> !policy.limb(limb.id()).exists(first -> first == limb))
                .map(limb -> named(limb).fault("REPEATED", "重复", "is given twice"));
    }

    /** Those that are not found with what executes them, or with the open questions. */
    private Seq<Finding> danglingCitations(IpPolicy policy) {
        Seq<Citation> found = charter.executions()
                .map(Execution::provision)
                .appendAll(charter.readings().flatMap(Reading::citations));
        return policy.limbs()
                .flatMap(limb -> dangling(limb(limb), found, named(limb)))
                .appendAll(policy.gaps()
                        .appendAll(policy.neverReviewed())
                        .appendAll(policy.lapsed())
                        .appendAll(policy.sold())
                        .flatMap(gap -> dangling(gap(gap), found, named(gap))))
                .appendAll(dangling(
                        elsewhere(policy),
                        found,
                        Named.of(
                                "知识产权政策",
                                "licensing policy",
                                charter.id().value(),
                                policy.citations().head())));
    }

    private static Named named(Limb limb) {
        return Named.of("许可条款", "clause", limb.id(), limb.citations().head());
    }

    private static Named named(Gap gap) {
        return Named.of(
                "未定事项",
                "gap",
                gap.reading().key().value(),
                gap.reading().citations().head());
    }

    private Seq<Finding> dangling(Seq<Citation> cited, Seq<Citation> found, Named in) {
        return cited.distinct()
                .reject(found::contains)
                .filter(citation -> citation.source().equals(charter.id().value()))
                .filter(citation -> charter.article(citation).isEmpty())
                .map(citation -> in.at(citation)
                        .fault(
                                "DANGLING_CITATION",
                                "所引条款不存在：" + citation,
                                "cites " + citation + ", where no article stands"));
    }

    private static Seq<Citation> limb(Limb limb) {
        return limb.citations()
                .appendAll(limb.when().citations())
                .appendAll(limb.optOut()
                        .outcomes()
                        .flatMap(outcome -> outcome.value().toList().flatMap(LicensingCheck::optOut)));
    }

    private static Seq<Citation> optOut(OptOut optOut) {
        return optOut.citations().appendAll(elements(optOut.open())).appendAll(elements(optOut.notices()));
    }

    private static Seq<Citation> elements(Element<Fact> element) {
        return element.citations();
    }

    private static Seq<Citation> gap(Gap gap) {
        return gap.citations().appendAll(elements(gap.when()));
    }

    private static Seq<Citation> elsewhere(IpPolicy policy) {
        return policy.citations()
                .appendAll(policy.window().citations())
                .appendAll(policy.survival())
                .appendAll(policy.deciding())
                .appendAll(policy.suspension().map(IpPolicy.Suspension::citation))
                .appendAll(policy.reciprocity())
                .appendAll(policy.runsWithAsset())
                .appendAll(policy.joiners().map(IpPolicy.Joiners::citation))
                .appendAll(policy.affiliates().map(IpPolicy.Affiliates::citation))
                .appendAll(policy.participation().map(IpPolicy.Participation::citation));
    }
}
