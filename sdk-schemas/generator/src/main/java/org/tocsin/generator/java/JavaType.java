package org.tocsin.generator.java;

import static org.tocsin.generator.source.Names.literal;

import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/**
 * How a type looks in a record, a reader, a writer and a check. All of it is Java with classes named in full, as
 * {@code ${org.example.Name}}: {@link JavaFile} imports them.
 */
interface JavaType {

    static JavaType of(Type type) {
        if (type instanceof Type.Str text) {
            return new Str(text);
        } else if (type instanceof Type.Value value) {
            return new Value(value);
        } else if (type instanceof Type.CodeOf code) {
            return new CodeOf(code);
        } else if (type instanceof Type.Int integer) {
            return new Int(integer);
        } else if (type instanceof Type.Rec object) {
            return new Rec(object);
        } else if (type instanceof Type.ListOf list) {
            return new ListOf(of(list.item()), list.max());
        } else if (type instanceof Type.Wrapped wrapped) {
            return new Wrapped(
                    wrapped.className(),
                    of(wrapped.list().item()),
                    wrapped.list().max());
        } else if (type instanceof Type.Bool) {
            return new Bool();
        }
        return new Slot();
    }

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
        return writeItems(place, value);
    }

    /** The same where it is known that the list has items. */
    default String writeItems(String place, String value) {
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

    /** Statements that run where something is the case. */
    private static String when(String condition, String... statements) {
        return "if (" + condition + ") {\n            " + String.join("\n            ", statements) + "\n        }";
    }

    /** A string. */
    record Str(Type.Str type) implements JavaType {

        @Override
        public String java() {
            return "String";
        }

        @Override
        public String constraints() {
            String least = type.min() > 0 ? "min = " + type.min() + ", " : "";
            String form = type.pattern().isEmpty()
                    ? ""
                    : "@${jakarta.validation.constraints.Pattern}(regexp = " + literal(type.pattern()) + ") ";
            return "@${org.tocsin.message.TextLength}(" + least + "max = " + type.max() + ") " + form;
        }

        private String arguments() {
            return type.min() + ", " + type.max()
                    + (type.pattern().isEmpty()
                            ? ""
                            : ", Patterns." + type.constant() + ", " + literal(type.expected()));
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

    /** A value type written by hand, valid by construction. */
    record Value(Type.Value type) implements JavaType {

        @Override
        public String java() {
            return "${" + type.className() + "}";
        }

        /** The reader's and the checker's name for it. */
        private String name() {
            return Names.ofMember(type.className().substring(type.className().lastIndexOf('.') + 1));
        }

        @Override
        public String read() {
            return "in." + name() + "(" + type.max() + ", " + literal(type.expected()) + ")";
        }

        @Override
        public String readList(int most) {
            return "in." + name() + "s(" + most + ", " + type.max() + ", " + literal(type.expected()) + ")";
        }

        @Override
        public String check(String member, String value) {
            return type.watched() ? "check.look().at(" + value + ");" : "";
        }

        @Override
        public String checkList(String member, String value, int most) {
            return "check." + name() + "s(" + literal(member) + ", " + value + ", " + most + ");";
        }
    }

    /** A code of a list. */
    record CodeOf(Type.CodeOf type) implements JavaType {

        @Override
        public String java() {
            return "${" + CodeFile.PACKAGE + "." + type.list().className() + "}";
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
    record Int(Type.Int type) implements JavaType {

        private String limit(long value) {
            return type.isSmall() ? String.valueOf(value) : value + "L";
        }

        private String limits() {
            return limit(type.min()) + ", " + limit(type.max()) + ")";
        }

        @Override
        public String java() {
            return type.isSmall() ? "Integer" : "Long";
        }

        @Override
        public String constraints() {
            return "@${jakarta.validation.constraints.Min}(" + limit(type.min())
                    + ") @${jakarta.validation.constraints.Max}(" + limit(type.max()) + ") ";
        }

        @Override
        public String read() {
            return (type.isSmall() ? "in.smallInteger(" : "in.integer(") + limits();
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
    record Bool() implements JavaType {

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
    record Rec(Type.Rec type) implements JavaType {

        private String codec() {
            return CodecFile.nameFor(type.javaName());
        }

        @Override
        public String java() {
            return "${" + type.className() + "}";
        }

        @Override
        public String constraints() {
            return "@${jakarta.validation.Valid} ";
        }

        @Override
        public String read() {
            return codec() + ".read(in)";
        }

        @Override
        public String readList(int max) {
            return codec() + ".readAll(in, " + max + ")";
        }

        @Override
        public String write(String place, String value) {
            return when(value + " != null", codec() + ".write(out.member(" + place + "), " + value + ");");
        }

        @Override
        public String writeList(String place, String value) {
            return when("!" + value + ".isEmpty()", writeItems(place, value));
        }

        @Override
        public String writeItems(String place, String value) {
            return codec() + ".writeAll(out.member(" + place + "), " + value + ");";
        }

        @Override
        public String check(String member, String value) {
            return when(
                    value + " != null",
                    "check.enter(" + literal(member) + ");",
                    codec() + ".check(check, " + value + ");",
                    "check.leave();");
        }

        @Override
        public String checkList(String member, String value, int max) {
            return codec() + ".checkAll(check, " + literal(member) + ", " + value + ", " + max + ");";
        }
    }

    /** A list. */
    record ListOf(JavaType item, int max) implements JavaType {

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

    /** A list in a class written by hand. */
    record Wrapped(String className, JavaType item, int max) implements JavaType {

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
            return "in.look().at(new " + java() + "(" + item.readList(max) + "))";
        }

        @Override
        public String write(String place, String value) {
            return when(value + " != null", item.writeItems(place, value + ".entries()"));
        }

        @Override
        public String check(String member, String value) {
            return when(
                    value + " != null",
                    "check.present(" + literal(member) + ", " + value + ".entries());",
                    item.checkList(member, value + ".entries()", max),
                    "check.look().at(" + value + ");");
        }
    }

    /** What is no component of a record. */
    record Slot() implements JavaType {

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
