package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudReadings.APPOINTER;
import static io.governance.core.charters.OpenSourceCloudReadings.BASE;
import static io.governance.core.charters.OpenSourceCloudReadings.BREACH;
import static io.governance.core.charters.OpenSourceCloudReadings.EXIT;
import static io.governance.core.charters.OpenSourceCloudReadings.GROUP;
import static io.governance.core.charters.OpenSourceCloudReadings.PROJECT;
import static io.governance.core.charters.OpenSourceCloudReadings.VOTERS;
import static io.governance.core.voting.Count.DECIDED;
import static io.governance.core.voting.Count.ENTITLED;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The charter of the Open Source Cloud Alliance for Industry (云计算开源产业联盟, {@code oscar}): articles 1 to 41.
 *
 * <p>One rule, in article 12, carries every decision of the council; the working groups vote under no rule at all.
 */
final class OpenSourceCloud {

    private static final ByReading<Formula> TWO_THIRDS = ByReading.<Formula>asking(BASE)
            .when("ALL_ENTITLED", Formula.of(atLeast(2, 3, FAVOUR, ENTITLED).citing(at("12"))))
            .when("PRESENT", Formula.of(atLeast(2, 3, FAVOUR, PRESENT).citing(at("12"))))
            .when("FOR_PLUS_AGAINST", Formula.of(atLeast(2, 3, FAVOUR, DECIDED).citing(at("12"))))
            .end();

    private static final DecisionRule COUNCIL =
            DecisionRule.of("D-oscar-1", Text.of("理事会决议", "resolution of the council"), TWO_THIRDS, at("12"));

    private static final ByReading<Formula> UNREGULATED_GROUP = ByReading.<Formula>asking(GROUP)
            .when(
                    "UNDETERMINED",
                    Formula.unstated(
                            "工作组的法定人数与门槛未作规定", "neither a quorum nor a threshold of a working group is stated"))
            .when("MAJORITY_PRESENT", Formula.of(moreThan(1, 2, FAVOUR, PRESENT).citing(at("17"))))
            .when("TWO_THIRDS_BY_ANALOGY", TWO_THIRDS)
            .end();

    private static final ByReading<Formula> UNNAMED_APPOINTER = ByReading.<Formula>asking(APPOINTER)
            .when("COUNCIL", TWO_THIRDS)
            .when("UNDETERMINED", Formula.unstated("章程没有规定由谁聘任", "the charter does not say who appoints"))
            .end();

    private OpenSourceCloud() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter =
                CharterBuilder.charter("oscar", "云计算开源产业联盟", "Open Source Cloud Alliance for Industry");
        purposeAndDocuments(charter);
        bodies(charter);
        council(charter);
        officesAndAdvisers(charter);
        secretariatAndGroups(charter);
        tiers(charter);
        conductAndExit(charter);
        projectsAndMeetings(charter);
        marksAndSecrets(charter);
        intellectualProperty(charter);
        closing(charter);
        OpenSourceCloudReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    private static void purposeAndDocuments(CharterBuilder charter) {
        charter.article("1", "确定联盟的名称。", "Fixes the name.")
                .article(
                        "2",
                        "企事业单位围绕开源云技术自愿参加的非营利组织，范围及于全国。",
                        "A nationwide, voluntary, non-profit organisation of units in open-source cloud technology.")
                .article(
                        "3",
                        "中国通信标准化协会负责指导与监督。",
                        "The China Communications Standards Association (CCSA) guides and supervises.")
                .article(
                        "4",
                        "宗旨：发展国内的开源技术与产业，营造健康的生态。",
                        "Purpose: to advance open-source technology, products and industry, and a sound ecosystem.")
                .article(
                        "5",
                        "界定组织文件：章程、会员管理办法、入会申请表及其他文件。",
                        "Defines the organisation documents: charter, membership measures, application form, and others.")
                .article(
                        "6",
                        "章程是根本规则，全体会员均须遵守；章程的起草、审议和修改归理事会。",
                        "The charter is the fundamental rule and binds every member; the council drafts and amends it.")
                .article(
                        "7",
                        "申请者须签署申请表，章程是其组成部分；申请表的起草、审议和修改归理事会。",
                        "Every applicant signs the application form, which includes the charter; the council drafts and amends it.");
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
                .decides("council", "engage-guide", council("D-oscar-17", "9"));
    }

    private static void council(CharterBuilder charter) {
        NextStep signature = next("SIGNATURE", "签署入会申请表与章程", "signing the application form and the charter", "7", "39");
        charter.article(
                        "10",
                        "理事会的八项职权：重大事项、规划、负责人人选、席位增减、会员进出、组织变更与终止、文件修改、项目与技术。",
                        "Eight powers of the council: major matters, plans, the chair and executive chair, its own members,"
                                + " joining and leaving, reorganisation and termination, documents, projects and technology.")
                .decides("council", "approve-plan", council("D-oscar-1", "10(2)"))
                .decides("council", "elect-head", council("D-oscar-2", "10(3)", "13"))
                .matter("replace-head", "更换负责人", "replace the head")
                .decides("council", "replace-head", council("D-oscar-2", "10(3)", "13"))
                .decides("council", "decide-seats", council("D-oscar-4", "10(4)"))
                // Implied: a seat exists for each unit of the council class, so that class and seat move together.
                .decides("council", "change-tier", council("D-oscar-4", "10(4)", "11"))
                .decides(
                        "council", "admit-member", council("D-oscar-5", "10(5)").followedBy(signature))
                .decides("council", "terminate", council("D-oscar-15", "10(6)"))
                .matter("reorganise", "变更联盟组织", "reorganise the alliance")
                .decides("council", "reorganise", council("D-oscar-15", "10(6)"))
                // Where projects are filed, this is the approval of every set-up other than an open-source project's.
                .decides("council", "approve-project", council("D-oscar-1", "10(8)", "29(2)"))
                .decides("council", "release-results", council("D-oscar-13", "10(8)", "29(2)"))
                .matter("change-structure", "调整机构设置", "change the structure")
                .decides("council", "change-structure", council("D-oscar-13", "10(8)", "29(2)"))
                .matter("decide-technical-matter", "决定重大技术事项", "decide a major technical matter")
                .decides("council", "decide-technical-matter", council("D-oscar-13", "10(8)"))
                .article(
                        "11",
                        "理事会的席位：信通院、副理事长单位、理事会员，每单位一人；另有顾问，只参与讨论。",
                        "The council: CAICT, vice-chair units, council-class members and advisers, one person per unit;"
                                + " advisers only join the discussion.")
                .seats("council", "caict", "中国信息通信研究院", "CAICT", 1, "11")
                .seats("council", "chair", "理事长", "chair", 1, "11")
                .seats("council", "executive-chair", "常务理事长", "executive chair", 1, "11")
                .seats("council", "vice-chair", "副理事长", "vice-chair", "11")
                .seats("council", "director", "理事", "director", "11")
                .seatsWithoutVote("council", "adviser", "顾问", "adviser", "11")
                .votesOnlyForTier(
                        "council",
                        ByReading.<Option<String>>asking(VOTERS)
                                .when("TIER_UNITS", Option.some("council-class"))
                                .when("ALL_NON_ADVISER_SEATS", Option.none())
                                .end())
                .decides(
                        "council",
                        "elect-deputy-head",
                        withoutVote(
                                "D-oscar-deputy-head",
                                "11",
                                "副理事长由单位委派，不经选举。",
                                "vice-chairs are delegated by their units; nobody elects them."))
                .article(
                        "12",
                        "由负责人发起表决；理事会员按单位各投一票；赞成达到三分之二（恰好亦可）即通过；缺席算弃权。",
                        "A head opens the vote; one vote per council-class unit; two thirds or more in favour carry;"
                                + " the absent count as abstaining.");
    }

    private static void officesAndAdvisers(CharterBuilder charter) {
        charter.article(
                        "13",
                        "理事长与常务理事长经选举产生，每届五年，连任不限；理事长辞职等情形可临时改选。",
                        "Chair and executive chair are elected for five years, renewable; if the chair resigns, an ad hoc"
                                + " council may re-elect.")
                .matter("re-elect-head", "理事长辞职后改选", "re-elect after the chair has resigned")
                .decides("council", "re-elect-head", council("D-oscar-3", "13", "10(3)"))
                .article(
                        "14",
                        "理事长、常务理事长对外代表联盟，召集全会和理事会，并依理事会决议对外签署文件。",
                        "Chair and executive chair represent the alliance, convene its meetings, and sign outside documents"
                                + " as the council decided.")
                .matter("sign-outside-document", "对外签署法律文件", "sign an outside legal document")
                .decides("council", "sign-outside-document", council("D-oscar-1", "14(4)"))
                .article(
                        "15",
                        "顾问是受邀的国际开源社区代表。",
                        "Advisers are invited representatives of international open-source communities.")
                .matter("invite-adviser", "邀请顾问", "invite an adviser")
                .decides(
                        "council",
                        "invite-adviser",
                        council("D-oscar-23", "15", "37").deciding(UNNAMED_APPOINTER));
    }

    private static void secretariatAndGroups(CharterBuilder charter) {
        charter.article(
                        "16",
                        "秘书处处理日常事务；设秘书长一名、副秘书长两名，均由理事会任命。",
                        "The secretariat does daily business; the council appoints one secretary-general and two deputies.")
                .body("secretariat", "秘书处", "secretariat", "16")
                .seatsWithoutVote("secretariat", "secretary-general", "秘书长", "secretary-general", 1, "16")
                .seatsWithoutVote(
                        "secretariat", "deputy-secretary-general", "副秘书长", "deputy secretary-general", 2, "16")
                .decides("council", "appoint-secretary-general", council("D-oscar-16", "16"))
                .decides("council", "appoint-deputy-secretary-general", council("D-oscar-16", "16"))
                .article(
                        "17",
                        "工作组由理事会员单位提议设立，理事会批准；组长先由会员推荐，再经组内选举，最后由理事会任命。",
                        "A council-class unit proposes a working group, the council approves it; members recommend its leader,"
                                + " the group elects, the council appoints.")
                .body("working-group", "工作组", "working group", "17", Body.VotesPer.MEMBER, "17")
                .seats("working-group", "leader", "工作组组长", "leader", 1, "17")
                .seats("working-group", "member", "工作组成员", "member of the group", "17")
                .decides("council", "create-working-group", council("D-oscar-9", "17"))
                .decides(
                        "working-group",
                        "appoint-group-head",
                        DecisionRule.of(
                                        "D-oscar-10",
                                        Text.of("工作组选举组长", "election of a group's leader"),
                                        UNREGULATED_GROUP,
                                        at("17"))
                                .followedBy(next("COUNCIL", "理事会任命组长", "the council appoints the leader", "17", "12")))
                .decides("council", "appoint-group-head", council("D-oscar-1", "17"))
                .article(
                        "18",
                        "理事会可为专题研究设临时工作组并任命组长，任务结束即解散。",
                        "For special studies the council may form temporary groups and appoint their leaders; done, they dissolve.")
                .matter("form-temporary-group", "设立临时工作组", "form a temporary group")
                .decides("council", "form-temporary-group", council("D-oscar-11", "18"))
                .matter("appoint-temporary-group-head", "任命临时工作组组长", "appoint the head of a temporary group")
                .decides("council", "appoint-temporary-group-head", council("D-oscar-11", "18"))
                .article(
                        "19",
                        "开源项目分行业、技术两种，以开放协作方式进行。",
                        "Open-source projects are of two kinds, industry and technical, run by open collaboration.")
                .article(
                        "20",
                        "专家委员会由技术与开源治理方面的专家个人组成，不代表单位。",
                        "The expert committee is made of individuals, experts in technology and open-source governance.")
                .body("expert-committee", "专家委员会", "expert committee", "20")
                .seatsWithoutVote("expert-committee", "expert", "专家", "expert", "20")
                .decides(
                        "council",
                        "engage-expert",
                        council("D-oscar-23", "20", "37").deciding(UNNAMED_APPOINTER));
    }

    private static void tiers(CharterBuilder charter) {
        charter.article(
                        "21",
                        "申请者须为法人：公司或其他组织；会员分为四类。",
                        "Companies and other organisations with legal personality may apply; there are four classes.")
                .article(
                        "22",
                        "理事会员：提供开源云技术或方案的厂商、业内有影响的企业和第三方。",
                        "Council class: vendors of open-source cloud technology, influential enterprises, third-party bodies.")
                .tier("council-class", "理事会员", "council-class member", "22")
                .article(
                        "23",
                        "全权会员：成为理事会员之前的预备阶段，资格范围相同。",
                        "Full member: the preparatory stage of the council class, with the same eligible circle.")
                .tier("full", "全权会员", "full member", "23")
                .article(
                        "24",
                        "企业会员：厂商、生态软硬件企业及任何法人组织。",
                        "Enterprise member: vendors, makers of ecosystem software and hardware, any legal person.")
                .tier("enterprise", "企业会员", "enterprise member", "24")
                .article(
                        "25",
                        "用户会员：使用云的企业；兼具两种属性的，类别由理事会定。",
                        "User member: enterprises that use cloud; where a firm fits both classes the council decides.")
                .tier("user", "用户会员", "user member", "25")
                .matter("classify-member", "确定会员属企业还是用户", "decide between enterprise and user class")
                .decides("council", "classify-member", council("D-oscar-19", "25"));
    }

    private static void conductAndExit(CharterBuilder charter) {
        charter.article(
                        "26",
                        "会员须遵守组织文件和理事会决议；违反者视为放弃会籍。",
                        "Members obey the organisation documents and the council's decisions; a breach is deemed to give up"
                                + " membership.")
                .matter("deem-abandonment", "因违约视为放弃会籍", "deem membership given up for a breach")
                .decides(
                        "council",
                        "deem-abandonment",
                        council("D-oscar-8", "26", "27(2)")
                                .deciding(ByReading.<Formula>asking(BREACH)
                                        .when("COUNCIL_FINDS", TWO_THIRDS)
                                        .when(
                                                "SELF_EXECUTING",
                                                Formula.withheld(
                                                        "违约即视为放弃会籍，不经表决。",
                                                        "a breach gives up membership by itself; nobody votes on it.",
                                                        at("26")))
                                        .end()))
                .article(
                        "27",
                        "自愿退出须以邮件告知理事会每位成员；违规者经成员提议、理事会决定；丧失法人资格自动终止；已签协议仍有效。",
                        "Voluntary exit by e-mail to every council member; for a breach a council member proposes and the"
                                + " council decides; lost legal personality ends membership; signed agreements live on.")
                .decides(
                        "council",
                        "approve-exit",
                        council("D-oscar-6", "27(1)", "40", "10(5)")
                                .deciding(ByReading.<Formula>asking(EXIT)
                                        .when(
                                                "ON_NOTICE",
                                                Formula.withheld(
                                                        "自愿退出通知理事会成员即可，不经表决。",
                                                        "notice to the council's members is enough to leave; nobody votes on it.",
                                                        at("27(1)"),
                                                        at("40")))
                                        .when("ON_COUNCIL_APPROVAL", TWO_THIRDS)
                                        .end()))
                .decides("council", "expel-member", council("D-oscar-7", "27(2)"))
                .matter("end-for-lost-personality", "因丧失法人资格终止会籍", "end membership for lost legal personality")
                .decides(
                        "council",
                        "end-for-lost-personality",
                        withoutVote(
                                "D-oscar-8",
                                "27(3)",
                                "丧失法人资格即终止会籍，不经表决。",
                                "losing legal personality ends membership; nobody votes on it."));
    }

    private static void projectsAndMeetings(CharterBuilder charter) {
        NextStep filing = next("FILING", "报理事会备案", "filing with the council", "28");
        NextStep approval = next("COUNCIL", "理事会批准立项", "the council approves the project", "10(8)", "29(2)");
        charter.article(
                        "28",
                        "可申请立项的是理事会员和企业会员，原则上要有两个以上会员支持；工作组通过后，报理事会备案。",
                        "A council-class or enterprise member applies for a project, in principle with two supporters; a group"
                                + " passes it and it is filed with the council.")
                .decides(
                        "working-group",
                        "approve-project",
                        DecisionRule.of(
                                        "D-oscar-12",
                                        Text.of("工作组通过立项", "a group passes a project"),
                                        UNREGULATED_GROUP,
                                        at("28"))
                                .followedBy(ByReading.<Option<NextStep>>asking(PROJECT)
                                        .when("FILING", Option.some(filing))
                                        .when("APPROVAL_FOR_ALL", Option.some(approval))
                                        .end()))
                .article(
                        "29",
                        "每年两次全会；理事会原则上半年一会，议战略、财务、人事、机构，批准项目与成果；议程提前一周发出，纪要三日内确认。",
                        "Two plenaries a year; a council meeting each half-year on strategy, finance, personnel, structure,"
                                + " projects and results; group and project meetings; agenda a week before, minutes"
                                + " confirmed within three days.")
                .body("plenary", "全会", "plenary", "29(1)")
                .seatsWithoutVote("plenary", "member", "会员", "member", "29(1)")
                .decides("council", "approve-budget", council("D-oscar-1", "29(2)"))
                .matter("appoint-project-leader", "任命开源项目组长", "appoint the leader of an open-source project")
                .decides(
                        "council",
                        "appoint-project-leader",
                        council("D-oscar-23", "29(3)", "37").deciding(UNNAMED_APPOINTER));
    }

    private static void marksAndSecrets(CharterBuilder charter) {
        charter.article("30", "会员使用联盟商标须经理事会决定。", "A member's use of the alliance's marks needs a council decision.")
                .matter("permit-marks", "许可使用联盟商标", "permit the use of the alliance's marks")
                .decides("council", "permit-marks", council("D-oscar-18", "30"))
                .article("31", "官方网站一个，域名归联盟所有和使用。", "One official website; its domain belongs to the alliance.")
                .article("32", "联盟终止后，会员放弃使用商标。", "When the alliance ends, members give up its marks.")
                .article(
                        "33",
                        "两类保密信息：理事会或其成员认定的联盟秘密；会员提供并标识的自有秘密。",
                        "Two kinds of secrets: the alliance's, as the council or one of its members decides; a member's own,"
                                + " marked and contributed.")
                // A single member of the council may classify a file too; that is no vote.
                .matter("classify-file", "确定保密文件", "classify a file as confidential")
                .decides("council", "classify-file", council("D-oscar-20", "33(1)"))
                .article(
                        "34",
                        "会员不得向外泄露，保护措施不低于对待自有秘密。",
                        "Members keep secrets inside, with no less care than for their own.")
                .article("35", "保密义务到联盟解散后两年为止。", "The duty lasts until two years after dissolution.");
    }

    private static void intellectualProperty(CharterBuilder charter) {
        charter.article(
                        "36",
                        "知识产权归产生者，与规范相关的按公平合理无歧视条件许可会员；合作成果归贡献者共有，其实施由理事会决定；许可至联盟终止。",
                        "Intellectual property stays with its maker; what relates to specifications is licensed on FRAND terms;"
                                + " joint results belong to those who contributed, the council decides on their use;"
                                + " licences run until the alliance ends.")
                .matter("exploit-joint-ip", "申请和实施共有知识产权", "apply for and exploit joint intellectual property")
                .decides("council", "exploit-joint-ip", council("D-oscar-21", "36(3)"));
    }

    private static void closing(CharterBuilder charter) {
        NextStep notice =
                next("NOTICE_30_DAYS", "生效前三十日通知全体会员", "notice to all members 30 days before it takes effect", "40");
        charter.article("37", "章程未尽事项归理事会决定。", "What the charter does not cover is for the council.")
                .decides("council", "other", council("D-oscar-22", "37", "10(1)"))
                .article("38", "与其他组织文件抵触时，章程优先。", "The charter prevails over the other organisation documents.")
                .article(
                        "39",
                        "理事会会议以表决通过章程；章程附于申请表和顾问聘书，入会时须签署。",
                        "A council meeting adopts the charter by vote; it is annexed to the application form and the adviser's"
                                + " letter, and signed on joining.")
                .matter("adopt-charter", "通过章程", "adopt the charter")
                .decides("council", "adopt-charter", council("D-oscar-22", "39"))
                .article(
                        "40",
                        "理事会可修改组织文件，生效前三十日通知全体会员；会员可书面退出，未退出视为接受。",
                        "The council may amend the organisation documents with 30 days' notice to all members, who may leave in"
                                + " writing or else accept.")
                .decides(
                        "council",
                        "amend-charter",
                        council("D-oscar-14", "40", "10(7)", "6").followedBy(notice))
                .matter("amend-documents", "修改其他组织文件", "amend another organisation document")
                .decides(
                        "council",
                        "amend-documents",
                        council("D-oscar-14", "40", "10(7)", "7").followedBy(notice))
                .article("41", "章程由理事会解释。", "The council interprets the charter.")
                .decides("council", "interpret-charter", council("D-oscar-22", "41"));
    }

    /** The rule of article 12, on a matter that other articles give to the council. */
    private static DecisionRule council(String id, String... provisions) {
        return COUNCIL.as(id, List.of(provisions).map(OpenSourceCloud::at).toJavaArray(Citation[]::new));
    }

    /** What comes about without a vote, so that whoever asks for one is refused. */
    private static DecisionRule withoutVote(String id, String provision, String zh, String en) {
        return DecisionRule.of(
                id, Text.of("不经表决", "without a vote"), Formula.withheld(zh, en, at(provision)), at(provision));
    }

    private static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(OpenSourceCloud::at));
    }

    private static Citation at(String provision) {
        return new Citation("oscar", provision);
    }
}
