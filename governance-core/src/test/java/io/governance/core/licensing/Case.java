package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Stamp;
import io.governance.core.SubmissionId;
import io.governance.core.procedure.Departure;
import io.governance.core.time.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A case of licensing written in one line: words separated by semicolons, each with what it says. The asset is {@code a}, its
 * holder {@code x} unless makers are named, the specification {@code s}.
 *
 * <pre>
 * joined x 2026-01-10; formed 2025-03-01; draft s@1 2026-02-01; proposal p y 2026-02-10; related s@1 through p;
 * review s@1 2026-04-01..2026-05-01; disclosed x SPECIFIC 2026-04-20; refused x express 2026-04-21
 * </pre>
 *
 * <p>Some words stand for a usual course of things: {@code members} for x and y joining, {@code background} for something from
 * before that, {@code solo} for something that x made as a member, {@code joint} for something that x and y made and own,
 * {@code proposed y} for a draft, a proposal of y and what it takes in, {@code reviewed} for thirty days of review and {@code
 * notices} for a disclosure and a refusal of x in them. {@code stamped} says when what follows was recorded.
 *
 * <p>A day means the start of that day in Shanghai, unless a time follows it as in {@code 2026-04-20T15:00}.
 */
public final class Case {

    /** Where days begin. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The asset of every case. */
    public static final AssetId ASSET = AssetId.of("a");

    private static final Seq<Citation> CITED = List.of(Citation.parse("test:1"));

    private final PolicyEditions policies;
    private final Licensing register;
    private final Parties parties;
    private final Option<Instant> over;
    private final Readings readings;
    private final Instant stamped;

    private Case(
            PolicyEditions policies,
            Licensing register,
            Parties parties,
            Option<Instant> over,
            Readings readings,
            Instant stamped) {
        this.policies = policies;
        this.register = register;
        this.parties = parties;
        this.over = over;
        this.readings = readings;
        this.stamped = stamped;
    }

    /** A case under a policy in which nothing has happened. */
    public static Case under(IpPolicy policy) {
        Case empty = new Case(
                new PolicyEditions(policy, List.empty()),
                Licensing.NONE,
                Parties.NONE,
                Option.none(),
                Readings.recommended(),
                Instant.EPOCH);
        return empty.with(new AssetAct.AssetRegistered(
                ASSET,
                Asset.Kind.PATENT,
                "CN0",
                Option.none(),
                List.of(party("x")),
                Option.none(),
                List.of(new AssetAct.Maker(party("x"), Option.some(true))),
                Option.some(true),
                Option.some(false),
                Option.none(),
                Option.none(),
                CITED));
    }

    /** Obtains the party of a name. */
    public static Party party(String name) {
        return Party.parse(name);
    }

    /** The instant that a day, or a day with a time, means. */
    public static Instant instant(String text) {
        return text.contains("T")
                ? java.time.LocalDateTime.parse(text).atZone(ZONE).toInstant()
                : LocalDate.parse(text).atStartOfDay(ZONE).toInstant();
    }

    /** Returns this case after everything that a line says. */
    public Case told(String line) {
        return List.of(line.split(";"))
                .map(String::strip)
                .reject(String::isEmpty)
                .foldLeft(this, (told, words) -> told.tell(List.of(words.split("\\s+"))));
    }

    /** Returns this case after an act. */
    public Case with(LicensingAct act) {
        return new Case(
                policies,
                register.after(act, new Stamp(1, stamped, PersonId.of("clerk"))),
                parties,
                over,
                readings,
                stamped);
    }

    /** Returns this case with other parties. */
    public Case with(Parties others) {
        return new Case(policies, register, others, over, readings, stamped);
    }

    /** Returns this case under an edition of the policy that holds from an instant on. */
    public Case amended(Instant from, IpPolicy policy) {
        return new Case(
                new PolicyEditions(policies.adopted(), policies.later().append(new PolicyEditions.Later(from, policy))),
                register,
                parties,
                over,
                readings,
                stamped);
    }

    /** The docket of this case. */
    public Docket docket() {
        return new Docket(policies, register, parties, over, readings, ZONE);
    }

    /** What a holder owes at a time for the asset and a subject. */
    public Encumbrance judge(String holder, String subject, String at) {
        return docket().judge(party(holder), register.asset(ASSET).get(), Subject.parse(subject), instant(at));
    }

    private Case tell(Seq<String> words) {
        String word = words.head();
        return switch (word) {
            case "joined" ->
                with(parties.begun(party(words.get(1)), Parties.Role.MEMBER, Option.none(), instant(words.get(2))));
            case "adviser" ->
                with(parties.begun(party(words.get(1)), Parties.Role.ADVISER, Option.none(), instant(words.get(2))));
            case "participant" ->
                with(parties.begun(
                        party(words.get(1)), Parties.Role.PARTICIPANT, Option.some("group"), instant(words.get(2))));
            case "left" -> left(words, Departure.RESIGNED);
            case "expelled" -> left(words, Departure.EXPELLED);
            case "lapsed" -> left(words, Departure.LAPSED);
            case "ended" ->
                new Case(
                        policies,
                        register,
                        parties,
                        Option.some(instant(
                                LocalDate.parse(words.get(1)).plusDays(1).toString())),
                        readings,
                        stamped);
            case "reading" ->
                new Case(
                        policies,
                        register,
                        parties,
                        over,
                        readings.with(ReadingKey.of(words.get(1)), words.get(2)),
                        stamped);
            case "amended" -> {
                Instant from = instant(words.get(1));
                yield amended(from, policies.at(from).withoutOptOut(words.get(2)));
            }
            case "stamped" -> new Case(policies, register, parties, over, readings, instant(words.get(1)));
            case "held" -> with(held(words.tail()));
            case "kind" -> with(protectedAs(Asset.Kind.valueOf(words.get(1)), Option.none()));
            case "expires" -> with(protectedAs(Asset.Kind.PATENT, Option.some(LocalDate.parse(words.get(1)))));
            case "asset" -> OtherAsset.acts(words, register).foldLeft(this, Case::with);
            case "formed" -> with(stated(Option.some(LocalDate.parse(words.get(1))), List.empty(), null, null));
            case "made" -> with(stated(Option.none(), makers(words.tail()), null, null));
            case "for" -> with(stated(Option.none(), List.empty(), words.get(1).equals("alliance"), null));
            case "led" ->
                with(stated(Option.none(), List.empty(), null, words.get(1).equals("alliance")));
            case "draft" ->
                with(new DraftAct.DraftStarted(
                        SpecVersion.parse(words.get(1)), "S", Option.some("group"), instant(words.get(2)), CITED));
            case "complete" ->
                with(new DraftAct.DraftCompleted(SpecVersion.parse(words.get(1)), instant(words.get(2)), CITED));
            case "proposal" ->
                with(new DraftAct.ProposalSubmitted(
                        SubmissionId.of(words.get(1)),
                        SpecVersion.parse(words.get(2)),
                        party(words.get(3)),
                        "1",
                        instant(words.get(4)),
                        CITED));
            case "review" -> with(review(words));
            case "published" -> with(published(SpecVersion.parse(words.get(1)), words.get(2)));
            case "adopted" ->
                with(new DraftAct.VersionAdopted(SpecVersion.parse(words.get(1)), true, instant(words.get(2)), CITED));
            case "related" -> with(related(words, false));
            case "essential" -> with(related(words, true));
            case "contested" ->
                with(new AssetAct.RelationContested(
                        ASSET, Subject.parse(words.get(1)), PersonId.of("z"), true, instant(words.get(2)), CITED));
            case "disclosed" ->
                with(new NoticeAct.Disclosed(
                        party(words.get(1)),
                        Option.when(!words.get(3).equals("BLANKET"), ASSET),
                        SpecVersion.parse(words.get(2)),
                        Notices.Specificity.valueOf(words.get(3)),
                        words.size() > 5 ? words.get(5) : "",
                        instant(words.get(4)),
                        true,
                        CITED));
            case "refused" ->
                with(new NoticeAct.LicenceRefused(
                        party(words.get(1)),
                        ASSET,
                        SpecVersion.parse(words.get(2)),
                        words.get(3).equals("express"),
                        instant(words.get(4)),
                        true,
                        CITED));
            case "withdrew" ->
                with(new NoticeAct.RefusalWithdrawn(
                        party(words.get(1)), ASSET, SpecVersion.parse(words.get(2)), instant(words.get(3)), CITED));
            case "committed" ->
                with(new NoticeAct.LicenceCommitted(
                        party(words.get(1)), Option.some(ASSET), Grant.Terms.FRAND, instant(words.get(2)), CITED));
            case "sold" ->
                with(new AssetAct.AssetTransferred(
                        ASSET, party(words.get(1)), party(words.get(2)), instant(words.get(3)), CITED));
            case "asserted" ->
                with(new AssetAct.RightsAsserted(
                        party(words.get(1)), party(words.get(2)), instant(words.get(3)), CITED));
            case "controls" ->
                with(new AssetAct.ControlRecorded(
                        party(words.get(1)),
                        party(words.get(2)),
                        Integer.parseInt(words.get(3)),
                        instant(words.get(4)),
                        Option.when(words.size() > 5, () -> instant(words.get(5))),
                        CITED));
            case "asked" ->
                with(new LicenceAct.LicenceRequested(
                        LicenceId.of(words.get(1)),
                        ASSET,
                        party(words.get(2)),
                        party(words.get(3)),
                        Subject.parse(words.get(4)),
                        Grant.Purpose.IMPLEMENT,
                        instant(words.get(5)),
                        true,
                        CITED));
            case "granted" ->
                with(new LicenceAct.LicenceGranted(
                        LicenceId.of(words.get(1)),
                        words.get(2),
                        instant(words.get(3)),
                        Option.none(),
                        List.empty(),
                        CITED));
            case "declared" -> with(registered(List.of(party("x")), Option.some(Asset.Origin.valueOf(words.get(1)))));
            default -> toldInShort(word, words);
        };
    }

    private Case toldInShort(String word, Seq<String> words) {
        return switch (word) {
            case "members" -> told("joined x 2026-01-10; joined y 2026-01-10");
            case "background" -> told("formed 2025-03-01");
            case "solo" -> told("formed 2026-02-05; made x+; for alliance");
            case "joint" -> told("held x y; formed 2026-02-05; made x+ y+; led alliance");
            case "proposed" ->
                told("draft s@1 2026-02-01; proposal p s@1 " + words.get(1) + " 2026-02-10; related s@1 through p");
            case "reviewed" -> told("review s@1 2026-04-01..2026-05-01");
            case "notices" -> told("disclosed x s@1 SPECIFIC 2026-04-20; refused x s@1 express 2026-04-21");
            default -> throw new IllegalArgumentException("a case does not know the word " + word);
        };
    }

    private Case left(Seq<String> words, Departure departure) {
        return with(parties.ended(party(words.get(1)), Parties.Role.MEMBER, instant(words.get(2)), departure)
                .ended(party(words.get(1)), Parties.Role.ADVISER, instant(words.get(2)), departure)
                .ended(party(words.get(1)), Parties.Role.PARTICIPANT, instant(words.get(2)), departure));
    }

    /** The asset owned by others than {@code x}; who made it and when stays unknown until told. */
    private AssetAct held(Seq<String> holders) {
        return registered(holders.map(Case::party), Option.none());
    }

    private static AssetAct registered(Seq<Party> holders, Option<Asset.Origin> declared) {
        return new AssetAct.AssetRegistered(
                ASSET,
                Asset.Kind.PATENT,
                "CN0",
                Option.none(),
                holders,
                Option.none(),
                Vector.empty(),
                Option.none(),
                Option.none(),
                declared,
                Option.none(),
                CITED);
    }

    /** The asset again, as another kind or with an end of its protection. */
    private AssetAct protectedAs(Asset.Kind kind, Option<LocalDate> expires) {
        Asset found = register.asset(ASSET).get();
        return new AssetAct.AssetRegistered(
                ASSET,
                kind,
                found.reference(),
                found.jurisdiction(),
                found.firstHolders(),
                found.formedOn(),
                found.makers().toList().map(maker -> new AssetAct.Maker(maker._1, maker._2)),
                found.forAlliance(),
                found.ledByAlliance(),
                found.declared(),
                expires,
                CITED);
    }

    /** A draft that is out, with a review as long as the policy says. */
    private DraftAct published(SpecVersion version, String on) {
        Window window = policies.adopted().window();
        LocalDate lastDay =
                Deadline.anniversary(LocalDate.parse(on), version.number() == 1 ? window.first() : window.later());
        return new DraftAct.ReviewSet(version, instant(on), lastDay, false, CITED);
    }

    /** Makers written {@code x+} for a substantial contribution, {@code x-} for none, {@code x?} where nobody said. */
    private static Seq<AssetAct.Maker> makers(Seq<String> written) {
        return written.map(word -> new AssetAct.Maker(
                party(word.substring(0, word.length() - 1)),
                word.endsWith("?") ? Option.none() : Option.some(word.endsWith("+"))));
    }

    private static AssetAct stated(
            Option<LocalDate> formed,
            Seq<AssetAct.Maker> makers,
            @org.jspecify.annotations.Nullable Boolean forAlliance,
            @org.jspecify.annotations.Nullable Boolean led) {
        return new AssetAct.FormationStated(ASSET, formed, makers, Option.of(forAlliance), Option.of(led), CITED);
    }

    private static DraftAct review(Seq<String> words) {
        String[] days = words.get(2).split("\\.\\.");
        return new DraftAct.ReviewSet(
                SpecVersion.parse(words.get(1)), instant(days[0]), LocalDate.parse(days[1]), true, CITED);
    }

    private AssetAct related(Seq<String> words, boolean essential) {
        Option<String> through = Option.when(words.contains("through"), () -> words.get(words.indexOf("through") + 1));
        Option<String> on = Option.when(words.contains("on"), () -> words.get(words.indexOf("on") + 1));
        Instant at = on.map(Case::instant)
                .orElse(() -> through.flatMap(id -> register.submissions().get(SubmissionId.of(id)))
                        .map(Submission::at))
                .getOrElseThrow(() -> new IllegalArgumentException("related needs through or on: " + words));
        String passages = words.contains("passages") ? words.get(words.indexOf("passages") + 1) : "1";
        return new AssetAct.RelationAsserted(
                ASSET, Subject.parse(words.get(1)), through.map(SubmissionId::of), essential, passages, at, CITED);
    }
}
