// Generated from codes/inject-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Inject kind: What a simulated item stands for in the scenario.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class InjectKind extends OpenCode {

    /** {@code news}, News: A report in press, radio or television. */
    public static final InjectKind NEWS = new InjectKind("news", true);

    /** {@code social-media}, Social media: Posts by people or accounts that are not official. */
    public static final InjectKind SOCIAL_MEDIA = new InjectKind("social-media", true);

    /** {@code official-statement}, Official statement: Words that an authority of the scenario says in public. */
    public static final InjectKind OFFICIAL_STATEMENT = new InjectKind("official-statement", true);

    /** {@code call}, Telephone call: A call, given as what the caller says. */
    public static final InjectKind CALL = new InjectKind("call", true);

    /** {@code mail}, Electronic mail: A mail that reaches a player. */
    public static final InjectKind MAIL = new InjectKind("mail", true);

    /** {@code text-message}, Text message: A short message to a telephone or messenger. */
    public static final InjectKind TEXT_MESSAGE = new InjectKind("text-message", true);

    /** {@code letter}, Letter: A letter or note on paper, a diplomatic note included. */
    public static final InjectKind LETTER = new InjectKind("letter", true);

    /** {@code visit}, Visit: Somebody who comes in person and says or wants something. */
    public static final InjectKind VISIT = new InjectKind("visit", true);

    /** {@code alert}, Alert: What a monitoring system shows or reports. */
    public static final InjectKind ALERT = new InjectKind("alert", true);

    /**
     * {@code observation}, Observation: What players would see or notice by themselves, such as screens that go dark.
     */
    public static final InjectKind OBSERVATION = new InjectKind("observation", true);

    /** {@code document}, Document: A report, a record or a file that comes to hand. */
    public static final InjectKind DOCUMENT = new InjectKind("document", true);

    /** {@code rumour}, Rumour: Something that goes round without a source. */
    public static final InjectKind RUMOUR = new InjectKind("rumour", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final InjectKind UNKNOWN = new InjectKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final InjectKind UNDISCLOSED = new InjectKind("undisclosed", true);

    private static final CodeList<InjectKind> LIST = CodeList.open(
            "inject-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NEWS,
                    SOCIAL_MEDIA,
                    OFFICIAL_STATEMENT,
                    CALL,
                    MAIL,
                    TEXT_MESSAGE,
                    LETTER,
                    VISIT,
                    ALERT,
                    OBSERVATION,
                    DOCUMENT,
                    RUMOUR,
                    UNKNOWN,
                    UNDISCLOSED));

    private InjectKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    InjectKind another(String text, boolean known) {
        return new InjectKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<InjectKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static InjectKind of(String code) {
        return LIST.of(code);
    }
}
