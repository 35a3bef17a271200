package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.Article;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Regulation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What the three charters that say less of intellectual property, secrets and money come to, row by row, and what {@code oscar}
 * leaves to its council or to nobody: each row on an alliance that lives by the charter.
 */
final class ProvisionTableTest {

    /**
     * What something comes to.
     *
     * @param outcome a code of refusal, the kind of the last act that was recorded, or what holds of a subject
     * @param because why, or what was recorded
     */
    private record Found(String outcome, String because, Set<Citation> citations) {

        static Found of(Either<Refusal, Seq<Act>> result) {
            return result.fold(
                    no -> new Found(
                            no.code(),
                            no.explanation().en() + no.facts(),
                            no.citations().toSet()),
                    acts -> new Found(
                            acts.last().getClass().getSimpleName(),
                            acts.last().toString(),
                            acts.last().citations().toSet()));
        }

        static Found of(Regulation found) {
            return new Found(
                    found.state().name(), found.reason().en(), found.citations().toSet());
        }
    }

    private static Seq<String> split(@Nullable String written, String by) {
        return written == null ? List.empty() : List.of(written.split(by, -1));
    }

    private static Found ask(Life life, String question) {
        List<String> words = ProvisionStory.words(question);
        if (!words.head().equals("?")) {
            return Found.of(life.wants(words.head(), ProvisionStory.command(words.tail())));
        }
        Option<MemberId> member = words.drop(2).headOption().map(MemberId::of);
        return Found.of(Regulation.of(life.now(), words.get(1), member).get());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/provisions/others.csv", delimiter = '|')
    @Article({
        "oscar:36(1)a",
        "oscar:36(3)b",
        "aii:14(2)",
        "cqncetia:10(6)",
        "cqncetia:14¶",
        "cqncetia:19b",
        "cqncetia:22d",
        "caih:18.3",
        "caih:19.4",
        "caih:19.9",
        "caih:21.4",
        "caih:24",
        "caih:25",
        "caih:26",
        "caih:27a",
        "caih:27b",
        "caih:27c"
    })
    void a_case_comes_to_what_the_charter_says_or_does_not_say(
            String row,
            String charter,
            @Nullable String readings,
            @Nullable String story,
            String question,
            String outcome,
            String because,
            String articles) {
        ProvisionStory told = ProvisionStory.of(charter, split(readings, " ")).after(split(story, "; +"));

        Found found = ask(told.life(), question);

        assertEquals(outcome, found.outcome(), () -> row + " " + found);
        assertTrue(found.because().contains(because), () -> row + " " + found);
        assertEquals(split(articles, " ").map(Citation::parse).toSet(), found.citations(), () -> row + " " + found);
    }
}
