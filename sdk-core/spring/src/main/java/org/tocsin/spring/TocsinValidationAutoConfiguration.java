package org.tocsin.spring;

import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Adds the rules to the constraints of a {@code Message}, in every validator that Spring creates. */
@AutoConfiguration(after = TocsinAutoConfiguration.class)
@ConditionalOnClass({LocalValidatorFactoryBean.class, ConstraintMappingContributor.class})
final class TocsinValidationAutoConfiguration {

    @Bean
    static ValidatorSetup tocsinValidatorSetup() {
        return new ValidatorSetup();
    }
}
