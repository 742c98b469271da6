package org.tocsin.generator.source;

import java.util.Optional;

/** The type of a member, as the schemas have it. */
public sealed interface Type {

    /** The name of the definition that gives the type of the member, or of its elements; empty where none has a name. */
    default String form() {
        return "";
    }

    /** The code list of the member or of its elements; empty where it is no code. */
    default Optional<CodeList> codes() {
        return Optional.empty();
    }

    /**
     * A string without a Java type of its own.
     *
     * @param form the name of its definition; empty where it has none
     * @param constant what its pattern is called; empty patterns have no use for it
     * @param expected what is expected, in words
     */
    record Str(String form, int min, int max, String pattern, String constant, String expected) implements Type {}

    /** A string whose form is a value type written by hand. */
    record Value(String form, String className, int max, String expected) implements Type {}

    /** A string that identifies something; what it means decides its value type, which is generated. */
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

    /** A truth value. */
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

    /** A list; absent is empty, so that the least number of items of one that is there is always one. */
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

    /** A list that a class written by hand wraps as its {@code entries}. */
    record Wrapped(String form, String className, ListOf list) implements Type {}

    /** An object whose members are nobody's business here, in a class written by hand; absent is the empty one. */
    record Free(String form, String className) implements Type {}

    /** A member of the envelope that something else reads and writes; no component of the record. */
    record Slot() implements Type {}
}
