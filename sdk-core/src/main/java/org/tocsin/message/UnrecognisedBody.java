package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.FreeValue;
import org.tocsin.internal.mapper.MapperInput;

/**
 * The body of a message whose type this SDK does not know, as the JSON text that was read.
 *
 * <p>Only a tolerant reader gives one. Clause: <a href="{@docRoot}/clauses.html#versions">versions</a>.
 *
 * @param messageType the type as the message names it
 * @param json the body
 */
public record UnrecognisedBody(MessageType messageType, String json) implements Body {

    /** Always empty, since nothing inside such a body is read. */
    @Override
    public Extensions extensions() {
        return Extensions.none();
    }

    /** What a mapper of the host writes. */
    @JsonValue
    private @Nullable Object toJson() {
        return FreeValue.of(json);
    }

    /** Called in place of a constructor by a mapper without the module of the SDK; always throws. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static UnrecognisedBody refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }
}
