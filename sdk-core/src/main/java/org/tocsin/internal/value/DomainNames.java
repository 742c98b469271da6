package org.tocsin.internal.value;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.tocsin.code.IndicatorKind;
import org.tocsin.internal.form.Characters;
import org.tocsin.message.Indicator;

/** Domain names in indicators, with ASCII or international labels. */
public final class DomainNames {

    private static final int MAX_NAME = 253;
    private static final int MAX_LABEL = 63;

    /** Sets of scripts that are used together in one word of a language. */
    private static final List<Set<UnicodeScript>> WRITTEN_TOGETHER = List.of(
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));

    private DomainNames() {}

    /** The domain name that the value of an indicator is or contains; empty where its kind has none. */
    public static String in(Indicator indicator) {
        return in(indicator.kind(), indicator.value());
    }

    /** The same of a value of a kind. */
    static String in(IndicatorKind kind, String value) {
        if (kind.equals(IndicatorKind.DOMAIN)) {
            return value;
        }
        if (kind.equals(IndicatorKind.EMAIL_ADDRESS)) {
            return value.substring(value.lastIndexOf('@') + 1);
        }
        if (kind.equals(IndicatorKind.SIP_URI)) {
            return host(value.substring(value.indexOf(':') + 1));
        }
        int authority = kind.equals(IndicatorKind.URL) ? HostSpelling.startInUrl(value) : -1;
        return authority < 0 ? "" : host(value.substring(authority));
    }

    private static String host(String rest) {
        int end = 0;
        while (end < rest.length() && "/\\?#;".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(rest.lastIndexOf('@', end) + 1, end);
        if (authority.startsWith("[")) {
            return HostSpelling.ofLiteral(authority.substring(1, Math.max(authority.indexOf(']'), 1)));
        }
        int port = authority.indexOf(':');
        return HostSpelling.ofName(port < 0 ? authority : authority.substring(0, port));
    }

    /**
     * The canonical spelling of a name: lower case, each label in its ASCII form for the DNS, no full stop at the end.
     * A text that is no domain name stays as it is.
     */
    static String canonical(String name) {
        String relative = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!isDomainName(relative)) {
            return name;
        }
        StringJoiner labels = new StringJoiner(".");
        for (String label : relative.split("\\.", -1)) {
            labels.add(Characters.isAscii(label) ? label.toLowerCase(Locale.ROOT) : Punycode.label(label));
        }
        String canonical = labels.toString();
        return Addresses.isAddress(canonical) ? name : canonical;
    }

    static boolean isDomainName(String value) {
        if (value.isEmpty() || value.length() > MAX_NAME || Addresses.isAddress(value)) {
            return false;
        }
        int start = 0;
        for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', start)) {
            if (!isLabel(value, start, dot)) {
                return false;
            }
            start = dot + 1;
        }
        return isLabel(value, start, value.length());
    }

    private static boolean isLabel(String name, int start, int end) {
        if (start == end || end - start > MAX_LABEL || name.charAt(start) == '-' || name.charAt(end - 1) == '-') {
            return false;
        }
        int i = start;
        while (i < end) {
            int c = name.codePointAt(i);
            if (!isOfLabel(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isOfLabel(int c) {
        if (c < 0x80) {
            return Characters.isLetterOrDigit(c) || c == '-' || c == '_';
        }
        return c == 0xb7 || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    /** Whether nobody can register the name, because it is reserved for examples, tests or internal networks. */
    static boolean isReserved(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ReservedValues.DOMAINS.stream().anyMatch(kept -> lower.equals(kept) || lower.endsWith("." + kept));
    }

    /** Whether the name is that of the machine or the network in which it is asked for, so that it has no owner outside. */
    static boolean isLocal(String name) {
        String plain = Characters.isAscii(name) ? name : canonical(name);
        int end = plain.endsWith(".") ? plain.length() - 1 : plain.length();
        for (int i = 0; i < ReservedValues.LOCAL_DOMAINS.size(); i++) {
            String local = ReservedValues.LOCAL_DOMAINS.get(i);
            int start = end - local.length();
            if (plain.regionMatches(true, start, local, 0, local.length())
                    && (start == 0 || plain.charAt(start - 1) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label of the name, in Unicode, mixes letters of scripts that no language uses together. */
    public static boolean mixesScripts(String name) {
        if (Characters.isAscii(name) && !Punycode.mayBeIn(name)) {
            return false; // the usual case
        }
        for (String written : name.split("\\.", -1)) {
            String label = written.length() > MAX_LABEL ? written : Punycode.unicode(written);
            if (!Characters.isAscii(label) && mixes(scripts(label))) {
                return true;
            }
        }
        return false;
    }

    private static Set<UnicodeScript> scripts(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts;
    }

    private static boolean mixes(Set<UnicodeScript> scripts) {
        return scripts.size() > 1 && WRITTEN_TOGETHER.stream().noneMatch(usual -> usual.containsAll(scripts));
    }
}
