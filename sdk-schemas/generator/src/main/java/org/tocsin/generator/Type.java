package org.tocsin.generator;

import static org.tocsin.generator.JavaFile.literal;

/** The type of a member, and how it looks in a record, a reader, a writer and a check. */
sealed interface Type {

    /** The Java type, boxed. */
    String java(JavaFile file);

    /** The constraints as annotations on the type, each followed by a space. */
    default String constraints(JavaFile file) {
        return "";
    }

    /** The expression that reads a value at the current token of {@code in}. */
    String read(JavaFile file);

    /** The statement that writes the member. */
    default String write(JavaFile file, String member, String value) {
        return "out.text(" + literal(member) + ", " + value + ");";
    }

    /** The statement that checks the member; empty where the Java type leaves nothing to check. */
    default String check(JavaFile file, String member, String value) {
        return "";
    }

    /** The function that writes an element of a list. */
    default String writeElement(JavaFile file) {
        return "JsonOutput::element";
    }

    /** The function that checks an element of a list; the dialect lists only strings, codes and objects. */
    default String checkElement(JavaFile file) {
        throw new IllegalStateException("the dialect has no such list");
    }

    /** A string of no form of its own. */
    record Str(int min, int max, String pattern, String constant, String expected) implements Type {

        @Override
        public String java(JavaFile file) {
            return "String";
        }

        @Override
        public String constraints(JavaFile file) {
            String least = min > 0 ? "min = " + min + ", " : "";
            String length = "@" + file.use("org.tocsin.message.TextLength") + "(" + least + "max = " + max + ") ";
            return pattern.isEmpty()
                    ? length
                    : length + "@" + file.use("jakarta.validation.constraints.Pattern") + "(regexp = "
                            + literal(pattern) + ") ";
        }

        private String arguments() {
            return min + ", " + max + (pattern.isEmpty() ? "" : ", Patterns." + constant + ", " + literal(expected));
        }

        @Override
        public String read(JavaFile file) {
            return "in.text(" + arguments() + ")";
        }

        @Override
        public String check(JavaFile file, String member, String value) {
            return "check.at(" + literal(member) + ").text(" + value + ", " + arguments() + ");";
        }

        @Override
        public String checkElement(JavaFile file) {
            return "(c, element) -> c.text(element, " + arguments() + ")";
        }
    }

    /** A string whose form is a value type written by hand, valid by construction. */
    record Value(String className, int max, String expected) implements Type {

        @Override
        public String java(JavaFile file) {
            return file.use(className);
        }

        @Override
        public String read(JavaFile file) {
            return "in.value(" + java(file) + "::of, " + max + ", " + literal(expected) + ")";
        }

        @Override
        public String checkElement(JavaFile file) {
            return "(c, element) -> {}";
        }
    }

    /** A code of a list. */
    record CodeOf(CodeFile list) implements Type {

        @Override
        public String java(JavaFile file) {
            return file.use("org.tocsin.code." + list.className());
        }

        @Override
        public String read(JavaFile file) {
            return "in.code(" + java(file) + ".list())";
        }

        @Override
        public String check(JavaFile file, String member, String value) {
            return "check.at(" + literal(member) + ").code(" + value + ", " + java(file) + ".list());";
        }

        @Override
        public String checkElement(JavaFile file) {
            return "(c, element) -> c.code(element, " + java(file) + ".list())";
        }
    }

    /** An integer. */
    record Int(long min, long max) implements Type {

        private boolean small() {
            return min >= Integer.MIN_VALUE && max <= Integer.MAX_VALUE;
        }

        private String limit(long value) {
            return small() ? String.valueOf(value) : value + "L";
        }

        @Override
        public String java(JavaFile file) {
            return small() ? "Integer" : "Long";
        }

        @Override
        public String constraints(JavaFile file) {
            return "@" + file.use("jakarta.validation.constraints.Min") + "(" + limit(min) + ") @"
                    + file.use("jakarta.validation.constraints.Max") + "(" + limit(max) + ") ";
        }

        @Override
        public String read(JavaFile file) {
            return (small() ? "in.smallInteger(" : "in.integer(") + limit(min) + ", " + limit(max) + ")";
        }

        @Override
        public String write(JavaFile file, String member, String value) {
            return "out.integer(" + literal(member) + ", " + value + ");";
        }

        @Override
        public String check(JavaFile file, String member, String value) {
            return "check.at(" + literal(member) + ").range(" + value + ", " + limit(min) + ", " + limit(max) + ");";
        }
    }

    /** A truth value. */
    record Bool() implements Type {

        @Override
        public String java(JavaFile file) {
            return "Boolean";
        }

        @Override
        public String read(JavaFile file) {
            return "in.bool()";
        }

        @Override
        public String write(JavaFile file, String member, String value) {
            return "out.bool(" + literal(member) + ", " + value + ");";
        }
    }

    /** An object. */
    record Rec(String className, String codec) implements Type {

        @Override
        public String java(JavaFile file) {
            return file.use(className);
        }

        @Override
        public String constraints(JavaFile file) {
            return "@" + file.use("jakarta.validation.Valid") + " ";
        }

        @Override
        public String read(JavaFile file) {
            return codec + ".read(in)";
        }

        @Override
        public String write(JavaFile file, String member, String value) {
            return "out.object(" + literal(member) + ", " + value + ", " + codec + "::write);";
        }

        @Override
        public String check(JavaFile file, String member, String value) {
            return "check.at(" + literal(member) + ").object(" + value + ", " + codec + "::check);";
        }

        @Override
        public String writeElement(JavaFile file) {
            return codec + "::write";
        }

        @Override
        public String checkElement(JavaFile file) {
            return codec + "::check";
        }
    }

    /** A list that a class written by hand wraps. */
    record Wrapped(String className, ListOf list) implements Type {

        @Override
        public String java(JavaFile file) {
            return file.use(className);
        }

        @Override
        public String constraints(JavaFile file) {
            return "@" + file.use("jakarta.validation.Valid") + " ";
        }

        @Override
        public String read(JavaFile file) {
            return "new " + java(file) + "(" + list.read(file) + ")";
        }

        @Override
        public String write(JavaFile file, String member, String value) {
            return "if (" + value + " != null) {\n            " + list.write(file, member, value + ".entries()")
                    + "\n        }";
        }

        @Override
        public String check(JavaFile file, String member, String value) {
            return "if (" + value + " != null) {\n            check.present(" + literal(member) + ", " + value
                    + ".entries());\n            " + list.check(file, member, value + ".entries()") + "\n        }";
        }
    }

    /** A list; absent is empty, so that the least number of items of one that is there is always one. */
    record ListOf(Type item, int max) implements Type {

        @Override
        public String java(JavaFile file) {
            return file.use("java.util.List") + "<@" + file.use("jakarta.validation.constraints.NotNull") + " "
                    + item.constraints(file) + item.java(file) + ">";
        }

        @Override
        public String constraints(JavaFile file) {
            return "@" + file.use("jakarta.validation.constraints.Size") + "(max = " + max + ") ";
        }

        @Override
        public String read(JavaFile file) {
            String element = item instanceof Rec rec ? rec.codec() + "::read" : "element -> " + lambda(file);
            return "in.list(" + max + ", " + element + ")";
        }

        private String lambda(JavaFile file) {
            return item.read(file).replaceFirst("^in\\.", "element.");
        }

        @Override
        public String write(JavaFile file, String member, String value) {
            return "out.list(" + literal(member) + ", " + value + ", " + item.writeElement(file) + ");";
        }

        @Override
        public String check(JavaFile file, String member, String value) {
            return "check.at(" + literal(member) + ").list(" + value + ", " + max + ", " + item.checkElement(file)
                    + ");";
        }
    }

    /** A member of the envelope that something else reads and writes. */
    record Slot() implements Type {

        @Override
        public String java(JavaFile file) {
            throw new IllegalStateException("a slot is no component");
        }

        @Override
        public String read(JavaFile file) {
            return "";
        }

        @Override
        public String write(JavaFile file, String member, String value) {
            return "slots.write(" + literal(member) + ", out);";
        }

        @Override
        public String check(JavaFile file, String member, String value) {
            return "slots.check(" + literal(member) + ", check);";
        }
    }
}
