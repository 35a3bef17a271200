package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.UNNAMED_APPOINTER;
import static io.governance.core.charters.OpenSourceCloud.UNREGULATED_GROUP;
import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decided;
import static io.governance.core.charters.OpenSourceCloud.next;
import static io.governance.core.charters.OpenSourceCloud.procedure;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCIL;
import static io.governance.core.charters.OpenSourceCloudPeople.GROUP_LEADER;
import static io.governance.core.charters.OpenSourceCloudPeople.HEADS;
import static io.governance.core.charters.OpenSourceCloudPeople.MEMBERS;
import static io.governance.core.charters.OpenSourceCloudPeople.PROJECT_APPLICANTS;
import static io.governance.core.charters.OpenSourceCloudPeople.PROJECT_LEADER;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARY_GENERAL;
import static io.governance.core.charters.OpenSourceCloudPeople.TEMPORARY_LEADER;
import static io.governance.core.charters.OpenSourceCloudPeople.USER_MEMBERS;
import static io.governance.core.charters.OpenSourceCloudReadings.PROJECT;
import static io.governance.core.charters.OpenSourceCloudReadings.SUPPORT;
import static io.governance.core.charters.OpenSourceCloudReadings.WEEK;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 28 and 29 of the charter {@code oscar}: how projects are set up, and how people meet. */
final class OpenSourceCloudWork {

    private static final MeetingKind.Ahead A_WEEK = new MeetingKind.Ahead(
            ByReading.<Period>asking(WEEK)
                    .when("SEVEN_DAYS", Period.weeks(1))
                    .when("SEVEN_CLEAR_DAYS", Period.days(8))
                    .end(),
            at("29(5)"));

    private static final MeetingKind.Minutes MINUTES =
            new MeetingKind.Minutes(Period.days(3), at("29(6)a"), at("29(6)b"));

    private OpenSourceCloudWork() {}

    static void write(CharterBuilder charter) {
        projects(charter);
        settingUp(charter);
        plenary(charter);
        councilMeetings(charter);
        otherMeetings(charter);
        events(charter);
    }

    private static void projects(CharterBuilder charter) {
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
                                        .end()));
    }

    private static void settingUp(CharterBuilder charter) {
        Stage support = Stage.of(
                        "support", Text.of("会员支持", "the support of members"), MEMBERS, supporters(true), cited("28b"))
                .doing(ByReading.<Task>asking(SUPPORT)
                        .when("TWO_BESIDES_APPLICANT", supporters(true))
                        .when("APPLICANT_COUNTS", supporters(false))
                        .end());
        charter.procedure(procedure(
                        "project",
                        Text.of("开源项目立项", "setting up an open-source project"),
                        "28a 19",
                        applying(),
                        support,
                        Stage.of(
                                "pass",
                                Text.of("工作组讨论通过", "the group's vote"),
                                MEMBERS,
                                Task.decide("working-group", "approve-project"),
                                cited("28c")),
                        Stage.of(
                                        "file",
                                        Text.of("报理事会备案", "filing with the council"),
                                        GROUP_LEADER.or(SECRETARIAT),
                                        Task.once(),
                                        cited("28c", "28d", "19"))
                                .where(filed(true))
                                .then(started("industry", "technical")),
                        Stage.of(
                                        "approve",
                                        Text.of("理事会批准立项", "the council's approval"),
                                        HEADS,
                                        Task.decide("council", "approve-project"),
                                        cited("10(8)", "29(2)a", "28d", "19"))
                                .where(filed(false))
                                .then(started("industry", "technical"))))
                .procedure(procedure(
                        "other-project",
                        Text.of("开源项目以外的立项", "setting up another project"),
                        "10(8)",
                        applying(),
                        OpenSourceCloud.decision("approve-project", "10(8) 29(2)a")
                                .then(started())));
    }

    private static Stage applying() {
        return Stage.of(
                "apply", Text.of("申请立项", "applying for a project"), PROJECT_APPLICANTS, Task.once(), cited("28a"));
    }

    private static Task supporters(boolean besidesTheApplicant) {
        return new Task.Supports(2, besidesTheApplicant, true);
    }

    private static ByReading<Boolean> filed(boolean yes) {
        return ByReading.<Boolean>asking(PROJECT)
                .when("FILING", yes)
                .when("APPROVAL_FOR_ALL", !yes)
                .end();
    }

    private static Effect started(String... kinds) {
        return new Effect.StartProject(List.of(kinds));
    }

    private static void plenary(CharterBuilder charter) {
        charter.article(
                        "29",
                        "每年两次全会；理事会原则上半年一会，议战略、财务、人事、机构，批准项目与成果；议程提前一周发出，纪要三日内确认。",
                        "Two plenaries a year; a council meeting each half-year on strategy, finance, personnel, structure,"
                                + " projects and results; group and project meetings; agenda a week before, minutes"
                                + " confirmed within three days.")
                .body("plenary", "全会", "plenary", "29(1)")
                .seatsWithoutVote("plenary", "member", "会员", "member", "29(1)")
                .everyMember("plenary", "member")
                .meeting(MeetingKind.of("plenary", Text.of("全会", "plenary"), "plenary", HEADS, cited("29(1)", "14(2)"))
                        .ahead(A_WEEK)
                        .withoutResolutions()
                        .attendedBy(MEMBERS.or(COUNCIL).or(SECRETARIAT)))
                .recurring(new RecurringDuty(
                        "plenary-twice-a-year",
                        Text.of("每年召开两次全会", "two plenaries a year"),
                        BodyId.of("council"),
                        new RecurringDuty.MeetingsHeld(List.of("plenary")),
                        2,
                        Option.none(),
                        List.of(at("29(1)"), at("14(2)"))));
    }

    private static void councilMeetings(CharterBuilder charter) {
        Capacity circle =
                SECRETARY_GENERAL.or(GROUP_LEADER).or(TEMPORARY_LEADER).or(USER_MEMBERS);
        charter.decides("council", "approve-budget", council("D-oscar-1", "29(2)"))
                .procedure(decided(
                        "finances",
                        Text.of("财务事项", "a matter of finance"),
                        "approve-budget",
                        new Effect.Adopt(),
                        "29(2)a"))
                .meeting(MeetingKind.of(
                                "council",
                                Text.of("理事会会议", "council meeting"),
                                "council",
                                HEADS,
                                cited("29(2)b", "14(3)"))
                        .ahead(A_WEEK)
                        .minuted(MINUTES)
                        .attendedBy(circle))
                .executes("29(2)c", "meeting council, attendance")
                .meeting(MeetingKind.of(
                                "ad-hoc-council",
                                Text.of("临时理事会会议", "ad hoc council meeting"),
                                "council",
                                HEADS,
                                cited("29(2)d", "13d"))
                        .askedForBy(COUNCIL)
                        .also(new MeetingKind.Form(MeetingKind.Mode.TELEPHONE, false, at("29(2)d")))
                        .ahead(A_WEEK)
                        .minuted(MINUTES)
                        .attendedBy(circle))
                .recurring(new RecurringDuty(
                        "council-each-half-year",
                        Text.of("原则上每半年召开一次理事会", "in principle a council meeting each half-year"),
                        BodyId.of("council"),
                        new RecurringDuty.MeetingsHeld(List.of("council", "ad-hoc-council")),
                        1,
                        Option.some(Period.months(6)),
                        List.of(at("29(2)b"))));
    }

    private static void otherMeetings(CharterBuilder charter) {
        MeetingKind.Form telephone = new MeetingKind.Form(MeetingKind.Mode.TELEPHONE, false, at("29(3)"));
        charter.meeting(MeetingKind.of(
                                "group",
                                Text.of("工作组会议", "meeting of a working group"),
                                "working-group",
                                GROUP_LEADER,
                                cited("29(3)"))
                        .also(telephone)
                        .ahead(A_WEEK)
                        .minuted(MINUTES))
                .meeting(MeetingKind.of(
                                "temporary-group",
                                Text.of("临时工作组会议", "meeting of a temporary group"),
                                "temporary-group",
                                TEMPORARY_LEADER,
                                cited("29(3)"))
                        .also(telephone)
                        .ahead(A_WEEK)
                        .minuted(MINUTES))
                .meeting(MeetingKind.of(
                                "project",
                                Text.of("开源项目会议", "meeting of an open-source project"),
                                "open-source-project",
                                PROJECT_LEADER,
                                cited("29(3)"))
                        .ahead(A_WEEK)
                        .attendedBy(MEMBERS))
                .matter("appoint-project-leader", "任命开源项目组长", "appoint the leader of an open-source project")
                .decides(
                        "council",
                        "appoint-project-leader",
                        council("D-oscar-23", "29(3)", "37").deciding(UNNAMED_APPOINTER))
                .procedure(decided(
                        "project-leader",
                        Text.of("任命开源项目组长", "appointing the leader of an open-source project"),
                        "appoint-project-leader",
                        new Effect.FillSeat(BodyId.of("open-source-project"), "leader"),
                        "29(3)"));
    }

    private static void events(CharterBuilder charter) {
        charter.grants(Right.of(
                        "hold-event",
                        Text.of("秘书处举办推广活动", "the secretariat's marketing events"),
                        SECRETARIAT,
                        at("29(4)")))
                .recurring(event("event-of-the-secretariat", "秘书处每年举办推广活动", "secretariat", "hold-event"))
                .grants(Right.of(
                        "hold-group-event",
                        Text.of("工作组举办推广活动", "a working group's marketing events"),
                        GROUP_LEADER,
                        at("29(4)")))
                .recurring(event("event-of-a-group", "工作组每年举办推广活动", "working-group", "hold-group-event"));
    }

    private static RecurringDuty event(String id, String zh, String body, String right) {
        return new RecurringDuty(
                id,
                Text.of(zh, "marketing events of the " + body + " each year"),
                BodyId.of(body),
                new RecurringDuty.Exercised(right),
                1,
                Option.none(),
                List.of(at("29(4)")));
    }
}
