package org.tocsin.internal.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tocsin.validation.CoreProblem;

/**
 * Which rules of the register a class checks, over a message or over its place among others.
 *
 * <p>The types of message and the parts of the context that they need are in the register: from both the generator writes
 * which classes are asked of which message. What {@link MessageWalk} asks of single values is not named here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Checks {

    /** The rules. */
    CoreProblem[] value();

    /** The types of message that the class looks at, where other classes check the rules in other types; none for all. */
    String[] only() default {};
}
