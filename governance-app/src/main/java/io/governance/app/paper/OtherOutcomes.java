package io.governance.app.paper;

import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.voting.Alternative;
import io.governance.core.voting.Distance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What could change an outcome, on its certificate: other votes, and other readings of the charter.
 *
 * @param page the certificate
 * @param asked the open questions that the outcome could depend on
 * @param chosen every reading that was chosen, also those that are not asked about
 */
record OtherOutcomes(Page page, Seq<Reading> asked, Readings chosen) {

    /** Writes how few votes would have to change for each other verdict. */
    void distance(Distance distance) {
        Seq<String> turns = distance.turns().map(this::turn);
        Seq<String> limits = distance.searched()
                .toList()
                .map(seats -> page.say(
                        "名册过大，只搜索到 " + seats + " 席：未列出的结论，改变这么多席也不会出现。",
                        "The roll is large: no outcome that is not listed is reached by changing " + seats
                                + " seats or fewer."));
        Seq<String> lines = turns.appendAll(limits);
        if (!lines.isEmpty()) {
            page.entries(page.say("差距", "Distance"), lines).blank();
        }
    }

    private String turn(Distance.Turn turn) {
        String changes = page.list(turn.changes().map(this::change));
        String verdict = page.say(Wording.coded(turn.verdict()));
        return page.say(
                "至少改变 " + turn.seats() + " 席，结论为" + verdict + "：" + changes,
                verdict + " is " + seats(turn.seats()) + " away: " + changes);
    }

    private String change(Distance.Change change) {
        String voters = change.voters()
                .map(found -> page.say("类别 " + found + " 的 ", " of class " + found))
                .getOrElse("");
        String weight = change.weight() == 1
                ? ""
                : page.say("（权重各 " + change.weight() + "）", " (weight " + change.weight() + " each)");
        return page.say(
                voters + change.seats() + " 席" + weight + "由"
                        + Wording.of(change.from()).zh() + "改为"
                        + Wording.of(change.to()).zh(),
                change.seats() + voters + weight + " from "
                        + Wording.of(change.from()).en() + " to "
                        + Wording.of(change.to()).en());
    }

    private static String seats(long seats) {
        return seats == 1 ? "1 seat" : seats + " seats";
    }

    /** Writes how each question was answered, and what other answers would come to. */
    void readings(Seq<Alternative<String>> alternatives) {
        Seq<String> unasked = chosen.choices()
                .keySet()
                .filter(key -> !asked.exists(reading -> reading.key().equals(key)))
                .toList()
                .map(key -> page.say(key + " 与本次表决无关", key + " has no bearing on this vote"));
        Seq<String> lines = asked.flatMap(this::reading).appendAll(unasked);
        if (!lines.isEmpty()) {
            page.entries(page.say("解释", "Readings"), lines);
        }
        if (!alternatives.isEmpty()) {
            page.table(
                    page.say("另作解释", "Otherwise"),
                    alternatives.map(other -> List.of(
                            other.readings()
                                    .choices()
                                    .map(answer -> answer._1 + "=" + answer._2)
                                    .mkString(" "),
                            other.outcome())));
        }
    }

    private Seq<String> reading(Reading reading) {
        String choice = chosen.of(reading);
        boolean wasChosen = chosen.chosen(reading.key()).isDefined();
        Seq<String> answers = reading.options().map(option -> {
            String beside = option.choice().equals(choice)
                    ? wasChosen ? page.say("选定", "chosen") : page.say("推荐", "recommended")
                    : option.choice().equals(reading.recommended())
                            ? page.say("未选，推荐", "not taken, recommended")
                            : page.say("未选", "not taken");
            return (option.choice().equals(choice) ? "● " : "○ ")
                    + option.choice()
                    + " "
                    + page.say(option.meaning())
                    + page.bracketed(beside);
        });
        return answers.prepend(
                reading.key() + " " + page.say(reading.question()) + page.bracketed(page.list(reading.citations())));
    }

    /** Writes whether the outcome depends on how the charter is read; alone if no other reading is possible. */
    void robust(boolean robust, boolean undetermined, boolean alone) {
        String words;
        if (alone) {
            words = undetermined
                    ? page.say("章程没有规定，无从解释", "nothing is stated that could be read in another way")
                    : page.say("不依赖有争议的解释", "rests on no disputed reading");
        } else {
            words = robust
                    ? page.say("各种解释结论一致", "every reading comes to the same")
                    : page.say("结论取决于所采用的解释", "depends on the reading taken");
        }
        page.entry(page.say("稳健性", "Robustness"), words);
    }
}
