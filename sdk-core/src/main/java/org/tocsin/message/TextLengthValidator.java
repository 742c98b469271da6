package org.tocsin.message;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Counts the code points of a text; public only because a validator has to be able to make one. */
public final class TextLengthValidator implements ConstraintValidator<TextLength, CharSequence> {

    private int min;
    private int max;

    /** For the validator. */
    public TextLengthValidator() {}

    @Override
    public void initialize(TextLength constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        long length = text.codePoints().count();
        return length >= min && length <= max;
    }
}
