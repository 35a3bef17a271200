package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.UNNAMED_APPOINTER;
import static io.governance.core.charters.OpenSourceCloud.UNREGULATED_GROUP;
import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decided;
import static io.governance.core.charters.OpenSourceCloud.decision;
import static io.governance.core.charters.OpenSourceCloud.next;
import static io.governance.core.charters.OpenSourceCloud.procedure;
import static io.governance.core.charters.OpenSourceCloudPeople.CAICT;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCIL_CLASS;
import static io.governance.core.charters.OpenSourceCloudPeople.HEADS;
import static io.governance.core.charters.OpenSourceCloudPeople.MEMBERS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;
import static io.governance.core.charters.OpenSourceCloudPeople.TEMPORARY_LEADER;
import static io.governance.core.charters.OpenSourceCloudReadings.VOTERS;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Right;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 16 to 20 of the charter {@code oscar}: the secretariat, working groups, projects as bodies, and experts. */
final class OpenSourceCloudGroups {

    private static final BodyId SECRETARIAT_BODY = BodyId.of("secretariat");
    private static final BodyId WORKING_GROUP = BodyId.of("working-group");
    private static final BodyId TEMPORARY_GROUP = BodyId.of("temporary-group");

    private OpenSourceCloudGroups() {}

    static void write(CharterBuilder charter) {
        secretariat(charter);
        workingGroups(charter);
        leaders(charter);
        temporaryGroups(charter);
        projectsAndExperts(charter);
    }

    private static void secretariat(CharterBuilder charter) {
        charter.article(
                        "16",
                        "秘书处处理日常事务；设秘书长一名、副秘书长两名，均由理事会任命。",
                        "The secretariat does daily business; the council appoints one secretary-general and two deputies.")
                .body("secretariat", "秘书处", "secretariat", "16")
                .grants(Right.of(
                        "run-daily-business",
                        Text.of("处理日常事务、组织活动、联络其他组织", "to do daily business, organise events and keep up relations"),
                        SECRETARIAT,
                        at("16a")))
                .seatsWithoutVote("secretariat", "secretary-general", "秘书长", "secretary-general", 1, "16")
                .seatsWithoutVote(
                        "secretariat", "deputy-secretary-general", "副秘书长", "deputy secretary-general", 2, "16")
                .decides("council", "appoint-secretary-general", council("D-oscar-16", "16"))
                .decides("council", "appoint-deputy-secretary-general", council("D-oscar-16", "16"))
                .procedure(decided(
                        "secretary-general",
                        Text.of("任命秘书长", "appointing the secretary-general"),
                        "appoint-secretary-general",
                        new Effect.FillSeat(SECRETARIAT_BODY, "secretary-general"),
                        "16b 29(2)a"))
                .procedure(decided(
                        "deputy-secretary-general",
                        Text.of("任命副秘书长", "appointing a deputy secretary-general"),
                        "appoint-deputy-secretary-general",
                        new Effect.FillSeat(SECRETARIAT_BODY, "deputy-secretary-general"),
                        "16b 29(2)a"));
    }

    private static void workingGroups(CharterBuilder charter) {
        Capacity vicesToo = COUNCIL_CLASS.or(new Capacity.OnSeat(
                BodyId.of("council"),
                List.of(CAICT, "vice-chair"),
                Text.of("副理事长单位或信通院", "a vice-chair unit or CAICT")));
        Stage proposing = Stage.of(
                        "propose",
                        Text.of("提议设立工作组", "proposing a working group"),
                        COUNCIL_CLASS,
                        Task.once(),
                        cited("17c"))
                .by(ByReading.<Capacity>asking(VOTERS)
                        .when("TIER_UNITS", COUNCIL_CLASS)
                        .when("ALL_NON_ADVISER_SEATS", vicesToo)
                        .end())
                .needingProposer();
        charter.article(
                        "17",
                        "工作组由理事会员单位提议设立，理事会批准；组长先由会员推荐，再经组内选举，最后由理事会任命。",
                        "A council-class unit proposes a working group, the council approves it; members recommend its leader,"
                                + " the group elects, the council appoints.")
                .body("working-group", "工作组", "working group", "17", Body.VotesPer.MEMBER, "17")
                .seats("working-group", "leader", "工作组组长", "leader", 1, "17")
                .seats("working-group", "member", "工作组成员", "member of the group", "17")
                .sent("working-group", "member", joining("17a"))
                // The charter does not say who puts something to a group's vote: whoever is in it may.
                .opens(
                        "working-group",
                        ByReading.plain(Option.some(new Capacity.OnSeat(
                                WORKING_GROUP, List.empty(), Text.of("工作组成员", "those in the working group")))))
                .decides("council", "create-working-group", council("D-oscar-9", "17"))
                .atMeeting("council", "create-working-group", "17c")
                .procedure(procedure(
                        "working-group",
                        Text.of("设立工作组", "forming a working group"),
                        "17a 17c",
                        proposing,
                        decision("create-working-group", "17c 17a").then(new Effect.FormGroup(WORKING_GROUP, false))));
    }

    private static void leaders(CharterBuilder charter) {
        charter.decides(
                        "working-group",
                        "appoint-group-head",
                        DecisionRule.of(
                                        "D-oscar-10",
                                        Text.of("工作组选举组长", "election of a group's leader"),
                                        UNREGULATED_GROUP,
                                        at("17"))
                                .followedBy(next("COUNCIL", "理事会任命组长", "the council appoints the leader", "17", "12")))
                .decides("council", "appoint-group-head", council("D-oscar-1", "17"))
                .procedure(procedure(
                        "group-leader",
                        Text.of("产生工作组组长", "finding the leader of a working group"),
                        "17b",
                        Stage.of(
                                "recommend",
                                Text.of("会员单位推荐", "a member unit's recommendation"),
                                MEMBERS,
                                Task.once(),
                                cited("17b")),
                        Stage.of(
                                "elect",
                                Text.of("工作组选举", "the group's election"),
                                MEMBERS,
                                Task.decide("working-group", "appoint-group-head"),
                                cited("17b")),
                        Stage.of(
                                        "appoint",
                                        Text.of("理事会任命", "the council's appointment"),
                                        HEADS,
                                        Task.decide("council", "appoint-group-head"),
                                        cited("17b"))
                                .then(new Effect.FillSeat(WORKING_GROUP, "leader"))));
    }

    private static void temporaryGroups(CharterBuilder charter) {
        charter.article(
                        "18",
                        "理事会可为专题研究设临时工作组并任命组长，任务结束即解散。",
                        "For special studies the council may form temporary groups and appoint their leaders; done, they dissolve.")
                .body("temporary-group", "临时工作组", "temporary working group", "18a")
                .seatsWithoutVote("temporary-group", "leader", "临时工作组组长", "leader", 1, "18a")
                .seatsWithoutVote("temporary-group", "member", "临时工作组成员", "member of the group", "18a")
                .sent("temporary-group", "member", joining("18a"))
                .matter("form-temporary-group", "设立临时工作组", "form a temporary group")
                .decides("council", "form-temporary-group", council("D-oscar-11", "18"))
                .procedure(decided(
                        "temporary-group",
                        Text.of("设立临时工作组", "forming a temporary group"),
                        "form-temporary-group",
                        new Effect.FormGroup(TEMPORARY_GROUP, true),
                        "18a"))
                .matter("appoint-temporary-group-head", "任命临时工作组组长", "appoint the head of a temporary group")
                .decides("council", "appoint-temporary-group-head", council("D-oscar-11", "18"))
                .procedure(decided(
                        "temporary-group-leader",
                        Text.of("任命临时工作组组长", "appointing the leader of a temporary group"),
                        "appoint-temporary-group-head",
                        new Effect.FillSeat(TEMPORARY_GROUP, "leader"),
                        "18a"))
                .grants(Right.of(
                        "dissolve-temporary-group",
                        Text.of("任务完成或期限届满时解散临时工作组", "to dissolve a temporary group whose task or time is over"),
                        TEMPORARY_LEADER.or(HEADS),
                        at("18b")));
    }

    /** Members send people to groups as they like; one vote for each is the body's rule. */
    private static SeatKind.SentBy joining(String provision) {
        return new SeatKind.SentBy(List.empty(), Option.none(), List.empty(), true, at(provision));
    }

    private static void projectsAndExperts(CharterBuilder charter) {
        charter.article(
                        "19",
                        "开源项目分行业、技术两种，以开放协作方式进行。",
                        "Open-source projects are of two kinds, industry and technical, run by open collaboration.")
                .body("open-source-project", "开源项目", "open-source project", "19")
                .seatsWithoutVote("open-source-project", "leader", "开源项目组长", "project leader", "29(3)")
                .article(
                        "20",
                        "专家委员会由技术与开源治理方面的专家个人组成，不代表单位。",
                        "The expert committee is made of individuals, experts in technology and open-source governance.")
                .body("expert-committee", "专家委员会", "expert committee", "20")
                .seatsWithoutVote("expert-committee", "expert", "专家", "expert", "20")
                .decides(
                        "council",
                        "engage-expert",
                        council("D-oscar-23", "20", "37").deciding(UNNAMED_APPOINTER))
                .procedure(decided(
                        "expert",
                        Text.of("聘任专家", "engaging an expert"),
                        "engage-expert",
                        new Effect.FillSeat(BodyId.of("expert-committee"), "expert"),
                        "20"));
    }
}
