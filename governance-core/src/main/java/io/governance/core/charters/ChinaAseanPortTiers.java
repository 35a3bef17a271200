package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.ELECTOR;
import static io.governance.core.charters.ChinaAseanPortReadings.TIER;
import static io.governance.core.charters.ChinaAseanPortReadings.WORKING_GROUP;
import static io.governance.core.charters.ChinaAseanPortRules.DIRECTOR;
import static io.governance.core.charters.ChinaAseanPortRules.MEMBER;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.THE_MEMBER;
import static io.governance.core.charters.ChinaAseanPortRules.UPPER_UNIT;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.charters.ChinaAseanPortRules.either;
import static io.governance.core.charters.ChinaAseanPortRules.eitherMay;
import static io.governance.core.charters.ChinaAseanPortRules.procedure;
import static io.governance.core.charters.ChinaAseanPortRules.right;
import static io.governance.core.charters.ChinaAseanPortRules.stage;

import io.governance.core.BodyId;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.procedure.Transition;
import io.governance.core.right.Capacity;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The classes of members: article 20 of {@link ChinaAseanPort}. */
final class ChinaAseanPortTiers {

    private ChinaAseanPortTiers() {}

    static void write(CharterBuilder charter) {
        classes(charter);
        councilUnits(charter);
        upperUnits(charter);
        eitherMay(charter, "change-tier", TIER, "D-caih-tier", "20");
        eitherMay(charter, "create-working-group", WORKING_GROUP, "D-caih-12", "20.1(2)");
        eitherMay(charter, "appoint-group-head", WORKING_GROUP, "D-caih-12", "20.2(2)");
        eitherMay(charter, "elect-head", ELECTOR, "D-caih-11", "20.2(1)");
        eitherMay(charter, "elect-deputy-head", ELECTOR, "D-caih-11", "20.2(1)");
        eitherMay(charter, "decide-seats", ELECTOR, "D-caih-11", "20.1(1)");
        eitherMay(charter, "appoint-secretary-general", ELECTOR, "D-caih-11", "20.2(1)");
    }

    private static void classes(CharterBuilder charter) {
        charter.article("20", "三类成员：理事单位、副理事长单位、理事长单位。", "Three tiers: council unit, vice-chair unit, chair unit.")
                .tier("council-unit", "理事单位", "council unit", "20")
                .tier("vice-chair-unit", "副理事长单位", "vice-chair unit", "20")
                .tier("chair-unit", "理事长单位", "chair unit", "20")
                .procedure(procedure(
                        "tier-change",
                        "变更成员类别",
                        "change of a member's class",
                        List.of(
                                stage("request", "成员申请", "the member asks", THE_MEMBER, Task.once(), "20"),
                                stage(
                                                "decide",
                                                "决定变更（机构未写明）",
                                                "the change is decided, by a body not named",
                                                DIRECTOR,
                                                either("change-tier"),
                                                "20")
                                        .then(new Effect.ChangeTier(List.of(
                                                edge("council-unit", "vice-chair-unit"),
                                                edge("council-unit", "chair-unit"),
                                                edge("vice-chair-unit", "chair-unit"))))),
                        "20"));
    }

    private static Transition edge(String from, String to) {
        return new Transition(from, to, Option.none(), at("20"));
    }

    private static void councilUnits(CharterBuilder charter) {
        charter.article(
                        "20.1",
                        "理事单位：推荐一名理事，参加专项工作组并提名负责人，免费获得信息和参会，承接项目，监督重大事宜。",
                        "Council units: recommend one director, join working groups and nominate heads, free information, projects, supervision.")
                .procedure(election(
                        "director",
                        "理事",
                        "a director",
                        "推荐",
                        "recommend",
                        THE_MEMBER,
                        "decide-seats",
                        "council",
                        "20.1(1)"))
                .procedure(procedure(
                        "working-group",
                        "设立专项工作组",
                        "a special working group",
                        List.of(
                                stage("propose", "提议设立", "propose it", MEMBER, Task.once(), "20.1(2)"),
                                stage(
                                                "create",
                                                "设立（机构未写明）",
                                                "it is created, by a body not named",
                                                DIRECTOR,
                                                either("create-working-group"),
                                                "20.1(2)",
                                                "22.2(7)")
                                        .then(new Effect.FormGroup(BodyId.of("working-group"), false))),
                        "20.1(2)"))
                .procedure(procedure(
                        "group-head",
                        "专项工作组负责人",
                        "the head of a special working group",
                        List.of(
                                stage("nominate", "提名负责人", "nominate a head", MEMBER, Task.once(), "20.1(2)"),
                                stage(
                                                "appoint",
                                                "任命（机构未写明）",
                                                "the head is appointed, by a body not named",
                                                DIRECTOR,
                                                either("appoint-group-head"),
                                                "20.2(2)",
                                                "22.2(7)")
                                        .then(new Effect.FillSeat(BodyId.of("working-group"), "head"))),
                        "20.1(2)"))
                .grants(right(
                        "receive-information",
                        "免费获得信息",
                        "receive general information free of charge",
                        MEMBER,
                        "20.1(3)"))
                .grants(right(
                        "attend-free",
                        "免费参加全体成员会议",
                        "attend meetings of all members free of charge",
                        MEMBER,
                        "20.1(4)"))
                .grants(right(
                        "use-services-at-discount", "优惠使用有偿服务", "use paid services at a discount", MEMBER, "20.1(5)"))
                .procedure(procedure(
                        "entrusted-project",
                        "受托项目",
                        "a project entrusted to the alliance",
                        List.of(stage(
                                        "register",
                                        "登记受托项目",
                                        "register the project",
                                        SECRETARIAT_STAFF,
                                        Task.once(),
                                        "20.1(6)",
                                        "23")
                                .then(new Effect.StartProject(List.empty()))),
                        "20.1(6)"))
                .grants(right(
                        "take-project", "承接联盟受托项目", "take on projects entrusted to the alliance", MEMBER, "20.1(6)"))
                .grants(right("supervise", "依规则监督重大事宜", "supervise major matters", MEMBER, "20.1(7)"));
    }

    private static void upperUnits(CharterBuilder charter) {
        charter.article(
                        "20.2",
                        "理事长和副理事长单位另可提名负责人和正副秘书长，并在工作组、项目和宣传上优先。",
                        "Chair and vice-chair units also nominate officers and have priority in groups, projects and publicity.")
                .executes("20.2", "rights of every class of members, and those of the upper two besides")
                .procedure(nomination("chair", "理事长", "the chair", "elect-head", "council"))
                .procedure(nomination("vice-chair", "副理事长", "a vice-chair", "elect-deputy-head", "council"))
                .procedure(nomination(
                        "secretary-general",
                        "秘书长",
                        "the secretary-general",
                        "appoint-secretary-general",
                        "secretariat"))
                .grants(right(
                                "recommend-group-head-first",
                                "优先推荐专项工作组负责人",
                                "recommend heads of special working groups before others",
                                UPPER_UNIT,
                                "20.2(2)")
                        .asPriorityIn("group-head"))
                .grants(right(
                                "take-project-first",
                                "优先承接受托项目",
                                "take on entrusted projects before others",
                                UPPER_UNIT,
                                "20.2(3)")
                        .asPriorityIn("take-project"))
                .grants(right("be-shown-first", "优先宣传展示", "be shown in publicity before others", UPPER_UNIT, "20.2(4)")
                        .asPriorityIn("be-publicised"));
    }

    private static Procedure nomination(String office, String zh, String en, String matter, String body) {
        return election(office, zh, en, "提名", "nominate", UPPER_UNIT, matter, body, "20.2(1)");
    }

    /** Somebody names a person for an office, and a body that the charter does not name elects. */
    private static Procedure election(
            String office,
            String zh,
            String en,
            String actZh,
            String act,
            Capacity by,
            String matter,
            String body,
            String provision) {
        return procedure(
                office,
                "产生" + zh,
                "choice of " + en,
                List.of(
                        stage(act, actZh + zh, act + " " + en, by, Task.once(), provision),
                        stage(
                                        "elect",
                                        "选举" + zh + "（机构未写明）",
                                        en + " is elected, by a body not named",
                                        DIRECTOR,
                                        either(matter),
                                        provision,
                                        "18.2")
                                .then(new Effect.FillSeat(BodyId.of(body), office))),
                provision);
    }
}
