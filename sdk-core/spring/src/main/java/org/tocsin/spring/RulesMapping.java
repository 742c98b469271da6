package org.tocsin.spring;

import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.tocsin.message.Message;

/** Puts {@link KeepsRules} on {@link Message}; Hibernate Validator makes it, by its name. */
public final class RulesMapping implements ConstraintMappingContributor {

    /** For Hibernate Validator. */
    public RulesMapping() {}

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        builder.addConstraintMapping().type(Message.class).constraint(new GenericConstraintDef<>(KeepsRules.class));
    }
}
