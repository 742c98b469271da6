// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.LessonActionElement;
import org.tocsin.code.LessonActionState;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Action from lesson: One thing that is done because of the lesson; it is followed through the revisions by its number.
 *
 * @param number The number of the action, given once in the whole message; it stays the same over all revisions and is
 *     never given again.
 * @param text What is to be done.
 * @param element What it changes: plans, organisation, equipment, training or the like. Absent when it is not said.
 * @param owner The office that sees to it. Absent when none has been named yet.
 * @param dueOn The day by which it should be done. Absent when none has been set yet.
 * @param state How far it has come. Absent means planned.
 * @param doneOn The day on which it was finished. Absent when it is not, or the day is not known.
 * @param remark What hinders it, or what came of it. Absent when there is nothing to say.
 */
public record LessonAction(
        @NotNull @Min(1) @Max(9999) Integer number,
        @NotNull @Valid Text text,
        @Nullable LessonActionElement element,
        @Nullable @Valid ActionOwner owner,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String dueOn,
        @Nullable LessonActionState state,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String doneOn,
        @Nullable @Valid Text remark) {

    /** State of action as it holds: {@code planned} when absent. */
    public LessonActionState stateOrDefault() {
        return state == null ? LessonActionState.PLANNED : state;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .number(number)
                .text(text)
                .element(element)
                .owner(owner)
                .dueOn(dueOn)
                .state(state)
                .doneOn(doneOn)
                .remark(remark);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("number", number)
                .with("text", text)
                .with("element", element)
                .with("owner", owner)
                .with("dueOn", dueOn)
                .with("state", state)
                .with("doneOn", doneOn)
                .with("remark", remark);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static LessonAction refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link LessonAction}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable Integer number;
        private @Nullable Text text;
        private @Nullable LessonActionElement element;
        private @Nullable ActionOwner owner;
        private @Nullable String dueOn;
        private @Nullable LessonActionState state;
        private @Nullable String doneOn;
        private @Nullable Text remark;

        @JsonIgnore
        private Builder() {}

        /**
         * Number of action: The number of the action, given once in the whole message; it stays the same over all
         * revisions and is never given again.
         */
        public Builder number(@Nullable Integer number) {
            this.number = number;
            return this;
        }

        /** Action in words: What is to be done. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Action in words, in one language. */
        public Builder text(String language, String words) {
            return text(Text.of(language, words));
        }

        /**
         * Element of preparedness: What it changes: plans, organisation, equipment, training or the like. Absent when
         * it is not said.
         */
        public Builder element(@Nullable LessonActionElement element) {
            this.element = element;
            return this;
        }

        /** Owner of action: The office that sees to it. Absent when none has been named yet. */
        public Builder owner(@Nullable ActionOwner owner) {
            this.owner = owner;
            return this;
        }

        /** Due on: The day by which it should be done. Absent when none has been set yet. */
        public Builder dueOn(@Nullable String dueOn) {
            this.dueOn = dueOn;
            return this;
        }

        /** State of action: How far it has come. Absent means planned. */
        public Builder state(@Nullable LessonActionState state) {
            this.state = state;
            return this;
        }

        /** Done on: The day on which it was finished. Absent when it is not, or the day is not known. */
        public Builder doneOn(@Nullable String doneOn) {
            this.doneOn = doneOn;
            return this;
        }

        /** Remark on state: What hinders it, or what came of it. Absent when there is nothing to say. */
        public Builder remark(@Nullable Text remark) {
            this.remark = remark;
            return this;
        }

        /** Remark on state, in one language. */
        public Builder remark(String language, String words) {
            return remark(Text.of(language, words));
        }

        /** The action from lesson as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public LessonAction build() {
            return new LessonAction(
                    number,
                    text,
                    element,
                    owner,
                    dueOn,
                    state,
                    doneOn,
                    remark);
        }
    }
}
