package io.governance.adapters.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.governance.adapters.jdbc.Crowding.Clients;
import io.governance.core.AllianceId;
import io.governance.core.ballot.Ballots;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.Entry;
import io.governance.core.voting.Choice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * What recording costs beside the database alone: durable votes (T1, T9), reading a record again (T5), a vote in a large ballot
 * or behind a long record (T6), memory (T4), many alliances at once (T7). What is compared takes turns, five rounds, and medians count.
 */
final class RecordBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARMING_UP = Integer.getInteger("warmups", 5);
    private static final int VOTES = Integer.getInteger("votes", 20_000);
    private static final int LARGEST = Integer.getInteger("seats", 1_000_000);
    private static final int LONE = 1_000;
    private static final int ALLIANCES = 1_000;
    private static final int MEMBERS = 1_000;

    /** An empty database on a server of your own; an embedded one if none is named. */
    private static final Option<String> POSTGRESQL = Option.of(System.getProperty("postgresql"));

    private static final int BATCH = 500;
    private static final String BATCHES = "rows in batches of 500 (a3)";

    private RecordBenchmark() {}

    /** Takes what to measure: {@code postgresql}, {@code sqlite}, {@code replay}, {@code growth}, {@code memory}, {@code alliances}; all of it if nothing is named. */
    public static void main(String[] args) throws Exception {
        List<String> asked = args.length == 0
                ? List.of("postgresql", "sqlite", "growth", "replay", "memory", "alliances")
                : Arrays.asList(args);
        if (asked.size() > 1) {
            for (String what : asked) {
                apart(what);
            }
            return;
        }
        switch (asked.get(0)) {
            case "postgresql" -> postgresql();
            case "sqlite" -> sqlite();
            case "growth" -> growth();
            case "replay" -> replay();
            case "memory" -> memory();
            case "alliances" -> alliances();
            default ->
                throw new IllegalArgumentException("nothing is called " + asked.get(0)
                        + "; there are postgresql, sqlite, growth, replay, memory and alliances");
        }
        System.exit(0); // the databases end with the process
    }

    /** Measures in a process of its own, so that nothing is left over from what was measured before. */
    private static void apart(String what) throws IOException, InterruptedException {
        ArrayList<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RecordBenchmark.class.getName(), what));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("measuring " + what + " ended with " + exit);
        }
    }

    private static void postgresql() throws Exception {
        String url = POSTGRESQL.getOrElse(Books::postgresql);
        Measured rates = new Measured();
        Measured delays = new Measured();
        Measured syncs = new Measured();
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url);
                Yardstick rows = new Yardstick(url)) {
            for (int round = 1 - WARMING_UP; round <= ROUNDS; round++) {
                long begun = System.nanoTime();
                rows.batches(VOTES, BATCH);
                double limit = VOTES * 1e9 / (System.nanoTime() - begun);
                Crowding single = Crowding.of(Clients.SLEEPING, 1, LONE, number -> {
                    rows.insert(1);
                    return CompletableFuture.completedFuture(null);
                });
                if (round > 0) {
                    rates.add(BATCHES, limit);
                    delays.add("one row and commit, p50 (a1)", single.percentile(50));
                }
                try (Polling polling = new Polling(book, "round-" + (round + WARMING_UP), VOTES)) {
                    Crowding lone = alone(polling, "lone", 0);
                    Crowding handed = voting(polling, "handed", Clients.SLEEPING, 1, LONE);
                    if (round > 0) {
                        delays.add("a lone client's vote, p50", lone.percentile(50));
                        delays.add("the same, handed to another thread", handed.percentile(50));
                    }
                    for (Clients kind : Clients.values()) {
                        Crowding grouped = grouped(rows, kind, 64);
                        long before = Yardstick.commits(url);
                        Crowding votes = voting(polling, kind + "-64", kind, 64, VOTES);
                        double perVote = (double) (Yardstick.commits(url) - before) / VOTES;
                        Crowding manyGrouped = grouped(rows, kind, 256);
                        Crowding many = voting(polling, kind + "-256", kind, 256, VOTES);
                        if (round > 0) {
                            rates.add("rows in groups, 64 " + kind + " (a4log)", grouped.perSecond());
                            rates.add("votes, 64 " + kind, votes.perSecond());
                            rates.add("rows in groups, 256 " + kind, manyGrouped.perSecond());
                            rates.add("votes, 256 " + kind, many.perSecond());
                            delays.add("rows in groups, 64 " + kind + ", p99 (a4log)", grouped.percentile(99));
                            delays.add("votes, 64 " + kind + ", p99", votes.percentile(99));
                            syncs.add("commits per vote, each with its fsync, 64 " + kind, perVote);
                        }
                    }
                }
            }
        }
        rates.print("PostgreSQL, durable", "per second");
        delays.print("PostgreSQL, delays", "µs");
        delays.ratio("T1b", "a lone client's vote, p50", "one row and commit, p50 (a1)", "≤", 1.15);
        delays.ratio("T1b", "the same, handed to another thread", "one row and commit, p50 (a1)", "≤", 1.15);
        syncs.print("PostgreSQL, commits", "per vote");
        for (Clients kind : Clients.values()) {
            rates.ratio("T1", "votes, 64 " + kind, BATCHES, "≥", 0.33);
            rates.ratio("T1b", "votes, 256 " + kind, BATCHES, "≥", 0.45);
            delays.ratio(
                    "T1b", "votes, 64 " + kind + ", p99", "rows in groups, 64 " + kind + ", p99 (a4log)", "≤", 1.5);
            syncs.bar("T1b", "commits per vote, each with its fsync, 64 " + kind, "≤", 0.03);
        }
    }

    private static void sqlite() throws Exception {
        String url = Books.sqlite();
        Measured rates = new Measured();
        Measured syncs = new Measured();
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url);
                Yardstick rows = new Yardstick(Books.sqlite())) {
            for (int round = 1 - WARMING_UP; round <= ROUNDS; round++) {
                try (Polling polling = new Polling(book, "round-" + (round + WARMING_UP), VOTES)) {
                    for (Clients kind : Clients.values()) {
                        Crowding grouped = grouped(rows, kind, 64);
                        long before = Yardstick.commits(url);
                        Crowding votes = voting(polling, "b-" + kind, kind, 64, VOTES);
                        double perVote = (double) (Yardstick.commits(url) - before) / VOTES;
                        if (round > 0) {
                            rates.add("rows in groups, 64 " + kind, grouped.perSecond());
                            rates.add("votes, 64 " + kind, votes.perSecond());
                            syncs.add("commits per vote, each with its fsync, 64 " + kind, perVote);
                        }
                    }
                }
            }
        }
        rates.print("SQLite, durable", "per second");
        syncs.print("SQLite, commits", "per vote");
        for (Clients kind : Clients.values()) {
            rates.ratio("T9", "votes, 64 " + kind, "rows in groups, 64 " + kind, "≥", 0.6);
        }
    }

    private static Crowding grouped(Yardstick rows, Clients kind, int clients) throws Exception {
        try (Yardstick.Grouped group = new Yardstick.Grouped(rows)) {
            return Crowding.of(kind, clients, VOTES, number -> group.record());
        }
    }

    /** One vote of each seat; every hundredth seat tries once more and is refused. */
    private static Crowding voting(Polling polling, String ballot, Clients kind, int clients, int votes)
            throws Exception {
        polling.open(ballot);
        return Crowding.of(
                kind,
                clients,
                votes,
                seat -> polling.vote(ballot, seat, Choice.FAVOUR).thenAccept(Polling::expect),
                seat -> seat % 100 != 0
                        ? CompletableFuture.completedFuture(null)
                        : polling.vote(ballot, seat, Choice.AGAINST).thenAccept(answer -> check(answer.isLeft())));
    }

    /** A client that has nobody beside it and does its own work votes for one seat after the other. */
    private static Crowding alone(Polling polling, String ballot, int firstSeat) throws Exception {
        polling.open(ballot);
        return Crowding.of(Clients.SLEEPING, 1, LONE, number -> {
            Polling.expect(polling.voteHere(ballot, firstSeat + number, Choice.FAVOUR));
            return CompletableFuture.completedFuture(null);
        });
    }

    /** A vote in a ballot of 1,000 seats and in larger ones, in turn. */
    private static void growth() throws Exception {
        Measured delays = new Measured();
        int[] sizes = {1_000, 10_000, 100_000, LARGEST};
        Polling[] pollings = new Polling[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            pollings[i] = new Polling(JdbcMinuteBook.open(Books.sqlite()), "growth", sizes[i]);
        }
        Random random = new Random(6);
        for (int round = 1 - WARMING_UP; round <= ROUNDS; round++) {
            for (int i = 0; i < sizes.length; i++) {
                Polling polling = pollings[i];
                String ballot = "g-" + (round + WARMING_UP);
                int offset = random.nextInt(polling.seats() - LONE + 1);
                Crowding votes = alone(polling, ballot, offset);
                if (round > 0) {
                    delays.add("a lone vote, " + sizes[i] + " seats, p50", votes.percentile(50));
                }
            }
        }
        delays.print("A ballot that grows, SQLite", "µs");
        for (int size : sizes) {
            delays.ratio("T6", "a lone vote, " + size + " seats, p50", "a lone vote, 1000 seats, p50", "≤", 1.3);
        }
    }

    /** Reads a record of some hundred thousand entries again, beside reading and parsing its pages and nothing else. */
    private static void replay() throws Exception {
        String url = POSTGRESQL.getOrElse(Books::postgresql);
        Measured rates = new Measured();
        Measured delays = new Measured();
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            Polling polling = new Polling(book, "replay", VOTES);
            AllianceId alliance = polling.alliance();
            for (int round = 0; round < WARMING_UP; round++) {
                alone(polling, "warming-up-" + round, 0);
            }
            String early = behind(book, alliance);
            for (int round = 1; round <= ROUNDS; round++) {
                delays.add(early, alone(polling, "early-" + round, 0).percentile(50));
            }
            for (int ballot = 0; ballot * VOTES < Integer.getInteger("entries", 1_000_000); ballot++) {
                voting(polling, "r-" + ballot, Clients.CALLED_BACK, 256, VOTES);
            }
            String late = behind(book, alliance);
            for (int round = 1; round <= ROUNDS; round++) {
                delays.add(late, alone(polling, "late-" + round, 0).percentile(50));
            }
            long entries = book.last(alliance).get().last();
            for (int round = 1 - WARMING_UP; round <= ROUNDS; round++) {
                double parsed = entries / seconds(() -> parse(book, alliance));
                double read = entries / seconds(() -> read(book, alliance));
                double folded = entries / seconds(() -> fold(book, alliance));
                if (round > 0) {
                    rates.add("pages read and parsed, nothing else", parsed);
                    rates.add("pages read as entries", read);
                    rates.add("folded into the alliance, chain checked", folded);
                }
            }
            delays.print("A record that grows, PostgreSQL", "µs");
            delays.ratio("T6", late, early, "≤", 1.3);
        }
        rates.print("A record read again, PostgreSQL", "entries per second");
        rates.ratio("T5", "folded into the alliance, chain checked", "pages read and parsed, nothing else", "≥", 0.6);
    }

    private static String behind(JdbcMinuteBook book, AllianceId alliance) {
        return "a lone vote behind " + book.last(alliance).get().last() + " entries, p50";
    }

    /** What a ballot of some hundred thousand seats takes before anybody has voted, and what each vote adds, when they are read. */
    private static void memory() throws Exception {
        Measured heap = new Measured();
        int seats = 5 * VOTES;
        for (int round = 1; round <= ROUNDS; round++) {
            try (JdbcMinuteBook book = JdbcMinuteBook.open(Books.sqlite());
                    Polling polling = new Polling(book, "memory", seats)) {
                AllianceId alliance = polling.alliance();
                double registers = loaded(book, alliance);
                polling.open("b");
                double opened = loaded(book, alliance);
                Crowding.of(
                        Clients.CALLED_BACK,
                        256,
                        seats,
                        seat -> polling.vote("b", seat, Choice.FAVOUR).thenAccept(Polling::expect));
                double voted = loaded(book, alliance);
                heap.add("a seat on the roster of a ballot", (opened - registers) / seats);
                heap.add("the operation of a vote and its receipt", (voted - opened) / seats);
                heap.add("a vote", votes(seats));
            }
        }
        heap.print("A ballot of " + seats + " seats in memory", "bytes");
        heap.bar("T4", "a seat on the roster of a ballot", "≤", 160);
        heap.bar("T4", "a vote", "≤", 2);
    }

    /** How much an alliance takes once it has been read. */
    private static double loaded(JdbcMinuteBook book, AllianceId alliance) {
        long before = used();
        try (LocalGovernance anew = Scenario.governing(new LeftOpen(book))) {
            check(anew.alliance(alliance).isDefined());
            return used() - before;
        }
    }

    /** How much each vote adds to its ballot, whatever else is kept of it. */
    private static double votes(int seats) {
        Ballots opened = Ballots.NONE.after(Votes.opening(seats), Votes.stamp(0));
        long before = used();
        Ballots voted = opened;
        for (int seat = 0; seat < seats; seat++) {
            voted = voted.after(Votes.cast(seat), Votes.stamp(seat + 1));
        }
        long votes = used() - before;
        check(voted.find(Votes.BALLOT).get().votes().size() == seats);
        check(opened.find(Votes.BALLOT).get().votes().size() == 0);
        return (double) votes / seats;
    }

    /** Many alliances in one process: some of them kept in memory, or all. */
    private static void alliances() {
        Measured delays = new Measured();
        Measured heap = new Measured();
        try (JdbcMinuteBook book = JdbcMinuteBook.open(Books.sqlite())) {
            ManyAlliances many = new ManyAlliances(book, ALLIANCES, MEMBERS);
            for (int round = 0; round < ROUNDS; round++) {
                many.use(ALLIANCES / 20, ALLIANCES, delays, heap);
                many.use(ALLIANCES, ALLIANCES, delays, heap);
            }
        }
        delays.print("A read of one of many alliances, none mixed with another", "µs");
        heap.print("Heap", "MB");
        heap.bar("T7", ALLIANCES + " of " + ALLIANCES + " kept in memory", "≤", 2_000);
    }

    /** The heap in use, as near as collecting it shows. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void parse(JdbcMinuteBook book, AllianceId alliance) throws IOException {
        JsonFactory json = new JsonFactory();
        long first = Long.MIN_VALUE;
        long tokens = 0;
        while (true) {
            Seq<Page> pages = book.pages(alliance, first, 100);
            if (pages.isEmpty()) {
                check(tokens > 0);
                return;
            }
            for (Page page : pages) {
                try (JsonParser parser = json.createParser(page.entries())) {
                    while (parser.nextToken() != null) {
                        tokens++;
                    }
                }
            }
            first = pages.last().first();
        }
    }

    private static void read(JdbcMinuteBook book, AllianceId alliance) {
        long last = 0;
        while (true) {
            Seq<Entry> entries = book.read(alliance, last, 10_000);
            if (entries.isEmpty()) {
                return;
            }
            last = entries.last().number();
        }
    }

    private static void fold(JdbcMinuteBook book, AllianceId alliance) {
        try (LocalGovernance anew = Scenario.governing(new LeftOpen(book))) {
            check(anew.alliance(alliance).isDefined());
        }
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the benchmark did not do what it measures");
        }
    }
}
