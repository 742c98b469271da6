package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Optional;
import org.tocsin.conversion.Format;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.formats.stix.StixSource;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.json.OutermostMembers;

/** STIX 2.1 as a format of programs. */
public final class StixFormat implements Format {

    private static final String VERSION = "2.1";

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
        return List.of(VERSION);
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/stix+json;version=2.1", "application/json");
    }

    @Override
    public boolean recognises(byte[] document) {
        OutermostMembers members = OutermostMembers.of(document);
        Optional<String> version = members.text("spec_version");
        // A bundle has no version, and an observable needs none: an identifier that begins with the type is of STIX.
        return members.text("type")
                .filter(type -> version.isPresent()
                        ? version.get().equals(VERSION)
                        : members.text("id").orElse("").startsWith(type + "--"))
                .isPresent();
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
                "Threat actors, intrusion sets and every attribution are not carried; who asks gets drafts of statements.",
                "A revoked incident or report becomes a cancellation, without what it said.",
                "Where a bundle has several incidents or reports, each message has what belongs to its own.");
    }

    @Override
    public List<String> lostWhenWritten() {
        return List.of(
                "What STIX has no member for is carried in an extension of Tocsin, which other programs pass over.",
                "The offset of a time from UTC is carried in that extension only.",
                "An attribution is carried in that extension only.");
    }
}
