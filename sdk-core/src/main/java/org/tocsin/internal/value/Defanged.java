package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.IndicatorKind;
import org.tocsin.internal.form.Characters;

/**
 * Defanged values, which are written so that no program turns them into links: {@code hxxp://evil[.]example}. A value
 * is searched for marks once, from the left.
 */
public final class Defanged {

    private static final Set<String> KINDS = Set.of("ip", "ip-range", "domain", "url", "email-address", "sip-uri");
    private static final String OPEN = "[({";
    private static final String CLOSE = "])}";

    /** The content of the brackets of a mark, and the characters that it stands for. */
    private static final Map<String, String> MARKS =
            Map.of(".", ".", "dot", ".", "@", "@", "at", "@", ":", ":", "::", "::", "://", "://", "//", "//", "/", "/");

    private static final int LONGEST_MARK = 3;

    private static final Map<String, String> SCHEMES = Map.of(
            "hxxp", "http", "hxxps", "https", "hxtp", "http", "hxtps", "https", "htxp", "http", "htxps", "https", "fxp",
            "ftp", "fxps", "ftps");

    private final IndicatorKind kind;
    private final String value;
    private final StringBuilder plain = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /** A mark as it was written, the characters that it stands for, and their position in the plain value. */
    private record Mark(String written, String meant, int at) {}

    /**
     * The plain form of a defanged value.
     *
     * @param value the value, plainly written
     * @param undone the marks, each as it was written, in their order
     * @param isClear whether nothing else can have been meant; if false, the value is only a guess
     */
    public record Plain(String value, List<String> undone, boolean isClear) {}

    private Defanged(IndicatorKind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    /** The plain form of a value; empty where it is not defanged, or values of its kind are never defanged. */
    public static Optional<Plain> plain(IndicatorKind kind, String value) {
        return KINDS.contains(kind.code()) ? new Defanged(kind, value).plain() : Optional.empty();
    }

    /**
     * Whether a value that would otherwise be a URL has marks before its path, or marks that cannot belong to a path.
     */
    static boolean isIn(String url) {
        boolean marked = url.indexOf('[') >= 0 || url.indexOf('(') >= 0 || url.indexOf('{') >= 0;
        return SCHEMES.containsKey(scheme(url))
                || (marked
                        && (url.contains("[.]")
                                || url.contains("[:]")
                                || url.contains("(.)")
                                || new Defanged(IndicatorKind.URL, url).isMarkedBeforePath()));
    }

    private static String scheme(String url) {
        return url.substring(0, Math.max(url.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
    }

    private boolean isMarkedBeforePath() {
        undoMarks();
        int path = path();
        return marks.stream().anyMatch(mark -> mark.at() < path);
    }

    private Optional<Plain> plain() {
        undoMarks();
        String scheme = isUrl() ? SCHEMES.get(scheme(plain.toString())) : null;
        if (marks.isEmpty() && scheme == null) {
            return Optional.empty();
        }
        int path = path();
        boolean before = scheme != null || marks.stream().anyMatch(mark -> mark.at() < path);
        if (!before && !Indicators.isMalformed(kind, value)) {
            return Optional.empty();
        }
        boolean clear = before && isClearBehind(path) && !hasTwoSigns();
        List<String> undone = new ArrayList<>();
        if (scheme != null) {
            int end = plain.indexOf(":");
            undone.add(plain.substring(0, end));
            plain.replace(0, end, scheme);
        }
        marks.stream().map(Mark::written).forEach(undone::add);
        String result = plain.toString();
        boolean sound = !Indicators.isMalformed(kind, result)
                && hasHost(result)
                && !Characters.hasInvisible(result)
                && result.chars().noneMatch(Character::isISOControl);
        return Optional.of(new Plain(result, List.copyOf(undone), clear && sound));
    }

    /** Whether the host of a URL or a SIP address is possible; it is not if part of a mark is left in it. */
    private boolean hasHost(String result) {
        if (isUrl() && !HostSpelling.isBehindTwoSlashes(result)) {
            return false;
        }
        String host = DomainNames.in(kind, result);
        boolean needed = isUrl() || kind.equals(IndicatorKind.SIP_URI);
        return !needed || Addresses.isAddress(host) || DomainNames.isDomainName(host);
    }

    private boolean isUrl() {
        return kind.equals(IndicatorKind.URL);
    }

    private void undoMarks() {
        for (int i = 0; i < value.length(); ) {
            String written = mark(i);
            if (written.isEmpty()) {
                plain.append(value.charAt(i++));
            } else {
                String meant = MARKS.get(inner(written));
                marks.add(new Mark(written, String.valueOf(meant), plain.length()));
                plain.append(meant);
                i += written.length();
            }
        }
    }

    /** The mark that begins at this place; empty where there is none. */
    private String mark(int at) {
        int bracket = OPEN.indexOf(value.charAt(at));
        int last = bracket < 0 ? at : Math.min(value.length() - 1, at + LONGEST_MARK + 1);
        int end = at + 1;
        while (end < last && value.charAt(end) != CLOSE.charAt(bracket)) {
            end++;
        }
        if (end > last || value.charAt(end) != CLOSE.charAt(bracket)) {
            return "";
        }
        String written = value.substring(at, end + 1);
        String inner = inner(written);
        // In a URL, this is an IPv6 address.
        boolean address = inner.equals("::") && isUrl();
        return MARKS.containsKey(inner) && !address ? written : "";
    }

    private static String inner(String mark) {
        return mark.substring(1, mark.length() - 1).toLowerCase(Locale.ROOT);
    }

    /** The position at which the path of a URL begins, or its query or fragment; the end for any other value. */
    private int path() {
        int authority = isUrl() ? plain.indexOf("://") : -1;
        int end = authority < 0 ? plain.length() : authority + "://".length();
        while (end < plain.length() && "/?#".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /**
     * Whether the part after the host is clear, where a mark may belong to the URL itself: it has no mark, or every
     * full stop in it is marked.
     */
    private boolean isClearBehind(int path) {
        List<Mark> behind = marks.stream().filter(mark -> mark.at() >= path).toList();
        String rest = plain.substring(path).toLowerCase(Locale.ROOT);
        long stops = rest.chars().filter(c -> c == '.').count();
        boolean scheme = SCHEMES.keySet().stream().anyMatch(each -> rest.contains(each + ":"));
        return !scheme
                && (behind.isEmpty()
                        || (behind.stream().allMatch(mark -> mark.meant().equals(".")) && behind.size() == stops));
    }

    /** Whether the value has another at sign besides a marked one, so that one of the two may belong to a name. */
    private boolean hasTwoSigns() {
        return marks.stream().anyMatch(mark -> mark.meant().equals("@"))
                && plain.indexOf("@") != plain.lastIndexOf("@");
    }
}
