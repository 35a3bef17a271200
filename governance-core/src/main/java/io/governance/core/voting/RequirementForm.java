package io.governance.core.voting;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a comparison is written on one line: {@code favour >= 2/3 in_office}, {@code favour > 1/2 present}, {@code favour >= 9}
 * or {@code against <= 0}. A count is written as {@link Count#parse} reads it; fractions are exact.
 */
public final class RequirementForm {

    private static final Pattern FORM = Pattern.compile(
            " *([a-z_+]+(?: [a-z_+]+)*(?: within \\S+)?) *(>=|<=|>) *(\\d{1,18})(?:/(\\d{1,18}) +(\\S.*?))? *");

    private RequirementForm() {}

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is no comparison, or one that nothing could meet
     */
    public static Requirement parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a requirement is written like favour >= 2/3 in_office or favour >= 9, not \"" + text + "\"");
        }
        Count part = Count.parse(matcher.group(1));
        long number = Long.parseLong(matcher.group(3));
        String relation = matcher.group(2);
        if (matcher.group(4) == null) {
            return switch (relation) {
                case ">=" -> Requirement.atLeast(number, part);
                case ">" -> Requirement.atLeast(number + 1, part);
                default -> new AtMost(part, number);
            };
        }
        long denominator = Long.parseLong(matcher.group(4));
        Count whole = Count.parse(matcher.group(5));
        return switch (relation) {
            case ">=" -> Requirement.atLeast(number, denominator, part, whole);
            case ">" -> Requirement.moreThan(number, denominator, part, whole);
            default -> Requirement.atMost(number, denominator, part, whole);
        };
    }

    /** Writes a comparison as {@link #parse} reads it; none for what is more than one comparison or cites a provision. */
    public static Option<String> write(Requirement requirement) {
        if (requirement instanceof AtLeast count) {
            return Option.some(count.count().form() + " >= " + count.minimum());
        }
        if (requirement instanceof AtMost count) {
            return Option.some(count.count().form() + " <= " + count.maximum());
        }
        if (requirement instanceof Share share) {
            return Option.some(compared(share, share.threshold().inclusive() ? " >= " : " > "));
        }
        return requirement instanceof Not not
                        && not.requirement() instanceof Share share
                        && !share.threshold().inclusive()
                ? Option.some(compared(share, " <= "))
                : Option.none();
    }

    private static String compared(Share share, String relation) {
        return share.part().form() + relation + share.threshold().fraction() + " "
                + share.whole().form();
    }
}
