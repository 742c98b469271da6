// Generated from codes/key-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Key kind: What kind of public key it is.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class KeyKind extends OpenCode {

    /** {@code openpgp}, OpenPGP key: A key of RFC 9580 or its predecessors. */
    public static final KeyKind OPENPGP = new KeyKind("openpgp", true);

    /** {@code x509}, X.509 certificate: A certificate of RFC 5280, as S/MIME and TLS use it. */
    public static final KeyKind X509 = new KeyKind("x509", true);

    /** {@code jwk}, JSON Web Key: A key of RFC 7517, as the signatures of this format use it. */
    public static final KeyKind JWK = new KeyKind("jwk", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final KeyKind UNKNOWN = new KeyKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final KeyKind UNDISCLOSED = new KeyKind("undisclosed", true);

    private static final CodeList<KeyKind> LIST = CodeList.open(
            "key-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    OPENPGP,
                    X509,
                    JWK,
                    UNKNOWN,
                    UNDISCLOSED));

    private KeyKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    KeyKind another(String text, boolean known) {
        return new KeyKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<KeyKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static KeyKind of(String code) {
        return LIST.of(code);
    }
}
