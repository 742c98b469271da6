// Generated from codes/inject-delivery.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Inject delivery: By which way an event of an exercise reaches the players.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class InjectDelivery extends OpenCode {

    /** {@code message}, Tocsin message: As a message of this format. */
    public static final InjectDelivery MESSAGE = new InjectDelivery("message", true);

    /** {@code email}, Electronic mail: By mail outside this format. */
    public static final InjectDelivery EMAIL = new InjectDelivery("email", true);

    /** {@code telephone}, Telephone: By a call. */
    public static final InjectDelivery TELEPHONE = new InjectDelivery("telephone", true);

    /** {@code text-message}, Text message: By a short message to a telephone or messenger. */
    public static final InjectDelivery TEXT_MESSAGE = new InjectDelivery("text-message", true);

    /** {@code chat}, Chat room: In a chat room of the exercise. */
    public static final InjectDelivery CHAT = new InjectDelivery("chat", true);

    /** {@code video}, Video conference: In a video conference. */
    public static final InjectDelivery VIDEO = new InjectDelivery("video", true);

    /** {@code portal}, Portal: On a web page of the exercise. */
    public static final InjectDelivery PORTAL = new InjectDelivery("portal", true);

    /** {@code simulated-media}, Simulated media: In simulated newspapers, broadcasts or social networks. */
    public static final InjectDelivery SIMULATED_MEDIA = new InjectDelivery("simulated-media", true);

    /** {@code in-person}, In person: By a role player or controller on the spot. */
    public static final InjectDelivery IN_PERSON = new InjectDelivery("in-person", true);

    /** {@code paper}, Paper: On a card or sheet that is handed out. */
    public static final InjectDelivery PAPER = new InjectDelivery("paper", true);

    /** {@code range}, Technical range: By something that happens on the systems of the range. */
    public static final InjectDelivery RANGE = new InjectDelivery("range", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final InjectDelivery UNKNOWN = new InjectDelivery("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final InjectDelivery UNDISCLOSED = new InjectDelivery("undisclosed", true);

    private static final CodeList<InjectDelivery> LIST = CodeList.open(
            "inject-delivery",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    MESSAGE,
                    EMAIL,
                    TELEPHONE,
                    TEXT_MESSAGE,
                    CHAT,
                    VIDEO,
                    PORTAL,
                    SIMULATED_MEDIA,
                    IN_PERSON,
                    PAPER,
                    RANGE,
                    UNKNOWN,
                    UNDISCLOSED));

    private InjectDelivery(String code, boolean known) {
        super(code, known);
    }

    @Override
    InjectDelivery another(String text, boolean known) {
        return new InjectDelivery(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<InjectDelivery> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static InjectDelivery of(String code) {
        return LIST.of(code);
    }
}
