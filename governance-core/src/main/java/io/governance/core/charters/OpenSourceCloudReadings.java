package io.governance.core.charters;

import static io.governance.core.charters.OpenQuestions.NOT_STATED;
import static io.governance.core.charters.OpenQuestions.option;

import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.VotingCustoms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What the charter of {@link OpenSourceCloud} leaves open, the recommended answer first. */
final class OpenSourceCloudReadings {

    private static final OpenQuestions OPEN = new OpenQuestions("oscar");

    static final Reading BASE = OPEN.question(
            "R-oscar-base",
            Text.of("赞成票的三分之二以什么为基数？", "of what are two thirds in favour needed?"),
            List.of("12"),
            option(
                    "ALL_ENTITLED",
                    "全部有表决权的单位：缺席视为弃权，否则该句没有意义",
                    "of all entitled units: else counting the absent as abstaining would do nothing"),
            option("PRESENT", "到会单位", "of the units present"),
            option("FOR_PLUS_AGAINST", "赞成票与反对票之和", "of the votes for and against"));

    static final Reading VOTERS = OPEN.question(
            "R-oscar-voters",
            Text.of("理事会中哪些单位有表决权？", "which units on the council may vote?"),
            List.of("11", "12"),
            option(
                    "TIER_UNITS",
                    "类别为理事会员的单位；中国信息通信研究院与副理事长单位须具有该类别",
                    "units of the council class; CAICT and vice-chair units only if they are of that class"),
            option(
                    "ALL_NON_ADVISER_SEATS",
                    "顾问以外的全部席位：只有顾问被排除",
                    "all seats but the advisers': only they are denied the vote"));

    static final Reading INITIATOR = OPEN.question(
            "R-oscar-initiator",
            Text.of("“常务副理事长”指谁？", "who is the \"executive vice-chair\" that may open a vote?"),
            List.of("12"),
            option("EXECUTIVE_CHAIR", "即常务理事长", "the executive chair"),
            option("CHAIR_ONLY", "无此职务，只有理事长可以发起", "nobody: only the chair may open a vote"));

    static final Reading EXIT = OPEN.question(
            "R-oscar-exit",
            Text.of("自愿退出是否须经理事会批准？", "does a voluntary exit need the council's approval?"),
            List.of("10(5)", "27(1)", "40"),
            option("ON_NOTICE", "通知即可", "no, notice is enough"),
            option("ON_COUNCIL_APPROVAL", "须经理事会批准", "yes"));

    static final Reading BREACH = OPEN.question(
            "R-oscar-breach",
            Text.of("违约是否自动丧失会籍？", "does a breach end membership by itself?"),
            List.of("26", "27(2)"),
            option("COUNCIL_FINDS", "否，须由理事会认定", "no, the council has to find it"),
            option("SELF_EXECUTING", "是，无须表决", "yes, without a vote"));

    static final Reading GROUP = OPEN.question(
            "R-oscar-group",
            Text.of("工作组以何种规则表决？", "by what rule does a working group vote?"),
            List.of("17", "28"),
            NOT_STATED,
            option("MAJORITY_PRESENT", "到会成员单位过半数", "more than half of the group's units present"),
            option("TWO_THIRDS_BY_ANALOGY", "类推第十二条", "two thirds by analogy with article 12"));

    static final Reading APPOINTER = OPEN.question(
            "R-oscar-appointer",
            Text.of(
                    "章程未指明由谁聘任的，由谁聘任？",
                    "who invites advisers, fills the expert committee and appoints project leaders, where nobody is named?"),
            List.of("15", "20", "29(3)", "37"),
            option("COUNCIL", "理事会，依兜底条款", "the council, by its residual competence"),
            NOT_STATED);

    static final Reading PROJECT = OPEN.question(
            "R-oscar-project",
            Text.of("工作组通过的立项是备案还是批准？", "is a project that a group passed filed with the council, or approved by it?"),
            List.of("10(8)", "28", "29(2)"),
            option(
                    "FILING",
                    "开源项目向理事会备案，其他立项由理事会批准",
                    "open-source projects are filed; all other set-ups are approved by the council"),
            option("APPROVAL_FOR_ALL", "一律由理事会批准", "the council approves all"));

    static final Reading SUPPORT = OPEN.question(
            "R-oscar-support",
            Text.of("支持立项的两个会员是否包括申请者？", "does the applicant count among the two supporters of a project?"),
            List.of("28"),
            option("TWO_BESIDES_APPLICANT", "不包括；说明理由并记录的可以免除", "no; support may be waived with a recorded reason"),
            option("APPLICANT_COUNTS", "包括", "yes"));

    static final Reading MARKING = OPEN.question(
            "R-oscar-marking",
            Text.of("哪些文件须有保密标识才算保密？", "which files need a confidentiality mark to be confidential?"),
            List.of("33(1)"),
            option("MARK_ON_BOTH", "理事会决定的和理事会成员认定的都须有", "those of the council and those of a single council member"),
            option("MARK_ON_SINGLE_MEMBER", "仅理事会成员认定的须有", "only those that a single council member classifies"));

    static final Reading CLASSIFIER = OPEN.question(
            "R-oscar-classifier",
            Text.of("顾问是否属于可单独认定联盟秘密的理事会成员？", "may an adviser, as a member of the council, classify a file alone?"),
            List.of("11a", "33(1)"),
            NOT_STATED,
            option("COUNCIL_MEMBER", "是，依字面顾问为理事会成员", "yes: by the words, advisers are members of the council"),
            option("NO_COUNCIL_MEMBER", "否，顾问没有表决权", "no: advisers have no vote there"));

    static final SecrecyReadings SECRECY = SecrecyReadings.of(OPEN, "oscar", "34a");

    static final Reading TAIL = OPEN.question(
            "R-oscar-tail",
            Text.of("退出者的保密义务到何时为止？", "until when does a leaver's duty of confidentiality last?"),
            List.of("27¶", "35"),
            option("TWO_YEARS_FOR_ALL", "与会员相同，至联盟解散后两年", "as a member's, until two years after dissolution"),
            option("LEAVER_FREE_AT_DISSOLUTION", "至联盟解散为止", "until dissolution"));

    static final Reading OPT_OUT = OPEN.question(
            "R-oscar-optout",
            Text.of("免除许可义务须具备哪些条件？", "what frees a member from the duty to license?"),
            List.of("36(1)"),
            option("CUMULATIVE", "四个条件同时具备", "all four conditions together"),
            option("DISCLOSURE_AND_REFUSAL", "披露并拒绝即可", "disclosure and refusal suffice"));

    static final Reading OPT_OUT_SCOPE = OPEN.question(
            "R-oscar-optout-scope",
            Text.of("可以拒绝许可的是哪些知识产权？", "for which intellectual property may a licence be refused?"),
            List.of("36(1)"),
            option("BACKGROUND_ONLY", "仅入盟前的知识产权", "only for that from before joining"),
            option("ANY_OLDER_THAN_SUBMISSION", "早于提案的任何知识产权", "for any that is older than the submission"));

    static final Reading LEAVER_LICENSEE = OPEN.question(
            "R-oscar-leaver-licensee",
            Text.of("退出者能否继续获得许可？", "does a leaver go on receiving licences?"),
            List.of("36(4)b"),
            option("LEAVER_STOPS", "新的使用不再获得许可", "not for new use"),
            option("LEAVER_KEEPS", "继续获得，许可期限不因退出而改变", "yes: exit does not shorten the licence"));

    static final Reading ADVISER_BOUND = OPEN.question(
            "R-oscar-adviser-bound",
            Text.of("顾问是否受保密与许可义务约束？", "is an adviser bound to confidentiality and to license?"),
            List.of("34", "36", "39"),
            option(
                    "CONFIDENTIALITY_ONLY",
                    "因签署章程而受保密约束，不负许可义务",
                    "to confidentiality by signing the charter, not to license"),
            option("NOT_BOUND", "均不受约束", "to neither"),
            option("BOUND_BY_BOTH", "均受约束", "to both"));

    static final Reading WEEK = OPEN.question(
            "R-oscar-week",
            Text.of("会前一周如何计算？", "how is the week before a meeting counted?"),
            List.of("29(5)"),
            option("SEVEN_DAYS", "最迟在会议日前第七日发出", "sent seven days before the day of the meeting or earlier"),
            option("SEVEN_CLEAR_DAYS", "发出日与会议日之间满七日", "seven full days between sending and meeting"));

    /** How votes are taken, which the charter leaves open. */
    static final VotingCustoms CUSTOMS = OPEN.customs("12");

    private OpenSourceCloudReadings() {}

    /** Every open question: of voting and the bodies first, then of projects, confidentiality and licences. */
    static Seq<Reading> all() {
        return List.of(
                        BASE,
                        VOTERS,
                        INITIATOR,
                        EXIT,
                        BREACH,
                        GROUP,
                        APPOINTER,
                        PROJECT,
                        SUPPORT,
                        MARKING,
                        CLASSIFIER,
                        TAIL,
                        OPT_OUT,
                        OPT_OUT_SCOPE,
                        LEAVER_LICENSEE,
                        ADVISER_BOUND,
                        WEEK)
                .appendAll(SECRECY.all())
                .appendAll(CUSTOMS.readings());
    }
}
