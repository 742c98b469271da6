package org.tocsin.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tocsin.message.Message;

/** Checking a message object by the constraints on its records, with Hibernate Validator. */
record Hibernate(Validator validator) {

    /** The factory lives as long as the measurement. */
    private static final ValidatorFactory VALIDATORS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    Hibernate() {
        this(VALIDATORS.getValidator());
    }

    /** The set of violations, of which there are none. */
    Object validate(Message<?> message) {
        return validator.validate(message);
    }
}
