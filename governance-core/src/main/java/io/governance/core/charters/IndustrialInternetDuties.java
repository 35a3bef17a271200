package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.MEMBER;
import static io.governance.core.charters.IndustrialInternetPeople.MOVER;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.THE_MEMBER;
import static io.governance.core.charters.IndustrialInternetReadings.EXPULSION;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.STANDING_COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.charters.IndustrialInternetRules.eitherCouncil;

import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Lapse;
import io.governance.core.charter.Silence;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Paper;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What members owe, and how membership ends: articles 14 to 16. */
final class IndustrialInternetDuties {

    private IndustrialInternetDuties() {}

    static void write(CharterBuilder charter) {
        duties(charter);
        leaving(charter);
    }

    private static void duties(CharterBuilder charter) {
        charter.article(
                        "14",
                        "会员义务：遵守章程、维护声誉、提供信息、保守内部事项、指定联系人。",
                        "Duties: obey the charter, protect the reputation, report, keep internal matters inside, name a contact person.")
                .imposes(
                        "obey-charter",
                        Text.of("遵守章程、执行决议", "obeying the charter and carrying out resolutions"),
                        MEMBER,
                        "14(1)")
                .imposes(
                        "protect-reputation",
                        Text.of("维护联盟声誉，不以其名义损害行业和用户", "protecting the reputation; no harm in the alliance's name"),
                        MEMBER,
                        "14(2)")
                .silent(Silence.of(
                                "use-of-name",
                                Text.of(
                                        "章程只禁止以联盟名义损害行业、用户和声誉，其他使用不须许可",
                                        "only harm done in the alliance's name is forbidden; any other use of it takes no leave"),
                                at("14(2)"))
                        .leftFree())
                .imposes("report", Text.of("完成信息报送并参加活动", "delivering reports and taking part"), MEMBER, "14(3)")
                .imposes(
                        "keep-internal",
                        Text.of("内部事项正式发布前不外传", "keeping internal matters inside until they are published"),
                        MEMBER,
                        "14(4)")
                .secrecy(IndustrialInternetSecrets.policy())
                .imposes(Charter.NAME_CONTACT, Text.of("指定联系人", "naming a contact person"), MEMBER, "14(5)")
                .declares(
                        "14(6)",
                        "只说明理事长、副理事长单位承担更多义务，无可衡量的内容。",
                        "It says that these units do more without saying how much more.")
                .declares(
                        "14(7)",
                        "只说明理事单位承担更多义务，无可衡量的内容。",
                        "It says that council units do more without saying how much more.");
    }

    private static void leaving(CharterBuilder charter) {
        charter.article(
                        "15",
                        "书面通知秘书处并办理手续即退会；被吊销执照者自动丧失会员资格。",
                        "Exit by written notice and formalities; a unit whose licence is withdrawn loses membership automatically.")
                .decides(
                        "council",
                        "approve-exit",
                        DecisionRule.of(
                                "D-aii-exit",
                                Text.of("退会", "exit"),
                                Formula.withheld(
                                        "退会自由，书面通知秘书处即可，不经表决。",
                                        "exit is free on written notice to the secretariat; nobody votes on it.",
                                        at("15(1)")),
                                at("15(1)")))
                .procedure(new Procedure(
                        "exit",
                        Text.of("退会", "exit"),
                        List.of(
                                Stage.of(
                                                "notify",
                                                Text.of("书面通知秘书处", "writing to the secretariat"),
                                                THE_MEMBER,
                                                Task.once(),
                                                at("15(1)"))
                                        .needing(paper("notice", "书面退会通知", "the written notice", "15(1)")),
                                Stage.of(
                                                "formalities",
                                                Text.of("办理退会手续", "completing the formalities of leaving"),
                                                SECRETARIAT,
                                                Task.once(),
                                                at("15(1)"),
                                                at("26(4)"))
                                        .then(new Effect.EndMembership(Departure.RESIGNED, Option.none()))),
                        List.empty(),
                        List.empty(),
                        List.of(at("15(1)"))))
                .lapse(new Lapse(
                        "licence-revoked",
                        Text.of("因严重违法违纪被吊销经营许可", "the withdrawal of its business licence for a serious breach"),
                        ByReading.plain(true),
                        SECRETARIAT,
                        at("15(2)")))
                .article(
                        "16",
                        "严重违反章程的，经理事会或常务理事会表决通过予以除名。",
                        "For a serious breach the council or the standing council may expel by vote.")
                .decides("council", "expel-member", COUNCIL.as("D-aii-5", at("16"), at("22(5)")))
                .decides(
                        "standing-council",
                        "expel-member",
                        STANDING_COUNCIL.as("D-aii-5", at("16"), at("22(5)")),
                        ByReading.<Boolean>asking(EXPULSION)
                                .when("CONCURRENT", false)
                                .when("RECESS_ONLY", true)
                                .end())
                .procedure(new Procedure(
                        "expulsion",
                        Text.of("除名", "expulsion"),
                        List.of(
                                Stage.of("move", Text.of("提议除名", "moving an expulsion"), MOVER, Task.once(), at("16")),
                                Stage.of(
                                                "expel",
                                                Text.of("表决除名", "the vote on expulsion"),
                                                SECRETARIAT,
                                                eitherCouncil("expel-member"),
                                                at("16"),
                                                at("22(5)"))
                                        .then(new Effect.EndMembership(Departure.EXPELLED, Option.none()))),
                        List.empty(),
                        List.of(new Ground(
                                "serious-breach",
                                Text.of("严重违反章程", "a serious breach of the charter"),
                                Option.none(),
                                at("16"))),
                        List.of(at("16"))));
    }

    private static Paper paper(String kind, String zh, String en, String provision) {
        return new Paper(kind, Text.of(zh, en), at(provision));
    }
}
