package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.PARTNERS;
import static io.governance.core.charters.ChinaAseanPortReadings.SECRECY;
import static io.governance.core.charters.ChinaAseanPortRules.DIRECTOR;
import static io.governance.core.charters.ChinaAseanPortRules.MEMBER;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.judgement.Element.any;
import static io.governance.core.judgement.Element.asked;
import static io.governance.core.judgement.Element.read;

import io.governance.core.Text;
import io.governance.core.confidentiality.Duration;
import io.governance.core.confidentiality.Position;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecretKind;
import io.governance.core.confidentiality.Step;
import io.governance.core.confidentiality.Way;
import io.governance.core.judgement.Element;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Clauses 19.7 and 19.8 of the charter of {@link ChinaAseanPort}: the alliance's materials and members' statistics, and jointly
 * researched technology. Who permits a publication the charter does not say; a permission on record counts.
 */
final class ChinaAseanPortSecrets {

    private ChinaAseanPortSecrets() {}

    static SecrecyPolicy policy() {
        return SECRECY.leftOpenBy(SecrecyPolicy.protecting(materials(), technology())
                .of(
                        content("alliance-material", "联盟资料", "the alliance's material"),
                        content("member-statistics", "成员统计资料", "members' statistics"),
                        content("joint-technology", "联合研发的技术", "jointly researched technology"),
                        content("other", "其他内容", "something else"))
                .binding(Duration.open(at("19.7"), at("19.8")), Position.MEMBER)
                .binding(
                        Duration.none(
                                "义务只及于成员，章程没有规定退出后的义务",
                                "the duty is on members; none after exit is stated",
                                at("19.7"),
                                at("19.8")),
                        Position.FORMER_MEMBER)
                .binding(
                        Duration.none("义务只及于成员", "the duty is on members", at("19.7"), at("19.8")),
                        Position.STAFF,
                        Position.OFFICER,
                        Position.AFFILIATE,
                        Position.OUTSIDER)
                .seating("secretariat", Position.STAFF)
                .letting(new SecrecyPolicy.Authority(
                        Step.PERMIT_PUBLICATION,
                        SECRETARIAT_STAFF.or(DIRECTOR),
                        Option.none(),
                        Option.some(new SecrecyPolicy.Passed("publication", "permit")),
                        List.of(at("19.7"))))
                .letting(Step.PERMIT_SPREAD, MEMBER, at("19.8")));
    }

    private static SecretKind materials() {
        return SecretKind.of(
                        "alliance-material",
                        Text.of("联盟资料和成员统计资料", "the alliance's materials and members' statistics"),
                        List.of("alliance-material", "member-statistics"),
                        asked(SecrecyFact.CONTENT, at("19.7")),
                        at("19.7"))
                .leaves(Way.PASS_ON, asked(SecrecyFact.INSIDE, at("19.7")))
                .leaves(Way.PUBLISH, asked(SecrecyFact.PERMITTED, at("19.7")));
    }

    private static SecretKind technology() {
        Element<SecrecyFact> permitted = read(ByReading.<Element<SecrecyFact>>asking(PARTNERS)
                .when("ALL_PARTNERS", asked(SecrecyFact.EVERY_PARTNER, at("19.8")))
                .when("ONE_PARTNER", asked(SecrecyFact.ONE_PARTNER, at("19.8"))));
        Element<SecrecyFact> insideOrPermitted = any(asked(SecrecyFact.INSIDE, at("19.8")), permitted);
        return SecretKind.of(
                        "joint-technology",
                        Text.of("联合研发的技术", "jointly researched technology"),
                        List.of("joint-technology"),
                        asked(SecrecyFact.CONTENT, at("19.8")),
                        at("19.8"))
                .leaves(Way.PASS_ON, insideOrPermitted)
                .leaves(Way.REPRINT, insideOrPermitted)
                .leaves(Way.RESELL, insideOrPermitted)
                .leaves(Way.PUBLISH, permitted);
    }

    private static SecrecyPolicy.Content content(String id, String zh, String en) {
        return new SecrecyPolicy.Content(id, Text.of(zh, en));
    }
}
