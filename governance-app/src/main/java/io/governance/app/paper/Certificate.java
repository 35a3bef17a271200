package io.governance.app.paper;

import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.voting.Alternative;
import io.governance.core.voting.Arithmetic;
import io.governance.core.voting.Certainty;
import io.governance.core.voting.Distance;
import io.governance.core.voting.Forecast;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Tally;
import io.governance.core.voting.Unit;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A ruling on paper (结论书): what was decided, the figures, the arithmetic, the articles, and what could change it. */
public final class Certificate {

    private static final String NONE_BESIDE = "";

    private final Charter charter;
    private final Mandate mandate;
    private final Page page;
    private final OtherOutcomes others;

    private Certificate(Charter charter, Mandate mandate, Readings chosen, Language language) {
        this.charter = charter;
        this.mandate = mandate;
        this.page = new Page(language, language == Language.ZH ? 10 : 13);
        this.others = new OtherOutcomes(
                page, charter.readingsOf(mandate.body().id(), mandate.matter().id()), chosen);
    }

    /**
     * Writes what a closed ballot came to.
     *
     * @param chosen every reading that was chosen, also those that the rule does not ask about
     */
    public static String closed(Charter charter, Mandate mandate, Readings chosen, Roll roll, Language language) {
        return new Certificate(charter, mandate, chosen, language)
                .closed(mandate.rule().rule(roll));
    }

    /**
     * Writes what is certain of a ballot that is still open.
     *
     * @param chosen every reading that was chosen, also those that the rule does not ask about
     */
    public static String open(Charter charter, Mandate mandate, Readings chosen, Roll roll, Language language) {
        return new Certificate(charter, mandate, chosen, language)
                .open(mandate.rule().forecast(roll));
    }

    private String closed(Ruling ruling) {
        page.line(page.say("表决结论书", "CERTIFICATE OF A RULING")).blank();
        head();
        page.entry(page.say("结论", "Verdict"), page.say(Wording.stated(ruling.verdict())));
        rest(ruling, ruling.distance());
        others.readings(ruling.alternatives()
                .map(other -> new Alternative<>(other.readings(), page.say(Wording.coded(other.outcome())))));
        others.robust(
                ruling.robust(),
                ruling.verdict() == Verdict.UNDETERMINED,
                ruling.alternatives().isEmpty());
        return page.toString();
    }

    private String open(Forecast forecast) {
        page.line(page.say("表决进行中：现已确定的结果", "BALLOT STILL OPEN: WHAT IS CERTAIN ALREADY"))
                .blank();
        head();
        page.entry(page.say("现状", "Certainty"), page.say(Wording.stated(forecast.certainty())));
        page.entry(
                page.say("现在结束", "Closed now"),
                page.say(Wording.coded(forecast.ifClosedNow().verdict())));
        rest(forecast.ifClosedNow(), forecast.distance());
        others.readings(forecast.alternatives()
                .map(other -> new Alternative<>(other.readings(), page.say(Wording.coded(other.outcome())))));
        others.robust(
                forecast.robust(),
                forecast.certainty() == Certainty.UNDETERMINED,
                forecast.alternatives().isEmpty());
        return page.toString();
    }

    private void head() {
        page.entry(page.say("联盟", "Alliance"), named(charter.name(), charter.id()))
                .entry(
                        page.say("机构", "Body"),
                        named(mandate.body().name(), mandate.body().id()))
                .entry(
                        page.say("事项", "Matter"),
                        named(mandate.matter().title(), mandate.matter().id()))
                .entry(
                        page.say("规则", "Rule"),
                        named(
                                mandate.rule().rule().title(),
                                mandate.rule().rule().id()))
                .blank();
    }

    private void rest(Ruling ruling, Distance distance) {
        if (ruling.applied().formula() instanceof Formula.Unstated unstated) {
            page.entry(page.say("欠缺", "Missing"), page.say(unstated.missing()));
        }
        mandate.inRecessOf().forEach(delegation -> {
            Text from = charter.body(delegation.from())
                    .map(Body::name)
                    .getOrElse(() ->
                            Text.of(delegation.from().value(), delegation.from().value()));
            page.entry(
                    page.say("条件", "Condition"),
                    page.say("仅在" + from.zh() + "闭会期间有效", "holds only while the " + from.en() + " is not in session")
                            + page.bracketed(delegation.citation().toString()));
        });
        ruling.next()
                .forEach(step -> page.entry(
                        page.say("下一步", "Next stage"),
                        page.say(step.description()) + " " + step.id()
                                + page.bracketed(page.list(step.citations()))
                                + page.say("，此前不生效", "; no effect before")));
        page.blank();
        figures(ruling.roll());
        page.blank();
        if (!ruling.reasons().isEmpty()) {
            page.table(page.say("理由", "Reasons"), reasons(ruling.reasons())).blank();
        }
        page.table(page.say("依据", "Articles"), articles(ruling.citations())).blank();
        others.distance(distance);
    }

    private void figures(Roll roll) {
        page.entry(page.say("名册", "Roll"), seats(roll.seats())).entry(NONE_BESIDE, votes(roll.seats()));
        if (roll.isWeighted()) {
            page.entry(page.say("权重", "Weight"), seats(roll.weight())).entry(NONE_BESIDE, votes(roll.weight()));
        }
        roll.classes().toList().sorted().forEach(voters -> {
            page.entry(
                    NONE_BESIDE,
                    page.say("类别 " + voters + "：", "class " + voters + ": ") + votes(roll.of(voters, Unit.SEATS)));
            if (roll.isWeighted()) {
                page.entry(
                        NONE_BESIDE,
                        page.say("类别 " + voters + " 权重：", "class " + voters + " by weight: ")
                                + votes(roll.of(voters, Unit.WEIGHT)));
            }
        });
    }

    private String seats(Tally tally) {
        return page.say(
                "全部席位 " + tally.entitled() + "，在任 " + tally.inOffice() + "，到会 " + tally.present() + "，已投票 "
                        + tally.cast(),
                tally.entitled() + " entitled, " + tally.inOffice() + " in office, " + tally.present() + " present, "
                        + tally.cast() + " cast");
    }

    private String votes(Tally tally) {
        return page.say(
                "赞成 " + tally.favour() + "，反对 " + tally.against() + "，弃权 " + tally.abstain() + "，在场未投 " + tally.silent()
                        + "，缺席 " + tally.absent() + "，空缺 " + tally.vacant(),
                tally.favour() + " in favour, " + tally.against() + " against, " + tally.abstain() + " abstaining, "
                        + tally.silent() + " present without a vote, " + tally.absent() + " absent, " + tally.vacant()
                        + " vacant");
    }

    private Seq<Seq<String>> reasons(Seq<Reason> reasons) {
        return reasons.zipWithIndex().flatMap(reason -> {
            boolean quorum = reasons.size() > 1 && reason._2 == 0;
            return rows(quorum ? page.say("法定人数", "Quorum") : page.say("门槛", "Threshold"), 0, reason._1);
        });
    }

    private Seq<Seq<String>> rows(String part, int depth, Reason reason) {
        Seq<String> row = List.of(
                part,
                "  ".repeat(depth) + page.say(reason.statement()),
                reason.arithmetic().map(Arithmetic::text).map(page::say).getOrElse(""),
                reason.met() ? page.say("成立", "met") : page.say("不成立", "not met"),
                page.list(reason.citations()));
        return reason.reasons().flatMap(inner -> rows("", depth + 1, inner)).prepend(row);
    }

    private Seq<Seq<String>> articles(Seq<Citation> citations) {
        return citations.map(citation -> List.of(
                citation.toString(),
                charter.article(citation)
                        .map(article -> page.say(article.summary()))
                        .getOrElse("")));
    }

    private String named(Text name, Object id) {
        return page.say(name) + page.bracketed(id.toString());
    }
}
