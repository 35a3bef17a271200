package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decided;
import static io.governance.core.charters.OpenSourceCloud.next;
import static io.governance.core.charters.OpenSourceCloud.withoutVote;
import static io.governance.core.charters.OpenSourceCloudPeople.CAICT;
import static io.governance.core.charters.OpenSourceCloudPeople.CHAIR;
import static io.governance.core.charters.OpenSourceCloudPeople.HEADS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;
import static io.governance.core.charters.OpenSourceCloudPeople.USER_COUNCIL_UNIT;
import static io.governance.core.charters.OpenSourceCloudReadings.INITIATOR;
import static io.governance.core.charters.OpenSourceCloudReadings.VOTERS;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Transition;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Articles 10 to 12 of the charter {@code oscar}: the council, what it decides, who sits on it and how it votes. */
final class OpenSourceCloudCouncil {

    private static final BodyId BODY = BodyId.of("council");

    /** The kinds of seat of which a unit may have one in all: who heads the council is their unit's one person. */
    private static final Seq<String> ONE_EACH = List.of(CAICT, "chair", "executive-chair", "vice-chair", "director");

    private OpenSourceCloudCouncil() {}

    static void write(CharterBuilder charter) {
        powers(charter);
        questionsForTheCouncil(charter);
        seats(charter);
        delegates(charter);
        votes(charter);
    }

    private static void powers(CharterBuilder charter) {
        NextStep signature = next("SIGNATURE", "签署入会申请表与章程", "signing the application form and the charter", "7", "39");
        charter.article(
                        "10",
                        "理事会的八项职权：重大事项、规划、负责人人选、席位增减、会员进出、组织变更与终止、文件修改、项目与技术。",
                        "Eight powers of the council: major matters, plans, the chair and executive chair, its own members,"
                                + " joining and leaving, reorganisation and termination, documents, projects and technology.")
                .executes("10", "competences of the council, none of them delegated")
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
                .decides("council", "decide-technical-matter", council("D-oscar-13", "10(8)"));
    }

    private static void questionsForTheCouncil(CharterBuilder charter) {
        charter.procedure(decided(
                        "plan",
                        Text.of("经营方针与计划", "operating policy or plan"),
                        "approve-plan",
                        new Effect.Adopt(),
                        "10(2)"))
                .procedure(decided(
                        "removal-of-head",
                        Text.of("更换理事长或常务理事长", "replacing the chair or the executive chair"),
                        "replace-head",
                        new Effect.RemoveFrom(BODY, List.of("chair", "executive-chair")),
                        "10(3)"))
                .procedure(decided(
                        "council-membership",
                        Text.of("增减理事会员单位", "adding or removing a council-class unit"),
                        "change-tier",
                        new Effect.ChangeTier(List.of(
                                edge("full", "council-class", "23"),
                                edge("enterprise", "council-class", "10(4)"),
                                edge("user", "council-class", "10(4)"),
                                edge("council-class", "full", "10(4)"),
                                edge("council-class", "enterprise", "10(4)"),
                                edge("council-class", "user", "10(4)"))),
                        "10(4)"))
                .procedure(decided(
                        "user-council-unit",
                        Text.of("确定用户理事单位", "making a unit a user council unit"),
                        "decide-seats",
                        new Effect.MarkMember(USER_COUNCIL_UNIT),
                        "10(4) 11c"))
                .procedure(decided(
                        "termination",
                        Text.of("终止联盟", "ending the alliance"),
                        "terminate",
                        new Effect.Terminate(),
                        "10(6)"))
                .procedure(decided(
                        "reorganisation",
                        Text.of("变更联盟组织", "reorganising the alliance"),
                        "reorganise",
                        new Effect.Adopt(),
                        "10(6)"))
                .procedure(decided(
                        "results",
                        Text.of("发布成果", "releasing results"),
                        "release-results",
                        new Effect.Adopt(),
                        "10(8) 29(2)a"))
                .procedure(decided(
                        "structure",
                        Text.of("调整机构设置", "changing the structure"),
                        "change-structure",
                        new Effect.Adopt(),
                        "10(8) 29(2)a"))
                .procedure(decided(
                        "technical-matter",
                        Text.of("重大技术事项", "a major technical matter"),
                        "decide-technical-matter",
                        new Effect.Adopt(),
                        "10(8)"));
    }

    private static Transition edge(String from, String to, String provision) {
        return new Transition(from, to, Option.none(), at(provision));
    }

    private static void seats(CharterBuilder charter) {
        charter.article(
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
                .executes("11b", "seats council, at most one chair and one executive chair")
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
                                "vice-chairs are delegated by their units; nobody elects them."));
    }

    private static void delegates(CharterBuilder charter) {
        charter.mark(CAICT, Text.of("是中国信息通信研究院", "is the China Academy (CAICT)"), SECRETARIAT, "11a")
                .sent("council", CAICT, sentBy(List.empty(), Option.some(CAICT), "11a"))
                .mark(USER_COUNCIL_UNIT, Text.of("是用户理事单位", "is a user council unit"), SECRETARIAT, "11c")
                .sent("council", "vice-chair", sentBy(List.empty(), Option.some(USER_COUNCIL_UNIT), "11c"))
                .sent("council", "director", sentBy(List.of("council-class"), Option.none(), "11d"))
                .executes("11e", "delegates council: one person of each unit in all")
                .executes("11h", "delegates council: replaced by written notice, at once");
    }

    /** Article 11 makes up the council of these units, and article 12 counts those that are not there. */
    private static SeatKind.SentBy sentBy(Seq<String> tiers, Option<String> mark, String provision) {
        return new SeatKind.SentBy(tiers, mark, ONE_EACH, true, true, at(provision));
    }

    private static void votes(CharterBuilder charter) {
        charter.article(
                        "12",
                        "由负责人发起表决；理事会员按单位各投一票；赞成达到三分之二（恰好亦可）即通过；缺席算弃权。",
                        "A head opens the vote; one vote per council-class unit; two thirds or more in favour carry;"
                                + " the absent count as abstaining.")
                .opens(
                        "council",
                        ByReading.<Option<Capacity>>asking(INITIATOR)
                                .when("EXECUTIVE_CHAIR", Option.some(HEADS))
                                .when("CHAIR_ONLY", Option.some(CHAIR))
                                .end())
                .executes("12a", "openers council")
                .executes("12b", "one vote council")
                .executes("12c", "choices of a ballot: in favour, abstaining, against")
                .executes("12d", "rule D-oscar-1")
                .executes("12e", "rule D-oscar-1, absent units in its base")
                .executes("12e", "delegates council: a unit has its place whether or not it sends anybody");
    }
}
