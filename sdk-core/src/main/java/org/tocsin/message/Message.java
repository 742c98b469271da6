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
 * One message: the envelope's members, the body, and the extensions.
 *
 * <p>Built by {@code Tocsin.message(...)}, which refuses what is not valid; the constructor takes what it is given.
 *
 * @param header the members of the envelope
 * @param body what the message says; its class tells the type
 * @param extensions data the format does not define; never null
 * @param <B> the type of the body
 */
public record Message<B extends Body>(
        @NotNull @Valid Header header,
        @NotNull @Valid B body,
        @NotNull Extensions extensions) {

    /** What a mapper of the host writes: the body and the extensions stand among the members of the envelope. */
    @JsonValue
    private JsonObject toJson() {
        Header before =
                header.toBuilder().documents(List.of()).signatures(List.of()).build();
        return before.toJson()
                .with("body", body)
                .with("documents", header.documents())
                .with("extensions", extensions.isEmpty() ? null : extensions)
                .with("signatures", header.signatures());
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Message<?> refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** This message with its body's type known, where the body is of that type. */
    public <C extends Body> Optional<Message<C>> as(Class<C> type) {
        return type.isInstance(body)
                ? Optional.of(new Message<>(header, type.cast(body), extensions))
                : Optional.empty();
    }

    /** The party that sent it, whichever of its offices. */
    public PartyCode party() {
        return header.originator().party();
    }

    /** Which message this is a revision of. */
    public MessageKey key() {
        return MessageKey.of(header);
    }

    /**
     * When it was sent.
     *
     * @throws IllegalStateException where the calendar has no such day, which no valid message names
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
