package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortRules.COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.DIRECTOR;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.charters.ChinaAseanPortRules.paper;
import static io.governance.core.charters.ChinaAseanPortRules.procedure;
import static io.governance.core.charters.ChinaAseanPortRules.stage;

import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.funding.Funding;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Where money comes from, what it is spent on and who watches over it: articles 24 to 27 of {@link ChinaAseanPort}. */
final class ChinaAseanPortFunds {

    private ChinaAseanPortFunds() {}

    static void write(CharterBuilder charter) {
        charter.article(
                        "24",
                        "经费来自会费、政府资助、捐献和活动服务收入。",
                        "Funds: fees, grants, donations, revenue from activities and services.")
                .article(
                        "25",
                        "经费用于与联盟工作有关的活动、研发和管理。",
                        "Spent on activities, research and management related to its work.")
                .article(
                        "26",
                        "研发支出依约定比例；政府资金依国家规定。",
                        "Research spending as agreed; government grants under state rules.")
                .article(
                        "27",
                        "秘书处编制预决算，理事会审议批准；专款专账；审计机构由理事会确认，结果报理事会。",
                        "The secretariat draws up budget and accounts, the council approves; separate accounts; the council confirms the"
                                + " auditor and reviews the audit.")
                .funding(Funding.of(SECRETARIAT_STAFF, at("27a"))
                        .from(
                                List.of(
                                        source("membership-fee", "会费", "membership fees", Option.none()),
                                        source("government-grant", "政府资助", "government grants", Option.some("26")),
                                        source(
                                                "project-funds",
                                                "研发项目经费",
                                                "funds of research projects",
                                                Option.some("26")),
                                        source("member-donation", "成员捐献", "donations of members", Option.none()),
                                        source(
                                                "activity-revenue",
                                                "活动和服务收入",
                                                "revenue from activities and services",
                                                Option.none())),
                                true)
                        .on(
                                List.of(
                                        purpose("activities", "联盟活动", "activities"),
                                        purpose("research", "研究", "research"),
                                        purpose("projects", "项目", "projects"),
                                        purpose("innovation-services", "创新服务", "innovation services"),
                                        purpose("office", "办公", "the office"),
                                        purpose("special-work", "专项工作", "special work"),
                                        purpose("management", "日常管理", "daily management"),
                                        purpose("other-alliance-work", "与联盟工作有关的其他支出", "other alliance work")),
                                false)
                        .earmarkedBy(at("27b"))
                        .auditedAs(new Funding.Auditing("auditor", at("27c"))))
                .procedure(approved("budget", "预算", "the budget", "approve-budget", "27a"))
                .procedure(approved("final-accounts", "决算", "the final accounts", "approve-budget", "27a"))
                .decides("council", "approve-budget", COUNCIL.as("D-caih-8", at("27")))
                .procedure(approved("auditor", "审计机构", "the auditor", "confirm-auditor", "27c"))
                .matter("confirm-auditor", "确认审计机构", "confirm the auditor")
                .decides("council", "confirm-auditor", COUNCIL.as("D-caih-9", at("27")))
                .procedure(procedure(
                        "audit-review",
                        "审查审计结果",
                        "review of an audit",
                        List.of(
                                submission("审计结果", "the audit", "27c")
                                        .needing(paper("audit-report", "审计报告", "the auditor's report", "27c")),
                                approval("review-audit", "27c")),
                        "27c"))
                .matter("review-audit", "审查审计结果", "review the audit")
                .decides("council", "review-audit", COUNCIL.as("D-caih-9", at("27")));
    }

    private static Funding.Source source(String id, String zh, String en, Option<String> tied) {
        return new Funding.Source(id, Text.of(zh, en), tied.map(ChinaAseanPortRules::at), at("24"));
    }

    /** What the charter lists, and other alliance work, as the list is open; anything else is not alliance work. */
    private static Funding.Purpose purpose(String id, String zh, String en) {
        return new Funding.Purpose(
                id,
                Text.of(zh, en),
                Funding.When.LIVING,
                Option.some(new Funding.Approval("budget", at("27a"))),
                at("25"));
    }

    private static Procedure approved(String id, String zh, String en, String matter, String provision) {
        return procedure(id, zh, en, List.of(submission(zh, en, provision), approval(matter, provision)), provision);
    }

    private static Stage submission(String zh, String en, String provision) {
        return stage(
                "submit", "秘书处提交" + zh, "the secretariat submits " + en, SECRETARIAT_STAFF, Task.once(), provision);
    }

    private static Stage approval(String matter, String provision) {
        return stage(
                        "approve",
                        "理事会审议批准",
                        "the council approves it",
                        DIRECTOR,
                        Task.decide("council", matter),
                        provision)
                .then(new Effect.Adopt());
    }
}
