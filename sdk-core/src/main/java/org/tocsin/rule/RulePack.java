package org.tocsin.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.context.Context;
import org.tocsin.message.Body;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.Message;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/**
 * The rules and extensions of a nation, a forum or an organisation. Immutable; safe to share between threads if its
 * checks are.
 *
 * <p>A check that throws an exception does not make the message invalid: its code is then among those that were
 * {@linkplain Problems#notChecked not checked}, and {@code TOC-EXT-006} says so. Clause: <a
 * href="{@docRoot}/clauses.html#rule-packs">rule-packs</a>.
 */
public final class RulePack {

    private final String name;
    private final List<PackRule<?>> rules;
    private final List<PackRule<?>> contextRules;
    private final List<ExtensionType<?>> extensions;

    private RulePack(Builder builder) {
        this.name = builder.name;
        this.rules = List.copyOf(builder.rules);
        this.contextRules = List.copyOf(builder.contextRules);
        this.extensions = List.copyOf(builder.extensions);
    }

    /** Begins a pack with a name for people, such as {@code org.example.national-profile}. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The codes of its rules about one message. */
    public List<ProblemCode> codes() {
        return codes(rules);
    }

    /** The codes of its rules about a message among others. */
    public List<ProblemCode> contextCodes() {
        return codes(contextRules);
    }

    private static List<ProblemCode> codes(List<PackRule<?>> rules) {
        return rules.stream().<ProblemCode>map(PackRule::code).toList();
    }

    /** The extensions that it defines. */
    public List<ExtensionType<?>> extensions() {
        return extensions;
    }

    /** The problems of a message of the right shape by the rules about one message. */
    public Problems check(Message<?> message) {
        return check(rules, message, Context.none());
    }

    /**
     * The problems of a valid message by the rules about a message among others, and which of these rules were not
     * checked because the context has too little.
     */
    public Problems check(Message<?> message, Context context) {
        return check(contextRules, message, context);
    }

    private static Problems check(List<PackRule<?>> rules, Message<?> message, Context context) {
        return rules.stream().map(rule -> rule.check(message, context)).reduce(Problems.none(), Problems::and);
    }

    /** Builds a pack. */
    public static final class Builder {

        private final String name;
        private final List<PackRule<?>> rules = new ArrayList<>();
        private final List<PackRule<?>> contextRules = new ArrayList<>();
        private final List<ExtensionType<?>> extensions = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a rule about messages of every type.
         *
         * @throws IllegalArgumentException where the code needs a context, is one of the format or was given before
         */
        public Builder rule(ProblemCode code, MessageCheck<Body> check) {
            return rule(code, Body.class, check);
        }

        /**
         * Adds a rule about messages with such a body.
         *
         * @throws IllegalArgumentException where the code needs a context, is one of the format or was given before
         */
        public <B extends Body> Builder rule(ProblemCode code, Class<B> body, MessageCheck<B> check) {
            require(code.needs().isEmpty(), "a rule about one message needs no context: " + code.id());
            return add(rules, code, body, (message, context, findings) -> check.check(message, findings));
        }

        /**
         * Adds a rule about a message with such a body among others; it is checked if the context has what the code
         * {@linkplain ProblemCode#needs needs}.
         *
         * @throws IllegalArgumentException where the code is one of the format or was given before
         */
        public <B extends Body> Builder contextRule(ProblemCode code, Class<B> body, ContextCheck<B> check) {
            return add(contextRules, code, body, check);
        }

        /** Adds an extension. */
        public Builder extension(ExtensionType<?> type) {
            extensions.add(type);
            return this;
        }

        private <B extends Body> Builder add(
                List<PackRule<?>> to, ProblemCode code, Class<B> body, ContextCheck<B> check) {
            require(!code.id().startsWith(ProblemDefinition.OF_FORMAT), "a code of the format: " + code.id());
            require(ids.add(code.id()), "two rules with the code " + code.id());
            to.add(new PackRule<>(code, body, check));
            return this;
        }

        private static void require(boolean condition, String otherwise) {
            if (!condition) {
                throw new IllegalArgumentException(otherwise);
            }
        }

        /** The pack. */
        public RulePack build() {
            return new RulePack(this);
        }
    }
}
