package org.tocsin.generator;

import static org.tocsin.generator.JavaFile.literal;

/**
 * The type of a member, and how it looks in a record, a reader, a writer and a check. All of it is Java with classes
 * named in full, as {@code ${org.example.Name}}: {@link JavaFile} imports them.
 */
sealed interface Type {

    /** The Java type, boxed. */
    String java();

    /** The constraints as annotations on the type, each followed by a space. */
    default String constraints() {
        return "";
    }

    /** The expression that reads a value at the current token of {@code in}. */
    String read();

    /** The statement that writes the member. */
    default String write(String member, String value) {
        return "out.text(" + literal(member) + ", " + value + ");";
    }

    /** The check of a value, called on the place it stands at; empty where the Java type leaves nothing to check. */
    default String check(String value) {
        return "";
    }

    /** The statement that checks the member. */
    default String check(String member, String value) {
        String check = check(value);
        return check.isEmpty() ? "" : "check.at(" + literal(member) + ")." + check + ";";
    }

    /** The function that writes an element of a list. */
    default String writeElement() {
        return "JsonOutput::element";
    }

    /** The function that checks an element of a list. */
    default String checkElement() {
        String check = check("element");
        return "(c, element) -> " + (check.isEmpty() ? "{}" : "c." + check);
    }

    /** A string without a Java type of its own. */
    record Str(int min, int max, String pattern, String constant, String expected) implements Type {

        @Override
        public String java() {
            return "String";
        }

        @Override
        public String constraints() {
            String least = min > 0 ? "min = " + min + ", " : "";
            String form = pattern.isEmpty()
                    ? ""
                    : "@${jakarta.validation.constraints.Pattern}(regexp = " + literal(pattern) + ") ";
            return "@${org.tocsin.message.TextLength}(" + least + "max = " + max + ") " + form;
        }

        private String arguments() {
            return min + ", " + max + (pattern.isEmpty() ? "" : ", Patterns." + constant + ", " + literal(expected));
        }

        @Override
        public String read() {
            return "in.text(" + arguments() + ")";
        }

        @Override
        public String check(String value) {
            return "text(" + value + ", " + arguments() + ")";
        }
    }

    /** A string whose form is a value type written by hand, valid by construction. */
    record Value(String className, int max, String expected) implements Type {

        @Override
        public String java() {
            return "${" + className + "}";
        }

        @Override
        public String read() {
            return "in.value(" + java() + "::of, " + max + ", " + literal(expected) + ")";
        }
    }

    /** A code of a list. */
    record CodeOf(CodeFile list) implements Type {

        @Override
        public String java() {
            return "${org.tocsin.code." + list.className() + "}";
        }

        @Override
        public String read() {
            return "in.code(" + java() + ".list())";
        }

        @Override
        public String check(String value) {
            return "code(" + value + ", " + java() + ".list())";
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

        private String limits() {
            return limit(min) + ", " + limit(max) + ")";
        }

        @Override
        public String java() {
            return small() ? "Integer" : "Long";
        }

        @Override
        public String constraints() {
            return "@${jakarta.validation.constraints.Min}(" + limit(min) + ") @${jakarta.validation.constraints.Max}("
                    + limit(max) + ") ";
        }

        @Override
        public String read() {
            return (small() ? "in.smallInteger(" : "in.integer(") + limits();
        }

        @Override
        public String write(String member, String value) {
            return "out.integer(" + literal(member) + ", " + value + ");";
        }

        @Override
        public String check(String value) {
            return "range(" + value + ", " + limits();
        }
    }

    /** A truth value. */
    record Bool() implements Type {

        @Override
        public String java() {
            return "Boolean";
        }

        @Override
        public String read() {
            return "in.bool()";
        }

        @Override
        public String write(String member, String value) {
            return "out.bool(" + literal(member) + ", " + value + ");";
        }
    }

    /** An object. */
    record Rec(String className, String codec) implements Type {

        @Override
        public String java() {
            return "${" + className + "}";
        }

        @Override
        public String constraints() {
            return "@${jakarta.validation.Valid} ";
        }

        @Override
        public String read() {
            return codec + ".read(in)";
        }

        @Override
        public String write(String member, String value) {
            return "out.object(" + literal(member) + ", " + value + ", " + codec + "::write);";
        }

        @Override
        public String check(String value) {
            return "object(" + value + ", " + codec + "::check)";
        }

        @Override
        public String writeElement() {
            return codec + "::write";
        }

        @Override
        public String checkElement() {
            return codec + "::check";
        }
    }

    /** A list; absent is empty, so that the least number of items of one that is there is always one. */
    record ListOf(Type item, int max) implements Type {

        @Override
        public String java() {
            return "${java.util.List}<@${jakarta.validation.constraints.NotNull} " + item.constraints() + item.java()
                    + ">";
        }

        @Override
        public String constraints() {
            return "@${jakarta.validation.constraints.Size}(max = " + max + ") ";
        }

        @Override
        public String read() {
            String element = item instanceof Rec rec
                    ? rec.codec() + "::read"
                    : "element -> " + item.read().replaceFirst("^in\\.", "element.");
            return "in.list(" + max + ", " + element + ")";
        }

        @Override
        public String write(String member, String value) {
            return "out.list(" + literal(member) + ", " + value + ", " + item.writeElement() + ");";
        }

        @Override
        public String check(String value) {
            return "list(" + value + ", " + max + ", " + item.checkElement() + ")";
        }
    }

    /** A list that a class written by hand wraps as its {@code entries}. */
    record Wrapped(String className, ListOf list) implements Type {

        @Override
        public String java() {
            return "${" + className + "}";
        }

        @Override
        public String constraints() {
            return "@${jakarta.validation.Valid} ";
        }

        @Override
        public String read() {
            return "new " + java() + "(" + list.read() + ")";
        }

        @Override
        public String write(String member, String value) {
            return unlessAbsent(value, list.write(member, value + ".entries()"));
        }

        @Override
        public String check(String member, String value) {
            String present = "check.present(" + literal(member) + ", " + value + ".entries());";
            return unlessAbsent(value, present + "\n            " + list.check(member, value + ".entries()"));
        }

        private static String unlessAbsent(String value, String statements) {
            return "if (" + value + " != null) {\n            " + statements + "\n        }";
        }
    }

    /** A member of the envelope that something else reads and writes; no component of the record. */
    record Slot() implements Type {

        @Override
        public String java() {
            return "";
        }

        @Override
        public String read() {
            return "";
        }

        @Override
        public String write(String member, String value) {
            return "slots.write(" + literal(member) + ", out);";
        }

        @Override
        public String check(String member, String value) {
            return "slots.check(" + literal(member) + ", check);";
        }
    }
}
