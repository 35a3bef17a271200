package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetwork.COUNCIL;
import static io.governance.core.charters.ChongqingNetwork.at;
import static io.governance.core.charters.ChongqingNetwork.majorityOf;
import static io.governance.core.charters.ChongqingNetwork.ofMember;
import static io.governance.core.charters.ChongqingNetwork.onCouncil;
import static io.governance.core.charters.ChongqingNetwork.paper;
import static io.governance.core.charters.ChongqingNetwork.procedure;
import static io.governance.core.charters.ChongqingNetwork.secretariat;
import static io.governance.core.charters.ChongqingNetwork.stage;
import static io.governance.core.charters.ChongqingNetworkReadings.ELECTOR;
import static io.governance.core.charters.ChongqingNetworkReadings.SEATS;
import static io.governance.core.voting.Count.IN_OFFICE;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 15 to 17 of the charter of {@link ChongqingNetwork}: the bodies, the council and the chair unit. */
final class ChongqingNetworkCouncil {

    private static final ByReading<Formula> ELECTION = ByReading.<Formula>asking(ELECTOR)
            .when("UNDETERMINED", Formula.unstated("选举人与门槛均未作规定", "neither electors nor a threshold are stated"))
            .when("COUNCIL_MAJORITY_OF_ALL", majorityOf(IN_OFFICE, "15"))
            .when(
                    "DIRECTOR_UNITS",
                    Formula.withheld(
                            "由理事单位选举，不经理事会表决。", "the director units elect; the council does not vote.", at("17")))
            .end();

    static final DecisionRule OFFICERS = COUNCIL.as("D-cq-6").deciding(ELECTION);

    static final Period FIVE_YEARS = Period.years(5);

    static final Capacity CHAIR = onCouncil("理事长单位", "the chair unit", "chair");

    /** The charter names nobody who convenes the council: the chair and the standing body do. */
    private static final Capacity CONVENERS = onCouncil(
                    "理事长或常务副理事长", "the chair or executive vice-chair", "chair", "executive-vice-chair")
            .or(secretariat());

    private static final ByReading<Boolean> COUNCIL_ELECTS = ByReading.<Boolean>asking(ELECTOR)
            .when("UNDETERMINED", true)
            .when("COUNCIL_MAJORITY_OF_ALL", true)
            .when("DIRECTOR_UNITS", false)
            .end();

    private ChongqingNetworkCouncil() {}

    static void write(CharterBuilder charter) {
        bodies(charter);
        officers(charter);
    }

    private static void bodies(CharterBuilder charter) {
        charter.article(
                        "15",
                        "设理事会（最高权力机构）、专家委员会（咨询）和秘书处（常设）；负责人任期五年，可连任。",
                        "Bodies: the council, the highest; the advisory expert committee; the secretariat. Heads serve five years.")
                .bodiesAreListedIn("15")
                .body("council", "理事会", "council", "15", Body.VotesPer.SEAT, "16")
                .body("expert-committee", "专家委员会", "expert committee", "15")
                .body("secretariat", "秘书处", "secretariat", "15")
                .executes("15a", "bodies council, expert-committee and secretariat")
                .seatsWithoutVote("secretariat", "head", "秘书处负责人（职务未命名）", "head (office unnamed)", 1, "15b")
                .seatsWithoutVote(
                        "secretariat", "officer", "秘书处人员", "officer of the secretariat, without a vote", "15a")
                .term("secretariat", FIVE_YEARS, "15b", "head")
                .opens("council", ByReading.plain(Option.some(CONVENERS)))
                .meeting(MeetingKind.of(
                                "council",
                                Text.of("理事会会议", "council meeting"),
                                "council",
                                CONVENERS,
                                at("15a"),
                                at("10(2)"))
                        .attendedBy(ofMember().or(secretariat())))
                .procedure(procedure(
                        "interpretation",
                        "解释章程",
                        "interpretation of the charter",
                        List.of(
                                stage(
                                        "ask",
                                        "提出解释问题",
                                        "asking for an interpretation",
                                        onCouncil("理事会成员", "those who vote on the council")
                                                .or(secretariat()),
                                        Task.once(),
                                        "15a"),
                                stage(
                                                "answer",
                                                "理事会作出解释",
                                                "answer of the council",
                                                onCouncil("理事会", "the council"),
                                                Task.decide("council", "interpret-charter"),
                                                "15a")
                                        .then(new Effect.SettleReading(ByReading.plain(1)))),
                        "15a"))
                .decides("council", "other", COUNCIL)
                .decides("council", "interpret-charter", COUNCIL)
                .article(
                        "16",
                        "理事会由成员单位主要负责人组成：理事长1名、常务副理事长1名、副理事长13名、理事21名；任期五年。",
                        "Heads of member units form the council: 1 chair, 1 executive vice-chair, 13 vice-chairs, 21 directors; five years.")
                .seats("council", "chair", "理事长", "chair", 1, "16")
                .seats("council", "executive-vice-chair", "常务副理事长", "executive vice-chair", 1, "16")
                .seats("council", "vice-chair", "副理事长", "vice-chair", 13, "16")
                .seats("council", "director", "理事", "director", 21, "16")
                .limitAsRead(
                        "council",
                        "director",
                        ByReading.<Integer>asking(SEATS)
                                .when("THIRTY_SIX", 21)
                                .when("TWENTY_ONE_IN_ALL", 6)
                                .end())
                .term("council", FIVE_YEARS, "15b", "chair")
                .term("council", FIVE_YEARS, "16", "executive-vice-chair", "vice-chair", "director")
                .procedure(election(
                        "executive-vice-chair",
                        "选举常务副理事长",
                        "election of the executive vice-chair",
                        "elect-deputy-head"))
                .procedure(election("vice-chair", "选举副理事长", "election of a vice-chair", "elect-deputy-head"))
                .procedure(election("director", "选举理事", "election of a director", "decide-seats"))
                .seatsWithoutVote("council", "observer", "列席成员", "observer", "10(2)")
                .decides("council", "elect-deputy-head", OFFICERS.as("D-cq-6", at("16")))
                .decides("council", "decide-seats", OFFICERS.as("D-cq-6", at("16")));
    }

    private static void officers(CharterBuilder charter) {
        charter.article(
                        "17",
                        "理事长单位由理事单位推荐，选举人未写明；负责协调服务，对外担责并签署文件。",
                        "Director units recommend the chair unit, electors unnamed; it coordinates, answers outwardly and signs.")
                .procedure(chairElection())
                .grants(Right.of(
                        "sign-government-contract",
                        Text.of("与政府部门签订项目合同，对外承担责任", "signing project contracts with government bodies"),
                        CHAIR,
                        at("17b")))
                .grants(Right.of(
                        "coordinate", Text.of("协调、组织和服务", "coordinating, organising and serving"), CHAIR, at("17b")))
                .grants(Right.of(
                                "sign-for-members",
                                Text.of("受成员委托签署其他对外文件", "signing other outside documents for members"),
                                CHAIR,
                                at("17c"))
                        .onlyIf(new Condition.HandedIn(
                                paper("power-of-attorney", "成员就此事项的委托书", "the members' powers of attorney", "17c"))))
                .decides("council", "elect-head", OFFICERS.as("D-cq-5", at("17")));
    }

    private static Procedure election(String kind, String zh, String en, String matter) {
        return elected(
                "elect-" + kind,
                Text.of(zh, en),
                new Effect.FillSeat(BodyId.of("council"), kind),
                onCouncil("理事会成员", "those who vote on the council").or(secretariat()),
                matter,
                "16");
    }

    private static Procedure chairElection() {
        return elected(
                "elect-chair",
                Text.of("推荐并选举理事长单位", "election of the chair unit"),
                new Effect.FillSeat(BodyId.of("council"), "chair"),
                onCouncil("理事单位", "a director unit", "director"),
                "elect-head",
                "17a");
    }

    /** Somebody is proposed, then the council elects; where the director units do, their record of it is handed in. */
    private static Procedure elected(
            String id, Text title, Effect seat, Capacity proposers, String matter, String provision) {
        Capacity directors = onCouncil("理事单位", "a director unit", "director");
        return procedure(
                        id,
                        title.zh(),
                        title.en(),
                        List.of(
                                stage("recommend", "推荐人选", "recommending somebody", proposers, Task.once(), provision)
                                        .needingProposer(),
                                stage(
                                                "elect",
                                                "理事会选举",
                                                "election by the council",
                                                directors,
                                                Task.decide("council", matter),
                                                provision)
                                        .where(COUNCIL_ELECTS)
                                        .then(seat),
                                stage(
                                                "directors-elect",
                                                "理事单位选举",
                                                "election by the director units",
                                                directors,
                                                Task.once(),
                                                provision)
                                        .needing(paper(
                                                "election-record", "选举记录", "the record of the election", provision))
                                        .where(COUNCIL_ELECTS.map(council -> !council))
                                        .then(seat)),
                        provision)
                .asking(new Eligibility(
                        "principal-head", Text.of("成员单位主要负责人", "the principal head of a member unit"), at("16")));
    }
}
