package io.governance.core.charters;

import static io.governance.core.charters.OpenQuestions.NOT_STATED;
import static io.governance.core.charters.OpenQuestions.option;

import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.VotingCustoms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What the charter of {@link ChinaAseanPort} leaves open, the recommended answer first. */
final class ChinaAseanPortReadings {

    private static final OpenQuestions OPEN = new OpenQuestions("caih");

    private static final Reading.Option COUNCIL = option("COUNCIL", "理事会", "the council");

    private static final Reading.Option COUNCIL_ON_OTHER_MATTERS =
            option("COUNCIL", "理事会（其他重大事项）", "the council, as another major matter");

    private static final Reading.Option ASSEMBLY = option("ASSEMBLY", "联盟大会", "the assembly");

    static final Reading THRESHOLD = OPEN.question(
            "R-caih-threshold",
            Text.of("各机构以何种法定人数和多数作出决定？", "with what quorum and majority does a body decide?"),
            List.of("17", "21", "22", "28"),
            NOT_STATED,
            option(
                    "MAJORITY_PRESENT",
                    "三分之二以上到会，到会者过半数通过",
                    "two thirds present, more than half of those present in favour"),
            option(
                    "TWO_THIRDS_PRESENT",
                    "三分之二以上到会，到会者三分之二以上通过",
                    "two thirds present, two thirds of those present in favour"));

    static final Reading CERTIFICATE = OPEN.question(
            "R-caih-certificate",
            Text.of("成员资格自批准还是自授予成员证起取得？", "does approval or the certificate make a member?"),
            List.of("17.3", "21.2"),
            option("EVIDENCE", "自批准起，成员证只是证明", "approval; the certificate is evidence only"),
            option("CONSTITUTIVE", "自授予成员证起", "the grant of the certificate"));

    static final Reading FILING_DESK = OPEN.question(
            "R-caih-filing-desk",
            Text.of("入盟申请向谁提交？", "to whom is an application made?"),
            List.of("17.1", "23.1(3)"),
            option("SECRETARIAT", "秘书处代理事会受理", "to the secretariat, which receives it for the council"),
            option("COUNCIL_ONLY", "仅理事会", "to the council only"));

    static final Reading EXIT = OPEN.question(
            "R-caih-exit",
            Text.of("退出是自由还是须经理事会批准？", "is leaving free, or must the council approve?"),
            List.of("21.3", "18.7"),
            option("APPROVAL_MINISTERIAL", "须批准，理事会只审查形式", "the council must approve and may only check the form"),
            option("APPROVAL_CONSTITUTIVE", "须批准，理事会可以拒绝", "the council must approve and may decline"),
            option("FREE", "自由，不经批准", "free, without approval"));

    static final Reading PUBLICATION = OPEN.question(
            "R-caih-publication",
            Text.of("谁许可公开发表联盟资料？", "who permits the publication of the alliance's materials?"),
            List.of("19.7"),
            NOT_STATED,
            COUNCIL_ON_OTHER_MATTERS,
            option("SECRETARIAT", "秘书处（日常工作）", "the secretariat, as daily work"));

    static final Reading TIER = OPEN.question(
            "R-caih-tier",
            Text.of("谁决定成员升为副理事长单位或理事长单位？", "who decides that a member becomes a vice-chair or chair unit?"),
            List.of("20"),
            NOT_STATED,
            COUNCIL,
            ASSEMBLY);

    static final Reading WORKING_GROUP = OPEN.question(
            "R-caih-working-group",
            Text.of("谁设立专项工作组并任命其负责人？", "who creates special working groups and appoints their heads?"),
            List.of("20.1(2)", "20.2(2)", "22.2(7)"),
            NOT_STATED,
            COUNCIL_ON_OTHER_MATTERS,
            ASSEMBLY);

    static final Reading ELECTOR = OPEN.question(
            "R-caih-elector",
            Text.of("谁选举理事长、副理事长、秘书长和理事？", "who elects the chair, vice-chairs, secretary-general and directors?"),
            List.of("20", "23", "18.2"),
            NOT_STATED,
            option("ASSEMBLY", "联盟大会，成员有选举权", "the assembly: members have the right to elect"),
            COUNCIL);

    static final Reading INTERPRETER = OPEN.question(
            "R-caih-interpret",
            Text.of("理事会与秘书处的解释以谁为准？", "does the council's or the secretariat's interpretation prevail?"),
            List.of("22.2(2)", "31"),
            option(
                    "COUNCIL_ABOVE_SECRETARIAT",
                    "秘书处日常解释，理事会的解释优先",
                    "the secretariat answers day by day; the council's answer stands above"),
            option("SECRETARIAT_EXCLUSIVE", "仅秘书处可以解释", "only the secretariat interprets"));

    static final Reading SECRETARIAT = OPEN.question(
            "R-caih-secretariat",
            Text.of("秘书处以何种方式作出决定？", "in what form does the secretariat decide?"),
            List.of("23", "23.2(1)"),
            NOT_STATED,
            option("SECRETARY_GENERAL", "由主持工作的秘书长决定，不作表决", "the secretary-general, who runs it, without a vote"),
            option("COLLEGIAL", "秘书长与副秘书长合议", "the secretary-general and the deputies as a college"));

    static final Reading TERMINATION = OPEN.question(
            "R-caih-termination",
            Text.of("谁决定终止联盟？", "who decides on the termination of the alliance?"),
            List.of("29", "22.1"),
            NOT_STATED,
            option("ASSEMBLY", "联盟大会，最高决策机构", "the assembly, the highest body"),
            option("COUNCIL", "提议的理事会", "the council, which proposes it"));

    static final Reading GOVERNMENT = OPEN.question(
            "R-caih-30",
            Text.of("修改章程是否也须报政府主管部门审批备案？", "do amendments too need approval and filing by the government?"),
            List.of("30", "28"),
            option("GOVERNMENT_STAGE_FOR_AMENDMENTS", "修改也须审批备案", "yes"),
            option("ADOPTION_ONLY", "仅首次通过时", "no, the first adoption only"));

    static final Reading ADOPTER = OPEN.question(
            "R-caih-adopter",
            Text.of("“理事大会”是哪个机构？", "which body is the \"council general meeting\"?"),
            List.of("30", "22"),
            option("COUNCIL", "全体理事会", "the full council"),
            ASSEMBLY);

    /** How votes are taken, which the charter leaves open. */
    static final VotingCustoms CUSTOMS = OPEN.customs("22.1", "22.2");

    static final Reading PARTNERS = OPEN.question(
            "R-caih-partners",
            Text.of("扩散合作技术须经哪些合作单位许可？", "which cooperating units have to permit the spread of joint technology?"),
            List.of("19.8"),
            option("ALL_PARTNERS", "每个合作单位，沉默视为不许可", "each of them; silence is a no"),
            option("ONE_PARTNER", "任一合作单位", "any one of them"));

    static final SecrecyReadings SECRECY = SecrecyReadings.of(OPEN, "caih", "19.7", "19.8");

    private ChinaAseanPortReadings() {}

    /** Every open question, in the order of the articles. */
    static Seq<Reading> all() {
        return List.of(
                        THRESHOLD,
                        CERTIFICATE,
                        FILING_DESK,
                        EXIT,
                        PUBLICATION,
                        TIER,
                        WORKING_GROUP,
                        ELECTOR,
                        INTERPRETER,
                        SECRETARIAT,
                        TERMINATION,
                        GOVERNMENT,
                        ADOPTER)
                .append(PARTNERS)
                .appendAll(SECRECY.all())
                .appendAll(CUSTOMS.readings());
    }
}
