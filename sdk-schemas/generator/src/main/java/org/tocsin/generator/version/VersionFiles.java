package org.tocsin.generator.version;

import static org.tocsin.generator.source.Names.literal;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Type;

/** The files of Java that know the versions: the newest one, and what minor versions have added. */
public final class VersionFiles {

    private VersionFiles() {}

    public static List<JavaFile> of(Versions versions, Format format, Since since) {
        return List.of(newest(versions), additions(format, since));
    }

    private static JavaFile newest(Versions versions) {
        return new JavaFile("org.tocsin.message", "NewestVersion", "the folders of the versions")
                .javadoc(0, List.of("The newest version of the format that this SDK knows."))
                .template("NewestVersion", literal(versions.newest().toString()));
    }

    private static JavaFile additions(Format format, Since since) {
        return new JavaFile(
                        "org.tocsin.internal.member", "Additions", "the members and codes that say since when they are")
                .javadoc(0, List.of("What minor versions have added to the objects and code lists of the first one."))
                .template(
                        "Additions",
                        format.objects().stream()
                                .flatMap(object -> since.added(object).stream()
                                        .map(member -> "\n            ${java.util.Map}.entry("
                                                + literal(object.shortName() + "." + member.name()) + ", "
                                                + since.minor(since.of(object, member)) + ")"))
                                .collect(Collectors.joining(",")),
                        format.codeLists().stream()
                                .flatMap(list -> since.added(list).stream()
                                        .map(code -> "\n            ${java.util.Map}.entry(" + codeType(list) + "."
                                                + code.constant() + ", new OfList(" + literal(list.name()) + ", "
                                                + since.minor(since.of(list, code)) + "))"))
                                .collect(Collectors.joining(",")));
    }

    private static String codeType(CodeList list) {
        return JavaType.of(new Type.CodeOf(list)).java();
    }

    /** The call by which a codec notes that a message has a member, or a code in it, that was added; empty where none can be. */
    public static String noted(Since since, Definition object, Definition.Member member, String value) {
        int minor = since.minor(since.of(object, member));
        if (since.added(object).contains(member)) {
            return "version().added(" + value + ", " + minor + ")";
        }
        return member.item() instanceof Type.CodeOf code
                        && !since.added(code.list()).isEmpty()
                ? "version().addedCode(" + value + ")"
                : "";
    }
}
