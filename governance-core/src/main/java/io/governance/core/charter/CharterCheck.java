package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Cited;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Checks that a charter is whole: what it names exists, nothing is named twice, every rule has its article. */
final class CharterCheck {

    private CharterCheck() {}

    static Seq<Finding> faults(Charter charter) {
        return repeats(charter)
                .appendAll(unknownBodies(charter))
                .appendAll(unknownMatters(charter))
                .appendAll(unknownReadings(charter))
                .appendAll(unknownTiers(charter))
                .appendAll(new LifeCheck(charter).faults())
                .appendAll(new LicensingCheck(charter).faults())
                .appendAll(new SecrecyCheck(charter).faults())
                .appendAll(new SilenceCheck(charter).faults())
                .appendAll(danglingCitations(charter))
                .appendAll(idleDelegations(charter))
                .appendAll(recessWithoutDelegation(charter))
                .appendAll(atNoMeeting(charter));
    }

    /** Bodies that have to decide at a meeting and have none at which anything is decided. */
    private static Seq<Finding> atNoMeeting(Charter charter) {
        return charter.competences()
                .filter(found -> found.atMeeting().isDefined())
                .reject(found -> charter.meetings()
                        .exists(kind -> kind.resolves() && kind.body().equals(found.body())))
                .map(found -> new Finding(
                        "NO_MEETING",
                        Text.of(
                                found.body() + " 须在会议上决定 " + found.matter() + "，但没有会议",
                                "the " + found.body() + " decides " + found.matter() + " at a meeting and has none"),
                        found.atMeeting()));
    }

    static Seq<Finding> warnings(Charter charter) {
        return unstatedRules(charter).appendAll(mattersNobodyDecides(charter)).appendAll(idleBodies(charter));
    }

    private static Seq<Finding> repeats(Charter charter) {
        return repeated(charter.articles().map(article -> article.citation().toString()), "条款", "article")
                .appendAll(repeated(charter.tiers().map(Tier::id), "会员类别", "tier"))
                .appendAll(repeated(charter.bodies().map(body -> body.id().value()), "机构", "body"))
                .appendAll(repeated(charter.matters().map(matter -> matter.id().value()), "事项", "matter"))
                .appendAll(
                        repeated(charter.readings().map(reading -> reading.key().value()), "解释", "reading"))
                .appendAll(repeated(
                        charter.competences().map(found -> found.body() + " / " + found.matter()), "职权", "competence"))
                .appendAll(charter.bodies()
                        .flatMap(body -> repeated(
                                body.seats().map(seat -> body.id() + " / " + seat.id()), "席位类别", "seat kind")));
    }

    private static Seq<Finding> repeated(Seq<String> names, String zh, String en) {
        return names.groupBy(name -> name)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toList()
                .sorted()
                .map(name -> fault("REPEATED", zh + "重复：" + name, en + " is given twice: " + name));
    }

    private static Seq<Finding> unknownBodies(Charter charter) {
        Seq<BodyId> named = charter.competences()
                .map(Competence::body)
                .appendAll(charter.delegations().flatMap(found -> List.of(found.from(), found.to())));
        return named.distinct()
                .filter(body -> charter.body(body).isEmpty())
                .map(body -> fault("UNKNOWN_BODY", "机构未设立：" + body, "body is not established: " + body));
    }

    private static Seq<Finding> unknownMatters(Charter charter) {
        Seq<MatterId> named = charter.competences()
                .map(Competence::matter)
                .appendAll(charter.delegations().flatMap(Delegation::matters));
        return named.distinct()
                .filter(matter -> charter.matter(matter).isEmpty())
                .map(matter -> fault("UNKNOWN_MATTER", "事项未定义：" + matter, "matter is not named: " + matter));
    }

    private static Seq<Finding> unknownReadings(Charter charter) {
        return charter.competences()
                .flatMap(found ->
                        found.rule().readings().appendAll(found.onlyInRecess().readings()))
                .appendAll(charter.bodies().flatMap(body -> body.everyMember().readings()))
                .appendAll(charter.customs().readings())
                .distinct()
                .filter(reading -> !charter.readings().contains(reading))
                .map(Reading::key)
                .map(key -> fault("UNKNOWN_READING", "解释未声明：" + key, "reading is not declared: " + key));
    }

    private static Seq<Finding> unknownTiers(Charter charter) {
        return charter.bodies()
                .flatMap(Body::seats)
                .flatMap(kind -> kind.onlyOfTier().outcomes().flatMap(ByReading.Outcome::value))
                .distinct()
                .filter(tier -> charter.tier(tier).isEmpty())
                .map(tier -> fault("UNKNOWN_TIER", "会员类别未设立：" + tier, "class of members is not established: " + tier));
    }

    /** Those that {@link LifeCheck} and {@link LicensingCheck} do not find with what cites them. */
    private static Seq<Finding> danglingCitations(Charter charter) {
        Seq<Citation> cited = charter.competences()
                .flatMap(CharterCheck::citations)
                .append(charter.bodiesCitation())
                .appendAll(charter.tiers().map(Tier::citation))
                .appendAll(charter.bodies()
                        .flatMap(body -> body.seats()
                                .map(SeatKind::citation)
                                .append(body.citation())
                                .append(body.oneVote())))
                .appendAll(charter.delegations().map(Delegation::citation))
                .appendAll(charter.furtherExecutions().map(Execution::provision))
                .appendAll(charter.declarations().map(Declaration::provision))
                .appendAll(charter.silences().flatMap(Silence::citations))
                .appendAll(charter.readings().flatMap(Reading::citations));
        Seq<Citation> named = charter.executions().map(Execution::provision);
        return cited.distinct()
                .reject(named::contains)
                .filter(citation -> citation.source().equals(charter.id().value()))
                .filter(citation -> charter.article(citation).isEmpty())
                .map(citation -> new Finding(
                        "DANGLING_CITATION",
                        Text.of("所引条款不存在：" + citation, "no article stands at " + citation),
                        Option.some(citation)));
    }

    /** What the rule of a competence and its formulas rest on, under any reading. */
    static Seq<Citation> citationsOfDecision(Competence competence) {
        return competence
                .rule()
                .citations()
                .appendAll(competence.rule().formula().outcomes().flatMap(outcome -> citations(outcome.value())));
    }

    private static Seq<Citation> citations(Competence competence) {
        return citationsOfDecision(competence)
                .appendAll(competence
                        .rule()
                        .next()
                        .outcomes()
                        .flatMap(ByReading.Outcome::value)
                        .flatMap(NextStep::citations));
    }

    private static Seq<Citation> citations(Formula formula) {
        if (formula instanceof Formula.Withheld withheld) {
            return withheld.citations();
        }
        return formula instanceof Formula.Stated stated
                ? stated.quorum()
                        .toList()
                        .append(stated.threshold())
                        .flatMap(found -> found instanceof Cited cited ? cited.citations() : List.empty())
                : List.empty();
    }

    private static Seq<Finding> idleDelegations(Charter charter) {
        return charter.delegations()
                .flatMap(delegation -> delegation
                        .matters()
                        .filter(matter -> !charter.mayVote(delegation.to(), matter))
                        .map(matter -> new Finding(
                                "DELEGATION_WITHOUT_RULE",
                                Text.of(
                                        delegation.to() + " 受托决定 " + matter + "，但没有表决规则",
                                        delegation.to() + " is delegated " + matter + " and has no rule for it"),
                                Option.some(delegation.citation()))));
    }

    private static Seq<Finding> recessWithoutDelegation(Charter charter) {
        return charter.competences()
                .filter(found -> found.onlyInRecess().outcomes().exists(ByReading.Outcome::value))
                .filter(found ->
                        charter.delegation(found.body(), found.matter()).isEmpty())
                .map(found -> new Finding(
                        "RECESS_WITHOUT_DELEGATION",
                        Text.of(
                                found.body() + " 只在闭会期间决定 " + found.matter() + "，但没有授权条款",
                                found.body() + " decides " + found.matter()
                                        + " in recess only, and nothing delegates it"),
                        Option.some(found.rule().citations().head())));
    }

    private static Seq<Finding> unstatedRules(Charter charter) {
        return charter.competences()
                .filter(found -> found.rule().formula().outcomes().head().value() instanceof Formula.Unstated)
                .map(found -> new Finding(
                        "RULE_UNSTATED",
                        Text.of(
                                found.body() + " 对 " + found.matter() + " 的表决规则未作规定",
                                "the charter states no rule for the " + found.body() + " on " + found.matter()),
                        Option.some(found.rule().citations().head())));
    }

    private static Seq<Finding> mattersNobodyDecides(Charter charter) {
        return charter.matters()
                .filter(matter -> charter.bodies().forAll(body -> !charter.mayVote(body.id(), matter.id())))
                .map(matter -> warning(
                        "MATTER_WITHOUT_BODY",
                        "没有机构决定：" + matter.title().zh(),
                        "no body votes on this: " + matter.title().en()));
    }

    private static Seq<Finding> idleBodies(Charter charter) {
        return charter.bodies()
                .filter(body ->
                        charter.competences().forAll(found -> !found.body().equals(body.id())))
                .map(body -> new Finding(
                        "IDLE_BODY",
                        Text.of(
                                body.name().zh() + "没有表决事项",
                                "the " + body.name().en() + " votes on nothing"),
                        Option.some(body.citation())));
    }

    private static Finding fault(String code, String zh, String en) {
        return new Finding(code, Text.of(zh, en), Option.none());
    }

    private static Finding warning(String code, String zh, String en) {
        return fault(code, zh, en);
    }
}
