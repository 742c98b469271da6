// Generated from java.json and common/strings.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a survey: a UUID (RFC 9562) in lower case, or a URN (RFC 8141) that another scheme gives.
 *
 * <p>The questionnaire in all its versions, the responses to it and its results share it. It is kept as it is written.
 * Clause: <a href="{@docRoot}/clauses.html#surveys">surveys</a>.
 */
public final class SurveyId extends WrittenValue implements Comparable<SurveyId> {

    private static final IdentifierForm FORM = new IdentifierForm(
            "^([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|urn:[a-z0-9][a-z0-9-]{0,31}:[A-Za-z0-9._~:/@!$&*+(),;=%-]{1,200})$");

    private final String text;

    private SurveyId(String text, boolean wellFormed) {
        super(wellFormed);
        this.text = text;
    }

    /**
     * The identifier of this text.
     *
     * @throws IllegalArgumentException where the text is neither a UUID in lower case, with a version, nor a URN
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SurveyId of(String text) {
        SurveyId written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("neither a UUID in lower case, with a version, nor a URN: " + text);
        }
        return written;
    }

    /** The identifier that is this UUID. One without a version, as that of zeros, is not {@linkplain #isWellFormed well formed}. */
    public static SurveyId of(UUID uuid) {
        return new SurveyId(uuid.toString(), IdentifierForm.isIdentifier(uuid));
    }

    /** The identifier of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static SurveyId asWritten(String text) {
        return new SurveyId(text, FORM.takes(text));
    }

    /** A new identifier that nobody else has. */
    public static SurveyId random() {
        return of(UUID.randomUUID());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SurveyId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** An order that means nothing, so that identifiers made to collide slow no map down. */
    @Override
    public int compareTo(SurveyId other) {
        return text.compareTo(other.text);
    }

    /** The identifier as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
