package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.ballot.BallotAct;
import io.governance.core.record.Entry;
import io.governance.core.voting.Choice;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;

/**
 * The {@link StoredForm} of pages that hold nothing but votes, written and read several times as fast: nearly everything in a
 * long record is a vote. What is not as plain as it usually is, is left to the stored form, which comes to the same.
 */
final class VoteForm {

    private static final String NUMBER = "{\"number\":";
    private static final String AT = ",\"at\":\"";
    private static final String ACTOR = "\",\"actor\":\"";
    private static final String OPERATION = "\",\"operation\":\"";
    private static final String FINGERPRINT = "\",\"fingerprint\":\"";
    private static final String BALLOT = "\",\"act\":{\"type\":\"VoteCast\",\"ballot\":\"";
    private static final String SEAT = "\",\"seat\":\"";
    private static final String CHOICE = "\",\"choice\":\"";
    private static final String CITATIONS = "\",\"citations\":[\"";
    private static final String NEXT_CITATION = "\",\"";
    private static final String END = "\"]}}";
    private static final String NEXT = ",\n";

    /** About how long an entry is. */
    private static final int LENGTH = 320;

    /** How many digits a number has at most that a {@code long} holds whatever they are. */
    private static final int DIGITS = 18;

    private VoteForm() {}

    /** Writes entries if all of them are plain votes. */
    static Option<String> write(Seq<Entry> entries) {
        StringBuilder array = new StringBuilder(LENGTH * entries.size()).append('[');
        Latest<Instant, String> times = new Latest<>(Instant::toString);
        for (Entry entry : entries) {
            if (!(entry.act() instanceof BallotAct.VoteCast vote) || !isPlain(entry, vote)) {
                return Option.none();
            }
            array.append(array.length() == 1 ? "" : NEXT)
                    .append(NUMBER)
                    .append(entry.number())
                    .append(AT)
                    .append(times.of(entry.at()))
                    .append(ACTOR)
                    .append(entry.actor().value())
                    .append(OPERATION)
                    .append(entry.operation().value())
                    .append(FINGERPRINT)
                    .append(entry.fingerprint())
                    .append(BALLOT)
                    .append(vote.ballot().value())
                    .append(SEAT)
                    .append(vote.seat().value())
                    .append(CHOICE)
                    .append(vote.choice().name())
                    .append(CITATIONS);
            String between = "";
            for (Citation citation : vote.citations()) {
                array.append(between).append(citation.source()).append(':').append(citation.provision());
                between = NEXT_CITATION;
            }
            array.append(END);
        }
        return Option.some(array.append(']').toString());
    }

    /** Ids and citations are plain by their form; the rest may hold what JSON escapes. */
    private static boolean isPlain(Entry entry, BallotAct.VoteCast vote) {
        return vote.authority().isEmpty()
                && !vote.citations().isEmpty()
                && isPlain(entry.operation().value())
                && isPlain(entry.fingerprint());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    }

    /** Reads an array of entries if all of them are plain votes. */
    static Option<Seq<Entry>> read(AllianceId alliance, String array) {
        try {
            return Option.some(new Reader(alliance, array).read());
        } catch (IllegalArgumentException notPlain) { // and if it is not a vote either, the stored form says so
            return Option.none();
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Seq<Citation> citations(String text) {
        return List.of(text.split(NEXT_CITATION, -1)).map(Citation::parse);
    }

    private static final class Reader {
        private final AllianceId alliance;
        private final String text;
        private int next;

        private Reader(AllianceId alliance, String text) {
            this.alliance = alliance;
            this.text = text;
        }

        private Seq<Entry> read() {
            check(text.indexOf('\\') < 0); // nothing is escaped
            Latest<String, Instant> times = new Latest<>(VoteForm::instant);
            Latest<String, BallotId> ballots = new Latest<>(BallotId::of);
            Latest<String, Seq<Citation>> cited = new Latest<>(VoteForm::citations);
            ArrayList<Entry> entries = new ArrayList<>();
            expect("[");
            do {
                expect(NUMBER);
                long number = number();
                Instant at = times.of(between(AT));
                PersonId actor = PersonId.of(between(ACTOR));
                OperationId operation = OperationId.of(between(OPERATION));
                String fingerprint = between(FINGERPRINT);
                check(isPlain(fingerprint));
                BallotId ballot = ballots.of(between(BALLOT));
                SeatId seat = SeatId.of(between(SEAT));
                Choice choice = Choice.valueOf(between(CHOICE));
                Seq<Citation> citations = cited.of(until(CITATIONS, END));
                expect(END);
                entries.add(new Entry(
                        alliance,
                        number,
                        at,
                        actor,
                        operation,
                        fingerprint,
                        new BallotAct.VoteCast(ballot, seat, choice, citations)));
            } while (follows(NEXT));
            expect("]");
            check(next == text.length());
            return Array.ofAll(entries);
        }

        private boolean follows(String literal) {
            boolean found = text.startsWith(literal, next);
            next += found ? literal.length() : 0;
            return found;
        }

        private void expect(String literal) {
            check(follows(literal));
        }

        private static void check(boolean plain) {
            if (!plain) {
                throw new IllegalArgumentException("not a plain vote");
            }
        }

        private long number() {
            int begin = next;
            long number = 0;
            while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
                number = 10 * number + text.charAt(next) - '0';
                next++;
            }
            check(next > begin && next - begin <= DIGITS && text.charAt(begin) != '0');
            return number;
        }

        /** The text behind what is expected, up to the next quote. */
        private String between(String before) {
            return until(before, "\"");
        }

        private String until(String before, String after) {
            expect(before);
            int begin = next;
            next = text.indexOf(after, begin);
            check(next >= 0);
            return text.substring(begin, next);
        }
    }
}
