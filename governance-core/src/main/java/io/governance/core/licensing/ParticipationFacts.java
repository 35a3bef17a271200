package io.governance.core.licensing;

import io.governance.core.Text;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** The facts of one case that are about taking part in the group that writes the specification. */
final class ParticipationFacts {

    private static final Text FREE_UNTIL = Text.of("可自由退出至", "free to leave until");
    private static final Text SINCE = Text.of("参加时", "taking part since");
    private static final Text LEFT_AT = Text.of("退出时", "left at");

    private final CaseFile file;

    ParticipationFacts(CaseFile file) {
        this.file = file;
    }

    Judgement judge(Fact fact) {
        return switch (fact) {
            case FREE_EXIT_OVER ->
                Judgement.of(
                        fact.text(),
                        freeUntil().exists(instant -> !instant.isAfter(file.at())),
                        freeUntil()
                                .map(instant -> new Exhibit(FREE_UNTIL, instant))
                                .toList());
            case TOOK_PART_LONG_ENOUGH ->
                tookPart(
                        fact,
                        file.policy()
                                .participation()
                                .map(IpPolicy.Participation::days)
                                .getOrElse(0));
            default -> tookPart(fact, 0);
        };
    }

    private Judgement tookPart(Fact fact, int days) {
        Seq<Parties.Spell> spells = file.spells(Parties.Role.PARTICIPANT)
                .filter(spell -> file.draft().exists(draft -> spell.group().equals(draft.group())));
        Instant bound =
                freeUntil().filter(instant -> !instant.isAfter(file.at())).getOrElse(file.at());
        return Judgement.of(
                fact.text(),
                spells.exists(spell -> spell.until().forAll(until -> !until.isBefore(bound)) && lasted(spell, days)),
                spells.lastOption()
                        .map(spell -> new Exhibit(SINCE, spell.from()))
                        .toList()
                        .appendAll(spells.lastOption()
                                .flatMap(Parties.Spell::until)
                                .map(until -> new Exhibit(LEFT_AT, until))));
    }

    private boolean lasted(Parties.Spell spell, int days) {
        Instant last = spell.until().filter(until -> until.isBefore(file.at())).getOrElse(file.at());
        return !file.day(spell.from()).plusDays(days).isAfter(file.day(last));
    }

    /** The instant from which whoever leaves is bound by the draft; none while it is not out. */
    private Option<Instant> freeUntil() {
        int days = file.policy()
                .participation()
                .map(rule -> isFirst() ? rule.freeExit() : rule.laterExit())
                .getOrElse(0);
        return file.openedAt()
                .map(opened -> days == 0
                        ? opened
                        : file.start(file.day(opened).plusDays(days).plusDays(1)));
    }

    private boolean isFirst() {
        return file.draft().exists(draft -> draft.version().number() == 1);
    }
}
