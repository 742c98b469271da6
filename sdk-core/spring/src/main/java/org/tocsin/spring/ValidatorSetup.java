package org.tocsin.spring;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Adds the constraint of {@link RulesMapping} to each validator before it is built. */
final class ValidatorSetup implements BeanPostProcessor {

    private static final String CONTRIBUTORS = "hibernate.validator.constraint_mapping_contributors";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof LocalValidatorFactoryBean validator) {
            validator
                    .getValidationPropertyMap()
                    .merge(CONTRIBUTORS, RulesMapping.class.getName(), (others, ours) -> others + "," + ours);
        }
        return bean;
    }
}
