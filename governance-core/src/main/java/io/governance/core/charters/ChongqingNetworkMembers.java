package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetwork.administrative;
import static io.governance.core.charters.ChongqingNetwork.at;
import static io.governance.core.charters.ChongqingNetwork.next;
import static io.governance.core.charters.ChongqingNetwork.ofMember;
import static io.governance.core.charters.ChongqingNetwork.onCouncil;
import static io.governance.core.charters.ChongqingNetwork.paper;
import static io.governance.core.charters.ChongqingNetwork.procedure;
import static io.governance.core.charters.ChongqingNetwork.secretariat;
import static io.governance.core.charters.ChongqingNetwork.stage;
import static io.governance.core.charters.ChongqingNetwork.twoThirdsOf;
import static io.governance.core.charters.ChongqingNetworkReadings.BASE;
import static io.governance.core.voting.Count.ENTITLED;
import static io.governance.core.voting.Count.IN_OFFICE;

import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Silence;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 8 to 12 of the charter of {@link ChongqingNetwork}: who is a member and how one becomes one. */
final class ChongqingNetworkMembers {

    private static final DecisionRule ADMISSION = DecisionRule.of(
                    "D-cq-1",
                    Text.of("接纳成员", "admission of a member"),
                    ByReading.<Formula>asking(BASE)
                            .when("IN_OFFICE", twoThirdsOf(IN_OFFICE, "9(3)"))
                            .when("ALL_SEATS", twoThirdsOf(ENTITLED, "9(3)"))
                            .end(),
                    at("9(3)"),
                    at("12"))
            .followedBy(next("SIGNATURE", "签署联盟协议书", "signing the alliance agreement", "12"));

    private ChongqingNetworkMembers() {}

    static void write(CharterBuilder charter) {
        members(charter);
        joining(charter);
    }

    private static void members(CharterBuilder charter) {
        charter.article(
                        "8",
                        "成员须有独立法人资格并从事本领域；各自独立，与联盟之间不生债权债务。",
                        "Members have legal personality and work in the field; no debts arise between them and the alliance.")
                .tier("member", "联盟成员", "member", "8a")
                .declares("8b", "说明成员与联盟互不负债，没有可执行的动作。", "Says that no debts arise; there is nothing to carry out.")
                .article(
                        "9",
                        "三项条件：拥护章程并守约；在本领域有一定……（原文缺字）；理事会全体成员三分之二以上赞成。",
                        "Three conditions: support of the charter; some standing (the noun is missing); two thirds of all the council.")
                .decides("council", "admit-member", ADMISSION)
                .article(
                        "10",
                        "七项权利，包括优先成为理事、列席理事会（无表决权）、依协议实施专利和退出。",
                        "Seven rights: priority for a seat, attending the council without a vote, patents by agreement, leaving.")
                .grants(priority(
                        "first-call-on-director",
                        "优先成为理事",
                        "first call on becoming a director",
                        "10(1)",
                        "elect-director"))
                .grants(right(
                        "discuss-in-council",
                        "列席理事会会议并参加重大事项讨论",
                        "sitting in on the council and joining the discussion",
                        "10(2)"))
                .grants(right(
                        "join-committee-work",
                        "参与专家委员会和秘书处的工作",
                        "taking part in the work of experts and secretariat",
                        "10(3)"))
                .grants(priority(
                        "first-call-on-cooperation",
                        "优先与其他成员合作",
                        "first call on cooperation with other members",
                        "10(4)",
                        "cooperate"))
                .grants(right("cooperate", "与其他成员合作", "cooperating with other members", "10(4)"))
                .grants(right("join-exchange", "参加交流和培训", "taking part in exchange and training", "10(5)"))
                .grants(right("use-patent", "依协议实施其他成员的专利", "using other members' patents under an agreement", "10(6)")
                        .onlyIf(new Condition.HandedIn(
                                paper("patent-agreement", "专利实施协议", "the agreement on the patent", "10(6)"))))
                .silent(Silence.of(
                        Silence.LICENSING,
                        Text.of(
                                "实施其他成员的专利须有协议，章程没有规定谁须向谁许可",
                                "using another member's patent takes an agreement; the charter does not say who must license anything"),
                        at("10(6)")))
                .article(
                        "11",
                        "四项义务：遵守章程，参与建设，保守技术秘密，共享成果信息。",
                        "Four duties: obey the charter, help to build the alliance, keep technical secrets, share results.")
                .imposes(
                        "uphold-charter",
                        Text.of("拥护章程，推动技术转移", "upholding the charter and technology transfer"),
                        ofMember(),
                        "11(1)")
                .imposes(
                        "build-alliance",
                        Text.of("参与联盟和知识产权制度建设", "building the alliance and its IP rules"),
                        ofMember(),
                        "11(2)")
                .imposes(
                        "keep-secrets",
                        Text.of("保守联盟的重要技术秘密", "keeping important technical secrets"),
                        ofMember(),
                        "11(3)")
                .imposes(
                        "share-results", Text.of("成员之间共享成果和信息", "sharing results and information"), ofMember(), "11(4)")
                .secrecy(ChongqingNetworkSecrets.policy());
    }

    private static void joining(CharterBuilder charter) {
        charter.article(
                        "12",
                        "申请材料三份；秘书处审查，理事会决定；签署联盟协议书后即为成员，并获证书。",
                        "Three papers; the secretariat examines, the council decides; signing the agreement makes a member.")
                .procedure(admission())
                .grants(Right.of(
                        "issue-certificate",
                        Text.of("颁发成员证书（仅作证明）", "issuing the certificate, which is evidence only"),
                        onCouncil("理事会成员", "those who vote on the council"),
                        at("12(2)b")))
                .matter("examine-application", "审查入盟申请", "examine an application")
                .decides(
                        "secretariat",
                        "examine-application",
                        administrative("D-cq-10", "审查入盟申请", "examination of an application", "12"));
    }

    private static Procedure admission() {
        return procedure(
                        "admission",
                        "吸收成员",
                        "admission of a member",
                        List.of(
                                stage(
                                                "apply",
                                                "向秘书处申请",
                                                "applying to the secretariat",
                                                new Capacity.Anybody(),
                                                Task.once(),
                                                "12(2)a")
                                        .needing(paper("application", "书面申请", "the written application", "12(1)"))
                                        .needing(paper(
                                                "unit-profile",
                                                "单位简介附营业执照或登记证书",
                                                "the unit profile with licence or registration",
                                                "12(1)"))
                                        .needing(paper(
                                                "field-report",
                                                "从事本领域工作的书面报告",
                                                "the report on work in the field",
                                                "12(1)")),
                                stage(
                                        "screen",
                                        "秘书处审查",
                                        "examination by the secretariat",
                                        secretariat(),
                                        Task.judge(),
                                        "12(2)a",
                                        "9(2)"),
                                stage(
                                        "decide",
                                        "理事会决定",
                                        "decision of the council",
                                        onCouncil("理事会", "the council"),
                                        Task.decide("council", "admit-member"),
                                        "9(3)",
                                        "12(2)a"),
                                stage(
                                                "sign",
                                                "签署联盟协议书",
                                                "signing the alliance agreement",
                                                new Capacity.Applicant(),
                                                Task.once(),
                                                "12(2)b")
                                        .needing(paper(
                                                "alliance-agreement", "联盟协议书", "the alliance agreement", "12(2)b"))
                                        .then(new Effect.AdmitMember(Option.some("member")))),
                        "12(2)a")
                .asking(new Eligibility(
                        "legal-person",
                        Text.of("有独立法人资格的企业、事业单位或学会", "an enterprise, institution or society with legal personality"),
                        at("8a")))
                .asking(new Eligibility(
                        "works-in-field", Text.of("从事本领域的研究、制造、服务或应用", "working in the field"), at("8a")))
                .asking(new Eligibility(
                        "upholds-charter",
                        Text.of("拥护章程、遵守协议", "upholding the charter and its agreements"),
                        at("9(1)")));
    }

    private static Right right(String id, String zh, String en, String provision) {
        return Right.of(id, Text.of(zh, en), ofMember(), at(provision));
    }

    private static Right priority(String id, String zh, String en, String provision, String in) {
        return right(id, zh, en, provision).asPriorityIn(in);
    }
}
