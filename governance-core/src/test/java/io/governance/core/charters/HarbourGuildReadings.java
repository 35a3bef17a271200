package io.governance.core.charters;

import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.vavr.collection.List;

/** What the guild's charter leaves open. */
final class HarbourGuildReadings {

    static final Reading TIE = open(
            "tie",
            "5",
            Text.of("票数相等时是否通过？", "does a tie carry?"),
            new Reading.Option("NO", Text.of("不通过", "no")),
            new Reading.Option("YES", Text.of("通过", "yes")));

    static final Reading TIDES = open(
            "tides",
            "10(1)",
            Text.of("“十潮”怎样计算？", "how are ten tides counted?"),
            new Reading.Option("DAYS", Text.of("十日", "as ten days")),
            new Reading.Option("WORKING_DAYS", Text.of("十个工作日", "as ten working days")));

    static final Reading OVERBOARD = open(
            "overboard",
            "9(4)",
            Text.of("连续缺席者降一级还是降至最低？", "does who stays away fall one rung or all the way?"),
            new Reading.Option("ONE_RUNG", Text.of("降一级", "one rung")),
            new Reading.Option("ALL_THE_WAY", Text.of("降至学徒", "all the way")));

    static final Reading SUNK = open(
            "sunk",
            "9(5)",
            Text.of("船沉是否即告退会？", "does a sunk ship end a membership by itself?"),
            new Reading.Option("BY_ITSELF", Text.of("是", "by itself")),
            new Reading.Option("BY_VOTE", Text.of("否，须除名", "no, it takes an expulsion")));

    static final Reading PROCLAIMED = open(
            "proclaimed",
            "14",
            Text.of("章程修改是否须经灯塔宣告？", "must the lighthouse proclaim an amendment?"),
            new Reading.Option("YES", Text.of("须宣告", "it must")),
            new Reading.Option("NO", Text.of("不必", "it need not")));

    static final Reading PILOT_WORD = open(
            "pilot-word",
            "15",
            Text.of("港务局的解释分量如何？", "how much does the board's word on the charter weigh?"),
            new Reading.Option("LESS", Text.of("轻于大会", "less than the moot's")),
            new Reading.Option("AS_MUCH", Text.of("与大会相同", "as much as the moot's")));

    private HarbourGuildReadings() {}

    private static Reading open(String key, String provision, Text question, Reading.Option... options) {
        return Reading.of(ReadingKey.of("R-harbour-" + key), List.of(HarbourGuild.at(provision)), question, options);
    }
}
