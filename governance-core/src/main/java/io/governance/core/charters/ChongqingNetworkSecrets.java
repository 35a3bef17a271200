package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetwork.at;
import static io.governance.core.charters.ChongqingNetwork.onCouncil;
import static io.governance.core.charters.ChongqingNetwork.secretariat;
import static io.governance.core.charters.ChongqingNetworkReadings.SECRECY;
import static io.governance.core.charters.ChongqingNetworkReadings.SHARING;
import static io.governance.core.judgement.Element.all;
import static io.governance.core.judgement.Element.asked;
import static io.governance.core.judgement.Element.not;
import static io.governance.core.judgement.Element.nothing;
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

/**
 * Clauses 11(3) and 11(4) of the charter of {@link ChongqingNetwork}: important technical secrets are kept, results are shared.
 * The charter does not say what is important, so that it has to be on record beforehand.
 */
final class ChongqingNetworkSecrets {

    private ChongqingNetworkSecrets() {}

    static SecrecyPolicy policy() {
        SecretKind technical = SecretKind.of(
                        "technical-secret",
                        Text.of("联盟的重要技术秘密", "an important technical secret of the alliance"),
                        List.of("technical-secret"),
                        all(asked(SecrecyFact.CONTENT, at("11(3)")), asked(SecrecyFact.IMPORTANT, at("11(3)"))),
                        at("11(3)"))
                .leaves(Way.PASS_ON, asked(SecrecyFact.INSIDE, at("11(3)")));
        return SECRECY.leftOpenBy(SecrecyPolicy.protecting(technical)
                .of(
                        content("technical-secret", "技术秘密", "a technical secret"),
                        content("result", "成果", "a result"),
                        content("economic-information", "经济信息", "economic information"),
                        content("other", "其他内容", "something else"))
                .binding(Duration.open(at("11(3)")), Position.MEMBER)
                .binding(
                        Duration.none(
                                "义务只及于成员，章程没有规定退出后的义务",
                                "the duty is on members; none after exit is stated",
                                at("11(3)")),
                        Position.FORMER_MEMBER)
                .binding(
                        Duration.none("义务只及于成员", "the duty is on members", at("11(3)")),
                        Position.EXPERT,
                        Position.STAFF,
                        Position.OFFICER,
                        Position.AFFILIATE,
                        Position.OUTSIDER)
                .seating("expert-committee", Position.EXPERT)
                .seating("secretariat", Position.STAFF)
                .sharing(new SecrecyPolicy.Sharing(
                        List.of("technical-secret", "result", "economic-information"), shared(), at("11(4)")))
                .letting(
                        Step.DECLARE_IMPORTANT,
                        secretariat().or(onCouncil("理事会成员", "those who vote on the council")),
                        at("11(3)")));
    }

    private static Element<SecrecyFact> shared() {
        return read(ByReading.<Element<SecrecyFact>>asking(SHARING)
                .when("SECRECY_FIRST", not(asked(SecrecyFact.SECRET, at("11(3)"))))
                .when("SHARING_FIRST", nothing()));
    }

    private static SecrecyPolicy.Content content(String id, String zh, String en) {
        return new SecrecyPolicy.Content(id, Text.of(zh, en));
    }
}
