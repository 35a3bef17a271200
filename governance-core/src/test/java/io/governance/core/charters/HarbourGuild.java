package io.governance.core.charters;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.voting.Brackets;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.Share;
import io.governance.core.voting.Threshold;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;

/**
 * A fifth charter, invented: other numbers, other bodies, weights, classes, a veto and brackets of participation, and a life
 * that uses every word a charter has. It shows that a charter needs nothing outside its own files.
 *
 * <p>Articles 1 to 6 are here, 7 to 9 in {@link HarbourGuildPeople}, 10 in {@link HarbourGuildMeetings}, 11 to 13 in {@link
 * HarbourGuildCrew}, 14 to 16 in {@link HarbourGuildOrder}.
 */
public final class HarbourGuild {

    private static final VoterClass SHIPPERS = VoterClass.of("shippers");
    private static final VoterClass PORTS = VoterClass.of("ports");

    private HarbourGuild() {}

    /** Writes the charter. */
    public static Charter charter() {
        CharterBuilder charter = articles1to6();
        HarbourGuildPeople.writeInto(charter);
        HarbourGuildMeetings.writeInto(charter);
        HarbourGuildCrew.writeInto(charter);
        HarbourGuildOrder.writeInto(charter);
        return charter.compiled();
    }

    private static CharterBuilder articles1to6() {
        return CharterBuilder.charter("harbour", "港口行会", "Harbour Guild")
                .article("1", "行会由航运方与港口方组成。", "Shippers and ports form the guild.")
                .article("2", "设行会大会与港务局。", "There are a moot and a harbour board.")
                .bodiesAreListedIn("2")
                .article("3", "大会按吨位计票。", "The moot votes by tonnage.")
                .body("moot", "行会大会", "moot", "3", Body.VotesPer.SEAT, "3")
                .seats("moot", "shipper", "航运方", "shipper", "3")
                .seats("moot", "port", "港口方", "port", "3")
                .article("4", "港务局五席，局长可否决。", "The board has five seats; its warden has a veto.")
                .body("board", "港务局", "harbour board", "4")
                .seats("board", "warden", "局长", "warden", 1, "4")
                .seats("board", "pilot", "委员", "pilot", 4, "4")
                .article("5", "修改章程须两类各过五分之三吨位。", "An amendment needs three fifths of the tonnage of each class.")
                .reading(HarbourGuildReadings.TIE)
                .decides(
                        "moot",
                        "amend-charter",
                        DecisionRule.of(
                                        "H-5",
                                        Text.of("修改章程", "amendment"),
                                        Formula.of(Requirement.inEachOf(
                                                List.of(SHIPPERS, PORTS),
                                                Requirement.atLeast(
                                                        3, 5, Count.FAVOUR.byWeight(), Count.ENTITLED.byWeight()))),
                                        at("5"))
                                .followedBy(
                                        new NextStep("PROCLAMATION", Text.of("公告", "proclamation"), List.of(at("5")))))
                .decides(
                        "moot",
                        "other",
                        DecisionRule.of(
                                "H-5-other",
                                Text.of("其他事项", "other matters"),
                                ByReading.<Formula>asking(HarbourGuildReadings.TIE)
                                        .when(
                                                "NO",
                                                Formula.of(Requirement.moreThan(
                                                        1, 2, Count.FAVOUR.byWeight(), Count.DECIDED.byWeight())))
                                        .when(
                                                "YES",
                                                Formula.of(Requirement.atLeast(
                                                        1, 2, Count.FAVOUR.byWeight(), Count.DECIDED.byWeight())))
                                        .end(),
                                at("5")))
                .article(
                        "6",
                        "接纳会员由港务局四分之三通过，局长无异议；参与不足时须全体通过。",
                        "The board admits by three quarters without the warden's veto; of all if few take part.")
                .decides(
                        "board",
                        "admit-member",
                        DecisionRule.of(
                                "H-6",
                                Text.of("接纳会员", "admission"),
                                Formula.of(Requirement.allOf(
                                        Requirement.noVetoOf(VoterClass.of("warden")),
                                        new Brackets(
                                                List.of(new Brackets.Bracket(
                                                        new Share(
                                                                Count.PRESENT,
                                                                Count.IN_OFFICE,
                                                                Threshold.atLeast(4, 5)),
                                                        Requirement.atLeast(3, 4, Count.FAVOUR, Count.PRESENT))),
                                                Requirement.atLeast(1, 1, Count.FAVOUR, Count.PRESENT)))),
                                at("6")));
    }

    static Citation at(String provision) {
        return new Citation("harbour", provision);
    }
}
