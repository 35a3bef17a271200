package io.governance.app.paper;

import io.governance.adapters.rest.LicenceDocument;
import io.governance.adapters.rest.LifeDocument;
import io.governance.core.Language;
import io.governance.core.Reading;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Regulation;
import io.governance.core.charter.Silence;
import io.governance.core.licensing.Claim;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.questions.Licences;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Who must license what to whom in an alliance, on paper (许可义务): with the reasons, the articles and what could change it. */
public final class LicencesPage {

    private static final int LABEL = 12;

    private final Page page;
    private final Licences licences;

    private LicencesPage(Licences licences, Language language) {
        this.page = new Page(language, LABEL);
        this.licences = licences;
    }

    /** Everything that is asked. */
    public static String of(Licences licences, LicenceDocument.Asked asked, Instant known, Language language) {
        return new LicencesPage(licences, language).written(asked, known);
    }

    /** That the charter lays down no duty to license. */
    public static String unregulated(Alliance alliance, Language language) {
        Page page = new Page(language, LABEL);
        Silence silence = Silence.onLicensing(alliance.charter());
        Regulation.State state = Regulation.State.NOT_REGULATED;
        return page.line(page.say("知识产权许可：", "Licences: ") + AlliancePage.named(page, alliance))
                .line(state + page.bracketed(page.say(state.text())) + Page.cited(silence.citations()))
                .entry(page.say("理由", "Reasons"), page.say(silence.statement()))
                .toString();
    }

    private String written(LicenceDocument.Asked asked, Instant known) {
        page.line(page.say("知识产权许可：", "Licences: ") + AlliancePage.named(page, licences.alliance()))
                .line(page.say(
                        "问 " + LifeDocument.time(licences.at()) + " 的情况，依据截至 " + LifeDocument.time(known) + " 的记录",
                        "at " + LifeDocument.time(licences.at()) + ", by what was recorded until "
                                + LifeDocument.time(known)));
        asked.party().forEach(party -> {
            heading(page.say(party + " 的义务", "What " + party + " owes"));
            rows(licences.of(party));
        });
        asked.requester().forEach(party -> {
            heading(page.say(
                    party + " 可请求什么，用途：" + asked.purpose().text().zh(),
                    "What " + party + " may ask, for " + asked.purpose().text().en()));
            Seq<Claim> claims = licences.claims(party, asked.purpose());
            claims.forEach(this::claim);
            none(claims);
        });
        asked.specification().forEach(version -> {
            heading(page.say(version + " 上的知识产权", "What encumbers " + version));
            rows(licences.on(version));
        });
        asked.leaving().forEach(party -> leaving(licences.leaving(party)));
        if (asked.isEverything() || asked.specification().isDefined()) {
            reviews(licences.reviews()
                    .filter(review ->
                            asked.specification().forAll(review.draft().version()::equals)));
        }
        if (asked.isEverything()) {
            heading(page.say("取决于尚未解释的问题", "What rests on questions nobody has settled"));
            rows(licences.unsettled());
        }
        granted(licences.licences().filter(asked::covers));
        return page.toString();
    }

    private void heading(String words) {
        page.blank().line(words);
    }

    private void none(Seq<?> found) {
        if (found.isEmpty()) {
            page.line(page.say("无", "nothing"));
        }
    }

    private void rows(Seq<Licences.Row> rows) {
        rows.forEach(this::row);
        none(rows);
    }

    private void row(Licences.Row row) {
        Encumbrance found = row.found();
        String grant = found.grant()
                .map(given -> page.say("，", ", ")
                        + page.list(List.of(
                                        given.terms().text(),
                                        given.beneficiaries().text(),
                                        given.purpose().text())
                                .map(page::say)))
                .getOrElse("");
        page.line(row.id() + "  " + found.state()
                + page.bracketed(page.say(found.state().text()) + grant) + Page.cited(found.citations()));
        found.close().forEach(end -> page.entry(page.say("审阅至", "review to"), LifeDocument.time(end.minusMillis(1))));
        page.entry(page.say("理由", "Reasons"), "");
        new ReasonsList(page).write(found.reasons());
        if (!found.missing().isEmpty()) {
            page.entries(page.say("缺少事实", "Missing"), found.missing().map(page::say));
        }
        if (!row.unsettled().isEmpty()) {
            page.entries(page.say("未解释", "Not settled"), row.unsettled().map(this::open));
        }
        if (!row.alternatives().isEmpty()) {
            page.entries(
                    page.say("另作解释", "Otherwise"),
                    row.alternatives()
                            .map(other -> other.readings()
                                            .choices()
                                            .map(answer -> answer._1 + "=" + answer._2)
                                            .mkString(" ")
                                    + " → " + other.outcome()
                                    + page.bracketed(page.say(other.outcome().text()))));
        }
    }

    private String open(Reading reading) {
        String decider = licences.decider()
                .flatMap(body -> licences.alliance().charter().body(body))
                .map(body -> page.say(
                        "由" + body.name().zh() + "解释", "for the " + body.name().en() + " to settle"))
                .getOrElse(() -> page.say("无人有权解释", "nobody may settle it"));
        return reading.key() + " " + page.say(reading.question()) + page.bracketed(decider)
                + Page.cited(licences.policy().deciding());
    }

    private void claim(Claim claim) {
        page.line(claim.owed().holder() + "/" + claim.owed().asset() + "/"
                + claim.owed().subject() + "  " + claim.answer()
                + page.bracketed(page.say(claim.answer().text())) + Page.cited(claim.citations()));
        new ReasonsList(page).write(claim.reasons());
    }

    private void leaving(Licences.Leaving leaving) {
        heading(page.say(
                leaving.party() + " 此时退出：终止 " + leaving.ended().size() + " 项义务",
                "If " + leaving.party() + " leaves then: " + leaving.ended().size() + " duties end"));
        page.table(
                "",
                leaving.changes()
                        .map(change -> List.of(
                                change.before().asset() + "/" + change.before().subject(),
                                change.before().state() + " → " + change.after().state()
                                        + Page.cited(change.after().citations()))));
    }

    private void reviews(Seq<Licences.Review> reviews) {
        heading(page.say("进行中的审阅", "Open reviews"));
        reviews.forEach(review -> {
            page.entry(
                    review.draft().version().toString(),
                    review.draft().title()
                            + page.say(
                                    "，最后一日 " + review.draft().review().get().lastDay(),
                                    ", last day "
                                            + review.draft().review().get().lastDay())
                            + (review.isShort()
                                    ? page.bracketed(page.say("短于章程所称的通常期限", "shorter than the charter calls usual"))
                                    : "")
                            + Page.cited(licences.policy().window().citations()));
            page.entries(
                    "",
                    review.unanswered()
                            .map(found -> page.say("未答复：", "not answered: ") + found.holder() + "/" + found.asset()));
        });
        none(reviews);
    }

    private void granted(Seq<Licences.Licence> granted) {
        heading(page.say("许可", "Licences"));
        granted.forEach(licence -> page.entry(
                licence.request().id().value(),
                licence.request().holder() + "/" + licence.request().asset() + " → "
                        + licence.request().licensee() + "  " + licence.worth()
                        + page.bracketed(page.say(licence.worth().text()))
                        + licence.request()
                                .grant()
                                .map(grant -> " " + grant.terms())
                                .getOrElse("")
                        + Page.cited(licence.citations())));
        none(granted);
    }
}
