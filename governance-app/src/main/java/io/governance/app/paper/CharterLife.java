package io.governance.app.paper;

import io.governance.core.Citation;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.funding.Funding;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Paper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The part of a charter's page that lists what commands may name besides bodies, seats and matters. */
final class CharterLife {

    private final Charter charter;
    private final Page page;

    CharterLife(Charter charter, Page page) {
        this.charter = charter;
        this.page = page;
    }

    void write() {
        procedures();
        section(
                page.say("项目类别", "KINDS OF PROJECT"),
                charter.projectKinds()
                        .toList()
                        .map(kind -> List.of(
                                kind._1,
                                page.say("由程序 " + kind._2.id() + " 立项", "started by procedure " + kind._2.id()),
                                articles(kind._2.citations()))));
        section(
                page.say("会议", "KINDS OF MEETING"),
                charter.meetings()
                        .map(kind -> List.of(
                                kind.id(),
                                page.say(kind.name())
                                        + page.bracketed(kind.body().value()),
                                articles(kind.citations()))));
        section(
                page.say("权利与职权", "RIGHTS"),
                charter.rights()
                        .map(right -> List.of(
                                right.id(),
                                page.say(right.text())
                                        + page.bracketed(page.say(right.holder().inWords()))
                                        + papers(right.papers()),
                                articles(right.citations()))));
        section(
                page.say("义务", "DUTIES"),
                charter.duties().map(duty -> row(duty.id(), duty.text(), List.of(duty.citation()))));
        section(
                page.say("定期义务", "RECURRING DUTIES"),
                charter.recurringDuties().map(duty -> row(duty.id(), duty.text(), duty.citations())));
        section(
                page.say("会籍自动终止", "LAPSES"),
                charter.lapses().map(lapse -> row(lapse.id(), lapse.text(), List.of(lapse.citation()))));
        section(
                page.say("对会员的认定", "MARKS OF MEMBERS"),
                charter.marks().map(mark -> row(mark.id(), mark.text(), List.of(mark.citation()))));
        section(
                page.say("章程确定的事实", "PARTICULARS"),
                charter.particulars().map(fact -> row(fact.id(), fact.name(), List.of(fact.citation()))));
        section(
                page.say("章程未规定或未禁止的事项", "WHAT THE CHARTER DOES NOT SAY"),
                charter.silences().map(silence -> row(silence.topic(), silence.statement(), silence.citations())));
        section(
                page.say("文件的内容种类", "KINDS OF CONTENT OF FILES"),
                charter.secrecy()
                        .toList()
                        .flatMap(SecrecyPolicy::contents)
                        .map(content -> row(content.id(), content.text(), List.empty())));
        Seq<Funding> funding = charter.funding().toList();
        section(
                page.say("经费来源", "SOURCES OF MONEY"),
                funding.flatMap(Funding::sources)
                        .map(source -> row(source.id(), source.text(), List.of(source.citation()))));
        section(
                page.say("经费用途", "PURPOSES OF MONEY"),
                funding.flatMap(Funding::purposes)
                        .map(purpose -> row(purpose.id(), purpose.text(), List.of(purpose.citation()))));
    }

    private void procedures() {
        if (charter.procedures().isEmpty()) {
            return;
        }
        page.blank().line(page.say("程序、阶段、文件、资格与事由", "PROCEDURES, STAGES, PAPERS, TRAITS AND GROUNDS"));
        page.table("", charter.procedures().flatMap(this::procedure));
    }

    private Seq<List<String>> procedure(Procedure procedure) {
        return List.of(row(procedure.id(), procedure.title(), procedure.citations()))
                .appendAll(procedure.stages().map(this::stage))
                .appendAll(procedure
                        .eligibility()
                        .map(asked -> row(
                                "  " + page.say("资格 ", "trait ") + asked.trait(),
                                asked.text(),
                                List.of(asked.citation()))))
                .appendAll(procedure
                        .grounds()
                        .map(ground -> row(
                                "  " + page.say("事由 ", "ground ") + ground.id(),
                                ground.text(),
                                List.of(ground.citation()))));
    }

    private List<String> stage(Stage stage) {
        boolean asked = stage.applies().under(Readings.recommended());
        return List.of(
                "  " + page.say("阶段 ", "stage ") + stage.id(),
                page.say(stage.title())
                        + page.bracketed(page.say(
                                stage.by().under(Readings.recommended()).inWords()))
                        + (asked ? "" : page.say("，仅在其他解释下", ", under other readings only"))
                        + papers(stage.papers()),
                articles(stage.citations()));
    }

    private String papers(Seq<Paper> papers) {
        return papers.isEmpty()
                ? ""
                : page.say("；文件 ", "; papers ")
                        + page.list(papers.map(paper -> paper.kind() + " " + page.say(paper.name())));
    }

    private void section(String title, Seq<List<String>> rows) {
        if (!rows.isEmpty()) {
            page.blank().line(title);
            page.table("", rows);
        }
    }

    private List<String> row(String id, Text words, Seq<Citation> citations) {
        return List.of(id, page.say(words), articles(citations));
    }

    private static String articles(Seq<Citation> citations) {
        return citations.distinct().mkString(" ");
    }
}
