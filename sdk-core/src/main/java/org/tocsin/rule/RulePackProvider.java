package org.tocsin.rule;

/**
 * Gives a rule pack to programs that look for installed ones with {@link java.util.ServiceLoader}, such as the command line
 * with {@code --rules}.
 *
 * <p>A jar names its provider in {@code META-INF/services/org.tocsin.rule.RulePackProvider} or, as a module, in
 * {@code provides}.
 */
public interface RulePackProvider {

    /** The rule pack. */
    RulePack rulePack();
}
