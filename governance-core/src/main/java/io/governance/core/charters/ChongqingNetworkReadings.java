package io.governance.core.charters;

import static io.governance.core.charters.OpenQuestions.NOT_STATED;
import static io.governance.core.charters.OpenQuestions.option;

import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.VotingCustoms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What the charter of {@link ChongqingNetwork} leaves open, the recommended answer first. */
final class ChongqingNetworkReadings {

    private static final OpenQuestions OPEN = new OpenQuestions("cqncetia");

    private static final Reading.Option MAJORITY_OF_ALL =
            option("MAJORITY_OF_ALL", "全体在任成员过半数", "more than half of all in office");

    static final Reading BASE = OPEN.question(
            "R-cq-base",
            Text.of("“理事会全体成员”以何为基数？", "who are \"all members of the council\"?"),
            List.of("9(3)", "16"),
            option("IN_OFFICE", "全体在任成员", "all who are in office"),
            option("ALL_SEATS", "全部席位，含空缺", "all seats, vacant ones included"));

    static final Reading EXIT = OPEN.question(
            "R-cq-exit",
            Text.of("退出是通知还是须经批准？", "is leaving a matter of notice or of approval?"),
            List.of("13", "10(7)"),
            option("NOTICE", "通知即可，满25个工作日终止", "notice: membership ends after 25 working days"),
            option("APPROVAL", "须经理事会批准", "the council must approve"));

    static final Reading EXPULSION_BASE = OPEN.question(
            "R-cq-14-base",
            Text.of("除名的三分之二以谁为基数？", "of whom are two thirds needed to expel?"),
            List.of("14"),
            option("ALL_IN_OFFICE", "全体在任成员", "of all who are in office"),
            option("PRESENT", "到会成员", "of those present"));

    static final Reading CONSENT = OPEN.question(
            "R-cq-14-consent",
            Text.of("“书面同意”由谁作出？", "whose written consent is needed?"),
            List.of("14"),
            option("EACH_YES_IN_WRITING", "计入的每张赞成票都须书面确认", "each vote in favour that is counted, in writing"),
            option("ONE_INSTRUMENT", "理事会出具一份书面文件", "one written instrument of the council"));

    static final Reading GROUNDS = OPEN.question(
            "R-cq-14-grounds",
            Text.of("违反章程是否构成除名事由？", "is a breach of the charter a ground for expulsion?"),
            List.of("14"),
            option("CHARTER_INCLUDED", "是，协议及其规定包括章程", "yes: the agreement and its rules include the charter"),
            option("AGREEMENT_ONLY", "否，仅限违反协议", "no: only a breach of the agreement is"));

    static final Reading THRESHOLD = OPEN.question(
            "R-cq-threshold",
            Text.of("章程未定门槛的事项，理事会以何种多数决定？", "by what majority does the council decide where no threshold is stated?"),
            List.of("15", "18", "23"),
            NOT_STATED,
            MAJORITY_OF_ALL,
            option(
                    "TWO_THIRDS_OF_ALL",
                    "全体在任成员三分之二以上，类推第九条",
                    "two thirds of all in office, by analogy with article 9"));

    static final Reading SEATS = OPEN.question(
            "R-cq-seats",
            Text.of("理事会共有多少席位？", "how many seats has the council?"),
            List.of("16"),
            option("THIRTY_SIX", "36席：1+1+13+21", "36: 1 + 1 + 13 + 21"),
            option("TWENTY_ONE_IN_ALL", "共21席，含15名负责人", "21 in all, the 15 officers among them"));

    static final Reading ELECTOR = OPEN.question(
            "R-cq-elector",
            Text.of(
                    "理事长单位和其他负责人由谁、以何种多数选出？",
                    "who elects the chair unit and the other officers, and by what majority?"),
            List.of("17", "16", "15"),
            NOT_STATED,
            option("COUNCIL_MAJORITY_OF_ALL", "理事会，全体在任成员过半数", "the council, by more than half of all in office"),
            option("DIRECTOR_UNITS", "理事单位，不经理事会表决", "the director units, without a vote of the council"));

    static final Reading RECESS = OPEN.question(
            "R-cq-recess",
            Text.of("理事会闭会期间秘书处可以代行什么？", "what may the secretariat do while the council is in recess?"),
            List.of("19"),
            option("NARROW", "仅日常管理", "administration only"),
            option("FULL", "除第九条第三项、第十四条、第二十二条以外的管理职能", "every management function except under 9(3), 14 and 22"));

    static final Reading UNANIMITY = OPEN.question(
            "R-cq-unanimity",
            Text.of("终止须谁一致同意？", "who must be unanimous to terminate?"),
            List.of("22"),
            option("ALL_IN_OFFICE", "全体在任成员", "all who are in office"),
            option("ALL_PRESENT", "全体到会成员", "all who are present"));

    static final Reading AMENDMENT = OPEN.question(
            "R-cq-amend",
            Text.of("修改章程需要何种多数？", "what majority does an amendment need?"),
            List.of("24"),
            NOT_STATED,
            option("TWO_THIRDS_OF_ALL", "全体在任成员三分之二以上", "two thirds of all in office"),
            MAJORITY_OF_ALL);

    static final Reading IP_AFTER_LEAVING = OPEN.question(
            "R-cq-ip-after-leaving",
            Text.of(
                    "理事离开而没有约定的，知识产权如何处理？",
                    "what becomes of intellectual property after a director unit left and nothing is agreed?"),
            List.of("14¶"),
            NOT_STATED,
            option("USES_END", "各归各有，已有的使用终止", "each keeps its own, and uses that were allowed end"),
            option("USES_GO_ON", "各归各有，已有的使用继续", "each keeps its own, and uses that were allowed go on"));

    /** How votes are taken, which the charter leaves open. */
    static final VotingCustoms CUSTOMS = OPEN.customs("9(3)", "14");

    static final Reading SHARING = OPEN.question(
            "R-cq-sharing",
            Text.of("重要技术秘密是否也须在成员之间共享？", "are important technical secrets shared among members too?"),
            List.of("11(3)", "11(4)"),
            option("SECRECY_FIRST", "否，保密优先", "no, secrecy goes first"),
            option("SHARING_FIRST", "是，共享优先", "yes, sharing goes first"));

    static final SecrecyReadings SECRECY = SecrecyReadings.of(OPEN, "cq", "11(3)");

    private ChongqingNetworkReadings() {}

    /** Every open question, in the order of the articles. */
    static Seq<Reading> all() {
        return List.of(
                        BASE,
                        EXIT,
                        EXPULSION_BASE,
                        CONSENT,
                        GROUNDS,
                        THRESHOLD,
                        SEATS,
                        ELECTOR,
                        RECESS,
                        UNANIMITY,
                        AMENDMENT)
                .append(IP_AFTER_LEAVING)
                .append(SHARING)
                .appendAll(SECRECY.all())
                .appendAll(CUSTOMS.readings());
    }
}
