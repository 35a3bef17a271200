package io.governance.core;

/**
 * Words in Chinese and English that say the same. Neither may be blank.
 *
 * @param zh the Chinese words
 * @param en the English words
 */
public record Text(String zh, String en) {
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs words in both languages: zh=\"" + zh + "\", en=\"" + en + "\"");
        }
    }

    /** Obtains a text from its Chinese and English words. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** The English words behind their indefinite article: {@code a meeting}, {@code an ad hoc meeting}. */
    public String indefinite() {
        return (en.matches("(?i)([aeio]|u(?!ni)).*") && !en.matches("(?i)(one|eu).*") ? "an " : "a ") + en;
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
