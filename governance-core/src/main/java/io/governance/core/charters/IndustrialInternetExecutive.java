package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.DIRECTOR;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.STANDING_COUNCILLOR;
import static io.governance.core.charters.IndustrialInternetPeople.may;
import static io.governance.core.charters.IndustrialInternetRules.STANDING_COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.charters.IndustrialInternetRules.next;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.right.Condition;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The standing council and the secretariat: articles 24 to 26. */
final class IndustrialInternetExecutive {

    private IndustrialInternetExecutive() {}

    static void write(CharterBuilder charter) {
        standingCouncil(charter);
        secretariat(charter);
    }

    private static void standingCouncil(CharterBuilder charter) {
        ByReading<Boolean> inRecess = ByReading.plain(true);
        charter.article(
                        "24",
                        "常务理事会由理事长、副理事长、秘书长和副秘书长组成，理事会闭会期间行使五项职权。",
                        "The standing council is the chair, vice-chairs, secretary-general and deputies; in recess it exercises five powers.")
                .body("standing-council", "常务理事会", "standing council", "24")
                .seats("standing-council", "chair", "理事长", "chair", 1, "24")
                .seats("standing-council", "vice-chair", "副理事长", "vice-chair", "24")
                .seats("standing-council", "secretary-general", "秘书长", "secretary-general", 1, "24")
                .seats("standing-council", "deputy-secretary-general", "副秘书长", "deputy secretary-general", "24")
                .executes("24a", "seats standing-council: whoever holds one of the four offices, and nobody else")
                .executes("24b", "delegation council to standing-council")
                .meeting(MeetingKind.of(
                        "standing-council",
                        Text.of("常务理事会会议", "meeting of the standing council"),
                        "standing-council",
                        SECRETARIAT,
                        at("26(2)"),
                        at("24b")))
                .delegates(
                        "council",
                        "standing-council",
                        "24",
                        "admit-member",
                        "expel-member",
                        "create-working-group",
                        "approve-project")
                .decides(
                        "standing-council",
                        "create-working-group",
                        STANDING_COUNCIL.as("D-aii-13", at("22(8)")),
                        inRecess)
                .decides("standing-council", "approve-project", STANDING_COUNCIL.as("D-aii-3", at("22(10)")), inRecess)
                .article(
                        "25",
                        "首届理事长、副理事长由指导委员会提名、理事会选举；增补副理事长的人数由常务理事会确定。",
                        "The first chair and vice-chairs are nominated by the guiding committee and elected by the council;"
                                + " the standing council fixes how many vice-chairs are added.")
                .procedure(IndustrialInternetOffices.first("first-chair", "chair", "elect-head"))
                .procedure(IndustrialInternetOffices.first("first-vice-chair", "vice-chair", "elect-deputy-head"))
                .procedure(IndustrialInternetOffices.addingPlace())
                .procedure(IndustrialInternetOffices.furtherViceChair())
                .matter("fix-vice-chair-number", "确定增补副理事长人数", "fix how many vice-chairs are added")
                .decides(
                        "standing-council",
                        "fix-vice-chair-number",
                        STANDING_COUNCIL
                                .as("D-aii-7", at("25"))
                                .followedBy(next(
                                        "COUNCIL",
                                        "副理事长单位提名，理事会选举",
                                        "vice-chair units nominate and the council elects",
                                        "25",
                                        "22(3)")));
    }

    private static void secretariat(CharterBuilder charter) {
        charter.article(
                        "26",
                        "秘书处是日常办事机构，由秘书长、副秘书长和办公室组成，筹备并召开各类会议。",
                        "The secretariat is the daily office of the secretary-general, deputies and an office; it prepares and calls meetings.")
                .body("secretariat", "秘书处", "secretariat", "26a")
                .seatsWithoutVote("secretariat", "officer", "秘书处办公室人员", "officer of the secretariat's office", "26a")
                .grants(may(
                        "carry-out-council-resolutions",
                        "执行理事会和常务理事会决议",
                        "carrying out resolutions of the councils",
                        SECRETARIAT,
                        "26(1)"))
                .grants(may("draft-annual-plan", "拟订年度工作计划", "drafting the annual plan", SECRETARIAT, "26(3)"))
                .recurring(new RecurringDuty(
                        "annual-plan",
                        Text.of("每年拟订工作计划", "drafting a plan every year"),
                        BodyId.of("secretariat"),
                        new RecurringDuty.Exercised("draft-annual-plan"),
                        1,
                        Option.none(),
                        List.of(at("26(3)"))))
                .declares("26(5)", "对外项目联络，没有可拒绝或记录的条件。", "Linking to outside projects leaves nothing to check.")
                .declares("26(6)", "宣传、展会和交流，没有可拒绝或记录的条件。", "Publicity and exhibitions leave nothing to check.")
                .grants(may(
                        "assign-to-secretariat",
                        "向秘书处交办事项",
                        "giving the secretariat a task of the assembly or a council",
                        DIRECTOR.or(STANDING_COUNCILLOR),
                        "26(7)"))
                .grants(may("do-assigned-task", "完成交办事项", "doing an assigned task", SECRETARIAT, "26(7)")
                        .onlyIf(new Condition.Preceded("assign-to-secretariat", at("26(7)"))));
    }
}
