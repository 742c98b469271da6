// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeKind;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Proposed change: One change, and what it changes: a member, a code list, or something told in words.
 *
 * @param kind Whether something is added, altered or given up.
 * @param messageType The type of message to which the pointer applies. Absent when the change concerns every type or no
 *     message.
 * @param pointer The place in a message that is changed. Absent when no member is.
 * @param list The name of the code list that is changed. Absent when no list is.
 * @param text What is changed, in words. Absent when the pointer or the list says it.
 * @param wording The wording that is proposed, such as a definition or a clause. Absent when none is.
 * @param codes The codes that are added, altered or given up. Absent when no code is.
 */
public record ProposedChange(
        @NotNull ChangeKind kind,
        @Nullable MessageType messageType,
        @Nullable @TextLength(min = 1, max = 1024) @Pattern(regexp = "^/[^\\u0000-\\u001f\\u007f-\\u009f]*$", message = "JSON Pointer (/body/severity/level)") String pointer,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z][a-z0-9-]*$", message = "Code list concerned (domain)") String list,
        @Nullable @Valid Text text,
        @Nullable @Valid Text wording,
        @Size(max = 64) List<@NotNull @Valid ProposedCode> codes) {

    /** Lists are copied; null in one is found when the message is checked. */
    public ProposedChange {
        codes = Elements.copy(codes);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .messageType(messageType)
                .pointer(pointer)
                .list(list)
                .text(text)
                .wording(wording)
                .codes(codes);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("messageType", messageType)
                .with("pointer", pointer)
                .with("list", list)
                .with("text", text)
                .with("wording", wording)
                .with("codes", codes);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ProposedChange refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ProposedChange}. It checks nothing: the whole message is checked at once. Required: {@code kind}.
     */
    public static final class Builder {

        private @Nullable ChangeKind kind;
        private @Nullable MessageType messageType;
        private @Nullable String pointer;
        private @Nullable String list;
        private @Nullable Text text;
        private @Nullable Text wording;
        private List<ProposedCode> codes = List.of();

        @JsonIgnore
        private Builder() {}

        /** Kind of change: Whether something is added, altered or given up. Required. */
        public Builder kind(ChangeKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Message type concerned: The type of message to which the pointer applies. Absent when the change concerns
         * every type or no message.
         */
        public Builder messageType(@Nullable MessageType messageType) {
            this.messageType = messageType;
            return this;
        }

        /** Member concerned: The place in a message that is changed. Absent when no member is. */
        public Builder pointer(@Nullable String pointer) {
            this.pointer = pointer;
            return this;
        }

        /** Code list concerned: The name of the code list that is changed. Absent when no list is. */
        public Builder list(@Nullable String list) {
            this.list = list;
            return this;
        }

        /** Change in words: What is changed, in words. Absent when the pointer or the list says it. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Change in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Change in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Proposed wording: The wording that is proposed, such as a definition or a clause. Absent when none is. */
        public Builder wording(@Nullable Text wording) {
            this.wording = wording;
            return this;
        }

        /** Proposed wording, in one language. */
        public Builder wording(String language, String words) {
            this.wording = Text.of(language, words);
            return this;
        }

        /** Proposed wording, as if it had not been set. */
        public Builder clearWording() {
            this.wording = null;
            return this;
        }

        /**
         * Codes concerned: The codes that are added, altered or given up. Absent when no code is. Replaces what was set
         * before; {@code addCodes} adds.
         */
        public Builder codes(List<ProposedCode> codes) {
            this.codes = Elements.copy(codes);
            return this;
        }

        /** Codes concerned, one by one, in place of what was set before. */
        public Builder codes(ProposedCode... codes) {
            this.codes = Elements.of(codes);
            return this;
        }

        /** Codes concerned, added to what was set before. */
        public Builder addCodes(ProposedCode... more) {
            this.codes = Elements.plus(codes, Elements.of(more));
            return this;
        }

        /** The proposed change as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProposedChange build() {
            return new ProposedChange(
                    kind,
                    messageType,
                    pointer,
                    list,
                    text,
                    wording,
                    codes);
        }
    }
}
