package io.governance.core.confidentiality;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.governance.core.procedure.Departure;
import io.governance.core.time.Deadline;
import io.governance.core.voting.Alternative;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether somebody is bound to secrecy at an instant (保密义务), until when and by which article.
 *
 * @param who who, and what they are to the alliance
 * @param state whether they are bound
 * @param last the last day of the duty; none while nothing ends it
 * @param why why, in words
 * @param citations where the charter says so
 * @param readings the open questions that were answered on the way
 * @param alternatives what it comes to under other readings, where that differs
 */
public record Bound(
        Involvement who,
        State state,
        Option<LocalDate> last,
        Text why,
        Seq<Citation> citations,
        Seq<Reading> readings,
        Seq<Alternative<Bound.State>> alternatives) {

    /** Whether somebody is bound. */
    public enum State {
        /** They are. */
        BOUND,
        /** They were, and the duty is over. */
        OVER,
        /** The charter imposes no duty on them. */
        NOT_BOUND,
        /** The alliance has ended, and the charter does not say whether the duty outlasts it. */
        NOT_STATED
    }

    /** Judges whether somebody is bound. */
    public static Bound of(SecrecyPolicy policy, Involvement who, Lifetime alliance, Instant at, Readings readings) {
        ByReading<Duration> asking = policy.howLong(who.position());
        Bound now = under(asking.under(readings), who, alliance, alliance.day(at));
        Seq<Reading> asked = asking.readings();
        return new Bound(
                who,
                now.state,
                now.last,
                now.why,
                now.citations.appendAll(asked.flatMap(Reading::citations)).distinct(),
                asked,
                OpenQuestions.otherwise(
                        asked,
                        readings,
                        now.state,
                        other -> under(asking.under(other), who, alliance, alliance.day(at)).state));
    }

    private static Bound under(Duration duration, Involvement who, Lifetime alliance, LocalDate day) {
        if (duration instanceof Duration.NotBound none) {
            return made(who, State.NOT_BOUND, Option.none(), none.because(), none.citations());
        }
        if (duration instanceof Duration.UntilDissolution until) {
            Option<LocalDate> last = alliance.dissolved()
                    .map(end -> until.tail()
                            .map(tail -> Deadline.anniversary(end, tail))
                            .getOrElse(end));
            boolean over = last.exists(day::isAfter);
            return made(who, over ? State.OVER : State.BOUND, last, until(until, who, last), until.citations());
        }
        boolean ended = alliance.dissolved().exists(day::isAfter);
        return made(
                who,
                ended ? State.NOT_STATED : State.BOUND,
                Option.none(),
                ended
                        ? Text.of("联盟已终止，章程没有规定义务何时届满", "the alliance has ended, and no end of the duty is stated")
                        : Text.of(
                                who(who).zh() + "负有义务，章程没有规定期限",
                                who(who).en() + " is bound, and no end of the duty is stated"),
                duration.citations());
    }

    private static Text until(Duration.UntilDissolution until, Involvement who, Option<LocalDate> last) {
        Text tail = until.tail()
                .map(length -> Text.of(
                        "联盟解散后" + length.inWords().zh(), length.inWords().en() + " after the alliance dissolves"))
                .getOrElse(() -> Text.of("联盟解散之日", "the alliance dissolves"));
        return Text.of(
                who(who).zh() + "的义务至" + tail.zh() + "为止"
                        + last.map(day -> "，即 " + day).getOrElse(""),
                "the duty of " + who(who).en() + " lasts until " + tail.en()
                        + last.map(day -> ", to the end of " + day).getOrElse(""));
    }

    private static Text who(Involvement who) {
        Text position = who.position().text();
        return who.manner()
                .map(manner -> Text.of(
                        position.zh() + "（" + left(manner).zh() + "）",
                        position.en() + " (" + left(manner).en() + ")"))
                .getOrElse(position);
    }

    private static Text left(Departure manner) {
        return switch (manner) {
            case RESIGNED -> Text.of("已退出", "it left");
            case EXPELLED -> Text.of("被除名", "it was expelled");
            case LAPSED -> Text.of("会籍自动终止", "its membership lapsed");
        };
    }

    private static Bound made(Involvement who, State state, Option<LocalDate> last, Text why, Seq<Citation> citations) {
        return new Bound(who, state, last, why, citations, List.empty(), List.empty());
    }

    /** As a judgement on the fact that somebody is bound. */
    Judgement judgement() {
        Answer answer = switch (state) {
            case BOUND -> Answer.YES;
            case OVER, NOT_BOUND -> Answer.NO;
            case NOT_STATED -> Answer.UNKNOWN;
        };
        return new Judgement(
                why,
                answer,
                last.<Exhibit>map(day -> new Exhibit(Text.of("最后一日", "last day"), day))
                        .toList(),
                state == State.NOT_STATED ? List.of(Text.of("义务的届满期限", "an end of the duty")) : List.empty(),
                citations,
                readings,
                List.empty());
    }
}
