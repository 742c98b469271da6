package org.tocsin.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.generator.completeness.Completeness;
import org.tocsin.generator.contradiction.ContradictionFile;
import org.tocsin.generator.contradiction.ContradictionTable;
import org.tocsin.generator.contradiction.Contradictions;
import org.tocsin.generator.decision.DecisionAid;
import org.tocsin.generator.decision.DecisionTables;
import org.tocsin.generator.java.BodyFiles;
import org.tocsin.generator.java.CodeFile;
import org.tocsin.generator.java.CodecFile;
import org.tocsin.generator.java.IdentifierFiles;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.output.GeneratedFiles;
import org.tocsin.generator.page.PageFiles;
import org.tocsin.generator.place.PlaceFile;
import org.tocsin.generator.record.MemberIndex;
import org.tocsin.generator.record.MemberRules;
import org.tocsin.generator.record.RecordFile;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.shape.ShapeFiles;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.specification.Catalogue;
import org.tocsin.generator.specification.ClausePage;
import org.tocsin.generator.specification.CodesSchema;
import org.tocsin.generator.specification.EnvelopeSchema;
import org.tocsin.generator.specification.TableFiles;
import org.tocsin.generator.table.AccusationFile;
import org.tocsin.generator.table.GroupFile;
import org.tocsin.generator.table.ListedValueFiles;
import org.tocsin.generator.table.MemberFiles;
import org.tocsin.generator.table.ProblemFile;
import org.tocsin.generator.table.RenamedZoneFile;
import org.tocsin.generator.table.RuleClasses;
import org.tocsin.generator.table.TypeFile;
import org.tocsin.generator.table.ValueRuleFiles;
import org.tocsin.generator.version.Identity;
import org.tocsin.generator.version.Since;
import org.tocsin.generator.version.VersionFiles;
import org.tocsin.generator.version.Versions;

/**
 * The generator program: reads the source of the format below the root of the project, and writes all files that are
 * derived from it.
 */
public final class Generator {

    private static final String JAVA = "sdk-core/src/generated/java/";
    private static final String PLACES = "sdk-core/formats/src/generated/java/";
    private static final String DOCUMENTATION = "sdk-core/src/generated/documentation/";
    private static final String RULES = "sdk-core/src/main/java/org/tocsin/internal/";
    private static final String CHAPTERS = "spec/src/docs/asciidoc";
    private static final String TABLES = "spec/src/docs/asciidoc/generated/";
    private static final String SUITE = "spec/conformance";
    private static final String SHAPES = SUITE + "/shape/";
    private static final String SENTENCES = "sdk-core/src/main/resources/org/tocsin/validation/";

    private final Path root;
    private final Versions versions;
    private final Path source;

    Generator(Path root) {
        this.root = root;
        this.versions = Versions.of(root);
        this.source = versions.source();
    }

    /**
     * Writes every generated file, and deletes files that are no longer generated. The argument is the root of the
     * project.
     */
    public static void main(String[] arguments) throws IOException {
        Generator generator = new Generator(Path.of(arguments.length > 0 ? arguments[0] : "."));
        System.out.println(generator.files().write());
        generator.completeness().lacking().forEach(System.out::println);
    }

    /** All that it makes, with the folders that hold nothing else. */
    GeneratedFiles files() throws IOException {
        List<Path> folders = Stream.of(JAVA, PLACES, DOCUMENTATION, TABLES, SHAPES)
                .map(root::resolve)
                .filter(Files::isDirectory)
                .toList();
        return new GeneratedFiles(root, generate(), folders);
    }

    /** Every generated file with its content. */
    SortedMap<Path, String> generate() throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        Format format = completeness().format();
        Register register = new Register(source, format);
        Since since = new Since(versions, format, register.rules());
        Contradictions contradictions = new Contradictions(format, register.rules());
        MemberRules rules = new MemberRules(format, register);
        format.objects().forEach(object -> {
            java(files, RecordFile.of(object, format, rules));
            java(files, CodecFile.of(object, format, register, since));
            JavaFile places = PlaceFile.of(object);
            files.put(root.resolve(PLACES + places.path()), places.text());
        });
        format.codeLists().forEach(list -> java(files, CodeFile.of(list)));
        format.identifiers().forEach(identifier -> java(files, IdentifierFiles.type(identifier)));
        java(files, IdentifierFiles.readers(format));
        java(files, IdentifierFiles.forms(format));
        java(files, BodyFiles.body(format.bodies()));
        java(files, BodyFiles.codecs(format.bodies()));
        java(files, BodyFiles.patterns(format.patterns()));
        MemberFiles members = new MemberFiles(format);
        java(files, members.meanings());
        java(files, members.table());
        java(files, TypeFile.of(format));
        VersionFiles.of(versions, format, since).forEach(file -> java(files, file));
        java(files, GroupFile.of(format));
        java(files, RenamedZoneFile.of(format));
        ListedValueFiles.of(format).forEach(file -> java(files, file));
        AccusationFile.of(format.accusationWords()).forEach(file -> java(files, file));
        java(files, ProblemFile.of(register.rules()));
        java(files, ContradictionFile.of(contradictions));
        java(files, ValueRuleFiles.bits(register));
        java(files, ValueRuleFiles.shape(format, register));
        java(files, RuleClasses.ofMessage(root.resolve(RULES + "rule"), register.rules()));
        java(files, RuleClasses.ofContext(root.resolve(RULES + "context"), register.rules()));
        files.put(
                root.resolve(DOCUMENTATION + "clauses.html"), ClausePage.of(root.resolve(CHAPTERS), register.rules()));
        TableFiles.of(format, register).forEach((name, table) -> files.put(root.resolve(TABLES + name), table));
        PageFiles.of(format, register, since, source, root.resolve(CHAPTERS), root.resolve(SENTENCES))
                .forEach((name, page) -> files.put(root.resolve(TABLES + name), page));
        files.put(root.resolve(TABLES + "decision-aid.adoc"), DecisionTables.of(new DecisionAid(source, format)));
        files.put(root.resolve(TABLES + "contradictions.adoc"), ContradictionTable.of(contradictions));
        SortedMap<String, String> schemas = new TreeMap<>();
        schemas.put(
                Format.CODES_SCHEMA,
                CodesSchema.of(Identity.of(versions.newest(), Format.CODES_SCHEMA), format.codeLists()));
        schemas.put(
                Format.ENVELOPE,
                EnvelopeSchema.of(Files.readString(source.resolve(Format.ENVELOPE)), format.bodiesByType()));
        schemas.put("member-index.json", MemberIndex.of(versions.newest(), format, rules, since));
        schemas.put(Catalogue.FILE, Catalogue.of(versions, schemas));
        if (!versions.isReleased(versions.newest())) {
            schemas.forEach((name, schema) -> files.put(source.resolve(name), schema));
        }
        files.put(versions.index(), versions.indexText());
        ShapeFiles.of(format, schemas, root.resolve(SUITE))
                .forEach((name, cases) -> files.put(root.resolve(SHAPES + name), cases));
        return files;
    }

    /** What types, rules and languages lack. */
    Completeness completeness() throws IOException {
        return new Completeness(root, source);
    }

    private void java(Map<Path, String> files, JavaFile file) {
        files.put(root.resolve(JAVA + file.path()), file.text());
    }
}
