package org.tocsin.examples.nationalprofile;

import java.util.List;
import java.util.Optional;
import org.tocsin.conversion.Format;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.json.OutermostMembers;

/**
 * The tickets of the desk of party XB as a format, for {@code Format.available()} and for {@code tocsin convert}: a JSON
 * object, or an array of such, with {@code desk}, {@code ticket}, {@code opened}, {@code subject}, {@code class}, {@code
 * state} and whatever else the desk writes down.
 */
public final class TicketFormat implements Format {

    /** The key of the extension with what a message has no member for. */
    static final String RESIDUE = "org.example.xb.ticket";

    @Override
    public String id() {
        return "xb-ticket";
    }

    @Override
    public String title() {
        return "XB desk ticket";
    }

    @Override
    public List<String> versions() {
        return List.of("1");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json");
    }

    @Override
    public boolean recognises(byte[] document) {
        OutermostMembers members = OutermostMembers.of(document);
        return members.text("ticket").isPresent() && members.text("desk").isPresent();
    }

    @Override
    public Optional<Source<byte[]>> source() {
        return Optional.of(new TicketSource());
    }

    @Override
    public Optional<Target<byte[]>> target() {
        return Optional.of(new TicketTarget());
    }

    @Override
    public List<String> lostWhenRead() {
        return List.of("The name of the officer is not carried.");
    }

    @Override
    public List<String> lostWhenWritten() {
        return List.of(
                "Only incident reports are written.",
                "A ticket has no room for impact, victims, indicators and measures, and for one kind of incident only.");
    }
}
