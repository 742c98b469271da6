package org.tocsin.message;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint on the length of a text in code points, as JSON Schema counts it and {@code @Size} does not; null is
 * valid.
 */
@Documented
@Constraint(validatedBy = TextLengthValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TextLength {

    /** The least number of code points. */
    int min() default 0;

    /** The greatest number of code points. */
    int max();

    /** The message of a violation. */
    String message() default "length must be between {min} and {max} code points";

    /** The groups the constraint belongs to. */
    Class<?>[] groups() default {};

    /** The payload that a client attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
