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
import java.time.LocalDate;
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
 * @param owner The office that sees to it. Absent when none has been named yet. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACTION_WITHOUT_OWNER_OR_DATE TOC-PRG-010}.
 * @param dueOn The day by which it should be done. Absent when none has been set yet. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACTION_WITHOUT_OWNER_OR_DATE TOC-PRG-010}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param state How far it has come. Absent means planned.
 * @param doneOn The day on which it was finished. Absent when it is not, or the day is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param remark What hinders it, or what came of it. Absent when there is nothing to say.
 */
public record LessonAction(
        @NotNull @Min(1) @Max(9999) Integer number,
        @NotNull @Valid Text text,
        @Nullable LessonActionElement element,
        @Nullable @Valid ActionOwner owner,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String dueOn,
        @Nullable LessonActionState state,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String doneOn,
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

    /**
     * Builds a {@link LessonAction}. It checks nothing: the whole message is checked at once. Required: {@code number},
     * {@code text}.
     */
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
         * revisions and is never given again. Required.
         */
        public Builder number(Integer number) {
            this.number = number;
            return this;
        }

        /** Number of action, as a plain number. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Action in words: What is to be done. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Action in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Action in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Element of preparedness: What it changes: plans, organisation, equipment, training or the like. Absent when
         * it is not said.
         */
        public Builder element(@Nullable LessonActionElement element) {
            this.element = element;
            return this;
        }

        /**
         * Owner of action: The office that sees to it. Absent when none has been named yet. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACTION_WITHOUT_OWNER_OR_DATE TOC-PRG-010}.
         */
        public Builder owner(@Nullable ActionOwner owner) {
            this.owner = owner;
            return this;
        }

        /**
         * Due on: The day by which it should be done. Absent when none has been set yet. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACTION_WITHOUT_OWNER_OR_DATE TOC-PRG-010}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder dueOn(@Nullable String dueOn) {
            this.dueOn = dueOn;
            return this;
        }

        /** Due on, as this day. */
        public Builder dueOn(@Nullable LocalDate dueOn) {
            this.dueOn = dueOn == null ? null : dueOn.toString();
            return this;
        }

        /** Due on, as if it had not been set. */
        public Builder clearDueOn() {
            this.dueOn = null;
            return this;
        }

        /** State of action: How far it has come. Absent means planned. */
        public Builder state(@Nullable LessonActionState state) {
            this.state = state;
            return this;
        }

        /**
         * Done on: The day on which it was finished. Absent when it is not, or the day is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder doneOn(@Nullable String doneOn) {
            this.doneOn = doneOn;
            return this;
        }

        /** Done on, as this day. */
        public Builder doneOn(@Nullable LocalDate doneOn) {
            this.doneOn = doneOn == null ? null : doneOn.toString();
            return this;
        }

        /** Done on, as if it had not been set. */
        public Builder clearDoneOn() {
            this.doneOn = null;
            return this;
        }

        /** Remark on state: What hinders it, or what came of it. Absent when there is nothing to say. */
        public Builder remark(@Nullable Text remark) {
            this.remark = remark;
            return this;
        }

        /** Remark on state, in one language. */
        public Builder remark(String language, String words) {
            this.remark = Text.of(language, words);
            return this;
        }

        /** Remark on state, as if it had not been set. */
        public Builder clearRemark() {
            this.remark = null;
            return this;
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
