package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * One message: the header, the body, and the extensions.
 *
 * <p>Built by {@code Tocsin.message(...)}, which refuses what is not valid; the constructor does not check validity. A
 * message that was read is changed by {@link #withHeader}, {@link #withBody} and {@link #withExtensions}, which keep
 * the record of what its reader did not understand.
 *
 * @param header the header: all members except the body and the extensions
 * @param body the content of the message; its class gives the type
 * @param extensions data the format does not define; never null
 * @param original the text that it was read from, where that text says more than the message or has another spelling;
 *     it is not a member of the message
 * @param <B> the type of the body
 */
public record Message<B extends Body>(
        @NotNull @Valid Header header,
        @NotNull @Valid B body,
        @NotNull Extensions extensions,
        OriginalText original) {

    public Message {
        Objects.requireNonNull(original, "original");
    }

    /** A message that was not read from a text. */
    public Message(Header header, B body, Extensions extensions) {
        this(header, body, extensions, OriginalText.notKept());
    }

    /** This message with another header. */
    public Message<B> withHeader(Header other) {
        return new Message<>(other, body, extensions, original);
    }

    /** This message with another body. */
    public <C extends Body> Message<C> withBody(C other) {
        return new Message<>(header, other, extensions, original);
    }

    /** This message with other extensions. */
    public Message<B> withExtensions(Extensions other) {
        return new Message<>(header, body, other, original);
    }

    /** This message with another original text. */
    public Message<B> withOriginal(OriginalText other) {
        return new Message<>(header, body, extensions, other);
    }

    /**
     * The value of an extension that the host understands, from the body or from the message itself; empty where the
     * message has none.
     *
     * @throws InvalidExtensionException where the value has another form; it never has in a message of a reader with
     *     which the type is registered
     */
    public <T> Optional<T> extension(ExtensionType<T> type) {
        return (type.bodies().isEmpty() ? extensions : body.extensions()).get(type);
    }

    /**
     * Whether the message may say less than its text: the text has members that the reader did not know, or it is of a
     * newer version and was not kept. Only the SDK writes such a message, and only as its text.
     */
    public boolean isIncomplete() {
        return original.isKept()
                ? !original.unknownMembers().isEmpty()
                : header != null && header.tocsin() != null && header.tocsin().isNewer();
    }

    /** What a mapper of the host writes: one object with the members of the header, the body and the extensions. */
    @JsonValue
    private JsonObject toJson() {
        if (isIncomplete()) {
            throw MapperInput.incomplete();
        }
        Header before =
                header.toBuilder().documents(List.of()).signatures(List.of()).build();
        return before.toJson()
                .with("body", body)
                .with("documents", header.documents())
                .with("extensions", extensions.isEmpty() ? null : extensions)
                .with("signatures", header.signatures());
    }

    /** Called in place of a constructor by a mapper without the module of the SDK; always throws. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Message<?> refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** This message with the type of its body, if the body is of that type; otherwise empty. */
    public <C extends Body> Optional<Message<C>> narrowTo(Class<C> type) {
        return type.isInstance(body) ? Optional.of(withBody(type.cast(body))) : Optional.empty();
    }

    /** The party that sent it, whichever of its offices. */
    public PartyCode party() {
        return header.originator().party();
    }

    /** The key of the message, which all its revisions share. */
    public MessageKey key() {
        return MessageKey.of(header);
    }

    /**
     * When it was sent.
     *
     * @throws IllegalStateException where the calendar has no such day; a valid message never names one
     */
    public Instant sentAt() {
        return header.sentAt().instant();
    }

    /** The hash of the identifier alone. */
    // A validator hashes the message once for each violation it finds; a hash of the whole would make that quadratic.
    @Override
    public int hashCode() {
        return header == null ? 0 : Objects.hashCode(header.id());
    }
}
