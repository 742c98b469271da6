// Generated from codes/document-use.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Document use: What a document is for.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DocumentUse extends OpenCode {

    /** {@code report}, Report: Tells the matter at length. */
    public static final DocumentUse REPORT = new DocumentUse("report", true);

    /** {@code indicators}, Indicators: Holds indicators, usually more than the body may hold. */
    public static final DocumentUse INDICATORS = new DocumentUse("indicators", true);

    /** {@code detection-rules}, Detection rules: Holds rules to find the activity. */
    public static final DocumentUse DETECTION_RULES = new DocumentUse("detection-rules", true);

    /** {@code evidence}, Evidence: Supports a statement in the body. */
    public static final DocumentUse EVIDENCE = new DocumentUse("evidence", true);

    /** {@code sample}, Sample: Is a file to be analysed. */
    public static final DocumentUse SAMPLE = new DocumentUse("sample", true);

    /** {@code source-record}, Source record: Is the record from which the message was made, as it was. */
    public static final DocumentUse SOURCE_RECORD = new DocumentUse("source-record", true);

    /** {@code translation}, Translation: Is a translation of another document. */
    public static final DocumentUse TRANSLATION = new DocumentUse("translation", true);

    /** {@code form}, Form: Is a form to be filled in or already filled in. */
    public static final DocumentUse FORM = new DocumentUse("form", true);

    /** {@code legal-instrument}, Legal instrument: Is a law, a treaty, an order or a mandate. */
    public static final DocumentUse LEGAL_INSTRUMENT = new DocumentUse("legal-instrument", true);

    /** {@code illustration}, Illustration: Explains with a picture or a diagram. */
    public static final DocumentUse ILLUSTRATION = new DocumentUse("illustration", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final DocumentUse UNKNOWN = new DocumentUse("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DocumentUse UNDISCLOSED = new DocumentUse("undisclosed", true);

    private static final CodeList<DocumentUse> LIST = CodeList.open(
            "document-use",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    REPORT,
                    INDICATORS,
                    DETECTION_RULES,
                    EVIDENCE,
                    SAMPLE,
                    SOURCE_RECORD,
                    TRANSLATION,
                    FORM,
                    LEGAL_INSTRUMENT,
                    ILLUSTRATION,
                    UNKNOWN,
                    UNDISCLOSED));

    private DocumentUse(String code, boolean known) {
        super(code, known);
    }

    @Override
    DocumentUse another(String text, boolean known) {
        return new DocumentUse(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DocumentUse> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DocumentUse of(String code) {
        return LIST.of(code);
    }
}
