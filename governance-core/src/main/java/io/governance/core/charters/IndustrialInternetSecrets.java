package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetReadings.SECRECY;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.judgement.Element.all;
import static io.governance.core.judgement.Element.asked;
import static io.governance.core.judgement.Element.not;

import io.governance.core.Text;
import io.governance.core.confidentiality.Duration;
import io.governance.core.confidentiality.Position;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecretKind;
import io.governance.core.confidentiality.Step;
import io.governance.core.confidentiality.Way;
import io.vavr.collection.List;

/** Clause 14(4) of the charter {@code aii}: what is internal stays inside until it is published. No mark, no end, no tail. */
final class IndustrialInternetSecrets {

    private IndustrialInternetSecrets() {}

    static SecrecyPolicy policy() {
        SecretKind internal = SecretKind.of(
                        "internal-matter",
                        Text.of("未正式发布的内部事项", "an internal matter that is not published"),
                        List.of("cooperation-rule", "internal-discussion"),
                        all(asked(SecrecyFact.CONTENT, at("14(4)")), not(asked(SecrecyFact.PUBLISHED, at("14(4)")))),
                        at("14(4)"))
                .leaves(Way.PASS_ON, asked(SecrecyFact.INSIDE, at("14(4)")));
        return SECRECY.leftOpenBy(SecrecyPolicy.protecting(internal)
                .of(
                        content("cooperation-rule", "合作细则", "details of the rules of cooperation"),
                        content("internal-discussion", "内部讨论事项", "what was discussed internally"),
                        content("other", "其他内容", "something else"))
                .binding(Duration.open(at("14(4)")), Position.MEMBER)
                .binding(
                        Duration.none(
                                "义务只及于会员，章程没有规定退会后的义务",
                                "the duty is on members; none after exit is stated",
                                at("14(4)"),
                                at("15")),
                        Position.FORMER_MEMBER)
                .binding(
                        Duration.none("义务只及于会员", "the duty is on members", at("14(4)")),
                        Position.EXPERT,
                        Position.STAFF,
                        Position.OFFICER,
                        Position.AFFILIATE,
                        Position.OUTSIDER)
                .seating("expert-committee", Position.EXPERT)
                .seating("secretariat", Position.STAFF)
                .letting(Step.PUBLISH, SECRETARIAT, at("14(4)")));
    }

    private static SecrecyPolicy.Content content(String id, String zh, String en) {
        return new SecrecyPolicy.Content(id, Text.of(zh, en));
    }
}
