package org.tocsin.spring;

import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.tocsin.message.Message;

/** Adds the constraint {@link KeepsRules} to {@link Message}; Hibernate Validator creates this class by its name. */
public final class RulesMapping implements ConstraintMappingContributor {

    /** For Hibernate Validator. */
    public RulesMapping() {}

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        builder.addConstraintMapping().type(Message.class).constraint(new GenericConstraintDef<>(KeepsRules.class));
    }
}
