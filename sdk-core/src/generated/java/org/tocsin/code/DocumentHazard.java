// Generated from codes/document-hazard.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Document hazard: What harm a document could do to those who open it. Absent means that none is known.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DocumentHazard extends OpenCode {

    /** {@code none}, None known: The originator knows of no hazard. */
    public static final DocumentHazard NONE = new DocumentHazard("none", true);

    /** {@code malware}, Malware: Is or contains harmful code, and travels only in the agreed container. */
    public static final DocumentHazard MALWARE = new DocumentHazard("malware", true);

    /** {@code exploit}, Exploit: Contains code or steps that use a weakness. */
    public static final DocumentHazard EXPLOIT = new DocumentHazard("exploit", true);

    /** {@code live-links}, Live links: Contains addresses that lead to harmful content. */
    public static final DocumentHazard LIVE_LINKS = new DocumentHazard("live-links", true);

    /** {@code credentials}, Credentials: Contains valid or recently valid secrets. */
    public static final DocumentHazard CREDENTIALS = new DocumentHazard("credentials", true);

    /**
     * {@code harmful-content}, Harmful content: Contains content that is distressing or unlawful to hold in some
     * places.
     */
    public static final DocumentHazard HARMFUL_CONTENT = new DocumentHazard("harmful-content", true);

    /** {@code inert}, Inert: Looks harmful but has been made harmless. */
    public static final DocumentHazard INERT = new DocumentHazard("inert", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final DocumentHazard UNKNOWN = new DocumentHazard("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DocumentHazard UNDISCLOSED = new DocumentHazard("undisclosed", true);

    private static final CodeList<DocumentHazard> LIST = CodeList.open(
            "document-hazard",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NONE,
                    MALWARE,
                    EXPLOIT,
                    LIVE_LINKS,
                    CREDENTIALS,
                    HARMFUL_CONTENT,
                    INERT,
                    UNKNOWN,
                    UNDISCLOSED));

    private DocumentHazard(String code, boolean known) {
        super(code, known);
    }

    @Override
    DocumentHazard another(String text, boolean known) {
        return new DocumentHazard(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DocumentHazard> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DocumentHazard of(String code) {
        return LIST.of(code);
    }
}
