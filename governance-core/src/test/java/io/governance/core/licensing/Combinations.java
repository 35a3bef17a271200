package io.governance.core.licensing;

import io.governance.core.Party;
import io.governance.core.SubmissionId;
import io.governance.core.procedure.Departure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** Every combination of how something came about, was proposed, reviewed, disclosed and refused, and of how its holder left. */
final class Combinations {

    /** Hears of every combination. */
    interface Check {

        /** Checks what one holder owes for one thing at several instants. */
        void of(History history, History.Row row, Seq<Instant> asked);
    }

    private static final History.Row SPECIFIED = row("s@1");
    private static final History.Row AT_LARGE = row("alliance");

    private static final Party X = Case.party("x");
    private static final Party Y = Case.party("y");
    private static final SpecVersion VERSION = SpecVersion.parse("s@1");
    private static final String NEVER = "";
    private static final Instant OVER = Case.instant("2026-09-01");

    private static final Seq<Instant> ASKED = List.of(
                    "2026-02-09", "2026-04-20", "2026-04-26", "2026-05-02", "2026-06-01", "2026-09-01")
            .map(Case::instant);

    private static final Seq<String> DISCLOSED = List.of(
            NEVER,
            "SPECIFIC 2026-04-20",
            "PASSAGE_ONLY 2026-04-20",
            "BLANKET 2026-04-20",
            "SPECIFIC 2026-05-01T23:59",
            "SPECIFIC 2026-05-02");
    private static final Seq<String> REFUSED = List.of(
            NEVER,
            "express 2026-03-20",
            "express 2026-04-21",
            "implied 2026-04-21",
            "express 2026-05-01T23:59",
            "express 2026-05-02");
    private static final Seq<String> WITHDREW = List.of(NEVER, "2026-04-25", "2026-05-03");
    private static final Seq<String> LEFT = List.of(
            NEVER,
            "RESIGNED 2026-02-05",
            "RESIGNED 2026-04-22",
            "EXPELLED 2026-05-20",
            "LAPSED 2026-05-20",
            "RESIGNED 2026-03-20 back");

    /**
     * How something came about.
     *
     * @param joined when its holder joined
     * @param formed the day on which it came about
     * @param forAlliance whether for the alliance
     * @param with whether somebody else took part
     * @param substantial whether its holder's part was substantial
     * @param led whether the alliance led it
     */
    private record Origin(
            String joined, String formed, boolean forAlliance, boolean with, boolean substantial, boolean led) {

        static Origin alone(String joined, String formed, boolean forAlliance) {
            return new Origin(joined, formed, forAlliance, false, true, false);
        }
    }

    private static final Seq<Origin> BEFORE_JOINING = List.of(
            Origin.alone("2026-01-10", "2025-03-01", true),
            Origin.alone("2026-02-20", "2026-02-10", true),
            Origin.alone("2026-02-20", "2026-02-15", true),
            Origin.alone("2026-04-10", "2025-03-01", true),
            Origin.alone("2026-05-10", "2025-03-01", true));
    private static final Seq<Origin> OTHERS = List.of(
            Origin.alone("2026-01-10", "2026-02-03", true),
            Origin.alone("2026-01-10", "2026-02-03", false),
            Origin.alone("2026-01-10", "2026-02-08", true),
            Origin.alone("2026-02-10", "2026-02-10", true),
            Origin.alone(NEVER, "2025-03-01", true),
            Origin.alone("adviser 2026-01-10", "2025-03-01", true),
            new Origin("2026-01-10", "2026-02-03", true, true, true, true),
            new Origin("2026-01-10", "2026-02-03", true, true, false, true),
            new Origin("2026-01-10", "2026-02-03", true, true, true, false));

    private Combinations() {}

    private static History.Row row(String subject) {
        return new History.Row(Case.party("x"), Case.ASSET, Subject.parse(subject));
    }

    /** Hands over every combination with every instant asked about. */
    static void each(Check check) {
        for (Party by : List.of(X, Y)) {
            for (String left : LEFT) {
                for (Origin origin : left.isEmpty() ? BEFORE_JOINING : BEFORE_JOINING.take(2)) {
                    for (String refused : REFUSED) {
                        for (String withdrew : refused.isEmpty() ? List.of(NEVER) : WITHDREW) {
                            for (String disclosed : DISCLOSED) {
                                check.of(
                                        history(origin, by, left, true, disclosed, refused, withdrew),
                                        SPECIFIED,
                                        ASKED);
                            }
                        }
                    }
                    History unreviewed = history(origin, by, left, false, DISCLOSED.get(1), REFUSED.get(1), NEVER);
                    check.of(unreviewed, SPECIFIED, ASKED);
                    check.of(unreviewed, AT_LARGE, ASKED);
                }
                for (Origin origin : OTHERS) {
                    for (String disclosed : DISCLOSED.take(2)) {
                        for (String refused : REFUSED.take(2)) {
                            History history = history(origin, by, left, true, disclosed, refused, NEVER);
                            check.of(history, SPECIFIED, ASKED);
                            check.of(history, AT_LARGE, ASKED);
                        }
                    }
                }
            }
        }
    }

    private static History history(
            Origin origin, Party by, String left, boolean reviewed, String disclosed, String refused, String withdrew) {
        List<LicensingAct> acts = List.of(
                registered(origin),
                new DraftAct.DraftStarted(VERSION, "S", Option.none(), Case.instant("2026-02-01"), Histories.CITED),
                new DraftAct.ProposalSubmitted(
                        SubmissionId.of("p"), VERSION, by, "1", Case.instant("2026-02-10"), Histories.CITED),
                related(SPECIFIED.subject(), origin, Option.some(SubmissionId.of("p"))),
                related(AT_LARGE.subject(), origin, Option.none()));
        if (reviewed) {
            acts = acts.append(new DraftAct.ReviewSet(
                    VERSION, Case.instant("2026-04-01"), LocalDate.parse("2026-05-01"), true, Histories.CITED));
        }
        acts = acts.append(new DraftAct.VersionAdopted(VERSION, true, Case.instant("2026-05-15"), Histories.CITED));
        if (!disclosed.isEmpty()) {
            String[] words = disclosed.split(" ");
            Notices.Specificity how = Notices.Specificity.valueOf(words[0]);
            acts = acts.append(new NoticeAct.Disclosed(
                    X,
                    Option.when(how != Notices.Specificity.BLANKET, Case.ASSET),
                    VERSION,
                    how,
                    "1",
                    Case.instant(words[1]),
                    true,
                    Histories.CITED));
        }
        if (!refused.isEmpty()) {
            String[] words = refused.split(" ");
            acts = acts.append(new NoticeAct.LicenceRefused(
                    X, Case.ASSET, VERSION, words[0].equals("express"), Case.instant(words[1]), true, Histories.CITED));
        }
        if (!withdrew.isEmpty()) {
            acts = acts.append(
                    new NoticeAct.RefusalWithdrawn(X, Case.ASSET, VERSION, Case.instant(withdrew), Histories.CITED));
        }
        return new History(acts, parties(origin, left), Option.some(OVER));
    }

    private static AssetAct registered(Origin origin) {
        Seq<AssetAct.Maker> alone = List.of(new AssetAct.Maker(X, Option.some(origin.substantial())));
        return new AssetAct.AssetRegistered(
                Case.ASSET,
                Asset.Kind.PATENT,
                "CN0",
                Option.none(),
                List.of(X),
                Option.some(LocalDate.parse(origin.formed())),
                origin.with() ? alone.append(new AssetAct.Maker(Y, Option.some(true))) : alone,
                Option.some(origin.forAlliance()),
                Option.some(origin.led()),
                Option.none(),
                Option.none(),
                Histories.CITED);
    }

    private static AssetAct related(Subject subject, Origin origin, Option<SubmissionId> through) {
        String at = origin.formed().compareTo("2026-02-10") > 0 ? origin.formed() : "2026-02-10";
        return new AssetAct.RelationAsserted(
                Case.ASSET, subject, through, false, "1", Case.instant(at), Histories.CITED);
    }

    private static Parties parties(Origin origin, String left) {
        if (origin.joined().isEmpty()) {
            return Parties.NONE;
        }
        String[] joined = origin.joined().split(" ");
        Parties.Role role = joined.length == 2 ? Parties.Role.ADVISER : Parties.Role.MEMBER;
        Instant from = Case.instant(joined[joined.length - 1]);
        Parties inside = Parties.NONE.begun(X, role, Option.none(), from);
        String[] words = left.split(" ");
        if (words.length < 2 || Case.instant(words[1]).isBefore(from)) {
            return inside;
        }
        Parties outside = inside.ended(X, role, Case.instant(words[1]), Departure.valueOf(words[0]));
        return words.length == 2 ? outside : outside.begun(X, role, Option.none(), Case.instant("2026-06-10"));
    }
}
