package io.governance.core.alliance;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Silence;
import io.governance.core.office.Seat;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Whether the charter of an alliance regulates a subject (是否有规定), and what holds if it does not say.
 *
 * @param state what holds
 * @param reason why, as a sentence without its full stop
 * @param open the question that decides it, settled or not; none if no question does
 * @param citations the provisions it rests on; none if the charter comes nowhere near the subject
 */
public record Regulation(State state, Text reason, Option<Reading> open, Seq<Citation> citations) {

    /** What holds of a subject. */
    public enum State {
        /** The charter has rules on it. */
        REGULATED("章程有规定", "regulated"),
        /** It goes by an agreement that is on file. */
        AS_AGREED("依约定", "as agreed"),
        /** It goes by the answer that was given to an open question. */
        AS_READ("依解释", "as the open question was answered"),
        /** Nothing is agreed, and the question what holds then is open. */
        OPEN("未有定论", "open"),
        /** Nothing forbids it. */
        ALLOWED("允许", "allowed"),
        /** The charter says nothing of it. */
        NOT_REGULATED("章程未规定", "not regulated");

        private final Text text;

        State(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }

    /** The answer that settles nothing. */
    private static final String UNDETERMINED = "UNDETERMINED";

    /**
     * What holds of a subject.
     *
     * @param topic the subject, one of the charter's silences, {@code licensing} or {@code funding}
     * @param member whom it is asked about; looked at only where the answer hangs on it
     * @return what holds; none if nothing is known of the subject, or nothing of the member on whom the answer hangs
     */
    public static Option<Regulation> of(Alliance alliance, String topic, Option<MemberId> member) {
        Charter charter = alliance.charter();
        return charter.silences()
                .find(found -> found.topic().equals(topic))
                .fold(() -> regulated(charter, topic), silence -> of(alliance, silence, member));
    }

    private static Option<Regulation> regulated(Charter charter, String topic) {
        Option<Seq<Citation>> citations = topic.equals(Silence.LICENSING)
                ? charter.licensing().map(policy -> policy.citations())
                : topic.equals(Silence.FUNDING) ? charter.funding().map(funding -> funding.citations()) : Option.none();
        return citations.map(found -> new Regulation(
                State.REGULATED, Text.of("章程对此有规定", "the charter has rules on this"), Option.none(), found));
    }

    private static Option<Regulation> of(Alliance alliance, Silence silence, Option<MemberId> member) {
        return silence.agreement().isEmpty()
                ? Option.some(unregulated(silence))
                : member.filter(one -> alliance.members().find(one).isDefined())
                        .map(one -> of(alliance, silence, silence.agreement().get(), one));
    }

    private static Regulation unregulated(Silence silence) {
        return new Regulation(
                silence.free() ? State.ALLOWED : State.NOT_REGULATED,
                silence.statement(),
                Option.none(),
                silence.citations());
    }

    private static Regulation of(Alliance alliance, Silence silence, Silence.Agreement agreed, MemberId member) {
        if (!isOn(alliance, agreed, member)) {
            return unregulated(silence);
        }
        if (alliance.affairs().exercised(agreed.right(), member.value())) {
            return new Regulation(
                    State.AS_AGREED,
                    Text.of("依已备案的协议处理", "it goes by the agreement that is on file"),
                    Option.none(),
                    silence.citations());
        }
        String answer = alliance.readings().of(agreed.open());
        return new Regulation(
                answer.equals(UNDETERMINED) ? State.OPEN : State.AS_READ,
                agreed.open()
                        .options()
                        .find(option -> option.choice().equals(answer))
                        .map(Reading.Option::meaning)
                        .getOrElse(agreed.open()::question),
                Option.some(agreed.open()),
                silence.citations().appendAll(agreed.open().citations()).distinct());
    }

    /** Checks if a unit sits on the body, or sat on it when it left. */
    private static boolean isOn(Alliance alliance, Silence.Agreement agreed, MemberId member) {
        return alliance.seats().of(agreed.units()).flatMap(Seat::member).contains(member)
                || alliance.seats().leftWith(member).contains(agreed.units());
    }
}
