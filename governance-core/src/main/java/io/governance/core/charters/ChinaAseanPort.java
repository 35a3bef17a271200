package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortRules.CORRESPONDENT;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.charters.ChinaAseanPortRules.procedure;
import static io.governance.core.charters.ChinaAseanPortRules.right;
import static io.governance.core.charters.ChinaAseanPortRules.stage;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Task;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The charter of the China-ASEAN Information Harbor Digital Economy Alliance (中国—东盟信息港数字经济产业联盟, {@code caih}):
 * articles 1 to 31.
 *
 * <p>No article states a quorum, a majority or a base, so that every vote is undetermined until {@code R-caih-threshold} is
 * settled; and several matters are given to no body at all.
 */
final class ChinaAseanPort {

    private static final String PURPOSE_ZH = "宣示性的宗旨，不产生程序、权利或义务";
    private static final String PURPOSE_EN = "a statement of purpose without a procedure, a right or a duty";
    private static final String TASK_ZH = "宣示性的任务，没有人因此可以或不得做某事";
    private static final String TASK_EN = "a statement of tasks; nobody may or may not do anything by it";

    private ChinaAseanPort() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter = CharterBuilder.charter(
                "caih", "中国—东盟信息港数字经济产业联盟", "China-ASEAN Information Harbor Digital Economy Alliance");
        purpose(charter);
        business(charter);
        ChinaAseanPortMembers.write(charter);
        ChinaAseanPortTiers.write(charter);
        ChinaAseanPortLeaving.write(charter);
        ChinaAseanPortBodies.write(charter);
        ChinaAseanPortFunds.write(charter);
        ChinaAseanPortChange.write(charter);
        charter.customs(ChinaAseanPortReadings.CUSTOMS);
        ChinaAseanPortReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    private static void purpose(CharterBuilder charter) {
        charter.article("1", "规定联盟的中英文名称。", "Fixes the Chinese and English names.")
                .declares("1", "只是名称，不产生可执行的规则", "a name alone leaves nothing to do")
                .article(
                        "2",
                        "中国与东盟各国数字经济领域的协会、企业、投资机构和院校自愿结成，开放、生态型；办公地点在南宁。",
                        "Associations, firms, investors and universities of China and ASEAN, freely joined; the office is in Nanning.")
                .declares("2a", "联盟性质的描述；入盟条件见第16条", "a description of the alliance; who may join stands in article 16")
                .particular("address", Text.of("办公地点", "office"), Text.of("广西南宁", "Nanning, Guangxi"), "2b")
                .article(
                        "3",
                        "宗旨：促进交流合作、供需对接和知识共享；附愿景、创立原则、理念和五项目标。",
                        "Purpose: exchange, matching supply and demand, shared knowledge; vision, principle, motto and five goals.")
                .declares("3", PURPOSE_ZH, PURPOSE_EN)
                .declares("3.1", PURPOSE_ZH, PURPOSE_EN)
                .declares("3.2", PURPOSE_ZH, PURPOSE_EN)
                .declares("3.3", PURPOSE_ZH, PURPOSE_EN)
                .declares("3.4(1)-(5)", PURPOSE_ZH, PURPOSE_EN);
    }

    private static void business(CharterBuilder charter) {
        charter.article("4", "宣传产业政策，分享项目与投融资信息。", "Publicises policy and shares project and investment information.")
                .declares("4", TASK_ZH, TASK_EN)
                .article(
                        "5",
                        "为政府、院校、商协会和企业提供信息咨询，推荐项目。",
                        "Informs and advises government, research, trade bodies and firms.")
                .declares("5", TASK_ZH, TASK_EN)
                .article("6", "推动金融服务，对接资金与项目。", "Develops finance services and matches capital with projects.")
                .declares("6", TASK_ZH, TASK_EN)
                .article(
                        "7",
                        "举办年会、论坛、研讨会和博览会，办理政府委托事项。",
                        "Holds the annual meeting, forums and fairs; does government tasks.")
                .meeting(MeetingKind.of(
                                "annual-meeting",
                                Text.of("联盟年会", "annual meeting"),
                                "assembly",
                                SECRETARIAT_STAFF,
                                at("7"))
                        .withoutResolutions())
                .recurring(new RecurringDuty(
                        "annual-meeting-every-year",
                        Text.of("每年举办年会", "an annual meeting every year"),
                        BodyId.of("secretariat"),
                        new RecurringDuty.MeetingsHeld(List.of("annual-meeting")),
                        1,
                        Option.none(),
                        List.of(at("7"))))
                .article("8", "共享科研成果，促其产业化。", "Shares research results and helps to commercialise them.")
                .declares("8", TASK_ZH, TASK_EN)
                .article("9", "建设官方门户网站。", "Runs the official portal.")
                .grants(right("run-portal", "运营官方门户网站", "run the official portal", SECRETARIAT_STAFF, "9"))
                .article(
                        "10",
                        "按区域、行业和国别设信息通讯员，收集并发布信息。",
                        "Correspondents by region, sector and country collect information.")
                .procedure(procedure(
                        "correspondent",
                        "设信息通讯员",
                        "appoint a correspondent",
                        List.of(stage(
                                        "appoint",
                                        "按区域、行业或国别设信息通讯员",
                                        "appoint a correspondent for a region, sector or country",
                                        SECRETARIAT_STAFF,
                                        Task.once(),
                                        "10")
                                .then(new Effect.FillSeat(BodyId.of("assembly"), "correspondent"))),
                        "10"))
                .grants(right("report-information", "收集并发布信息", "collect and publish information", CORRESPONDENT, "10"))
                .article("11", "推动完善信息基础设施和各行业数字化。", "Improves infrastructure and digitises industries.")
                .declares("11", TASK_ZH, TASK_EN)
                .article("12", "探索跨境电子商务的信息共享与互信互认。", "Explores mutual recognition in cross-border e-commerce.")
                .declares("12", TASK_ZH, TASK_EN)
                .article("13", "提升公众数字技能，开展培训。", "Raises digital skills and trains.")
                .declares("13", TASK_ZH, TASK_EN)
                .article("14", "支持城市之间结对合作。", "Supports cooperation from city to city.")
                .declares("14", TASK_ZH, TASK_EN)
                .article(
                        "15",
                        "倡导共同制定国际标准，并与世贸组织等国际规则一致。",
                        "International standards, consistent with WTO and other rules.")
                .declares("15", TASK_ZH, TASK_EN);
    }
}
