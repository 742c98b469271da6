package org.tocsin.internal.value;

import java.util.Optional;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.IndicatorKind;
import org.tocsin.internal.form.Characters;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.validation.ProblemVariant;

/**
 * The forms of the addresses in an entry of the directory. An address with invisible characters is not tested for its
 * form. Clause: <a href="{@docRoot}/clauses.html#channel-addresses">channel-addresses</a>.
 */
public final class ChannelAddresses {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_OF_EXTENSION = 10;
    private static final String ALLOWED_BETWEEN_DIGITS = " -().";
    private static final String EXTENSION = ";ext=";
    private static final String SECURE = "https://";

    private ChannelAddresses() {}

    /** What is wrong with the address of a channel; empty where nothing is, or the kind has no form. */
    public static Optional<ProblemVariant> defect(ChannelKind kind, String address) {
        if (reachesNobody(address)) {
            return Optional.of(ProblemVariant.NOBODY);
        }
        if (CodeGroups.isNumbered(kind)) {
            return unless(isNumber(address), address, ProblemVariant.TELEPHONE);
        }
        if (kind.equals(ChannelKind.EMAIL)) {
            return unless(!Indicators.isMalformed(IndicatorKind.EMAIL_ADDRESS, address), address, ProblemVariant.EMAIL);
        }
        return CodeGroups.isLinked(kind)
                ? unless(isSecureLink(address), address, ProblemVariant.LINK)
                : Optional.empty();
    }

    private static Optional<ProblemVariant> unless(boolean fits, String address, ProblemVariant otherwise) {
        return fits || Characters.hasInvisible(address) ? Optional.empty() : Optional.of(otherwise);
    }

    /** Whether it is an https URI with a host. */
    public static boolean isSecureLink(String address) {
        if (!address.regionMatches(true, 0, SECURE, 0, SECURE.length())
                || !HostSpelling.isBehindTwoSlashes(address)
                || Indicators.isMalformed(IndicatorKind.URL, address)) {
            return false;
        }
        String host = DomainNames.in(IndicatorKind.URL, address);
        return DomainNames.isDomainName(host) || Addresses.isAddress(host);
    }

    /** Whether it is a telephone number with plus sign and country code, with or without an extension. */
    private static boolean isNumber(String address) {
        int end = address.indexOf(EXTENSION);
        return end < 0
                ? isNumber(address, address.length())
                : isNumber(address, end) && isExtension(address.substring(end + EXTENSION.length()));
    }

    private static boolean isNumber(String address, int end) {
        if (end < 2 || address.charAt(0) != '+' || !isDigit(address.charAt(1)) || address.charAt(1) == '0') {
            return false;
        }
        int digits = 0;
        for (int i = 1; i < end; i++) {
            if (isDigit(address.charAt(i))) {
                digits++;
            } else if (ALLOWED_BETWEEN_DIGITS.indexOf(address.charAt(i)) < 0) {
                return false;
            }
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && isDigit(address.charAt(end - 1));
    }

    private static boolean isExtension(String digits) {
        return !digits.isEmpty()
                && digits.length() <= MOST_OF_EXTENSION
                && digits.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the text stands in place of an address: a word for none, only letters x, or no letter and no digit. */
    static boolean reachesNobody(String address) {
        StringBuilder words = new StringBuilder();
        boolean telling = false;
        for (int i = 0; i < address.length(); i++) {
            char c = Character.toLowerCase(address.charAt(i));
            telling |= (Character.isLetterOrDigit(c) && c != 'x') || Character.isSurrogate(c);
            if (Character.isLetterOrDigit(c) || c == ' ') {
                words.append(c);
            }
        }
        return !telling || ReservedValues.NO_ADDRESSES.contains(words.toString().strip());
    }
}
