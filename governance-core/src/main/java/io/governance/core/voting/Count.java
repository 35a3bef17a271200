package io.governance.core.voting;

import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which votes of a roll are counted: those under some marks, in seats or by weight, of everybody or of one class.
 *
 * <p>The base (基数) of a share is one of these, and so is the part that is compared with it. Written {@code
 * favour+against}, {@code weight of favour} or {@code weight of favour within issuers}; {@link #toString} gives what {@link
 * #parse} accepts. Immutable and thread-safe.
 */
public final class Count {

    static final int FAVOUR_BITS = 1;
    static final int DECIDED_BITS = 0b11;
    static final int CAST_BITS = 0b111;
    static final int PRESENT_BITS = 0b1111;
    static final int IN_OFFICE_BITS = 0b11111;
    static final int ENTITLED_BITS = 0b111111;

    /** Votes for the motion. */
    public static final Count FAVOUR = of(Mark.FAVOUR);
    /** Votes against the motion. */
    public static final Count AGAINST = of(Mark.AGAINST);
    /** Votes for and against, abstentions left out. */
    public static final Count DECIDED = of(Mark.FAVOUR, Mark.AGAINST);
    /** Ballots cast: for, against and abstaining. */
    public static final Count CAST = of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN);
    /** Everybody present, whether they cast a ballot or not. */
    public static final Count PRESENT = of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.SILENT);
    /** Every seat that somebody holds, present or not. */
    public static final Count IN_OFFICE = of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.SILENT, Mark.ABSENT);
    /** Every seat of the roll, vacant ones included. */
    public static final Count ENTITLED = of(Mark.values());

    private static final Pattern FORM = Pattern.compile("(weight of )?([a-z_+]+)(?: within (\\S+))?");

    /** The counts that have a name of their own. */
    private static final Map<String, Integer> NAMED = LinkedHashMap.of(
            "decided", DECIDED_BITS,
            "cast", CAST_BITS,
            "present", PRESENT_BITS,
            "in_office", IN_OFFICE_BITS,
            "entitled", ENTITLED_BITS);

    private final int bits;
    private final Unit unit;
    private final @Nullable VoterClass within;

    private Count(int bits, Unit unit, @Nullable VoterClass within) {
        if (bits == 0) {
            throw new IllegalArgumentException("a count needs at least one mark");
        }
        this.bits = bits;
        this.unit = unit;
        this.within = within;
    }

    /** Obtains a count of the seats of everybody under the given marks. */
    public static Count of(Mark... marks) {
        int bits = 0;
        for (Mark mark : marks) {
            bits |= mark.bit();
        }
        return new Count(bits, Unit.SEATS, null);
    }

    /**
     * Reads the written form; {@code decided}, {@code cast}, {@code present}, {@code in_office} and {@code entitled} are short
     * for the marks that they add up.
     *
     * @throws IllegalArgumentException if the text is not a count
     */
    public static Count parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a count: \"" + text + "\"");
        }
        int bits = 0;
        for (String name : matcher.group(2).split("\\+", -1)) {
            bits |= NAMED.get(name)
                    .getOrElse(() -> Mark.valueOf(name.toUpperCase(Locale.ROOT)).bit());
        }
        String voters = matcher.group(3);
        return new Count(
                bits,
                matcher.group(1) == null ? Unit.SEATS : Unit.WEIGHT,
                voters == null ? null : VoterClass.of(voters));
    }

    /** The marks that count, in the order of {@link Mark}. */
    public Seq<Mark> marks() {
        return List.of(Mark.values()).filter(this::includes);
    }

    /** Whether seats or weight are added up. */
    public Unit unit() {
        return unit;
    }

    /** The class of voters counted; none for everybody. */
    public Option<VoterClass> within() {
        return Option.of(within);
    }

    /** Checks if votes under a mark count. */
    public boolean includes(Mark mark) {
        return (bits & mark.bit()) != 0;
    }

    /** Returns this count by weight instead of by seats. */
    public Count byWeight() {
        return new Count(bits, Unit.WEIGHT, within);
    }

    /** Returns this count of one class of voters; a count that names a class already keeps it. */
    public Count within(VoterClass voters) {
        return within != null ? this : new Count(bits, unit, voters);
    }

    /** Counts a roll. Never negative. */
    public long of(Roll roll) {
        Tally tally = within == null ? roll.everybody(unit) : roll.of(within, unit);
        return tally.sum(bits);
    }

    /** How this count is called, such as {@code 赞成} or {@code 在任}. */
    public Text name() {
        Text votes = votes();
        Text weighed = unit == Unit.SEATS ? votes : Text.of(votes.zh() + "权重", "weight " + votes.en());
        return within == null ? weighed : Text.of(within + " 类" + weighed.zh(), weighed.en() + " among " + within);
    }

    private Text votes() {
        return switch (bits) {
            case DECIDED_BITS -> Text.of("赞成与反对", "for and against");
            case CAST_BITS -> Text.of("已投票", "cast");
            case PRESENT_BITS -> Text.of("到会", "present");
            case IN_OFFICE_BITS -> Text.of("在任", "in office");
            case ENTITLED_BITS -> Text.of("全部席位", "entitled");
            default ->
                marks().map(Count::name).reduce((a, b) -> Text.of(a.zh() + "与" + b.zh(), a.en() + " and " + b.en()));
        };
    }

    private static Text name(Mark mark) {
        return switch (mark) {
            case FAVOUR -> Text.of("赞成", "in favour");
            case AGAINST -> Text.of("反对", "against");
            case ABSTAIN -> Text.of("弃权", "abstaining");
            case SILENT -> Text.of("在场未投", "present without a vote");
            case ABSENT -> Text.of("缺席", "absent");
            case VACANT -> Text.of("空缺", "vacant");
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Count that
                && bits == that.bits
                && unit == that.unit
                && Objects.equals(within, that.within);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bits, unit, within);
    }

    @Override
    public String toString() {
        return written(spelt());
    }

    /** The shortest written form, such as {@code in_office}; {@link #parse} accepts it. */
    String form() {
        return written(
                NAMED.find(named -> named._2 == bits).map(named -> named._1).getOrElse(this::spelt));
    }

    private String spelt() {
        return marks().map(mark -> mark.name().toLowerCase(Locale.ROOT)).mkString("+");
    }

    private String written(String votes) {
        return (unit == Unit.WEIGHT ? "weight of " : "") + votes + (within == null ? "" : " within " + within);
    }
}
