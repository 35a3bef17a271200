package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.SubmissionId;
import io.governance.core.procedure.Departure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Random;

/** Random histories: members and advisers come and go, assets are related to drafts, and reviews run. */
final class Histories {

    /** The parties that hold, propose and ask. */
    static final Seq<Party> PARTIES = List.of("x", "y", "z", "person:v", "o").map(Case::party);

    static final Seq<Citation> CITED = List.of(Citation.parse("test:1"));

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final Seq<SpecVersion> VERSIONS =
            List.of("s@1", "s@2", "r@1").map(SpecVersion::parse);

    private final Random random;
    private final ArrayList<LicensingAct> acts = new ArrayList<>();
    private Parties parties = Parties.NONE;

    private Histories(Random random) {
        this.random = random;
    }

    /** A history in which anything may happen, and every fact about formation and relation is known. */
    static History any(Random random) {
        return new Histories(random).history();
    }

    /** Some instants at which something happens, and just before, and some others. */
    static Seq<Instant> instants(History history, Random random) {
        Seq<Instant> marked = history.acts()
                .filter(DraftAct.ReviewSet.class::isInstance)
                .map(act -> close(((DraftAct.ReviewSet) act).lastDay()))
                .appendAll(history.over())
                .appendAll(history.parties().spells().values().flatMap(s -> s.flatMap(Parties.Spell::until)));
        return List.ofAll(
                        marked.toJavaStream().filter(at -> random.nextBoolean()).limit(4))
                .flatMap(at -> List.of(at, at.minusSeconds(1)))
                .appendAll(List.fill(3, () -> day(random.nextInt(340))))
                .sorted();
    }

    /** The instant from which a notice in a review up to a day is too late. */
    static Instant close(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Case.ZONE).toInstant();
    }

    static Instant day(int number) {
        return FIRST.plusDays(number).atStartOfDay(Case.ZONE).toInstant();
    }

    static <T> T one(Random random, Seq<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private History history() {
        PARTIES.dropRight(2).forEach(this::membership);
        if (random.nextInt(3) > 0) {
            parties =
                    parties.begun(Case.party("person:v"), Parties.Role.ADVISER, Option.none(), day(random.nextInt(60)));
            if (chance(3)) {
                parties = parties.ended(
                        Case.party("person:v"), Parties.Role.ADVISER, day(60 + random.nextInt(99)), Departure.RESIGNED);
            }
        }
        VERSIONS.forEach(this::draft);
        List.of("a", "b", "c").map(AssetId::of).forEach(this::asset);
        return new History(List.ofAll(acts), parties, Option.when(chance(4), () -> day(150 + random.nextInt(150))));
    }

    private void membership(Party party) {
        int from = random.nextInt(chance(3) ? 180 : 60);
        for (int spell = 0; spell < 2 && !(spell == 0 && chance(8)); spell++) {
            parties = parties.begun(party, Parties.Role.MEMBER, Option.none(), moment(from));
            if (!chance(2)) {
                return;
            }
            int until = from + 1 + random.nextInt(150);
            parties = parties.ended(
                    party,
                    Parties.Role.MEMBER,
                    moment(until),
                    chance(5) ? Departure.LAPSED : chance(3) ? Departure.EXPELLED : Departure.RESIGNED);
            if (!chance(2)) {
                return;
            }
            from = until + 1 + random.nextInt(60);
        }
    }

    private void draft(SpecVersion version) {
        int start = 10 + random.nextInt(70) + 40 * (version.number() - 1);
        acts.add(new DraftAct.DraftStarted(version, "S", Option.some("group"), day(start), CITED));
        for (String id : new String[] {"p", "q"}) {
            acts.add(new DraftAct.ProposalSubmitted(
                    proposal(version, id),
                    version,
                    one(random, PARTIES.take(4)),
                    "1",
                    moment(start + random.nextInt(40)),
                    CITED));
        }
        int open = start + 40 + random.nextInt(20);
        if (!chance(5)) {
            int last = open + 10 + random.nextInt(30);
            acts.add(new DraftAct.ReviewSet(version, moment(open), FIRST.plusDays(last), true, CITED));
            if (chance(4)) {
                acts.add(new DraftAct.ReviewSet(version, moment(open), FIRST.plusDays(last + 15), true, CITED));
            }
        }
        if (chance(2)) {
            acts.add(new DraftAct.VersionAdopted(version, true, day(open + 60), CITED));
        }
    }

    private void asset(AssetId id) {
        boolean joint = chance(4);
        Seq<Party> holders = joint ? PARTIES.take(2) : List.of(one(random, PARTIES.take(4)));
        boolean outsider = chance(6);
        LocalDate formed = FIRST.plusDays(random.nextInt(chance(2) ? 200 : 60) - 50L);
        acts.add(new AssetAct.AssetRegistered(
                id,
                Asset.Kind.PATENT,
                "CN" + id,
                Option.none(),
                holders,
                Option.some(formed),
                holders.map(holder -> new AssetAct.Maker(holder, Option.some(!chance(5))))
                        .appendAll(Option.when(outsider, new AssetAct.Maker(Case.party("o"), Option.some(false)))),
                Option.some(!chance(3)),
                Option.some(joint != chance(4)),
                Option.none(),
                Option.none(),
                CITED));
        for (SpecVersion version : VERSIONS) {
            if (chance(2)) {
                relation(id, version, formed);
                notices(id, version, one(random, holders));
            }
        }
        if (chance(3)) {
            acts.add(new AssetAct.RelationAsserted(
                    id, Subject.ALLIANCE, Option.none(), false, "1", later(formed, day(random.nextInt(90))), CITED));
        }
        if (chance(12)) {
            acts.add(new NoticeAct.LicenceCommitted(
                    one(random, holders),
                    Option.when(chance(2), id),
                    Grant.Terms.FRAND,
                    moment(60 + random.nextInt(180)),
                    CITED));
        }
        if (chance(8)) {
            acts.add(new AssetAct.AssetTransferred(
                    id, holders.head(), Case.party("z"), moment(random.nextInt(200)), CITED));
        }
    }

    private void relation(AssetId asset, SpecVersion version, LocalDate formed) {
        SubmissionId through = proposal(version, chance(2) ? "p" : "q");
        Instant proposed = acts.stream()
                .filter(act -> act instanceof DraftAct.ProposalSubmitted found
                        && found.submission().equals(through))
                .map(act -> ((DraftAct.ProposalSubmitted) act).at())
                .findFirst()
                .orElseThrow();
        Instant at = later(formed, proposed).plus(chance(3) ? random.nextInt(40) : 0, ChronoUnit.DAYS);
        acts.add(
                new AssetAct.RelationAsserted(asset, Subject.of(version), Option.some(through), false, "1", at, CITED));
        if (chance(12)) {
            acts.add(new AssetAct.RelationContested(
                    asset, Subject.of(version), PersonId.of("z"), true, at.plus(20, ChronoUnit.DAYS), CITED));
        }
    }

    private void notices(AssetId asset, SpecVersion version, Party by) {
        Option<LocalDate> last = List.ofAll(acts)
                .filter(act -> act instanceof DraftAct.ReviewSet review
                        && review.version().equals(version))
                .lastOption()
                .map(act -> ((DraftAct.ReviewSet) act).lastDay());
        Instant close = close(last.getOrElse(FIRST.plusDays(120)));
        if (!chance(4)) {
            Notices.Specificity how =
                    chance(2) ? Notices.Specificity.SPECIFIC : one(random, List.of(Notices.Specificity.values()));
            acts.add(new NoticeAct.Disclosed(
                    by,
                    Option.when(how != Notices.Specificity.BLANKET, asset),
                    version,
                    how,
                    "1",
                    about(close),
                    true,
                    CITED));
        }
        for (int refusal = chance(4) ? 2 : chance(3) ? 0 : 1; refusal > 0; refusal--) {
            acts.add(new NoticeAct.LicenceRefused(by, asset, version, !chance(6), about(close), true, CITED));
            if (chance(4)) {
                acts.add(new NoticeAct.RefusalWithdrawn(by, asset, version, about(close), CITED));
            }
        }
    }

    /** An instant mostly some days before another, at times itself or just before or some days later. */
    private Instant about(Instant close) {
        return switch (random.nextInt(8)) {
            case 0 -> close;
            case 1 -> close.minusSeconds(1);
            case 2 -> close.plus(random.nextInt(20), ChronoUnit.DAYS);
            default -> close.minus(1 + random.nextInt(25), ChronoUnit.DAYS);
        };
    }

    private static Instant later(LocalDate formed, Instant at) {
        Instant start = formed.atStartOfDay(Case.ZONE).toInstant();
        return start.isAfter(at) ? start : at;
    }

    private static SubmissionId proposal(SpecVersion version, String id) {
        return SubmissionId.of(id + "-" + version.specification() + "-" + version.number());
    }

    private Instant moment(int day) {
        return day(day).plus(random.nextInt(3) * 7L, ChronoUnit.HOURS);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
