package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.MOVER;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetReadings.GROUP_HEAD;
import static io.governance.core.charters.IndustrialInternetReadings.INTERPRETER;
import static io.governance.core.charters.IndustrialInternetReadings.REPRESENTATIVES;
import static io.governance.core.charters.IndustrialInternetRules.ADOPTION;
import static io.governance.core.charters.IndustrialInternetRules.ASSEMBLY;
import static io.governance.core.charters.IndustrialInternetRules.HALF_OF_THOSE_ATTENDING;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.charters.IndustrialInternetRules.next;
import static io.governance.core.charters.IndustrialInternetRules.noInterpreter;
import static io.governance.core.charters.IndustrialInternetRules.nobodyAppointsHeads;
import static io.governance.core.charters.IndustrialInternetRules.notTheAppointer;
import static io.governance.core.charters.IndustrialInternetRules.notTheInterpreter;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;

import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.Silence;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The charter of the Alliance for Industrial Internet (工业互联网产业联盟, {@code aii}), as revised in August 2020: articles
 * 1 to 31.
 *
 * <p>Its two collegial rules stand in articles 19 and 23. The standing council has competences and no rule.
 */
final class IndustrialInternet {

    private IndustrialInternet() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter = CharterBuilder.charter("aii", "工业互联网产业联盟", "Alliance for Industrial Internet");
        purpose(charter);
        IndustrialInternetMembers.write(charter);
        IndustrialInternetClasses.write(charter);
        IndustrialInternetDuties.write(charter);
        organisation(charter);
        assembly(charter);
        IndustrialInternetCommittees.write(charter);
        IndustrialInternetCouncil.write(charter);
        IndustrialInternetCouncilMeetings.write(charter);
        IndustrialInternetExecutive.write(charter);
        IndustrialInternetChange.write(charter);
        charter.customs(IndustrialInternetReadings.CUSTOMS);
        IndustrialInternetReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    private static void purpose(CharterBuilder charter) {
        charter.article("1", "规定联盟的中英文名称和简称 AII。", "Fixes the Chinese and English names and the abbreviation AII.")
                .particular(
                        "name", Text.of("名称", "name"), Text.of("工业互联网产业联盟", "Alliance for Industrial Internet"), "1")
                .particular("abbreviation", Text.of("英文简称", "abbreviation"), Text.of("AII", "AII"), "1")
                .article(
                        "2",
                        "国内外企业、事业单位、协会、院校和研究机构自愿组成的跨行业、开放、非营利组织。",
                        "A voluntary, open, non-profit, cross-sector organisation of enterprises, public institutions,"
                                + " associations, universities and research institutes at home and abroad.")
                .article(
                        "3",
                        "宗旨：促进交流合作、供需对接与知识共享，解决企业实际问题。",
                        "Purpose: exchange, matching supply and demand, sharing knowledge, solving enterprises' practical problems.")
                .declares("3", "宗旨条款，只说明目的。", "A statement of purpose leaves nothing to execute.")
                .article(
                        "4",
                        "业务指导单位为工业和信息化部，挂靠单位为中国信息通信研究院。",
                        "Guided by the Ministry of Industry and Information Technology; hosted by CAICT.")
                .particular(
                        "guidance",
                        Text.of("业务指导单位", "guiding ministry"),
                        Text.of("工业和信息化部", "Ministry of Industry and Information Technology"),
                        "4")
                .particular(
                        "host",
                        Text.of("挂靠单位", "host unit"),
                        Text.of("中国信息通信研究院", "China Academy of Information and Communications Technology"),
                        "4")
                .article(
                        "5",
                        "秘书处设在中国信息通信研究院，地址写入章程。",
                        "The secretariat sits in CAICT; its address is part of the charter.")
                .particular(
                        "address",
                        Text.of("秘书处办公地点", "address of the secretariat"),
                        Text.of("北京市海淀区花园北路52号", "52 Huayuan North Road, Haidian District, Beijing"),
                        "5")
                .article(
                        "6",
                        "搭建汇聚工业界与信息通信界力量的平台，支撑企业与政府决策。",
                        "A platform that gathers industrial and ICT forces and supports enterprises and government.")
                .declares("6", "定位条款，只说明平台的作用。", "What the platform is for leaves nothing to execute.")
                .article(
                        "7",
                        "开展技术、标准和产业的联合研究，试点新模式，推动国际合作。",
                        "Joint research on technology, standards and industry; pilots of new modes; international cooperation.")
                .silent(Silence.of(
                        Silence.LICENSING,
                        Text.of(
                                "章程安排联合研究，却没有规定成果归谁、谁可使用、谁须向谁许可知识产权",
                                "the charter provides for joint research and does not say who owns its results, who may use"
                                        + " them or who must license intellectual property to whom"),
                        at("7")))
                .declares("7", "工作领域的列举，不排除其他工作。", "A list of fields of work that excludes no other work.")
                .article(
                        "8",
                        "五项工作：架构与技术、标准预研、测试验证、试点与认证、国内外交流。",
                        "Five work items: architecture and technology, pre-standards, testing, pilots and certification, exchange.")
                .declares("8(1)-(5)", "工作内容的列举，不排除其他工作。", "A list of work items that excludes no other work.");
    }

    private static void organisation(CharterBuilder charter) {
        charter.article(
                        "17",
                        "设指导委员会、会员大会、专家委员会、理事会、常务理事会，理事会下设秘书处。",
                        "Bodies: guiding committee, member assembly, expert committee, council, standing council; a secretariat.")
                .bodiesAreListedIn("17")
                .executes("17", "the list of bodies, the highest first");
    }

    private static void assembly(CharterBuilder charter) {
        charter.article(
                        "18",
                        "会员大会由全体会员组成，是最高权力机构，有五项职权。",
                        "All members form the member assembly, the highest authority, with five powers.")
                .body("assembly", "会员大会", "member assembly", "18", Body.VotesPer.MEMBER, "18")
                .seats("assembly", "member", "会员", "member", "18")
                .seats("assembly", "delegate", "选举产生的会员代表", "elected delegate of members", "19a")
                .everyMember(
                        "assembly",
                        ByReading.<Option<String>>asking(REPRESENTATIVES)
                                .when("OWN_DELEGATE", Option.some("member"))
                                .when("CONGRESS", Option.none())
                                .end())
                .article(
                        "19",
                        "三分之二以上会员到会方能召开，到会会员半数以上通过方为有效。",
                        "It opens with two thirds of the members present; half or more of those attending carry a resolution.")
                .meeting(MeetingKind.of(
                                "assembly",
                                Text.of("会员大会", "meeting of the member assembly"),
                                "assembly",
                                SECRETARIAT,
                                at("19a"),
                                at("26(2)"))
                        .opensWith(atLeast(2, 3, PRESENT, IN_OFFICE).citing(at("19a"))))
                .executes("19b", "rule D-aii-1")
                .decides("assembly", "amend-charter", ASSEMBLY.as("D-aii-10", at("18(1)"), at("30")))
                .matter("adopt-charter", "通过章程", "adopt the charter")
                .decides("assembly", "adopt-charter", ADOPTION)
                .decides("assembly", "approve-plan", ASSEMBLY.as("D-aii-14", at("18(2)")))
                .decides("assembly", "approve-annual-report", ASSEMBLY.as("D-aii-14", at("18(3)")))
                .decides(
                        "assembly",
                        "terminate",
                        ASSEMBLY.as("D-aii-11", at("29"), at("18(4)"))
                                .followedBy(next(
                                        "GUIDING_COMMITTEE",
                                        "指导委员会审查同意",
                                        "the guiding committee examines and agrees",
                                        "29")))
                .matter("reorganise", "变更联盟", "reorganise the alliance")
                .decides("assembly", "reorganise", ASSEMBLY.as("D-aii-1", at("18(4)")))
                .procedure(new Procedure(
                        "reorganisation",
                        Text.of("联盟变更", "reorganising the alliance"),
                        List.of(
                                Stage.of("move", Text.of("提出变更", "moving the change"), MOVER, Task.once(), at("18(4)")),
                                Stage.of(
                                                "decide",
                                                Text.of("会员大会决定", "the assembly's decision"),
                                                SECRETARIAT,
                                                Task.decide("assembly", "reorganise"),
                                                at("18(4)"))
                                        .then(new Effect.Adopt())),
                        List.empty(),
                        List.empty(),
                        List.of(at("18(4)"))))
                .decides("assembly", "other", ASSEMBLY.as("D-aii-15", at("18(5)")))
                .decides(
                        "assembly",
                        "interpret-charter",
                        ASSEMBLY.as("D-aii-19", at("31"), at("18(5)"))
                                .deciding(ByReading.<Formula>asking(INTERPRETER)
                                        .when("ASSEMBLY", HALF_OF_THOSE_ATTENDING)
                                        .when("COUNCIL", notTheInterpreter())
                                        .when("UNDETERMINED", noInterpreter())
                                        .end()))
                .decides(
                        "assembly",
                        "appoint-group-head",
                        ASSEMBLY.as("D-aii-group-head", at("12b(2)"), at("18(5)"))
                                .deciding(ByReading.<Formula>asking(GROUP_HEAD)
                                        .when("UNDETERMINED", nobodyAppointsHeads())
                                        .when("COUNCIL", notTheAppointer())
                                        .when("ASSEMBLY", HALF_OF_THOSE_ATTENDING)
                                        .end()));
    }
}
