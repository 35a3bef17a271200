package io.governance.core.charters;

import static io.governance.core.charters.OpenQuestions.NOT_STATED;
import static io.governance.core.charters.OpenQuestions.option;

import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.VotingCustoms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What the charter of {@link IndustrialInternet} leaves open, the recommended answer first. */
final class IndustrialInternetReadings {

    private static final OpenQuestions OPEN = new OpenQuestions("aii");

    private static final Reading.Option BY_ANALOGY_23 =
            option("BY_ANALOGY_23", "类推第二十三条", "by analogy with article 23");

    static final Reading HALF = OPEN.question(
            "R-aii-half",
            Text.of("“半数以上”是否包括恰好半数？", "does \"half or more\" include exactly half?"),
            List.of("19", "30"),
            option("INCLUSIVE", "包括（民法典第1259条）", "yes (Civil Code art. 1259)"),
            option("STRICT", "不包括，须超过半数", "no, more than half is needed"));

    static final Reading REPRESENTATIVES = OPEN.question(
            "R-aii-reps",
            Text.of("“会员代表”指谁？", "who are the \"member representatives\"?"),
            List.of("19"),
            option("OWN_DELEGATE", "各会员自己的代表", "each member's own delegate"),
            option("CONGRESS", "选举产生的会员代表大会", "an elected congress of delegates"));

    static final Reading STANDING = OPEN.question(
            "R-aii-standing",
            Text.of("常务理事会以何种规则表决？", "by what rule does the standing council vote?"),
            List.of("24"),
            BY_ANALOGY_23,
            option("SIMPLE_MAJORITY_PRESENT", "到会者过半数", "more than half of those present"),
            NOT_STATED);

    static final Reading ADMISSION = OPEN.question(
            "R-aii-admission",
            Text.of("接纳会员由谁决定？", "which body decides on admission?"),
            List.of("11", "22(5)", "24"),
            option("CONCURRENT", "理事会与常务理事会均可", "either the council or the standing council"),
            option("STANDING_ONLY", "仅常务理事会", "the standing council alone"),
            option(
                    "COUNCIL_WHEN_IN_SESSION",
                    "理事会开会期间由理事会，闭会期间由常务理事会",
                    "the council while in session, else the standing council"));

    static final Reading EXPULSION = OPEN.question(
            "R-aii-expel-standing",
            Text.of("常务理事会何时可以除名？", "when may the standing council expel?"),
            List.of("16", "24"),
            option("CONCURRENT", "随时，第十六条同时列明两个机构", "at any time: article 16 names both bodies"),
            option("RECESS_ONLY", "仅在理事会闭会期间", "only while the council is in recess"));

    static final Reading AMENDMENT_BASE = OPEN.question(
            "R-aii-amend-base",
            Text.of("修改章程的三分之二以谁为基数？", "of whom are two thirds needed to amend the charter?"),
            List.of("27"),
            option("ALL_DIRECTORS", "全体理事", "of all directors"),
            option("PRESENT_DIRECTORS", "到会理事", "of the directors present"));

    static final Reading ADOPTION_BASE = OPEN.question(
            "R-aii-adopt-base",
            Text.of("章程生效的半数以谁为基数？", "of whom is half needed for the charter to take effect?"),
            List.of("30"),
            option("ATTENDING", "到会会员", "of the members attending"),
            option("ALL_MEMBERS", "全体会员", "of all members"));

    static final Reading DOWNGRADE_BODY = OPEN.question(
            "R-aii-downgrade-body",
            Text.of("缺席哪种会议导致降级？", "absence from which meetings leads to a downgrade?"),
            List.of("13"),
            option("COUNCIL_MEETINGS", "理事会会议（第二十三条）", "council meetings (article 23)"),
            option("MEMBER_ASSEMBLY", "会员大会", "the member assembly"),
            option("UPPER_TIER_PLENARY", "高级别单位的专门大会", "a separate plenary of the upper tiers"));

    static final Reading DOWNGRADE_STEP = OPEN.question(
            "R-aii-downgrade-step",
            Text.of("降级降几级？", "how far does a downgrade go?"),
            List.of("13"),
            option("ONE_TIER", "降一级", "one tier"),
            option("TO_ORDINARY", "降为普通会员", "to ordinary member"));

    static final Reading VICE_TIER = OPEN.question(
            "R-aii-vice-tier",
            Text.of("谁决定副理事长单位资格？", "who decides on the status of vice-chair unit?"),
            List.of("13", "22(3)", "25"),
            option("FOLLOWS_ELECTION", "随其提名人当选副理事长而取得", "it follows the election of the unit's nominee"),
            option("SEPARATE_COUNCIL_DECISION", "由理事会另行决定", "the council decides separately"));

    static final Reading CORRESPONDENCE = OPEN.question(
            "R-aii-correspondence",
            Text.of("通讯表决以谁为到会者？", "who counts as present in a vote by correspondence?"),
            List.of("23"),
            option("REPLIES", "回复者视为到会", "those who reply"),
            option("ALL_DIRECTORS", "全体理事为基数", "all directors are the base"));

    static final Reading INTERPRETER = OPEN.question(
            "R-aii-interpret",
            Text.of("解释权归“联盟”，由哪个机构行使？", "which body exercises \"the alliance's\" power to interpret?"),
            List.of("31", "18(5)"),
            option("ASSEMBLY", "会员大会", "the member assembly"),
            option("COUNCIL", "理事会", "the council"),
            NOT_STATED);

    static final Reading GROUP_HEAD = OPEN.question(
            "R-aii-group-head",
            Text.of("谁任命工作组负责人？", "who appoints the head of a working group?"),
            List.of("12b(2)", "12c(2)"),
            NOT_STATED,
            option("COUNCIL", "理事会（其他重大事项）", "the council, as another major matter"),
            option("ASSEMBLY", "会员大会（其他重大事项）", "the member assembly, as another major matter"));

    static final Reading GUIDING = OPEN.question(
            "R-aii-guiding",
            Text.of("指导委员会以何种规则审查同意？", "by what rule does the guiding committee agree?"),
            List.of("29", "20"),
            NOT_STATED,
            option("MAJORITY_PRESENT", "到会者过半数", "more than half of those present"),
            BY_ANALOGY_23);

    /** How votes are taken, which the charter leaves open. */
    static final VotingCustoms CUSTOMS = OPEN.customs("19", "23");

    static final SecrecyReadings SECRECY = SecrecyReadings.of(OPEN, "aii", "14(4)");

    private IndustrialInternetReadings() {}

    /** Every open question, in the order of the articles. */
    static Seq<Reading> all() {
        return List.of(
                        HALF,
                        REPRESENTATIVES,
                        STANDING,
                        ADMISSION,
                        EXPULSION,
                        AMENDMENT_BASE,
                        ADOPTION_BASE,
                        DOWNGRADE_BODY,
                        DOWNGRADE_STEP,
                        VICE_TIER,
                        CORRESPONDENCE,
                        INTERPRETER,
                        GROUP_HEAD,
                        GUIDING)
                .appendAll(SECRECY.all())
                .appendAll(CUSTOMS.readings());
    }
}
