package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.conversion.Format;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.formats.internal.FormatHead;
import org.tocsin.formats.stix.StixSource;
import org.tocsin.formats.stix.StixTarget;

/** STIX 2.1 as a format of programs. */
public final class StixFormat implements Format {

    private static final Pattern HEAD = Pattern.compile("\"type\"\\s*:\\s*\"bundle\"|\"spec_version\"\\s*:\\s*\"2\\.1\"");

    @Override
    public String id() {
        return "stix-2.1";
    }

    @Override
    public String title() {
        return "STIX 2.1";
    }

    @Override
    public List<String> versions() {
        return List.of("2.1");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/stix+json;version=2.1", "application/json");
    }

    @Override
    public boolean recognises(byte[] document) {
        return HEAD.matcher(FormatHead.of(document)).find();
    }

    @Override
    public Optional<Source<byte[]>> source() {
        return Optional.of(new StixSource());
    }

    @Override
    public Optional<Target<byte[]>> target() {
        return Optional.of(new StixTarget());
    }

    @Override
    public List<String> lostWhenRead() {
        return List.of(
                "Threat actors, intrusion sets and every attribution are not carried.",
                "A revoked incident or report becomes a cancellation, without what it said.",
                "Where a bundle has several incidents or reports, each message has what belongs to its own.");
    }

    @Override
    public List<String> lostWhenWritten() {
        return List.of("The offset of a time from UTC is carried in the residue only.");
    }
}
