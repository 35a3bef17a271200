package io.governance.core.licensing;

import io.governance.core.Text;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** The facts of one case: one holder, one piece of intellectual property, one thing it may be related to, one instant. */
final class CaseFacts implements Function<Fact, Judgement> {

    private static final Text FORMED_ON = Text.of("形成日", "came about on");
    private static final Text BOUGHT_ON = Text.of("取得日", "bought on");
    private static final Text JOINED_ON = Text.of("加入日", "joined on");
    private static final Text LEFT_AT = Text.of("退出时", "left at");
    private static final Text SUBMITTED_AT = Text.of("技术提案提交时", "technical proposal submitted at");
    private static final Text SUBMITTED_BY = Text.of("技术提案人", "technical proposal by");
    private static final Text TAKEN_IN_AT = Text.of("规范涉及之时", "taken in at");
    private static final Text RECEIVED_AT = Text.of("收到时", "received at");
    private static final Text CLOSES_AT = Text.of("审阅结束时", "review over at");
    private static final Text ASSERTED_BY = Text.of("主张人", "asserted by");
    private static final Text WHICH_SUBMISSION = Text.of("使其相关的技术提案", "the technical proposal that made it related");
    private static final Text WHEN_FORMED = Text.of("形成日", "the day on which it came about");
    private static final Text WHO_MADE = Text.of("谁产生了它", "who made it");

    private final CaseFile file;

    CaseFacts(CaseFile file) {
        this.file = file;
    }

    @Override
    public Judgement apply(Fact fact) {
        return switch (fact) {
            case FORMED_BEFORE_JOINING, FORMED_AS_MEMBER, FORMED_AFTER_LEAVING -> formed(fact);
            case FOR_ALLIANCE ->
                stated(fact, file.asset().forAlliance(), Text.of("是否为联盟目的", "whether it was made for the alliance"));
            case LED_BY_ALLIANCE ->
                stated(fact, file.asset().ledByAlliance(), Text.of("是否由联盟牵头", "whether the alliance led the making"));
            case MADE_ALONE ->
                file.asset().makers().isEmpty()
                        ? Judgement.wanting(fact.text(), WHO_MADE)
                        : Judgement.of(
                                fact.text(),
                                file.asset().makers().size() == 1,
                                named(
                                        Text.of("产生者", "made by"),
                                        file.asset().makers().keySet().mkString(", ")));
            case CONTRIBUTED_SUBSTANTIALLY -> substantial(fact);
            case RELATED_TO_VERSION ->
                related(
                        fact,
                        file.relation()
                                .filter(relation -> relation.subject().version().isDefined()));
            case ESSENTIAL_TO_VERSION ->
                related(
                        fact,
                        file.relation()
                                .filter(relation -> relation.subject().version().isDefined() && relation.essential()));
            case RELATED_TO_ALLIANCE -> related(fact, file.relation());
            case MEMBER_SINCE_IMPLICATED -> memberSince(fact);
            case JOINED_BEFORE_CLOSE -> joinedBeforeClose(fact);
            case MEMBER_AT_CLOSE -> memberAtClose(fact);
            case TOOK_PART, TOOK_PART_LONG_ENOUGH, FREE_EXIT_OVER -> new ParticipationFacts(file).judge(fact);
            case OWN_SUBMISSION -> ownSubmission(fact);
            case FORMED_BEFORE_SUBMISSION -> formedBeforeSubmission(fact);
            case DISCLOSED_IN_TIME -> disclosed(fact, false);
            case DISCLOSED_WITH_PASSAGES -> disclosed(fact, true);
            case DISCLOSED_EVERY_PASSAGE -> new PassageFacts(file).judge(fact);
            case IS_APPLICATION ->
                Judgement.of(
                        fact.text(),
                        file.asset().kind() == Asset.Kind.APPLICATION,
                        named(Text.of("类型", "kind"), file.asset().kind().text().en()));
            case REFUSED_IN_TIME -> refused(fact);
            case HOLDER_IS_ADVISER ->
                Judgement.of(
                        fact.text(),
                        file.spells(Parties.Role.MEMBER).isEmpty()
                                && !file.spells(Parties.Role.ADVISER).isEmpty());
        };
    }

    private Judgement formed(Fact fact) {
        Seq<Parties.Spell> spells = file.spells(Parties.Role.MEMBER);
        if (spells.isEmpty()) {
            return Judgement.of(
                    fact.text(),
                    false,
                    named(Text.of("从未加入", "never a member"), file.holder().toString()));
        }
        Option<LocalDate> on = file.boughtOn().orElse(file.asset().formedOn());
        if (on.isEmpty()) {
            return Judgement.wanting(fact.text(), WHEN_FORMED);
        }
        LocalDate day = on.get();
        boolean asMember = spells.exists(spell -> !day.isBefore(file.day(spell.from()))
                && spell.until().forAll(until -> file.start(day).isBefore(until)));
        boolean joinedLater = spells.exists(spell -> day.isBefore(file.day(spell.from())));
        boolean holds = switch (fact) {
            case FORMED_AS_MEMBER -> asMember;
            case FORMED_BEFORE_JOINING -> !asMember && joinedLater;
            default -> !asMember && !joinedLater;
        };
        Parties.Spell shown =
                spells.find(spell -> day.isBefore(file.day(spell.from()))).getOrElse(spells.last());
        return Judgement.of(
                fact.text(),
                holds,
                new Exhibit(file.boughtOn().isDefined() ? BOUGHT_ON : FORMED_ON, day),
                new Exhibit(JOINED_ON, file.day(shown.from())));
    }

    private static Judgement stated(Fact fact, Option<Boolean> said, Text missing) {
        return said.map(holds -> Judgement.of(fact.text(), holds))
                .getOrElse(() -> Judgement.wanting(fact.text(), missing));
    }

    private Judgement substantial(Fact fact) {
        if (file.asset().makers().isEmpty()) {
            return Judgement.wanting(fact.text(), WHO_MADE);
        }
        Option<Option<Boolean>> part = file.asset().makers().get(file.holder());
        if (part.isDefined() && part.get().isEmpty()) {
            return Judgement.wanting(
                    fact.text(),
                    Text.of(file.holder() + " 的贡献是否为实质性", "whether " + file.holder() + " contributed substantially"));
        }
        return Judgement.of(fact.text(), part.flatMap(Function.identity()).getOrElse(false));
    }

    private Judgement related(Fact fact, Option<Relation> relation) {
        if (relation.isEmpty()) {
            return Judgement.of(fact.text(), false);
        }
        Exhibit author = named(ASSERTED_BY, relation.get().assertedBy().value());
        return relation.get().contestedAt().exists(since -> !since.isAfter(file.at()) && file.isInTime(since))
                ? Judgement.wanting(
                        fact.text(), Text.of("相关性有争议，尚无定论", "whether it is related: contested and not settled"), author)
                : Judgement.of(fact.text(), true, author);
    }

    private Judgement memberSince(Fact fact) {
        Option<Instant> implicated = file.implicatedAt();
        boolean since = implicated.exists(instant ->
                file.spells(Parties.Role.MEMBER).exists(spell -> spell.until().forAll(instant::isBefore)));
        Option<Exhibit> left = file.spells(Parties.Role.MEMBER)
                .lastOption()
                .flatMap(Parties.Spell::until)
                .map(until -> new Exhibit(LEFT_AT, until));
        Seq<Exhibit> shown = exhibits(implicated.map(instant -> new Exhibit(TAKEN_IN_AT, instant)), left);
        if (!since && mayHaveBeenTakenInBefore()) {
            return Judgement.wanting(fact.text(), WHICH_SUBMISSION, shown);
        }
        return Judgement.of(fact.text(), since, shown);
    }

    /** Checks if nobody said which technical proposal took it in, and that may have been while its holder was a member. */
    private boolean mayHaveBeenTakenInBefore() {
        return file.submission().isEmpty()
                && file.relation()
                        .exists(relation -> relation.subject().version().isDefined())
                && file.spells(Parties.Role.MEMBER)
                        .exists(spell -> spell.until()
                                .forAll(until -> file.draft()
                                        .forAll(draft -> draft.startedAt().isBefore(until))));
    }

    private Judgement joinedBeforeClose(Fact fact) {
        Option<Instant> close = file.close();
        if (close.isEmpty()) {
            return Judgement.of(fact.text(), true);
        }
        return Judgement.of(
                fact.text(),
                file.spells(Parties.Role.MEMBER).exists(spell -> spell.from().isBefore(close.get())),
                new Exhibit(CLOSES_AT, close.get()));
    }

    private Judgement memberAtClose(Fact fact) {
        Option<Instant> close = file.close();
        Seq<Parties.Spell> spells = file.spells(Parties.Role.MEMBER);
        Instant asked = close.filter(instant -> !instant.isAfter(file.at())).getOrElse(file.at());
        return Judgement.of(
                fact.text(),
                spells.exists(spell -> spell.until().forAll(until -> !until.isBefore(asked))),
                new Exhibit(CLOSES_AT, asked));
    }

    private Judgement ownSubmission(Fact fact) {
        return file.submission()
                .map(submission -> Judgement.of(
                        fact.text(),
                        file.isHolder(submission.by(), submission.at()),
                        named(SUBMITTED_BY, submission.by().toString())))
                .getOrElse(() -> Judgement.wanting(fact.text(), WHICH_SUBMISSION));
    }

    private Judgement formedBeforeSubmission(Fact fact) {
        Option<LocalDate> on = file.asset().formedOn();
        if (file.submission().isEmpty() || on.isEmpty()) {
            return Judgement.wanting(fact.text(), on.isEmpty() ? WHEN_FORMED : WHICH_SUBMISSION);
        }
        Instant submitted = file.submission().get().at();
        return Judgement.of(
                fact.text(),
                on.get().isBefore(file.day(submitted)),
                new Exhibit(FORMED_ON, on.get()),
                new Exhibit(SUBMITTED_AT, submitted));
    }

    private Judgement disclosed(Fact fact, boolean withPassages) {
        Seq<Notices.Disclosure> own = file.notices()
                .disclosures()
                .appendAll(file.blankets())
                .filter(disclosure -> file.isHolder(disclosure.by(), disclosure.receivedAt())
                        && !disclosure.receivedAt().isAfter(file.at()));
        Option<Notices.Disclosure> good =
                own.find(disclosure -> disclosure.specificity() == Notices.Specificity.SPECIFIC
                        && !(withPassages && disclosure.passages().isBlank())
                        && file.isInTime(disclosure.receivedAt()));
        Option<Notices.Disclosure> shown = good.orElse(own.lastOption());
        return noticed(
                fact,
                good.isDefined(),
                shown.map(Notices.Disclosure::receivedAt),
                shown.map(disclosure -> named(
                        Text.of("披露方式", "disclosed"), disclosure.specificity().name())));
    }

    private Judgement refused(Fact fact) {
        Seq<Notices.RefusalToLicense> own = file.notices()
                .refusals()
                .filter(refusal -> file.isHolder(refusal.by(), refusal.receivedAt())
                        && !refusal.receivedAt().isAfter(file.at()));
        Option<Notices.RefusalToLicense> good = own.find(refusal -> refusal.express()
                && file.isInTime(refusal.receivedAt())
                && refusal.withdrawnAt()
                        .forAll(withdrawn -> withdrawn.isAfter(file.at()) || !file.isInTime(withdrawn)));
        Option<Notices.RefusalToLicense> shown = good.orElse(own.lastOption());
        return noticed(
                fact,
                good.isDefined(),
                shown.map(Notices.RefusalToLicense::receivedAt),
                shown.map(refusal -> refusal.withdrawnAt().isDefined() && good.isEmpty()
                        ? new Exhibit(
                                Text.of("撤回时", "withdrawn at"),
                                refusal.withdrawnAt().get())
                        : named(Text.of("拒绝方式", "refused"), refusal.express() ? "EXPRESSLY" : "BY IMPLICATION")));
    }

    private Judgement noticed(Fact fact, boolean holds, Option<Instant> received, Option<Exhibit> more) {
        return Judgement.of(
                fact.text(),
                holds,
                exhibits(
                        received.map(instant -> new Exhibit(RECEIVED_AT, instant)),
                        more,
                        file.close().map(instant -> new Exhibit(CLOSES_AT, instant))));
    }

    @SafeVarargs
    private static Seq<Exhibit> exhibits(Option<Exhibit>... found) {
        List<Exhibit> shown = List.empty();
        for (int i = found.length - 1; i >= 0; i--) {
            shown = found[i].isDefined() ? shown.prepend(found[i].get()) : shown;
        }
        return shown;
    }

    private static Exhibit named(Text name, String value) {
        return new Exhibit(name, value);
    }
}
