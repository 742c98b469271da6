package org.tocsin.generator.record;

import static org.tocsin.generator.java.JavaFile.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/**
 * The builder of a record. Its methods take the types of {@link Shorthand} and never throw. A method replaces the value
 * that was set before; for a list there is also a method that adds. For a member whose methods take several types there
 * is a method to clear it, because a call with null would need a cast.
 */
final class BuilderFile {

    private static final String ELEMENTS = "${org.tocsin.internal.record.Elements}";

    private final Definition definition;
    private final Format format;
    private final MemberRules rules;
    private final JavaFile file;

    BuilderFile(Definition definition, Format format, MemberRules rules, JavaFile file) {
        this.definition = definition;
        this.format = format;
        this.rules = rules;
        this.file = file;
    }

    void write() {
        List<Member> components = definition.components();
        file.blank().javadoc(4, List.of(introduction()));
        file.template(
                "builder",
                components.stream()
                        .map(member -> "        private "
                                + (isNeverNull(member) ? "" : "@${org.jspecify.annotations.Nullable} ") + plain(member)
                                + " " + member.name()
                                + empty(member).map(none -> " = " + none).orElse("") + ";")
                        .collect(Collectors.joining("\n")));
        components.forEach(this::setters);
        boolean many = components.size() > 5;
        file.blank()
                .javadoc(
                        8,
                        List.of("The " + prose(definition.title().toLowerCase(Locale.ROOT)) + " as it is set so far."))
                .template(
                        "build",
                        definition.javaName(),
                        (many ? "\n                    " : "")
                                + components.stream()
                                        .map(Member::name)
                                        .collect(Collectors.joining(many ? ",\n                    " : ", ")));
    }

    private String introduction() {
        List<String> required = definition.components().stream()
                .filter(Member::required)
                .map(member -> "{@code " + member.name() + "}")
                .toList();
        return "Builds a {@link " + definition.javaName()
                + "}. It checks nothing: the whole message is checked at once. "
                + (required.isEmpty() ? "Nothing is required." : "Required: " + String.join(", ", required) + ".");
    }

    /** The value of an absent member; empty where that is null. */
    private static Optional<String> empty(Member member) {
        return member.isList()
                ? Optional.of("List.of()")
                : member.type() instanceof Type.Free ? Optional.of(plain(member) + ".none()") : Optional.empty();
    }

    /** Whether an absent member is an empty value. */
    static boolean isNeverNull(Member member) {
        return empty(member).isPresent();
    }

    /** The expression of the value that is stored for a member that is never null. */
    static String kept(Member member) {
        String name = member.name();
        return member.isList()
                ? ELEMENTS + ".copy(" + name + ")"
                : name + " == null ? " + empty(member).orElseThrow() + " : " + name;
    }

    /** The type of a member in a builder, without constraints. */
    static String plain(Member member) {
        return member.type() instanceof Type.ListOf list
                ? "${java.util.List}<" + JavaType.of(list.item()).java() + ">"
                : JavaType.of(member.type()).java();
    }

    private void setters(Member member) {
        file.blank().javadoc(8, description(member));
        if (member.type() instanceof Type.ListOf list) {
            ofList(member, JavaType.of(list.item()).java());
        } else {
            single(member);
        }
    }

    private List<String> description(Member member) {
        String presence =
                member.required() ? " Required." : member.description().contains("Absent") ? "" : " Optional.";
        String adds = member.isList() ? " Replaces what was set before; {@code add" + capital(member) + "} adds." : "";
        return List.of(
                prose(member.title() + ": " + member.description()) + presence + adds + rules.of(definition, member));
    }

    private void single(Member member) {
        String name = member.name();
        String nullable = member.required() ? "" : "@Nullable ";
        method(name, nullable + plain(member) + " " + name, name, isNeverNull(member) ? kept(member) : name);
        boolean several = member.type() instanceof Type.Wrapped;
        if (member.type() instanceof Type.Wrapped wrapped) {
            file.blank().javadoc(8, List.of(prose(member.title()) + ", in one language."));
            method(
                    name,
                    "String language, String words",
                    name,
                    JavaType.of(wrapped).java() + ".of(language, words)");
        }
        for (Shorthand each : Shorthand.of(member.type(), format)) {
            file.blank().javadoc(8, List.of(prose(member.title()) + ", " + each.says() + "."));
            method(name, (each.isPrimitive() ? "" : nullable) + each.type() + " " + name, name, each.value(name));
            several |= !each.isPrimitive();
        }
        if (several) {
            file.blank().javadoc(8, List.of(prose(member.title()) + ", as if it had not been set."));
            method("clear" + capital(member), "", name, "null");
        }
    }

    private void ofList(Member member, String item) {
        String name = member.name();
        String add = "add" + capital(member);
        String title = prose(member.title());
        method(name, plain(member) + " " + name, name, kept(member));
        file.blank().javadoc(8, List.of(title + ", one by one, in place of what was set before."));
        method(name, item + "... " + name, name, ELEMENTS + ".of(" + name + ")");
        file.blank().javadoc(8, List.of(title + ", added to what was set before."));
        method(add, item + "... more", name, ELEMENTS + ".plus(" + name + ", " + ELEMENTS + ".of(more))");
        for (Shorthand each : Shorthand.of(member.item(), format)) {
            String elements = ELEMENTS + ".of(" + each.function() + ", first, more)";
            String parameters = each.type() + " first, " + each.type() + "... more";
            file.blank().javadoc(8, List.of(title + ", each " + each.says() + ", in place of what was set before."));
            method(name, parameters, name, elements);
            file.blank().javadoc(8, List.of(title + ", each " + each.says() + ", added to what was set before."));
            method(add, parameters, name, ELEMENTS + ".plus(" + name + ", " + elements + ")");
        }
    }

    private static String capital(Member member) {
        return Names.className(member.name());
    }

    private void method(String name, String parameters, String member, String value) {
        file.code("""
                        public Builder %1$s(%2$s) {
                            this.%3$s = %4$s;
                            return this;
                        }
                """.formatted(name, parameters, member, value));
    }
}
