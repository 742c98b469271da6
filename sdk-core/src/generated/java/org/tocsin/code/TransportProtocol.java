// Generated from codes/transport-protocol.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Transport protocol: The protocol to which a port belongs.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class TransportProtocol extends OpenCode {

    /** {@code tcp}, TCP: The Transmission Control Protocol. */
    public static final TransportProtocol TCP = new TransportProtocol("tcp", true);

    /** {@code udp}, UDP: The User Datagram Protocol, and whatever runs over it. */
    public static final TransportProtocol UDP = new TransportProtocol("udp", true);

    /** {@code sctp}, SCTP: The Stream Control Transmission Protocol. */
    public static final TransportProtocol SCTP = new TransportProtocol("sctp", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final TransportProtocol UNKNOWN = new TransportProtocol("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final TransportProtocol UNDISCLOSED = new TransportProtocol("undisclosed", true);

    private static final CodeList<TransportProtocol> LIST = CodeList.open(
            "transport-protocol",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    TCP,
                    UDP,
                    SCTP,
                    UNKNOWN,
                    UNDISCLOSED));

    private TransportProtocol(String code, boolean known) {
        super(code, known);
    }

    @Override
    TransportProtocol another(String text, boolean known) {
        return new TransportProtocol(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<TransportProtocol> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TransportProtocol of(String code) {
        return LIST.of(code);
    }
}
