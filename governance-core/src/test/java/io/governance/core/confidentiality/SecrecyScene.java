package io.governance.core.confidentiality;

import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Stamp;
import io.governance.core.charters.BuiltInCharters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files and people as the rows of the tables name them, for tests. */
final class SecrecyScene {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final FileId FILE = FileId.of("f");
    static final Instant LONG_AGO = Instant.parse("2024-01-02T01:00:00Z");

    private static final Stamp STAMP = new Stamp(1, LONG_AGO, PersonId.of("sg"));

    private SecrecyScene() {}

    static SecrecyPolicy policy(String charter) {
        return BuiltInCharters.named(CharterId.of(charter)).get().secrecy().get();
    }

    static Readings answers(@Nullable String written) {
        return written == null
                ? Readings.recommended()
                : List.of(written.split(" ", -1))
                        .map(answer -> answer.split("=", 2))
                        .foldLeft(
                                Readings.recommended(), (all, answer) -> all.with(ReadingKey.of(answer[0]), answer[1]));
    }

    /** A file of which words such as {@code written}, {@code marked} and {@code content=result} are known. */
    static SecretFile file(@Nullable String words) {
        Seq<String> known = words == null ? List.empty() : List.of(words.split(" ", -1));
        Option<Form> form = known.contains("written")
                ? Option.some(Form.WRITTEN)
                : Option.when(known.contains("spoken"), Form.SPOKEN);
        Option<Party> owner = known.contains("own")
                ? Option.some(Party.parse("m1"))
                : Option.when(known.contains("foreign"), () -> Party.parse("third"));
        SecrecyAct registered = new SecrecyAct.FileRegistered(
                FILE,
                "文件",
                known.exists(word -> word.equals("own") || word.equals("foreign"))
                        ? owner
                        : Option.some(Party.parse("alliance")),
                value(known, "content").headOption(),
                form,
                value(known, "partners").map(Party::parse),
                LONG_AGO,
                List.empty());
        return known.flatMap(SecrecyScene::acts)
                .foldLeft(registered.on(Secrets.NONE, STAMP), (secrets, act) -> act.on(secrets, STAMP))
                .find(FILE)
                .get();
    }

    private static Seq<String> value(Seq<String> known, String name) {
        return known.filter(word -> word.startsWith(name + "="))
                .flatMap(word -> List.of(word.substring(name.length() + 1).split(",", -1)));
    }

    private static Seq<SecrecyAct> acts(String word) {
        Seq<Citation> none = List.empty();
        return switch (word) {
            case "decided" -> List.of(classified(SecrecyFact.DECIDED));
            case "considered" -> List.of(classified(SecrecyFact.CONSIDERED));
            case "adviser" -> List.of(classified(SecrecyFact.CONSIDERED_BY_ADVISER));
            case "marked" -> List.of(new SecrecyAct.FileMarked(FILE, LONG_AGO, none));
            case "contributed" -> List.of(new SecrecyAct.FileContributed(FILE, Party.parse("m1"), LONG_AGO, none));
            case "published" -> List.of(new SecrecyAct.FilePublished(FILE, LONG_AGO, none));
            case "important" -> List.of(new SecrecyAct.FileDeclaredImportant(FILE, LONG_AGO, none));
            case "permitted" -> List.of(new SecrecyAct.PublicationPermitted(FILE, Option.none(), LONG_AGO, none));
            case "minuted" ->
                List.of(new SecrecyAct.FileDescribed(
                        FILE, Option.none(), Option.none(), Option.some(Form.WRITTEN), LONG_AGO, none));
            default ->
                value(List.of(word), "yes")
                        .map(partner -> permission(partner, true))
                        .appendAll(value(List.of(word), "no").map(partner -> permission(partner, false)));
        };
    }

    private static SecrecyAct classified(SecrecyFact as) {
        return new SecrecyAct.FileClassified(FILE, as, Option.none(), LONG_AGO, List.empty());
    }

    private static SecrecyAct permission(String partner, boolean given) {
        return new SecrecyAct.SpreadingPermitted(FILE, Party.parse(partner), given, LONG_AGO, List.empty());
    }

    /** Whoever is named by what they are, such as {@code former-member}. */
    static Involvement involvement(Party party) {
        return Involvement.of(
                party,
                List.of(Position.values())
                        .find(position -> party.name()
                                .endsWith(
                                        position.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .map(found -> party.name().equals("other-member") ? Position.MEMBER : position(party))
                        .getOrElse(Position.OUTSIDER));
    }

    private static Position position(Party party) {
        return Position.valueOf(party.name().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    static Disclosure disclosure(String from, String to, Way way, @Nullable Circumstance relied, LocalDate day) {
        return new Disclosure(
                FILE, Party.parse(from), Party.parse(to), way, Option.of(relied).toList(), noon(day));
    }

    static Lifetime lifetime(@Nullable LocalDate dissolved) {
        return new Lifetime(Option.of(dissolved), ZONE);
    }
}
