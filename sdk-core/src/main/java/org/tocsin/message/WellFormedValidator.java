package org.tocsin.message;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks a value whether its text has the form; public only because a validator has to be able to make one. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, WrittenValue> {

    /** For the validator. */
    public WellFormedValidator() {}

    @Override
    public boolean isValid(@Nullable WrittenValue value, ConstraintValidatorContext context) {
        return value == null || value.isWellFormed();
    }
}
