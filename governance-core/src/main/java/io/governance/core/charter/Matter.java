package io.governance.core.charter;

import io.governance.core.MatterId;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Something a body may decide (事项).
 *
 * @param id its name in requests and records, such as {@code amend-charter}
 * @param title what it is about
 */
public record Matter(MatterId id, Text title) {

    /** The matters that every alliance knows, so that a question about any of them has an answer under any charter. */
    public static final Seq<Matter> STANDARD = List.of(
            of("admit-member", "接纳会员", "admit a member"),
            of("expel-member", "除名会员", "expel a member"),
            of("approve-exit", "批准退出", "approve an exit"),
            of("change-tier", "变更会员类别", "change a member's tier"),
            of("elect-head", "选举负责人", "elect the head"),
            of("elect-deputy-head", "选举副职负责人", "elect a deputy head"),
            of("appoint-secretary-general", "任命秘书长", "appoint the secretary-general"),
            of("appoint-deputy-secretary-general", "任命副秘书长", "appoint a deputy secretary-general"),
            of("decide-seats", "决定席位", "decide the seats of the council"),
            of("engage-expert", "聘任专家", "engage an expert"),
            of("engage-guide", "聘任指导委员", "engage a member of the guiding committee"),
            of("create-working-group", "设立工作组", "create a working group"),
            of("appoint-group-head", "任命工作组负责人", "appoint the head of a working group"),
            of("approve-project", "批准项目立项", "approve a project"),
            of("release-results", "发布成果", "release results"),
            of("approve-plan", "批准规划与计划", "approve a plan"),
            of("approve-annual-report", "审议年度报告", "approve the annual report"),
            of("approve-budget", "批准预算与决算", "approve the budget and the accounts"),
            of("amend-charter", "修改章程", "amend the charter"),
            of("terminate", "终止联盟", "terminate the alliance"),
            of("interpret-charter", "解释章程", "interpret the charter"),
            of("other", "其他重大事项", "other major matters"));

    /** Obtains a matter. */
    public static Matter of(String id, String zh, String en) {
        return new Matter(MatterId.of(id), Text.of(zh, en));
    }
}
