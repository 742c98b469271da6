package org.tocsin.message;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that the text of a value has the form of its type ({@link WrittenValue#isWellFormed}); null is valid.
 */
@Documented
@Constraint(validatedBy = WellFormedValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {

    /** The message of a violation. */
    String message() default "must have the form of its type";

    /** The groups the constraint belongs to. */
    Class<?>[] groups() default {};

    /** The payload that a client attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
