package org.tocsin.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tocsin.message.Message;

/** Checking a message object by the constraints on its records, with Hibernate Validator. */
record Hibernate(Validator validator, Message<?> message) {

    Hibernate(Message<?> message) {
        this(validators().getValidator(), message);
    }

    /** The factory lives as long as the measurement. */
    private static ValidatorFactory validators() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    /** The violations, of which there are none. */
    Object validate() {
        return validator.validate(message);
    }
}
