package org.tocsin.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.code.IndicatorKind;
import org.tocsin.internal.value.CanonicalValues;
import org.tocsin.message.Indicator;

/**
 * A value by which activity is recognised, compared by what it means and not by how it is spelled.
 *
 * <p>Two are equal where they mean the same: all forms of an IPv6 address, and the IPv4 address that it holds; a range,
 * whatever the bits after its prefix are, and a range of one address and that address; a domain name in Unicode and in
 * ASCII, in any case, with or without a full stop at its end; a MAC address with any separators; a digest in any case.
 * The domain of an e-mail address, and the scheme and the host of a URL, are compared in this way too; a port that is
 * the default of the scheme makes no difference. All else is compared character by character: other parts, other kinds,
 * kinds that are not known, and values that have not the form of their kind. Clause: <a
 * href="{@docRoot}/clauses.html#indicator-values">indicator-values</a>.
 *
 * @param kind what the value is; {@code ip} for a range of one address
 * @param value the normalised spelling, the same for all spellings of the value, not the one that was read
 */
public record IndicatorValue(IndicatorKind kind, String value) implements Comparable<IndicatorValue> {

    /** The value of a kind, in any spelling; any string is accepted. */
    public IndicatorValue {
        IndicatorKind meant = CanonicalValues.kind(kind, value);
        value = CanonicalValues.of(kind, value);
        kind = meant;
    }

    /** The value of an indicator. */
    public static IndicatorValue of(Indicator indicator) {
        return new IndicatorValue(indicator.kind(), indicator.value());
    }

    /** The value of a kind, in any spelling. */
    public static IndicatorValue of(IndicatorKind kind, String value) {
        return new IndicatorValue(kind, value);
    }

    /**
     * Whether the other is equal to this, or is in this range of addresses or of telephone numbers. A range of one
     * version of IP contains no address of the other version, and a value that is not a range contains only itself.
     */
    public boolean contains(IndicatorValue other) {
        return equals(other) || CanonicalValues.covers(kind, value, other.kind, other.value);
    }

    /**
     * This value and every range that contains it, the narrowest first: at most 129; for a value that is neither an
     * address nor a telephone number, only itself. Two ranges that share a value are one, or one contains the other.
     */
    public List<IndicatorValue> enclosing() {
        IndicatorKind ranges = CanonicalValues.rangeKind(kind);
        return Stream.concat(
                        Stream.of(this),
                        CanonicalValues.ranges(kind, value).stream().map(each -> new IndicatorValue(ranges, each)))
                .distinct()
                .toList();
    }

    /**
     * The host that this value is at: of a URL or of an e-mail address, the domain name or the IP address in it. Empty
     * for all other kinds, and where the value names no host. Who blocks the host blocks the value, too.
     */
    public Optional<IndicatorValue> host() {
        String host = CanonicalValues.host(kind, value);
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndicatorValue(CanonicalValues.kindOfHost(host), host));
    }

    /** Orders by kind and value, so that a map stays fast even with values that were made to have equal hash codes. */
    @Override
    public int compareTo(IndicatorValue other) {
        int byKind = kind.code().compareTo(other.kind.code());
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }

    /**
     * Written by hand: the method that a record gets automatically links a method handle, which costs time for valid
     * messages too.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorValue that && kind.equals(that.kind) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + value.hashCode();
    }
}
