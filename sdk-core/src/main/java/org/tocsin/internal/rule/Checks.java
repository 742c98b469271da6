package org.tocsin.internal.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tocsin.validation.CoreProblem;

/**
 * Names the rules of the register that a class checks, on one message or on a message among others.
 *
 * <p>The register has the types of message and the parts of the context that the rules need; from the register and this
 * annotation the generator derives which classes run for which message. The rules about single values, which {@link
 * MessageWalk} runs, are not named here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Checks {

    /** The rules. */
    CoreProblem[] value();

    /**
     * The types of message for which the class checks the rules, if other classes check them for other types; empty for
     * all types.
     */
    String[] only() default {};
}
