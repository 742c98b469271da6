package org.tocsin.generator.table;

import static org.tocsin.generator.java.JavaFile.prose;
import static org.tocsin.generator.source.Names.literal;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Meanings;
import org.tocsin.generator.source.Names;

/** The files about members: the meanings, and the table of the members of records. */
public final class MemberFiles {

    private static final String PACKAGE = "org.tocsin.internal.member";

    private final Format format;
    private final Meanings meanings;
    private final List<Definition> objects;

    public MemberFiles(Format format) {
        this.format = format;
        this.meanings = format.meanings();
        this.objects = format.objects();
    }

    public JavaFile meanings() {
        JavaFile file = new JavaFile(PACKAGE, "Meaning", "members.json");
        file.javadoc(0, List.of("What a member of a message means."));
        file.code("public enum Meaning {");
        meanings.all().forEach((name, says) -> {
            file.javadoc(4, List.of(prose(says)));
            file.code("    " + Names.constant(name) + ",");
        });
        return file.code("}");
    }

    public JavaFile table() {
        JavaFile file = new JavaFile(PACKAGE, "MemberTable", "the schemas and members.json");
        file.javadoc(0, List.of("The members of all records, by the number of the record and of the member."));
        file.template(
                "member-table",
                lines(
                        objects.size(),
                        i -> "            case " + literal(object(i).className()) + " -> " + i + ";"),
                lines(objects.size(), i -> "            case " + i + " -> " + method(object(i)) + "();"),
                lines(
                        objects.size(),
                        i -> "            case " + i + " -> value((${"
                                + object(i).className() + "}) holder, member);"),
                lines(objects.size(), i -> "        0x" + Long.toHexString(reached(object(i))) + "L,"),
                lines(objects.size(), i -> "        " + literal(object(i).shortName()) + ","));
        for (int i = 0; i < objects.size(); i++) {
            int record = i;
            List<Member> members = object(i).components();
            file.blank()
                    .template(
                            "members-of-record",
                            method(object(i)),
                            object(i).javaName(),
                            lines(members.size(), n -> member(record, n)),
                            lines(
                                    members.size(),
                                    n -> "            case " + n + " -> record."
                                            + members.get(n).name() + "();"));
        }
        return file.code("}");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private Definition object(int record) {
        return objects.get(record);
    }

    private static String method(Definition object) {
        return Names.ofMember(object.javaName());
    }

    private long reached(Definition object) {
        Set<String> reached = format.reached(object);
        List<String> names = List.copyOf(meanings.all().keySet());
        return IntStream.range(0, names.size())
                .filter(i -> reached.contains(names.get(i)))
                .mapToLong(i -> 1L << i)
                .sum();
    }

    private String member(int record, int number) {
        Definition object = object(record);
        Member member = object.components().get(number);
        String said = meanings.of(object, member).stream()
                .map(meaning -> "Meaning." + Names.constant(meaning))
                .collect(Collectors.joining(", "));
        String beside = meanings.beside(object, member).stream()
                .map(name -> ", "
                        + object.components().stream()
                                .map(Member::name)
                                .toList()
                                .indexOf(name))
                .collect(Collectors.joining());
        return "            new Member(" + record + ", " + number + ", " + literal(member.name()) + ", "
                + member.isList() + ", " + JavaType.of(member.item()).java() + ".class, ${java.util.Set}.of(" + said
                + ")"
                + beside + "),";
    }
}
