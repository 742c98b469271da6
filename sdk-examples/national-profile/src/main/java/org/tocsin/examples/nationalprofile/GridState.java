package org.tocsin.examples.nationalprofile;

import org.tocsin.code.MessageType;
import org.tocsin.message.ExtensionType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report about the power grid says besides: where, and how much is lost.
 *
 * @param substation the name of the substation in the books of the grid's operator
 * @param megawattsLost how many megawatts can't be delivered
 */
public record GridState(String substation, int megawattsLost) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    // tag::extension[]
    /** The extension, in the body of incident reports. */
    public static final ExtensionType<GridState> EXTENSION = ExtensionType.of(
                    "org.example.xb.grid-state",
                    json -> MAPPER.readValue(json, GridState.class),
                    MAPPER::writeValueAsString)
            .withSchema("""
                    {
                      "type": "object",
                      "properties": {
                        "substation": {"type": "string", "minLength": 1, "maxLength": 80},
                        "megawattsLost": {"type": "integer", "minimum": 0, "maximum": 100000}
                      },
                      "required": ["substation", "megawattsLost"],
                      "additionalProperties": false
                    }""")
            .inBodiesOf(MessageType.INCIDENT_REPORT);
    // end::extension[]
}
