package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.FreeValue;
import org.tocsin.internal.mapper.MapperInput;

/**
 * The body of a message whose type this SDK does not know, as the JSON text it came in.
 *
 * <p>Only a tolerant reader hands one out. Clause: <a href="{@docRoot}/clauses.html#versions">versions</a>.
 *
 * @param messageType the type as the message names it
 * @param json the body
 */
public record UnrecognisedBody(MessageType messageType, String json) implements Body {

    /** None: nothing of such a body is read. */
    @Override
    public Extensions extensions() {
        return Extensions.none();
    }

    /** What a mapper of the host writes. */
    @JsonValue
    private @Nullable Object toJson() {
        return FreeValue.of(json);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static UnrecognisedBody refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }
}
