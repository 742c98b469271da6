// Generated from codes/offence-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Kind of offence: What offence is being investigated, in words that most laws on cybercrime have in common. What it is
 * in law, the text says.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class OffenceKind extends OpenCode {

    /** {@code illegal-access}, Illegal access: Entering a computer system without right. */
    public static final OffenceKind ILLEGAL_ACCESS = new OffenceKind("illegal-access", true);

    /** {@code illegal-interception}, Illegal interception: Listening to data on their way without right. */
    public static final OffenceKind ILLEGAL_INTERCEPTION = new OffenceKind("illegal-interception", true);

    /** {@code data-interference}, Data interference: Damaging, deleting, altering or locking data without right. */
    public static final OffenceKind DATA_INTERFERENCE = new OffenceKind("data-interference", true);

    /** {@code system-interference}, System interference: Seriously hindering a computer system in its work. */
    public static final OffenceKind SYSTEM_INTERFERENCE = new OffenceKind("system-interference", true);

    /**
     * {@code misuse-of-devices}, Misuse of devices: Making, selling or keeping tools and passwords that are meant for
     * such offences.
     */
    public static final OffenceKind MISUSE_OF_DEVICES = new OffenceKind("misuse-of-devices", true);

    /** {@code computer-forgery}, Computer-related forgery: Making false data that are to pass for true. */
    public static final OffenceKind COMPUTER_FORGERY = new OffenceKind("computer-forgery", true);

    /**
     * {@code computer-fraud}, Computer-related fraud: Causing loss to somebody by way of data or systems in order to
     * gain.
     */
    public static final OffenceKind COMPUTER_FRAUD = new OffenceKind("computer-fraud", true);

    /** {@code extortion}, Extortion: Demanding something under threat. */
    public static final OffenceKind EXTORTION = new OffenceKind("extortion", true);

    /** {@code identity-offence}, Offence with identities: Using or trading the identity of others. */
    public static final OffenceKind IDENTITY_OFFENCE = new OffenceKind("identity-offence", true);

    /** {@code child-abuse-material}, Child abuse material: Making, offering or keeping such material. */
    public static final OffenceKind CHILD_ABUSE_MATERIAL = new OffenceKind("child-abuse-material", true);

    /** {@code copyright-offence}, Copyright offence: Infringing protected works on a large scale. */
    public static final OffenceKind COPYRIGHT_OFFENCE = new OffenceKind("copyright-offence", true);

    /** {@code money-laundering}, Money laundering: Hiding where money comes from. */
    public static final OffenceKind MONEY_LAUNDERING = new OffenceKind("money-laundering", true);

    /** {@code other}, Other: Another offence; the text says which. */
    public static final OffenceKind OTHER = new OffenceKind("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final OffenceKind UNKNOWN = new OffenceKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final OffenceKind UNDISCLOSED = new OffenceKind("undisclosed", true);

    private static final CodeList<OffenceKind> LIST = CodeList.open(
            "offence-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ILLEGAL_ACCESS,
                    ILLEGAL_INTERCEPTION,
                    DATA_INTERFERENCE,
                    SYSTEM_INTERFERENCE,
                    MISUSE_OF_DEVICES,
                    COMPUTER_FORGERY,
                    COMPUTER_FRAUD,
                    EXTORTION,
                    IDENTITY_OFFENCE,
                    CHILD_ABUSE_MATERIAL,
                    COPYRIGHT_OFFENCE,
                    MONEY_LAUNDERING,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private OffenceKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    OffenceKind another(String text, boolean known) {
        return new OffenceKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<OffenceKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static OffenceKind of(String code) {
        return LIST.of(code);
    }
}
