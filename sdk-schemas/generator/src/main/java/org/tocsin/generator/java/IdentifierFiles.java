package org.tocsin.generator.java;

import static org.tocsin.generator.java.JavaFile.prose;
import static org.tocsin.generator.source.Names.literal;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.IdentifierType;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/** The types of identifiers, and their readers. */
public final class IdentifierFiles {

    private static final String UUID = "uuid";

    private IdentifierFiles() {}

    /** The type itself: a record of a UUID, or of a text where identifiers of other schemes are also allowed. */
    public static JavaFile type(IdentifierType identifier) {
        String className = identifier.className();
        String name = Names.simple(className);
        boolean uuid = identifier.form().form().equals(UUID);
        JavaFile file = new JavaFile(
                className.substring(0, className.lastIndexOf('.')), name, "java.json and common/strings.schema.json");
        file.javadoc(
                0,
                List.of(
                        "The identifier of " + fact(identifier, "identifies") + ": a UUID (RFC 9562) in lower case"
                                + (uuid ? "." : ", or a URN (RFC 8141) that another scheme gives."),
                        prose(fact(identifier, "says")) + (uuid ? "" : " It is kept as it is written.") + " Clause: "
                                + JavaFile.clause(fact(identifier, "clause")) + "."));
        return file.template(
                uuid ? "identifier-of-uuid" : "identifier-of-text",
                name,
                literal(identifier.form().pattern()));
    }

    private static String fact(IdentifierType identifier, String fact) {
        return identifier.facts().path(fact).asString();
    }

    private static boolean isListed(IdentifierType identifier, Format format) {
        return format.objects().stream()
                .flatMap(object -> object.members().stream())
                .anyMatch(member -> member.isList()
                        && member.item() instanceof Type.Identifier item
                        && item.className().equals(identifier.className()));
    }

    /** The form of each value type that is written as a string. */
    public static JavaFile forms(Format format) {
        SortedMap<String, String> forms = new TreeMap<>();
        for (IdentifierType identifier : format.identifiers()) {
            Type.Str form = identifier.form();
            forms.put(identifier.className(), form(form.form(), form.max(), form.expected(), identifier.className()));
        }
        format.objects().stream()
                .flatMap(object -> object.members().stream())
                .map(Definition.Member::item)
                .filter(Type.Value.class::isInstance)
                .map(Type.Value.class::cast)
                .forEach(value -> forms.put(
                        value.className(), form(value.form(), value.max(), value.expected(), value.className())));
        JavaFile file = new JavaFile(CodecFile.PACKAGE, "ValueForms", "java.json and common/strings.schema.json");
        return file.template(
                "ValueForms",
                forms.entrySet().stream()
                        .map(each -> "            case " + literal(Names.simple(each.getKey()))
                                + " ->\n                " + each.getValue() + ";\n")
                        .collect(Collectors.joining()));
    }

    private static String form(String name, int max, String expected, String className) {
        return "new ValueForms(" + literal(name) + ", " + max + ", " + literal(expected) + ", ${" + className
                + "}::asWritten)";
    }

    /** The readers of the identifiers that have no hand-written reader. */
    public static JavaFile readers(Format format) {
        JavaFile file = new JavaFile(CodecFile.PACKAGE, "Identifiers", "java.json and members.json");
        file.javadoc(0, List.of("Reads identifiers, each as the type that stands for what it identifies."));
        file.code("final class Identifiers {").blank().code("    private Identifiers() {}");
        for (IdentifierType identifier : format.identifiers()) {
            if (!identifier.byHand()) {
                String name = Names.simple(identifier.className());
                file.blank()
                        .template(
                                "read-identifier",
                                "${" + identifier.className() + "}",
                                Names.ofMember(name),
                                identifier.form().min(),
                                identifier.form().max(),
                                literal(identifier.form().form()),
                                literal(identifier.form().expected()));
                if (isListed(identifier, format)) {
                    file.blank().template("read-identifiers", name, Names.ofMember(name));
                }
            }
        }
        return file.code("}");
    }
}
