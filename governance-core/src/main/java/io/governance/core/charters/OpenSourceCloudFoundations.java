package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decision;
import static io.governance.core.charters.OpenSourceCloud.paper;
import static io.governance.core.charters.OpenSourceCloud.procedure;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCILLORS;
import static io.governance.core.charters.OpenSourceCloudPeople.GUIDES;
import static io.governance.core.charters.OpenSourceCloudPeople.MEMBERS;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Silence;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Right;

/** Articles 1 to 9 of the charter {@code oscar}: the alliance, its documents, its bodies and its guides. */
final class OpenSourceCloudFoundations {

    private OpenSourceCloudFoundations() {}

    static void write(CharterBuilder charter) {
        purpose(charter);
        documents(charter);
        bodies(charter);
    }

    private static void purpose(CharterBuilder charter) {
        charter.article("1", "确定联盟的名称。", "Fixes the name.")
                .particular(
                        "name",
                        Text.of("名称", "name"),
                        Text.of("云计算开源产业联盟", "Open Source Cloud Alliance for Industry"),
                        "1")
                .article(
                        "2",
                        "企事业单位围绕开源云技术自愿参加的非营利组织，范围及于全国。",
                        "A nationwide, voluntary, non-profit organisation of units in open-source cloud technology.")
                .article(
                        "3",
                        "中国通信标准化协会负责指导与监督。",
                        "The China Communications Standards Association (CCSA) guides and supervises.")
                .particular(
                        "supervisor",
                        Text.of("指导监督单位", "supervisor"),
                        Text.of("中国通信标准化协会", "China Communications Standards Association (CCSA)"),
                        "3")
                .article(
                        "4",
                        "宗旨：发展国内的开源技术与产业，营造健康的生态。",
                        "Purpose: to advance open-source technology, products and industry, and a sound ecosystem.")
                .declares("4", "只说明宗旨，不要求任何人作为。", "It states a purpose and asks nobody to do anything.");
    }

    private static void documents(CharterBuilder charter) {
        charter.article(
                        "5",
                        "界定组织文件：章程、会员管理办法、入会申请表及其他文件。",
                        "Defines the organisation documents: charter, membership measures, application form, and others.")
                .article(
                        "6",
                        "章程是根本规则，全体会员均须遵守；章程的起草、审议和修改归理事会。",
                        "The charter is the fundamental rule and binds every member; the council drafts and amends it.")
                .declares(
                        "6a",
                        "只列举章程应有的内容，其中经费一项并无条文。",
                        "It only lists what a charter should cover; on funding nothing follows.")
                .silent(Silence.of(
                        Silence.FUNDING,
                        Text.of(
                                "章程称将规定经费，理事会会议议财务，但没有任何收入、支出或预算的条文",
                                "the charter promises rules on funding and has the council deal with finance, and has no rule on"
                                        + " income, expense or a budget"),
                        at("6a"),
                        at("29(2)a")))
                .imposes("obey-charter", Text.of("遵守章程", "to comply with the charter"), MEMBERS, "6b")
                .article(
                        "7",
                        "申请者须签署申请表，章程是其组成部分；申请表的起草、审议和修改归理事会。",
                        "Every applicant signs the application form, which includes the charter; the council drafts and amends it.")
                .declares(
                        "7b",
                        "各类会员的权利由后面的条文规定，本条不另设规则。",
                        "What each class may do stands in later articles; nothing is added here.");
    }

    private static void bodies(CharterBuilder charter) {
        charter.article(
                        "8",
                        "最高权力归理事会，由指导委员会予以指导；其下有秘书处、专家委员会、工作组和开源项目。",
                        "The council is highest, guided by a guiding committee; below it a secretariat, an expert committee,"
                                + " working groups and open-source projects.")
                .bodiesAreListedIn("8")
                .body("council", "理事会", "council", "8", Body.VotesPer.MEMBER, "12")
                .article(
                        "9",
                        "指导委员经政府部门推荐后由理事会选聘，就发展方向、重大事项与规划提出意见。",
                        "Guides are recommended by government and engaged by the council; they advise on direction, major"
                                + " matters and plans.")
                .body("guiding-committee", "指导委员会", "guiding committee", "9")
                .seatsWithoutVote("guiding-committee", "guide", "指导委员", "guiding member", "9")
                .decides("council", "engage-guide", council("D-oscar-17", "9"))
                .procedure(procedure(
                        "guide",
                        Text.of("选聘指导委员", "engaging a guiding member"),
                        "9a",
                        Stage.of(
                                        "recommend",
                                        Text.of("提交政府推荐", "handing in the government's recommendation"),
                                        COUNCILLORS,
                                        Task.once(),
                                        cited("9a"))
                                .needing(paper(
                                        "government-recommendation",
                                        "政府部门的推荐",
                                        "the government's recommendation",
                                        "9a")),
                        decision("engage-guide", "9a")
                                .then(new Effect.FillSeat(BodyId.of("guiding-committee"), "guide"))))
                .grants(Right.of(
                        "guide-direction",
                        Text.of("就发展方向和重大事项提出指导意见", "to advise on the direction and on major matters"),
                        GUIDES,
                        at("9(1)")))
                .grants(Right.of(
                        "guide-planning",
                        Text.of("就战略规划、行动计划和专项工作提出指导意见", "to advise on strategic plans, action plans and special work"),
                        GUIDES,
                        at("9(2)")));
    }
}
