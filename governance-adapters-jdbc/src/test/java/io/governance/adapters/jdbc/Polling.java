package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.office.Seat;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.Receipt;
import io.governance.core.voting.Choice;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

/** An alliance under aii with a large council, which votes on one ballot after the other. For benchmarks. */
final class Polling implements AutoCloseable {

    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final int AT_ONCE = 500;

    private final AllianceId alliance;
    private final LocalGovernance governance;
    private final int seats;

    /** Founds the alliance and seats its council. */
    Polling(MinuteBook book, String alliance, int seats) {
        this.alliance = AllianceId.of(alliance);
        this.governance = Scenario.governing(new LeftOpen(book));
        this.seats = seats;
        expect(governance
                .found(this.alliance, new FoundAlliance(CharterId.of("aii"), "联盟"), SECRETARY, operation("found"))
                .toCompletableFuture());
        expect(submit("secretary", new RegisterMember(MemberId.of("unit"), "单位", "council-unit"), "unit"));
        ArrayList<CompletableFuture<Either<Refusal, Receipt>>> under = new ArrayList<>();
        for (int seat = 0; seat < seats; seat++) {
            under.add(submit(
                    "secretary",
                    new RegisterSeat(new Seat(
                            SeatId.of("s" + seat),
                            BodyId.of("council"),
                            "director",
                            Option.some(MemberId.of("unit")),
                            Option.some(PersonId.of("p" + seat)),
                            1,
                            Option.none())),
                    "seat-" + seat));
            if (under.size() == AT_ONCE || seat == seats - 1) {
                under.forEach(Polling::expect);
                under.clear();
            }
        }
    }

    AllianceId alliance() {
        return alliance;
    }

    int seats() {
        return seats;
    }

    /** Opens a ballot. */
    void open(String ballot) {
        expect(submit(
                "secretary",
                new OpenBallot(
                        BallotId.of(ballot),
                        BodyId.of("council"),
                        MatterId.of("elect-head"),
                        "选举理事长",
                        Readings.recommended(),
                        Session.IN_SESSION,
                        Option.none(),
                        Option.none(),
                        Option.none()),
                "open-" + ballot));
    }

    /** Casts the vote of a seat. */
    CompletableFuture<Either<Refusal, Receipt>> vote(String ballot, int seat, Choice choice) {
        return submit("p" + seat, cast(ballot, seat, choice), ballot + "-" + seat + "-" + choice);
    }

    /** Casts the vote of a seat, on the thread that waits for it. */
    Either<Refusal, Receipt> voteHere(String ballot, int seat, Choice choice) {
        return governance.carryOut(
                alliance,
                cast(ballot, seat, choice),
                PersonId.of("p" + seat),
                operation(ballot + "-" + seat + "-" + choice));
    }

    private static CastVote cast(String ballot, int seat, Choice choice) {
        return new CastVote(BallotId.of(ballot), SeatId.of("s" + seat), choice, Option.none());
    }

    @Override
    public void close() {
        governance.close();
    }

    private CompletableFuture<Either<Refusal, Receipt>> submit(String actor, Command command, String operation) {
        return governance
                .submit(alliance, command, PersonId.of(actor), operation(operation))
                .toCompletableFuture();
    }

    private static OperationId operation(String name) {
        return OperationId.of(name);
    }

    private static void expect(CompletableFuture<Either<Refusal, Receipt>> answer) {
        expect(answer.join());
    }

    static void expect(Either<Refusal, Receipt> answer) {
        answer.getOrElseThrow(refusal -> new IllegalStateException("refused: " + refusal));
    }
}
