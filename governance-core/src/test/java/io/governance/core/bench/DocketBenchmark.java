package io.governance.core.bench;

import io.governance.core.AssetId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.SpecificationId;
import io.governance.core.Stamp;
import io.governance.core.SubmissionId;
import io.governance.core.Text;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.Docket;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.IpPolicies;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.licensing.Licensing;
import io.governance.core.licensing.LicensingAct;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.licensing.Notices;
import io.governance.core.licensing.Parties;
import io.governance.core.licensing.PolicyEditions;
import io.governance.core.licensing.Relation;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.governance.core.licensing.Submission;
import io.governance.core.right.Capacity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one member owes, and what encumbers one version, in an alliance of 50 members with 100,000 pieces of intellectual
 * property related to three versions of 20 specifications; beside a walk over the same rows that reads one field, and beside
 * article 36(1) of oscar written by hand for these rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocketBenchmark {

    private static final int ASSETS = 100_000;
    private static final int MEMBERS = 50;
    private static final int SPECIFICATIONS = 20;
    private static final int VERSIONS = 3;
    private static final int PROPOSALS = 40;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant AT = start(LocalDate.of(2028, 1, 1));
    private static final LocalDate JOINED = LocalDate.of(2026, 1, 10);
    private static final Instant CLOSE = start(LocalDate.of(2026, 5, 2));
    private static final Party MEMBER = member(17);
    private static final SpecVersion VERSION = new SpecVersion(SpecificationId.of("s7"), 1);
    private static final Subject SUBJECT = Subject.of(VERSION);
    private static final Seq<Citation> CITED = List.of(Citation.parse("bench:1"));

    /** The policy. */
    @Param({"oscar", "rf150_60"})
    public String policy = "oscar";

    private Licensing register = Licensing.NONE;
    private Docket docket = new Docket(
            new PolicyEditions(policy(), List.empty()),
            register,
            Parties.NONE,
            Option.none(),
            Readings.recommended(),
            ZONE);

    private IpPolicy policy() {
        return policy.equals("oscar")
                ? BuiltInCharters.named(CharterId.of("oscar"))
                        .flatMap(charter -> charter.licensing())
                        .get()
                : IpPolicies.rf150_60(new Capacity.OfMember(List.empty(), Option.none(), Text.of("会员", "a member")));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Party member(int number) {
        return Party.parse("m" + number);
    }

    private void happened(LicensingAct act) {
        register = register.after(act, new Stamp(1, Instant.EPOCH, PersonId.of("clerk")));
    }

    /** Fills the register. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(36);
        Parties parties = Parties.NONE;
        for (int i = 0; i < MEMBERS; i++) {
            parties = parties.begun(member(i), Parties.Role.MEMBER, Option.none(), start(JOINED))
                    .begun(member(i), Parties.Role.PARTICIPANT, Option.some("group"), start(JOINED));
        }
        for (int i = 0; i < SPECIFICATIONS; i++) {
            specified(SpecificationId.of("s" + i));
        }
        for (int i = 0; i < ASSETS; i++) {
            registered(i, random);
        }
        docket = new Docket(
                new PolicyEditions(policy(), List.empty()),
                register,
                parties,
                Option.none(),
                Readings.recommended(),
                ZONE);
    }

    private void specified(SpecificationId specification) {
        for (int number = 1; number <= VERSIONS; number++) {
            SpecVersion version = new SpecVersion(specification, number);
            LocalDate begun = LocalDate.of(2026, 2, 1).plusMonths(6L * (number - 1));
            happened(new DraftAct.DraftStarted(version, "S", Option.some("group"), start(begun), CITED));
            happened(new DraftAct.ReviewSet(version, start(begun.plusMonths(2)), begun.plusMonths(3), true, CITED));
        }
        for (int i = 0; i < PROPOSALS; i++) {
            happened(new DraftAct.ProposalSubmitted(
                    SubmissionId.of(specification.value() + "-p" + i),
                    new SpecVersion(specification, 1),
                    member(i),
                    "1",
                    start(LocalDate.of(2026, 2, 2).plusDays(i)),
                    CITED));
        }
    }

    private void registered(int number, SplittableRandom random) {
        AssetId asset = AssetId.of("a" + number);
        Party holder = member(random.nextInt(MEMBERS));
        SpecificationId specification = SpecificationId.of("s" + random.nextInt(SPECIFICATIONS));
        happened(new AssetAct.AssetRegistered(
                asset,
                Asset.Kind.PATENT,
                "CN" + number,
                Option.none(),
                List.of(holder),
                Option.some(JOINED.plusDays(random.nextInt(-900, 300))),
                List.of(new AssetAct.Maker(holder, Option.some(true))),
                Option.some(random.nextInt(10) > 0),
                Option.some(false),
                Option.none(),
                Option.none(),
                CITED));
        int proposal = random.nextInt(PROPOSALS);
        int versions = random.nextInt(1, VERSIONS + 1);
        for (int version = 1; version <= versions; version++) {
            happened(new AssetAct.RelationAsserted(
                    asset,
                    Subject.of(new SpecVersion(specification, version)),
                    Option.some(SubmissionId.of(specification.value() + "-p" + proposal)),
                    true,
                    "1",
                    start(LocalDate.of(2026, 2, 2).plusDays(proposal)),
                    CITED));
        }
        if (random.nextInt(5) == 0) {
            SpecVersion first = new SpecVersion(specification, 1);
            Instant told = start(LocalDate.of(2026, 4, 10).plusDays(random.nextInt(30)));
            happened(new NoticeAct.Disclosed(
                    holder, Option.some(asset), first, Notices.Specificity.SPECIFIC, "1", told, true, CITED));
            happened(new NoticeAct.LicenceRefused(holder, asset, first, true, told, true, CITED));
        }
    }

    /** Reads one field of every row about one member: the limit for whatever visits them. */
    @Benchmark
    public int walkOfMember() {
        int read = 0;
        for (AssetId id : register.heldBy().get(MEMBER).get()) {
            Asset asset = register.asset(id).get();
            for (Relation relation : register.relations().get(asset.id()).get()) {
                read += relation.at().isAfter(AT) ? 0 : 1;
            }
        }
        return read;
    }

    /** Reads one field of every row about one version. */
    @Benchmark
    public int walkOfVersion() {
        int read = 0;
        for (AssetId id : register.related().get(VERSION).get()) {
            Asset asset = register.asset(id).get();
            read += register.relation(asset.id(), SUBJECT).get().at().isAfter(AT) ? 0 : 1;
        }
        return read;
    }

    /** What one member owes, by hand, the states alone. */
    @Benchmark
    public int dutiesByHand() {
        int owed = 0;
        for (AssetId id : register.heldBy().get(MEMBER).get()) {
            Asset asset = register.asset(id).get();
            for (Relation relation : register.relations().get(asset.id()).get()) {
                owed += owes(asset, relation) ? 1 : 0;
            }
        }
        return owed;
    }

    /** What encumbers one version, by hand, the states alone. */
    @Benchmark
    public int encumbrancesByHand() {
        int owed = 0;
        for (AssetId id : register.related().get(VERSION).get()) {
            Asset asset = register.asset(id).get();
            owed += owes(asset, register.relation(id, SUBJECT).get()) ? 1 : 0;
        }
        return owed;
    }

    private boolean owes(Asset asset, Relation relation) {
        LocalDate formed = asset.formedOn().get();
        if (relation.at().isAfter(AT)) {
            return false;
        }
        if (!formed.isBefore(JOINED)) {
            return asset.forAlliance().get();
        }
        Submission through =
                register.submissions().get(relation.through().get()).get();
        if (through.by().equals(asset.firstHolders().head())
                || !formed.isBefore(through.at().atZone(ZONE).toLocalDate())) {
            return true;
        }
        Notices notices = register.notices(asset.id(), through.version());
        return !notices.disclosures()
                        .exists(found -> found.specificity() == Notices.Specificity.SPECIFIC
                                && found.receivedAt().isBefore(CLOSE))
                || !notices.refusals()
                        .exists(found -> found.express() && found.receivedAt().isBefore(CLOSE));
    }

    /** What one member owes, with reasons and citations. */
    @Benchmark
    public Seq<Encumbrance> duties() {
        return docket.dutiesOf(MEMBER, AT);
    }

    /** What encumbers one version, with reasons and citations. */
    @Benchmark
    public Seq<Encumbrance> encumbrances() {
        return docket.on(VERSION, AT);
    }
}
