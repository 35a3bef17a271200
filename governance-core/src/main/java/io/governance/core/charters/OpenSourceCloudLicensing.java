package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloudPeople.MEMBERS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;
import static io.governance.core.charters.OpenSourceCloudReadings.ADVISER_BOUND;
import static io.governance.core.charters.OpenSourceCloudReadings.LEAVER_LICENSEE;
import static io.governance.core.charters.OpenSourceCloudReadings.OPT_OUT;
import static io.governance.core.charters.OpenSourceCloudReadings.OPT_OUT_SCOPE;
import static io.governance.core.judgement.Element.all;
import static io.governance.core.judgement.Element.any;
import static io.governance.core.judgement.Element.asked;
import static io.governance.core.judgement.Element.not;
import static io.governance.core.judgement.Element.nothing;
import static io.governance.core.judgement.Element.read;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.commands.licensing.GrantLicence;
import io.governance.core.judgement.Element;
import io.governance.core.licensing.Cause;
import io.governance.core.licensing.Fact;
import io.governance.core.licensing.Gap;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.ImmutableIpPolicy;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.licensing.Limb;
import io.governance.core.licensing.OptOut;
import io.governance.core.licensing.Term;
import io.governance.core.licensing.Window;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Article 36 of the charter {@code oscar}: who must license what to whom. Three limbs impose a duty, on what was there before
 * joining, on what a member made alone, and on what several made under the alliance's lead; only the first may be refused, in
 * the review by all members. What no limb covers is for the council (articles 37 and 41).
 */
final class OpenSourceCloudLicensing {

    private static final Grant TO_IMPLEMENT =
            new Grant(Grant.Terms.FRAND, Grant.Beneficiaries.MEMBERS, Grant.Purpose.IMPLEMENT);
    private static final Grant FOR_ANY_USE =
            new Grant(Grant.Terms.FRAND, Grant.Beneficiaries.MEMBERS, Grant.Purpose.ANY);
    private static final Grant TO_THE_OTHERS =
            new Grant(Grant.Terms.FRAND, Grant.Beneficiaries.OTHER_MEMBERS, Grant.Purpose.ANY);

    private static final OptOut REFUSAL = new OptOut(
            read(ByReading.<Element<Fact>>asking(OPT_OUT)
                    .when(
                            "CUMULATIVE",
                            all(
                                    not(asked(Fact.OWN_SUBMISSION, at("36(1)b"))),
                                    asked(Fact.FORMED_BEFORE_SUBMISSION, at("36(1)b"))))
                    .when("DISCLOSURE_AND_REFUSAL", nothing())),
            all(asked(Fact.DISCLOSED_IN_TIME, at("36(1)b")), asked(Fact.REFUSED_IN_TIME, at("36(1)b"))),
            List.of(at("36(1)b")));

    private static final Element<Fact> RELATED =
            any(asked(Fact.RELATED_TO_VERSION, at("36(2)")), asked(Fact.RELATED_TO_ALLIANCE, at("36(2)")));

    private OpenSourceCloudLicensing() {}

    static void write(CharterBuilder charter) {
        charter.licensing(policy())
                .grants(Right.of(
                                "exploit-joint-ip",
                                Text.of("申请和实施共有知识产权", "to apply for and exploit joint intellectual property"),
                                MEMBERS,
                                at("36(3)b"))
                        .onlyIf(new Condition.Decided(
                                BodyId.of("council"), MatterId.of("exploit-joint-ip"), at("36(3)b"))))
                .imposes(
                        GrantLicence.LICENSE_ALIKE,
                        Text.of("无歧视地许可知识产权", "to license intellectual property to all alike"),
                        MEMBERS,
                        "36(1)a")
                .particular(
                        "website-domain",
                        Text.of("官方网站域名的归属", "owner of the website's domain"),
                        Text.of("归联盟所有和使用", "the alliance owns and uses it"),
                        "31")
                .executes("32", "right use-marks, until the alliance ends")
                .executes("36¶", "licensing, kinds of intellectual property");
        OpenSourceCloudLicensingReadings.all().forEach(charter::reading);
    }

    private static IpPolicy policy() {
        return ImmutableIpPolicy.builder()
                .limbs(List.of(background(), alone(), joint()))
                .gaps(List.of(adviser(), sideground(), withoutTheLead(), afterLeaving()))
                .window(new Window(
                        Window.Anchor.REVIEW,
                        Period.days(30),
                        Period.days(30),
                        ByReading.<Boolean>asking(OpenSourceCloudLicensingReadings.WINDOW_END)
                                .when("LAST_DAY_INCLUDED", true)
                                .when("LAST_DAY_EXCLUDED", false)
                                .end(),
                        List.of(at("36(1)b"))))
                .reviewedOnce(ByReading.<Boolean>asking(OpenSourceCloudLicensingReadings.RE_REVIEW)
                        .when("NEW_MATTER_ONLY", true)
                        .when("EVERY_VERSION", false)
                        .end())
                .neverReviewed(gap(OpenSourceCloudLicensingReadings.NO_REVIEW, TO_IMPLEMENT))
                .lapsed(Option.some(gap(OpenSourceCloudLicensingReadings.SUCCESSOR, FOR_ANY_USE)))
                .sold(Option.some(gap(OpenSourceCloudLicensingReadings.TRANSFER, FOR_ANY_USE)))
                .term(Term.ALLIANCE)
                .survival(List.of(cited("36(4)a", "36(4)b", "27¶")))
                .leaversMayAsk(ByReading.<Boolean>asking(LEAVER_LICENSEE)
                        .when("LEAVER_STOPS", false)
                        .when("LEAVER_KEEPS", true)
                        .end())
                .suspension(Option.none())
                .reciprocity(Option.none())
                .affiliates(Option.none())
                .participation(Option.none())
                .adviserSeat("adviser")
                .keeper(SECRETARIAT)
                .decider(BodyId.of("council"))
                .deciding(List.of(cited("37", "41")))
                .citations(List.of(cited("36(1)a", "36(2)", "36(3)a")))
                .build();
    }

    private static Limb background() {
        return new Limb(
                "background",
                Text.of("入盟前的知识产权，与联盟规范相关", "intellectual property from before joining, related to a specification"),
                Cause.BACKGROUND,
                all(
                        asked(Fact.FORMED_BEFORE_JOINING, at("36(1)a")),
                        asked(Fact.RELATED_TO_VERSION, at("36(1)a")),
                        read(ByReading.<Element<Fact>>asking(OpenSourceCloudLicensingReadings.LATER_TEXT)
                                .when("NOT_INCURRED", asked(Fact.MEMBER_SINCE_IMPLICATED, at("36(4)b")))
                                .when("INCURRED", nothing())),
                        read(ByReading.<Element<Fact>>asking(OpenSourceCloudLicensingReadings.LATE_JOINER)
                                .when("OWED", nothing())
                                .when("NOT_OWED", asked(Fact.JOINED_BEFORE_CLOSE, at("36(1)b")))),
                        read(ByReading.<Element<Fact>>asking(OpenSourceCloudLicensingReadings.EXIT_IN_WINDOW)
                                .when("OWED", nothing())
                                .when("NOT_OWED", asked(Fact.MEMBER_AT_CLOSE, at("36(1)b"))))),
                REFUSAL.always(),
                TO_IMPLEMENT,
                List.of(cited("36(1)a")));
    }

    private static Limb alone() {
        return new Limb(
                "foreground",
                Text.of("入盟后为联盟目的独立产生", "made alone as a member, for the alliance's purposes"),
                Cause.FOREGROUND,
                all(
                        asked(Fact.FORMED_AS_MEMBER, at("36(2)")),
                        asked(Fact.FOR_ALLIANCE, at("36(2)")),
                        asked(Fact.MADE_ALONE, at("36(2)")),
                        RELATED),
                ByReading.<Option<OptOut>>asking(OPT_OUT_SCOPE)
                        .when("BACKGROUND_ONLY", Option.none())
                        .when("ANY_OLDER_THAN_SUBMISSION", Option.some(REFUSAL))
                        .end(),
                FOR_ANY_USE,
                List.of(cited("36(2)")));
    }

    private static Limb joint() {
        return new Limb(
                "joint",
                Text.of("联盟牵头、共同产生并共有", "made and owned jointly under the alliance's lead"),
                Cause.JOINT,
                all(
                        asked(Fact.FORMED_AS_MEMBER, at("36(3)a")),
                        not(asked(Fact.MADE_ALONE, at("36(3)a"))),
                        asked(Fact.LED_BY_ALLIANCE, at("36(3)a")),
                        asked(Fact.CONTRIBUTED_SUBSTANTIALLY, at("36(3)a")),
                        RELATED),
                OptOut.none(),
                TO_THE_OTHERS,
                List.of(cited("36(3)a")));
    }

    private static Gap adviser() {
        return Gap.of(
                        ADVISER_BOUND,
                        ByReading.<Gap.Outcome>asking(ADVISER_BOUND)
                                .when("CONFIDENTIALITY_ONLY", Gap.Outcome.FREE)
                                .when("NOT_BOUND", Gap.Outcome.FREE)
                                .when("BOUND_BY_BOTH", Gap.Outcome.OWED)
                                .end(),
                        TO_IMPLEMENT)
                .where(all(asked(Fact.HOLDER_IS_ADVISER, at("36(4)a")), RELATED));
    }

    private static Gap sideground() {
        return gap(OpenSourceCloudLicensingReadings.SIDEGROUND, FOR_ANY_USE)
                .where(all(
                        asked(Fact.FORMED_AS_MEMBER, at("36(2)")),
                        not(asked(Fact.FOR_ALLIANCE, at("36(2)"))),
                        asked(Fact.MADE_ALONE, at("36(2)")),
                        RELATED));
    }

    private static Gap withoutTheLead() {
        return gap(OpenSourceCloudLicensingReadings.JOINT_WITHOUT_LEAD, TO_THE_OTHERS)
                .where(all(
                        asked(Fact.FORMED_AS_MEMBER, at("36(3)a")),
                        not(asked(Fact.MADE_ALONE, at("36(3)a"))),
                        not(asked(Fact.LED_BY_ALLIANCE, at("36(3)a"))),
                        RELATED));
    }

    private static Gap afterLeaving() {
        return Gap.of(
                        OpenSourceCloudLicensingReadings.AFTER_LEAVING,
                        ByReading.<Gap.Outcome>asking(OpenSourceCloudLicensingReadings.AFTER_LEAVING)
                                .when("NOT_OWED", Gap.Outcome.FREE)
                                .when("OWED", Gap.Outcome.OWED)
                                .end(),
                        FOR_ANY_USE)
                .where(all(asked(Fact.FORMED_AFTER_LEAVING, at("36(4)b")), RELATED));
    }

    private static Gap gap(Reading reading, Grant grant) {
        return Gap.of(
                reading,
                ByReading.<Gap.Outcome>asking(reading)
                        .when("OPEN", Gap.Outcome.OPEN)
                        .when("NOT_OWED", Gap.Outcome.FREE)
                        .when("OWED", Gap.Outcome.OWED)
                        .end(),
                grant);
    }
}
