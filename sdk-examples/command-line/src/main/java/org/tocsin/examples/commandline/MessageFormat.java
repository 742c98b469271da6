package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import org.tocsin.Tocsin;
import org.tocsin.conversion.Format;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.json.OutermostMembers;
import org.tocsin.message.FormatVersion;

/** The format of messages, beside the others; it is read and written without conversion, and nothing is lost. */
final class MessageFormat implements Format {

    @Override
    public String id() {
        return "tocsin";
    }

    @Override
    public String title() {
        return "Tocsin";
    }

    @Override
    public List<String> versions() {
        return List.of(FormatVersion.CURRENT.toString());
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(Tocsin.MEDIA_TYPE);
    }

    @Override
    public boolean recognises(byte[] document) {
        return OutermostMembers.of(document).has("tocsin");
    }

    @Override
    public Optional<Source<byte[]>> source() {
        return Optional.empty();
    }

    @Override
    public Optional<Target<byte[]>> target() {
        return Optional.empty();
    }

    @Override
    public List<String> lostWhenRead() {
        return List.of();
    }

    @Override
    public List<String> lostWhenWritten() {
        return List.of();
    }
}
