package org.tocsin.generator.source;

import java.util.Optional;

/** The type of a member in the schemas. */
public sealed interface Type {

    /** The name of the definition that gives the type of the member, or of its elements; empty where none has a name. */
    default String form() {
        return "";
    }

    /** The code list of the member or of its elements; empty where it is not a code. */
    default Optional<CodeList> codes() {
        return Optional.empty();
    }

    /**
     * A string without a Java type of its own.
     *
     * @param form the name of its definition; empty where it has none
     * @param constant the name of the constant of its pattern; not used if the pattern is empty
     * @param expected the description of the expected value
     */
    record Str(String form, int min, int max, String pattern, String constant, String expected) implements Type {}

    /** A string whose form has a hand-written value type. */
    record Value(String form, String className, int max, String expected) implements Type {}

    /** A string that identifies something; its value type is generated and depends on its meaning. */
    record Identifier(String form, String className) implements Type {}

    /** A code of a list. */
    record CodeOf(CodeList list) implements Type {

        @Override
        public Optional<CodeList> codes() {
            return Optional.of(list);
        }
    }

    /** An integer. */
    record Int(long min, long max) implements Type {

        /** Whether 32 bits hold it. */
        public boolean isSmall() {
            return min >= Integer.MIN_VALUE && max <= Integer.MAX_VALUE;
        }
    }

    /** A boolean. */
    record Bool() implements Type {}

    /** An object, by the id of its definition. */
    record Rec(String id, String className) implements Type {

        @Override
        public String form() {
            return Names.ofDefinition(id);
        }

        /** The name of the record, without its package. */
        public String javaName() {
            return Names.simple(className);
        }
    }

    /** A list; an absent one is empty, so a list that is present has at least one item. */
    record ListOf(Type item, int max) implements Type {

        @Override
        public String form() {
            return item.form();
        }

        @Override
        public Optional<CodeList> codes() {
            return item.codes();
        }
    }

    /** A list that a hand-written class wraps as its {@code entries}. */
    record Wrapped(String form, String className, ListOf list) implements Type {}

    /** An object whose members are not examined here, in a hand-written class; an absent one is empty. */
    record Free(String form, String className) implements Type {}

    /** A member of the envelope that other code reads and writes; it is no component of the record. */
    record Slot() implements Type {}
}
