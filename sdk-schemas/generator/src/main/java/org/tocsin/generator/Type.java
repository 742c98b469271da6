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

    /** The expression that reads an array of such values, of which there may be so many. */
    default String readList(int max) {
        throw new IllegalStateException("there are no lists of " + java());
    }

    /** The statement that writes the member at a place, such as {@code MEMBERS, 3}. */
    default String write(String place, String value) {
        return "out.text(" + place + ", " + value + ");";
    }

    /** The statement that writes the member, a list of such values. */
    default String writeList(String place, String value) {
        return "out.texts(" + place + ", " + value + ");";
    }

    /** The statement that checks the member; empty where the Java type leaves nothing to check. */
    default String check(String member, String value) {
        return "";
    }

    /** The statement that checks the member, a list of such values. */
    default String checkList(String member, String value, int max) {
        throw new IllegalStateException("there are no lists of " + java());
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
        public String readList(int most) {
            return "in.texts(" + most + ", " + arguments() + ")";
        }

        @Override
        public String check(String member, String value) {
            return "check.text(" + literal(member) + ", " + value + ", " + arguments() + ");";
        }

        @Override
        public String checkList(String member, String value, int most) {
            return "check.texts(" + literal(member) + ", " + value + ", " + most + ", " + arguments() + ");";
        }
    }

    /** A string whose form is a value type written by hand, valid by construction; some are shown to the first look. */
    record Value(String className, int max, String expected, boolean watched) implements Type {

        @Override
        public String java() {
            return "${" + className + "}";
        }

        /** The reader's and the checker's name for it. */
        private String name() {
            return Names.ofMember(className.substring(className.lastIndexOf('.') + 1));
        }

        @Override
        public String read() {
            return "in." + name() + "(" + max + ", " + literal(expected) + ")";
        }

        @Override
        public String readList(int most) {
            return "in." + name() + "s(" + most + ", " + max + ", " + literal(expected) + ")";
        }

        @Override
        public String check(String member, String value) {
            return watched ? "check.look().at(" + value + ");" : "";
        }

        @Override
        public String checkList(String member, String value, int most) {
            return "check." + name() + "s(" + literal(member) + ", " + value + ", " + most + ");";
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
        public String readList(int max) {
            return "in.codes(" + max + ", " + java() + ".list())";
        }

        @Override
        public String check(String member, String value) {
            return "check.code(" + literal(member) + ", " + value + ", " + java() + ".list());";
        }

        @Override
        public String checkList(String member, String value, int max) {
            return "check.codes(" + literal(member) + ", " + value + ", " + max + ", " + java() + ".list());";
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
        public String write(String place, String value) {
            return "out.integer(" + place + ", " + value + ");";
        }

        @Override
        public String check(String member, String value) {
            return "check.range(" + literal(member) + ", " + value + ", " + limits() + ";";
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
        public String write(String place, String value) {
            return "out.bool(" + place + ", " + value + ");";
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
        public String readList(int max) {
            return codec + ".readAll(in, " + max + ")";
        }

        @Override
        public String write(String place, String value) {
            return unless(value + " == null", codec + ".write(out.member(" + place + "), " + value + ");");
        }

        @Override
        public String writeList(String place, String value) {
            return unless(value + ".isEmpty()", codec + ".writeAll(out.member(" + place + "), " + value + ");");
        }

        @Override
        public String check(String member, String value) {
            return unless(
                    value + " == null",
                    "check.enter(" + literal(member) + ");",
                    codec + ".check(check, " + value + ");",
                    "check.leave();");
        }

        @Override
        public String checkList(String member, String value, int max) {
            return codec + ".checkAll(check, " + literal(member) + ", " + value + ", " + max + ");";
        }
    }

    /** Statements for what is there. */
    private static String unless(String absent, String... statements) {
        String condition = absent.contains(" == ") ? absent.replace(" == ", " != ") : "!" + absent;
        return "if (" + condition + ") {\n            " + String.join("\n            ", statements) + "\n        }";
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
            return item.readList(max);
        }

        @Override
        public String write(String place, String value) {
            return item.writeList(place, value);
        }

        @Override
        public String check(String member, String value) {
            return item.checkList(member, value, max);
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
            return "in.look().at(new " + java() + "(" + list.read() + "))";
        }

        @Override
        public String write(String place, String value) {
            String entries = list.write(place, value + ".entries()");
            return unless(
                    value + " == null",
                    entries.substring(entries.indexOf('\n') + 1, entries.lastIndexOf('\n'))
                            .strip());
        }

        @Override
        public String check(String member, String value) {
            return unless(
                    value + " == null",
                    "check.present(" + literal(member) + ", " + value + ".entries());",
                    list.check(member, value + ".entries()"),
                    "check.look().at(" + value + ");");
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
        public String check(String member, String value) {
            return "slots.check(" + literal(member) + ", check);";
        }
    }
}
