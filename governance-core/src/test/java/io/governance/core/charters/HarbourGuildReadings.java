package io.governance.core.charters;

import static io.governance.core.charters.OpenQuestions.option;

import io.governance.core.Reading;
import io.governance.core.Text;
import io.vavr.collection.List;

/** What the guild's charter leaves open. */
final class HarbourGuildReadings {

    private static final OpenQuestions OPEN = new OpenQuestions("harbour");

    static final Reading TIE = OPEN.question(
            "R-harbour-tie",
            Text.of("票数相等时是否通过？", "does a tie carry?"),
            List.of("5"),
            option("NO", "不通过", "no"),
            option("YES", "通过", "yes"));

    static final Reading TIDES = OPEN.question(
            "R-harbour-tides",
            Text.of("“十潮”怎样计算？", "how are ten tides counted?"),
            List.of("10(1)"),
            option("DAYS", "十日", "as ten days"),
            option("WORKING_DAYS", "十个工作日", "as ten working days"));

    static final Reading OVERBOARD = OPEN.question(
            "R-harbour-overboard",
            Text.of("连续缺席者降一级还是降至最低？", "does who stays away fall one rung or all the way?"),
            List.of("9(4)"),
            option("ONE_RUNG", "降一级", "one rung"),
            option("ALL_THE_WAY", "降至学徒", "all the way"));

    static final Reading SUNK = OPEN.question(
            "R-harbour-sunk",
            Text.of("船沉是否即告退会？", "does a sunk ship end a membership by itself?"),
            List.of("9(5)"),
            option("BY_ITSELF", "是", "by itself"),
            option("BY_VOTE", "否，须除名", "no, it takes an expulsion"));

    static final Reading PROCLAIMED = OPEN.question(
            "R-harbour-proclaimed",
            Text.of("章程修改是否须经灯塔宣告？", "must the lighthouse proclaim an amendment?"),
            List.of("14"),
            option("YES", "须宣告", "it must"),
            option("NO", "不必", "it need not"));

    static final Reading PILOT_WORD = OPEN.question(
            "R-harbour-pilot-word",
            Text.of("港务局的解释分量如何？", "how much does the board's word on the charter weigh?"),
            List.of("15"),
            option("LESS", "轻于大会", "less than the moot's"),
            option("AS_MUCH", "与大会相同", "as much as the moot's"));

    private HarbourGuildReadings() {}
}
