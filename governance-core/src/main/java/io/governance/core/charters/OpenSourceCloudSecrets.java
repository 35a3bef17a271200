package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloudPeople.ADVISER;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCIL;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCILLORS;
import static io.governance.core.charters.OpenSourceCloudPeople.MEMBERS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;
import static io.governance.core.charters.OpenSourceCloudReadings.ADVISER_BOUND;
import static io.governance.core.charters.OpenSourceCloudReadings.CLASSIFIER;
import static io.governance.core.charters.OpenSourceCloudReadings.MARKING;
import static io.governance.core.charters.OpenSourceCloudReadings.SECRECY;
import static io.governance.core.charters.OpenSourceCloudReadings.TAIL;
import static io.governance.core.judgement.Element.all;
import static io.governance.core.judgement.Element.any;
import static io.governance.core.judgement.Element.asked;
import static io.governance.core.judgement.Element.not;
import static io.governance.core.judgement.Element.nothing;
import static io.governance.core.judgement.Element.read;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.commands.secrecy.AttestCare;
import io.governance.core.confidentiality.CareFact;
import io.governance.core.confidentiality.Duration;
import io.governance.core.confidentiality.Position;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecretKind;
import io.governance.core.confidentiality.Step;
import io.governance.core.confidentiality.Way;
import io.governance.core.judgement.Element;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 33 to 35 of the charter {@code oscar}: what is confidential, who keeps it, with what care and how long. */
final class OpenSourceCloudSecrets {

    private static final Duration TWO_YEARS = Duration.after(Period.years(2), at("34a"), at("35"));

    private OpenSourceCloudSecrets() {}

    static void write(CharterBuilder charter) {
        charter.article(
                        "33",
                        "两类保密信息：理事会或其成员认定的联盟秘密；会员提供并标识的自有秘密。",
                        "Two kinds of secrets: the alliance's, as the council or one of its members decides; a member's own,"
                                + " marked and contributed.")
                .matter("classify-file", "确定保密文件", "classify a file as confidential")
                .decides("council", "classify-file", OpenSourceCloud.council("D-oscar-20", "33(1)"))
                .article(
                        "34",
                        "会员不得向外泄露，保护措施不低于对待自有秘密。",
                        "Members keep secrets inside, with no less care than for their own.")
                .imposes(
                        AttestCare.PROTECT_SECRETS,
                        Text.of(
                                "合理保护秘密，不低于对待自有秘密的标准",
                                "to protect secrets reasonably, with no less care than own ones"),
                        MEMBERS,
                        "34b")
                .article("35", "保密义务到联盟解散后两年为止。", "The duty lasts until two years after dissolution.")
                .secrecy(policy());
    }

    private static SecrecyPolicy policy() {
        SecrecyPolicy policy = SecrecyPolicy.protecting(ofTheAlliance(), ofAMember())
                .binding(Position.MEMBER, ByReading.plain(TWO_YEARS))
                .binding(Position.FORMER_MEMBER, formerMember())
                .binding(Position.ADVISER, adviser(ByReading.plain(signed())))
                .binding(
                        Position.FORMER_ADVISER,
                        adviser(ByReading.<Duration>asking(TAIL)
                                .when("TWO_YEARS_FOR_ALL", signed())
                                .when("LEAVER_FREE_AT_DISSOLUTION", Duration.untilDissolution(at("27¶"), at("39b")))
                                .end()))
                .binding(
                        Duration.none(
                                "义务只及于会员；须另行签署保密承诺",
                                "the duty is on members; it takes a separate undertaking",
                                at("34a")),
                        Position.EXPERT,
                        Position.STAFF,
                        Position.OFFICER)
                .binding(
                        Duration.none("义务只及于会员", "the duty is on members", at("34a")),
                        Position.AFFILIATE,
                        Position.OUTSIDER)
                .seating("council", Position.ADVISER, "adviser")
                .seating("expert-committee", Position.EXPERT)
                .seating("secretariat", Position.STAFF)
                .withCare(all(asked(CareFact.REASONABLE, at("34b")), asked(CareFact.NOT_BELOW_OWN, at("34b"))))
                .letting(Step.CLASSIFY, COUNCILLORS, at("33(1)"))
                .letting(Step.CLASSIFY_AS_ADVISER, ADVISER, at("33(1)"), at("11a"))
                .letting(new SecrecyPolicy.Authority(
                        Step.RECORD_DECISION,
                        COUNCIL.or(SECRETARIAT),
                        Option.some(new SecrecyPolicy.Voted(BodyId.of("council"), MatterId.of("classify-file"))),
                        Option.none(),
                        List.of(at("33(1)"))))
                .letting(Step.MARK, COUNCIL.or(SECRETARIAT), at("33(1)"))
                .letting(Step.CONTRIBUTE, MEMBERS, at("33(2)"))
                .letting(Step.ATTEST_CARE, MEMBERS, at("34b"));
        return SECRECY.leftOpenBy(policy);
    }

    private static SecretKind ofTheAlliance() {
        Element<SecrecyFact> considered = any(
                asked(SecrecyFact.CONSIDERED, at("33(1)")),
                all(asked(SecrecyFact.CONSIDERED_BY_ADVISER, at("33(1)")), adviserClassifies()));
        Element<SecrecyFact> marked = asked(SecrecyFact.MARKED, at("33(1)"));
        Element<SecrecyFact> decided = asked(SecrecyFact.DECIDED, at("33(1)"));
        return inside(SecretKind.of(
                "alliance-secret",
                Text.of("联盟的秘密", "the alliance's secret"),
                List.empty(),
                all(
                        asked(SecrecyFact.WRITTEN, at("33")),
                        read(ByReading.<Element<SecrecyFact>>asking(MARKING)
                                .when("MARK_ON_BOTH", all(any(decided, considered), marked))
                                .when("MARK_ON_SINGLE_MEMBER", any(decided, all(considered, marked))))),
                at("33(1)")));
    }

    /** Advisers sit on the council, and without a vote: whether one of them classifies alone, the charter does not say. */
    private static Element<SecrecyFact> adviserClassifies() {
        return read(ByReading.<Element<SecrecyFact>>asking(CLASSIFIER)
                .when("UNDETERMINED", asked(SecrecyFact.SETTLED))
                .when("COUNCIL_MEMBER", nothing())
                .when("NO_COUNCIL_MEMBER", not(nothing())));
    }

    private static SecretKind ofAMember() {
        return inside(SecretKind.of(
                "member-secret",
                Text.of("会员提供的自有秘密", "a member's own secret that it contributed"),
                List.empty(),
                all(
                        asked(SecrecyFact.WRITTEN, at("33")),
                        asked(SecrecyFact.OWN, at("33(2)")),
                        asked(SecrecyFact.MARKED, at("33(2)")),
                        asked(SecrecyFact.CONTRIBUTED, at("33(2)"))),
                at("33(2)")));
    }

    private static SecretKind inside(SecretKind kind) {
        return kind.leaves(Way.PASS_ON, asked(SecrecyFact.INSIDE, at("34a")));
    }

    private static ByReading<Duration> formerMember() {
        return ByReading.<Duration>asking(TAIL)
                .when("TWO_YEARS_FOR_ALL", Duration.after(Period.years(2), at("27¶"), at("35")))
                .when("LEAVER_FREE_AT_DISSOLUTION", Duration.untilDissolution(at("27¶")))
                .end();
    }

    private static Duration signed() {
        return Duration.after(Period.years(2), at("34a"), at("35"), at("39b"));
    }

    /** The charter binds members only; an adviser signs it. */
    private static ByReading<Duration> adviser(ByReading<Duration> bound) {
        return ByReading.<Duration>asking(ADVISER_BOUND)
                .when("CONFIDENTIALITY_ONLY", bound)
                .when(
                        "NOT_BOUND",
                        Duration.none("义务只及于会员，顾问不是会员", "the duty is on members, and an adviser is none", at("34a")))
                .when("BOUND_BY_BOTH", bound)
                .end();
    }
}
