package org.tocsin.formats.internal.veris;

import java.util.List;
import java.util.Optional;
import org.tocsin.conversion.Format;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.formats.veris.VerisSource;
import org.tocsin.json.OutermostMembers;

/** VERIS as a format of programs. */
public final class VerisFormat implements Format {

    /** One of these is in every record, beside its version. */
    private static final List<String> OF_RECORDS = List.of("incident_id", "action", "security_incident", "victim");

    @Override
    public String id() {
        return "veris";
    }

    @Override
    public String title() {
        return "VERIS";
    }

    @Override
    public List<String> versions() {
        return List.of("1.4", "1.3", "1.2");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json");
    }

    @Override
    public boolean recognises(byte[] document) {
        OutermostMembers members = OutermostMembers.of(document);
        return members.text("schema_version").isPresent() && OF_RECORDS.stream().anyMatch(members::has);
    }

    @Override
    public Optional<Source<byte[]>> source() {
        return Optional.of(new VerisSource());
    }

    @Override
    public Optional<Target<byte[]>> target() {
        return Optional.empty();
    }

    @Override
    public List<String> lostWhenRead() {
        return List.of(
                "Who is responsible is never carried.",
                "The names of victims are carried only if the caller asks for them.",
                "The names of those who kept the record are not carried.");
    }

    @Override
    public List<String> lostWhenWritten() {
        return List.of();
    }
}
