package org.tocsin.internal.form;

/** Tags of languages (RFC 5646). */
public final class LanguageTags {

    private LanguageTags() {}

    /** The language itself, without its script, its region and whatever else follows. */
    public static String primary(String tag) {
        return tag.substring(0, primaryLength(tag));
    }

    /** Whether two tags name the same language, in whatever script or region. */
    public static boolean areOfOneLanguage(String tag, String other) {
        int length = primaryLength(tag);
        return length == primaryLength(other) && tag.regionMatches(0, other, 0, length);
    }

    private static int primaryLength(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag.length() : hyphen;
    }
}
