package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Citation;
import io.governance.core.ReadingKey;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What the tables of cases say about reasons, citations and open questions, in short, and checks it. */
final class Reasons {

    private static final String NOT = "not: ";

    private Reasons() {}

    /**
     * Checks that everything written was judged so: facts such as {@code MADE_ALONE=NO}, or the beginning of a statement such
     * as {@code it_was_sold=YES}.
     */
    static void assertJudged(String row, String written, Seq<Judgement> reasons) {
        for (String word : written.split(" ")) {
            String[] said = word.split("=", 2);
            String statement =
                    said[0].matches("[A-Z_]+") ? Fact.valueOf(said[0]).text().en() : said[0].replace('_', ' ');
            Answer answer = Answer.valueOf(said[1]);
            assertTrue(
                    reasons.flatMap(Judgement::flattened).exists(judged -> says(judged, statement, answer)),
                    () -> row + " gives no reason " + word + ": " + told(reasons));
        }
    }

    private static boolean says(Judgement judged, String statement, Answer answer) {
        String en = judged.statement().en();
        return en.startsWith(statement) && judged.answer() == answer
                || en.startsWith(NOT + statement) && judged.answer() == answer.negated();
    }

    private static String told(Seq<Judgement> reasons) {
        return reasons.flatMap(Judgement::flattened)
                .map(judged -> judged.statement().en() + " " + judged.answer())
                .mkString("; ");
    }

    /** Checks that all these provisions of the charter {@code oscar} are cited. */
    static void assertCited(String row, String written, Seq<Citation> citations) {
        for (String provision : written.split(" ")) {
            assertTrue(citations.contains(new Citation("oscar", provision)), () -> row + " cites " + citations);
        }
    }

    /** The open questions among the words, such as {@code R-oscar-transfer}: those somebody has to settle first. */
    static Seq<ReadingKey> open(String written) {
        return words(written).reject(word -> word.contains("=")).map(ReadingKey::of);
    }

    /** The other answers among the words, such as {@code R-oscar-window-end=LAST_DAY_EXCLUDED:OWED}, with what they lead to. */
    static Seq<Other> others(String written) {
        return words(written).filter(word -> word.contains("=")).map(word -> {
            String[] parts = word.split("[=:]");
            return new Other(ReadingKey.of(parts[0]), parts[1], parts[2]);
        });
    }

    private static Seq<String> words(String written) {
        return List.of(written.split(" ")).reject("-"::equals);
    }

    /**
     * Another answer to an open question, and what it leads to.
     *
     * @param reading the question
     * @param choice the answer
     * @param outcome what it leads to
     */
    record Other(ReadingKey reading, String choice, String outcome) {}
}
