package io.governance.core.charters;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The people of the charter {@code oscar}: in which capacities it lets somebody act. */
final class OpenSourceCloudPeople {

    static final String USER_COUNCIL_UNIT = "user-council-unit";
    static final String CAICT = "caict";

    static final Capacity CHAIR = on("council", "理事长", "the chair", "chair");

    static final Capacity EXECUTIVE_CHAIR = on("council", "常务理事长", "the executive chair", "executive-chair");

    static final Capacity HEADS =
            on("council", "理事长或常务理事长", "the chair or the executive chair", "chair", "executive-chair");

    /** Everybody on the council but the advisers. */
    static final Capacity COUNCILLORS = on(
            "council",
            "顾问以外的理事会成员",
            "those on the council who are not advisers",
            CAICT,
            "chair",
            "executive-chair",
            "vice-chair",
            "director");

    /** Everybody on the council, advisers included. */
    static final Capacity COUNCIL = on("council", "理事会成员", "a member of the council");

    static final Capacity ADVISER = on("council", "顾问", "an adviser", "adviser");

    static final Capacity GUIDES = on("guiding-committee", "指导委员", "a guiding member");

    static final Capacity SECRETARIAT = on("secretariat", "秘书处", "the secretariat");

    static final Capacity SECRETARY_GENERAL = on("secretariat", "秘书长", "the secretary-general", "secretary-general");

    static final Capacity GROUP_LEADER = on("working-group", "工作组组长", "the leader of the working group", "leader");

    static final Capacity TEMPORARY_LEADER =
            on("temporary-group", "临时工作组组长", "the leader of the temporary group", "leader");

    static final Capacity PROJECT_LEADER = on("open-source-project", "开源项目组长", "the leader of the project", "leader");

    static final Capacity MEMBERS = new Capacity.OfMember(List.empty(), Option.none(), Text.of("会员", "a member"));

    static final Capacity COUNCIL_CLASS = ofClass("理事会员单位", "a council-class unit", "council-class");

    static final Capacity PROJECT_APPLICANTS =
            ofClass("理事会员或企业会员", "a council-class or enterprise member", "council-class", "enterprise");

    static final Capacity USER_MEMBERS = ofClass("特邀用户会员", "a user member that was invited", "user");

    static final Capacity LEAVER = new Capacity.OfTheMemberConcerned();

    private OpenSourceCloudPeople() {}

    private static Capacity on(String body, String zh, String en, String... kinds) {
        return new Capacity.OnSeat(BodyId.of(body), List.of(kinds), Text.of(zh, en));
    }

    private static Capacity ofClass(String zh, String en, String... tiers) {
        return new Capacity.OfMember(List.of(tiers), Option.none(), Text.of(zh, en));
    }
}
