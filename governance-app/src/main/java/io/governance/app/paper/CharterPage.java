package io.governance.app.paper;

import io.governance.core.Language;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Competence;
import io.governance.core.charter.Finding;
import io.governance.core.charter.Matter;
import io.governance.core.charter.SeatKind;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Tally;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A charter on paper: its articles, its bodies, who decides what by which rule, and what it leaves open. */
public final class CharterPage {

    private static final int INDENT = 2;

    private final Charter charter;
    private final Page page;

    private CharterPage(Charter charter, Language language) {
        this.charter = charter;
        this.page = new Page(language, INDENT);
    }

    /** Lists charters, a line for each. */
    public static String list(Seq<Charter> charters, Language language) {
        Page page = new Page(language, 0);
        List<String> heading = List.of(
                page.say("章程", "id"),
                page.say("联盟", "alliance"),
                page.say("条款", "articles"),
                page.say("机构", "bodies"),
                page.say("规则", "rules"),
                page.say("提示", "warnings"));
        page.table(
                "",
                charters.map(charter -> List.of(
                                charter.id().value(),
                                page.say(charter.name()),
                                String.valueOf(charter.articles().size()),
                                String.valueOf(charter.bodies().size()),
                                String.valueOf(charter.competences()
                                        .map(competence -> competence.rule().id())
                                        .distinct()
                                        .size()),
                                String.valueOf(charter.warnings().size())))
                        .prepend(heading));
        return page.toString();
    }

    /** Writes one charter. */
    public static String of(Charter charter, Language language) {
        return new CharterPage(charter, language).write();
    }

    private String write() {
        page.line(page.say(charter.name()) + page.bracketed(charter.id().value()));
        section("条款", "ARTICLES");
        page.table(
                "",
                charter.articles()
                        .map(article -> List.of(article.citation().provision(), page.say(article.summary()))));
        section("会员类别", "TIERS");
        page.table(
                "",
                charter.tiers()
                        .map(tier -> List.of(
                                tier.id(),
                                page.say(tier.name()),
                                tier.citation().toString())));
        section("机构与席位", "BODIES AND SEATS");
        page.table("", charter.bodies().flatMap(this::body));
        section("职权", "WHO DECIDES WHAT");
        charter.matters().forEach(this::matter);
        if (!charter.delegations().isEmpty()) {
            section("授权", "WHO ACTS IN RECESS");
            charter.delegations()
                    .forEach(found -> page.entry(
                            "",
                            page.say(
                                            found.from() + " 闭会期间由 " + found.to() + " 决定：",
                                            "while the " + found.from() + " is not in session, the " + found.to()
                                                    + " decides: ")
                                    + page.list(found.matters())
                                    + page.bracketed(found.citation().toString())));
        }
        section("有待解释的问题", "OPEN QUESTIONS");
        charter.readings().forEach(reading -> {
            page.entry(
                    "",
                    reading.key() + " " + page.say(reading.question())
                            + page.bracketed(page.list(reading.citations())));
            reading.options()
                    .forEach(option -> page.entry(
                            "",
                            (option.choice().equals(reading.recommended()) ? "● " : "○ ") + option.choice() + " "
                                    + page.say(option.meaning())));
        });
        new CharterLife(charter, page).write();
        if (!charter.warnings().isEmpty()) {
            section("提示", "WARNINGS");
            page.table("", charter.warnings().map(this::warning));
        }
        return page.toString();
    }

    private void section(String zh, String en) {
        page.blank().line(page.say(zh, en));
    }

    private Seq<List<String>> body(Body body) {
        List<String> itself = List.of(
                body.id().value(),
                page.say(body.name()),
                body.citation().toString(),
                body.votesPer() == Body.VotesPer.MEMBER
                        ? page.say("每个会员一票", "one vote per member")
                        : page.say("每席一票", "one vote per seat"));
        return body.seats().map(this::seat).prepend(itself);
    }

    private List<String> seat(SeatKind seat) {
        String limit = seat.limit()
                .map(seats -> page.say("至多 " + seats + " 席", "at most " + seats))
                .getOrElse(() -> page.say("席数不限", "no fixed number"));
        String vote = seat.votes() ? "" : page.say("，无表决权", ", without a vote");
        return List.of("  " + seat.id(), page.say(seat.name()), seat.citation().toString(), limit + vote);
    }

    private void matter(Matter matter) {
        Seq<Competence> competences =
                charter.competences().filter(competence -> competence.matter().equals(matter.id()));
        if (!competences.isEmpty()) {
            page.entry("", matter.id() + " " + page.say(matter.title()));
            competences.forEach(this::competence);
        }
    }

    private void competence(Competence competence) {
        String head = "  " + competence.body() + " " + competence.rule().id()
                + page.bracketed(page.list(competence.rule().citations()))
                + (competence.onlyInRecess().under(Readings.recommended())
                        ? page.say("，仅在闭会期间", ", in recess only")
                        : "");
        page.entry("", head);
        Seq<ByReading.Outcome<Formula>> outcomes = competence.rule().formula().outcomes();
        page.table("", outcomes.map(outcome -> row(outcome, competence)));
    }

    private List<String> row(ByReading.Outcome<Formula> outcome, Competence competence) {
        String formula = formula(outcome.value(), competence);
        String answers = outcome.readings()
                .choices()
                .map(answer -> answer._1 + "=" + answer._2)
                .mkString(" ");
        return answers.isEmpty() ? List.of("    " + formula) : List.of("    " + answers, formula);
    }

    /** A formula in words: how it explains an empty roll, without the arithmetic. */
    private String formula(Formula formula, Competence competence) {
        if (formula instanceof Formula.Withheld withheld) {
            return page.say(withheld.because());
        }
        if (formula instanceof Formula.Unstated unstated) {
            return page.say(unstated.missing());
        }
        Seq<String> reasons = formula.explain(
                        Roll.of(Tally.EMPTY), competence.rule().citations())
                .map(this::requirement);
        return reasons.size() == 1
                ? reasons.head()
                : page.say(
                        "法定人数 " + reasons.head() + "；门槛 " + reasons.last(),
                        "quorum " + reasons.head() + "; threshold " + reasons.last());
    }

    private String requirement(Reason reason) {
        return page.say(reason.statement())
                + (reason.reasons().isEmpty()
                        ? ""
                        : page.bracketed(reason.reasons().map(this::requirement).mkString(page.say("；", "; "))));
    }

    private List<String> warning(Finding warning) {
        Text message = warning.message();
        return List.of(
                warning.code(),
                page.say(message)
                        + warning.citation()
                                .map(citation -> page.bracketed(citation.toString()))
                                .getOrElse(""));
    }
}
