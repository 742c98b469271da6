package org.tocsin.generator.java;

import static org.tocsin.generator.source.Names.literal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/**
 * The Java code for a type in a record, a reader, a writer and a check. Classes in the code have their full names, as
 * {@code ${org.example.Name}}; {@link JavaFile} imports them.
 */
public interface JavaType {

    /** The constraint on values that are written as a string of one form. */
    String WELL_FORMED = "@${org.tocsin.message.WellFormed} ";

    static JavaType of(Type type) {
        if (type instanceof Type.Str text) {
            return Scalar.of(text);
        } else if (type instanceof Type.Value value) {
            return Scalar.of(value);
        } else if (type instanceof Type.Identifier identifier) {
            return new Identifier(identifier);
        } else if (type instanceof Type.CodeOf code) {
            return Scalar.of(code);
        } else if (type instanceof Type.Int integer) {
            return Scalar.of(integer);
        } else if (type instanceof Type.Bool) {
            return new Scalar("Boolean", "", "bool", "", "bool", "", "", "");
        } else if (type instanceof Type.Rec object) {
            return new Rec(object);
        } else if (type instanceof Type.Free object) {
            return new Free(object.className());
        } else if (type instanceof Type.ListOf list) {
            return new ListOf(of(list.item()), list.max());
        } else if (type instanceof Type.Wrapped wrapped) {
            return new Wrapped(
                    wrapped.className(),
                    of(wrapped.list().item()),
                    wrapped.list().max(),
                    false);
        }
        throw new IllegalStateException("no component of a record: " + type);
    }

    /** The Java type, boxed. */
    String java();

    /** The constraints as annotations on the type, each followed by a space. */
    default String constraints() {
        return "";
    }

    /** The expression that reads a value at the current token of {@code in}. */
    String read();

    /** The expression that reads an array of at most {@code max} such values. */
    default String readList(int max) {
        throw new IllegalStateException("there are no lists of " + java());
    }

    /** The statement that writes the member; {@code place} gives its name, for example {@code MEMBERS, 3}. */
    default String write(String place, String value) {
        throw new IllegalStateException("no way to write " + java());
    }

    /** The statement that writes the member, a list of such values. */
    default String writeList(String place, String value) {
        return writeItems(place, value);
    }

    /** The same for a list that is known to have items. */
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

    /** Statements that run under a condition. */
    private static String when(String condition, String... statements) {
        return Stream.of(statements)
                .filter(statement -> !statement.isEmpty())
                .collect(Collectors.joining("\n            ", "if (" + condition + ") {\n            ", "\n        }"));
    }

    /**
     * A value that is not an object: a string, a code, a number.
     *
     * @param reader the name of the reader method; the one for a list has an s at its end
     * @param arguments the arguments of the reader method
     * @param writer the name of the writer method
     * @param checker the name of the check method; empty where a single value needs no check
     * @param listChecker the name of the check method for a list of such values
     * @param checked further arguments of the check method after member and value, beginning with a comma
     */
    record Scalar(
            String java,
            String constraints,
            String reader,
            String arguments,
            String writer,
            String checker,
            String listChecker,
            String checked)
            implements JavaType {

        static Scalar of(Type.Str text) {
            boolean plain = text.pattern().isEmpty();
            String arguments = text.min() + ", " + text.max()
                    + (plain ? "" : ", Patterns." + text.constant() + ", " + literal(text.expected()));
            String constraints = "@${org.tocsin.message.TextLength}("
                    + (text.min() > 0 ? "min = " + text.min() + ", " : "") + "max = " + text.max() + ") "
                    + (plain
                            ? ""
                            : "@${jakarta.validation.constraints.Pattern}(regexp = " + literal(text.pattern())
                                    + ", message = " + literal(text.expected()) + ") ");
            return new Scalar("String", constraints, "text", arguments, "text", "text", "texts", ", " + arguments);
        }

        static Scalar of(Type.Value value) {
            String name = Names.ofMember(Names.simple(value.className()));
            String arguments = value.max() + ", " + literal(value.expected());
            String listChecker = value.form().equals("party-code") ? "partyCodes" : "writtens";
            return new Scalar(
                    "${" + value.className() + "}", WELL_FORMED, name, arguments, "text", "written", listChecker, "");
        }

        static Scalar of(Type.CodeOf code) {
            String java = "${" + CodeFile.PACKAGE + "." + code.list().className() + "}";
            return new Scalar(java, "", "code", java + ".list()", "text", "code", "codes", ", " + java + ".list()");
        }

        static Scalar of(Type.Int integer) {
            String end = integer.isSmall() ? "" : "L";
            String min = integer.min() + end;
            String max = integer.max() + end;
            String limits = min + ", " + max;
            return new Scalar(
                    integer.isSmall() ? "Integer" : "Long",
                    "@${jakarta.validation.constraints.Min}(" + min + ") @${jakarta.validation.constraints.Max}(" + max
                            + ") ",
                    integer.isSmall() ? "smallInteger" : "integer",
                    limits,
                    "integer",
                    "range",
                    "ranges",
                    ", " + limits);
        }

        @Override
        public String read() {
            return "in." + reader + "(" + arguments + ")";
        }

        @Override
        public String readList(int most) {
            return "in." + reader + "s(" + most + ", " + arguments + ")";
        }

        @Override
        public String write(String place, String value) {
            return "out." + writer + "(" + place + ", " + value + ");";
        }

        @Override
        public String check(String member, String value) {
            return checker.isEmpty() ? "" : "check." + checker + "(" + literal(member) + ", " + value + checked + ");";
        }

        @Override
        public String checkList(String member, String value, int most) {
            return "check." + listChecker + "(" + literal(member) + ", " + value + ", " + most + checked + ");";
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
            return codec() + ".LIST.readAll(in, " + max + ")";
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
            return codec() + ".LIST.writeAll(out.member(" + place + "), " + value + ");";
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
            return codec() + ".LIST.checkAll(check, " + literal(member) + ", " + value + ", " + max + ");";
        }
    }

    /** An object with members of any names, in a hand-written class. */
    record Free(String className) implements JavaType {

        private String method() {
            return Names.ofMember(Names.simple(className));
        }

        @Override
        public String java() {
            return "${" + className + "}";
        }

        @Override
        public String read() {
            return "in." + method() + "()";
        }

        @Override
        public String write(String place, String value) {
            return "out." + method() + "(" + place + ", " + value + ");";
        }

        @Override
        public String check(String member, String value) {
            return "check." + method() + "(" + literal(member) + ", " + value + ");";
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

    /**
     * A list in a hand-written class.
     *
     * @param watched whether the first look tests it
     */
    record Wrapped(String className, JavaType item, int max, boolean watched) implements JavaType {

        Wrapped watched(boolean isWatched) {
            return new Wrapped(className, item, max, isWatched);
        }

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
            return "in." + Names.ofMember(Names.simple(className)) + "(" + max + ")";
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
                    watched ? "check.look().at(" + value + ");" : "");
        }
    }
}
