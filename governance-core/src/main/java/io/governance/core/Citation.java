package io.governance.core;

import io.vavr.collection.Seq;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a charter that an outcome rests on (依据), written {@code aii:19}, {@code oscar:36(1)} or {@code
 * caih:22.2(4)}.
 *
 * <p>The part before the colon names the document, the part after it the provision. {@link #toString} gives what {@link
 * #parse} accepts.
 *
 * @param source the charter or other document, such as {@code aii}
 * @param provision the article, clause or limb, such as {@code 36(1)}
 */
public record Citation(String source, String provision) implements Comparable<Citation> {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern PROVISION = Pattern.compile("[\\p{L}\\p{N}¶().-]+");
    private static final Pattern ARTICLE = Pattern.compile("(\\p{N}+)(.*)");

    public Citation {
        if (!SOURCE.matcher(source).matches() || !PROVISION.matcher(provision).matches()) {
            throw new IllegalArgumentException(
                    "a citation is written like aii:19 or oscar:36(1), not \"" + source + ":" + provision + "\"");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a citation
     */
    public static Citation parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "a citation is written like aii:19 or oscar:36(1), not \"" + text + "\"");
        }
        return new Citation(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The number of the article that the provision stands in: {@code 36} for {@code oscar:36(1)}. */
    public String article() {
        Matcher matcher = ARTICLE.matcher(provision);
        return matcher.matches() ? matcher.group(1) : provision;
    }

    /** Some citations and those of others that are not among them, in their order. */
    public static Seq<Citation> union(Seq<Citation> some, Seq<Citation> others) {
        return some.isEmpty() ? others : some.appendAll(others.reject(some::contains));
    }

    /** Orders citations by document, then by article number, then by the written provision. */
    @Override
    public int compareTo(Citation other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byLength = Integer.compare(article().length(), other.article().length());
        int byArticle = byLength != 0 ? byLength : article().compareTo(other.article());
        return byArticle != 0 ? byArticle : provision.compareTo(other.provision);
    }

    @Override
    public String toString() {
        return source + ":" + provision;
    }
}
