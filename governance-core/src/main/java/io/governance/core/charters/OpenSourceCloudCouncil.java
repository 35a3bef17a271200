package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.UNNAMED_APPOINTER;
import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decided;
import static io.governance.core.charters.OpenSourceCloud.decision;
import static io.governance.core.charters.OpenSourceCloud.next;
import static io.governance.core.charters.OpenSourceCloud.paper;
import static io.governance.core.charters.OpenSourceCloud.procedure;
import static io.governance.core.charters.OpenSourceCloud.proposed;
import static io.governance.core.charters.OpenSourceCloud.withoutVote;
import static io.governance.core.charters.OpenSourceCloudPeople.CAICT;
import static io.governance.core.charters.OpenSourceCloudPeople.CHAIR;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCILLORS;
import static io.governance.core.charters.OpenSourceCloudPeople.EXECUTIVE_CHAIR;
import static io.governance.core.charters.OpenSourceCloudPeople.HEADS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;
import static io.governance.core.charters.OpenSourceCloudPeople.USER_COUNCIL_UNIT;
import static io.governance.core.charters.OpenSourceCloudReadings.INITIATOR;
import static io.governance.core.charters.OpenSourceCloudReadings.VOTERS;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Articles 10 to 15 of the charter {@code oscar}: the council, its votes, its heads and its advisers. */
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
        heads(charter);
        representation(charter);
        advisers(charter);
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

    private static Effect.Transition edge(String from, String to, String provision) {
        return new Effect.Transition(from, to, Option.none(), at(provision));
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

    private static SeatKind.SentBy sentBy(Seq<String> tiers, Option<String> mark, String provision) {
        return new SeatKind.SentBy(tiers, mark, ONE_EACH, true, at(provision));
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
                .executes("12e", "rule D-oscar-1, absent units in its base");
    }

    private static void heads(CharterBuilder charter) {
        charter.article(
                        "13",
                        "理事长与常务理事长经选举产生，每届五年，连任不限；理事长辞职等情形可临时改选。",
                        "Chair and executive chair are elected for five years, renewable; if the chair resigns, an ad hoc"
                                + " council may re-elect.")
                .procedure(election("election-of-chair", "选举理事长", "electing the chair", "chair"))
                .procedure(election(
                        "election-of-executive-chair", "选举常务理事长", "electing the executive chair", "executive-chair"))
                .term("council", Period.years(5), "13b", "chair", "executive-chair")
                .entrusts("council", "chair", "executive-chair", "13c")
                .procedure(resignation("resignation-of-chair", "理事长辞职", "the chair's resignation", CHAIR, "chair"))
                .procedure(resignation(
                        "resignation-of-executive-chair",
                        "常务理事长辞职",
                        "the executive chair's resignation",
                        EXECUTIVE_CHAIR,
                        "executive-chair"))
                .matter("re-elect-head", "理事长辞职后改选", "re-elect after the chair has resigned")
                .decides("council", "re-elect-head", council("D-oscar-3", "13", "10(3)"))
                .procedure(procedure(
                        "re-election",
                        Text.of("改选理事长", "re-electing the chair"),
                        "13d",
                        List.empty(),
                        List.of(
                                ground("resignation", "理事长辞职", "the chair has resigned"),
                                ground("special-case", "其他类似的特殊情况", "a like special case")),
                        stand("13d 11f 11g"),
                        decision("re-elect-head", "13d 10(3)").then(new Effect.FillSeat(BODY, "chair"))));
    }

    private static Procedure election(String id, String zh, String en, String kind) {
        return procedure(
                id,
                Text.of(zh, en),
                "13a 10(3)",
                stand("13a 11f 11g"),
                decision("elect-head", "13a 10(3)").then(new Effect.FillSeat(BODY, kind)));
    }

    /** Standing for an office of the council is for those on it who may be elected; advisers may not. */
    private static Stage stand(String provisions) {
        return Stage.of(
                "stand",
                Text.of("参选", "standing for election"),
                COUNCILLORS,
                Task.once(),
                cited(provisions.split(" ", -1)));
    }

    private static Procedure resignation(String id, String zh, String en, Capacity holder, String kind) {
        return procedure(
                id,
                Text.of(zh, en),
                "13d",
                Stage.of("resign", Text.of("辞职", "resigning"), holder, Task.once(), cited("13d"))
                        .then(new Effect.GiveUpSeat(BODY, kind)));
    }

    private static Ground ground(String id, String zh, String en) {
        return new Ground(id, Text.of(zh, en), Option.none(), at("13d"));
    }

    private static void representation(CharterBuilder charter) {
        charter.article(
                        "14",
                        "理事长、常务理事长对外代表联盟，召集全会和理事会，并依理事会决议对外签署文件。",
                        "Chair and executive chair represent the alliance, convene its meetings, and sign outside documents"
                                + " as the council decided.")
                .grants(Right.of(
                        "represent",
                        Text.of(
                                "亲自或委派代表对外代表联盟",
                                "to represent the alliance outside, in person or through somebody sent"),
                        HEADS,
                        at("14(1)"),
                        at("14")))
                .matter("sign-outside-document", "对外签署法律文件", "sign an outside legal document")
                .decides("council", "sign-outside-document", council("D-oscar-1", "14(4)"))
                .grants(Right.of(
                                "sign-outside-document",
                                Text.of("对外签署法律文件", "to sign a legal document outside"),
                                HEADS,
                                at("14(4)"))
                        .onlyIf(new Condition.Decided(BODY, MatterId.of("sign-outside-document"), at("14(4)"))));
    }

    private static void advisers(CharterBuilder charter) {
        charter.article(
                        "15",
                        "顾问是受邀的国际开源社区代表。",
                        "Advisers are invited representatives of international open-source communities.")
                .matter("invite-adviser", "邀请顾问", "invite an adviser")
                .decides(
                        "council",
                        "invite-adviser",
                        council("D-oscar-23", "15", "37").deciding(UNNAMED_APPOINTER))
                .procedure(procedure(
                        "adviser",
                        Text.of("邀请顾问", "inviting an adviser"),
                        "15",
                        proposed("15"),
                        decision("invite-adviser", "15"),
                        Stage.of(
                                        "sign",
                                        Text.of("签署聘任书与章程", "signing the letter and the charter"),
                                        SECRETARIAT,
                                        Task.once(),
                                        cited("15", "39b"))
                                .needing(paper(
                                        "appointment-letter", "签署的顾问聘任书", "the signed letter of appointment", "39b"))
                                .needing(paper("signed-charter", "签署的现行章程", "the signed charter in force", "39b"))
                                .then(new Effect.FillSeat(BODY, "adviser"))));
    }
}
