package org.tocsin.generator.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.location.JsonFile;
import tools.jackson.databind.JsonNode;

/** The source of one version of the format: schemas, code lists, rules, and their names in Java. */
public final class Format {

    public static final String ENVELOPE = "message.schema.json";
    public static final String CODES_SCHEMA = "common/codes.schema.json";
    public static final String TIME_ZONES = "time-zones.json";

    /**
     * Schemas that are not part of a message: the schema of the code lists, and the report that checkers write and no
     * SDK reads.
     */
    private static final Set<String> NOT_OF_MESSAGES = Set.of(CODES_SCHEMA, "problem-report.schema.json");

    private final Path folder;
    private final JsonNode java;
    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Map<String, CodeList> codeLists = new TreeMap<>();
    private final Map<String, Definition> definitions = new TreeMap<>();
    private final Meanings meanings;
    private final List<IdentifierType> identifiers;
    private final JsonNode timeZones;
    private final JsonNode accusationWords;

    /** The source in a folder, with the names in Java of this program. */
    public Format(Path folder) {
        this(folder, JsonFile.beside(Format.class, "java.json"));
    }

    /** The source in a folder, with the content of a file of names in Java. */
    public Format(Path folder, JsonNode java) {
        this.folder = folder;
        this.java = java;
        for (Path file : files("codes")) {
            CodeList list = new CodeList(JsonFile.read(file));
            codeLists.put(list.name(), list);
        }
        for (Path file : files("")) {
            String name = relative(file);
            if (name.endsWith(".schema.json") && !NOT_OF_MESSAGES.contains(name)) {
                schemas.put(name, JsonFile.read(file));
            }
        }
        schemas.forEach(Dialect::check);
        schemas.forEach(this::define);
        this.meanings = new Meanings(JsonFile.read(folder.resolve("members.json")), definitions.values());
        this.identifiers = IdentifierType.all(java, meanings);
        this.timeZones = JsonFile.read(folder.resolve(TIME_ZONES));
        this.accusationWords = JsonFile.read(folder.resolve("accusation-words.json"));
        definitions.replaceAll((id, object) ->
                object.with(member -> IdentifierType.of(member, meanings.of(object, member), identifiers)));
    }

    /** The content of {@code java.json}, which describes the Java form of the format. */
    public JsonNode java() {
        return java;
    }

    /** The content of {@code time-zones.json}: names of time zones that others have replaced. */
    public JsonNode timeZones() {
        return timeZones;
    }

    /** The content of another file beside the schemas. */
    public JsonNode data(String file) {
        return JsonFile.read(folder.resolve(file));
    }

    /** The words by which accusations in texts are found. */
    public JsonNode accusationWords() {
        return accusationWords;
    }

    /** The clause of the specification about the message type of a body. */
    public String chapter(Definition body) {
        return meanings.types().path(body.messageType()).path("chapter").asString();
    }

    private Stream<Definition.Member> members() {
        return definitions.values().stream().flatMap(definition -> definition.members().stream());
    }

    private List<Path> files(String below) {
        try (Stream<Path> all = Files.walk(folder.resolve(below))) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Every object, by its id, in order. */
    public List<Definition> objects() {
        return List.copyOf(definitions.values());
    }

    /** Whether some member holds a list of such objects. */
    public boolean isListed(Definition object) {
        return members().anyMatch(member -> member.listedObject().equals(object.className()));
    }

    public List<CodeList> codeLists() {
        return List.copyOf(codeLists.values());
    }

    public List<Definition> bodies() {
        return definitions.values().stream().filter(Definition::isBody).toList();
    }

    /** The bodies in the order of their types in the code list. */
    public List<Definition> bodiesByType() {
        List<String> types = messageTypes();
        return bodies().stream()
                .sorted(Comparator.comparingInt(body -> types.indexOf(body.messageType())))
                .toList();
    }

    private List<String> messageTypes() {
        return Dialect.found(codeLists.get("message-type"), "no list of the types")
                .defined();
    }

    /** The meanings of the members. */
    public Meanings meanings() {
        return meanings;
    }

    /** The meanings of the members of an object and of all objects below it. */
    public Set<String> reached(Definition object) {
        Set<String> reached = new HashSet<>();
        Deque<Definition> waiting = new ArrayDeque<>(List.of(object));
        Set<Definition> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            Definition next = waiting.pop();
            for (Definition.Member member : next.members()) {
                reached.addAll(meanings.of(next, member));
                if (member.item() instanceof Type.Rec below) {
                    Definition definition = Dialect.found(definitions.get(below.id()), below.id());
                    if (seen.add(definition)) {
                        waiting.push(definition);
                    }
                }
            }
        }
        return reached;
    }

    /** The types of identifiers, by the meanings of the identifiers. */
    public List<IdentifierType> identifiers() {
        return identifiers;
    }

    /** The string definitions that have a form of their own and no Java type, constant to pattern. */
    public Map<String, String> patterns() {
        Map<String, String> patterns = new TreeMap<>();
        members()
                .map(member -> member.type() instanceof Type.ListOf list ? list.item() : member.type())
                .filter(Type.Str.class::isInstance)
                .map(Type.Str.class::cast)
                .filter(text -> !text.pattern().isEmpty())
                .forEach(text -> {
                    String other = patterns.put(text.constant(), text.pattern());
                    Dialect.require(
                            other == null || other.equals(text.pattern()), "two patterns for " + text.constant());
                });
        return patterns;
    }

    private void define(String file, JsonNode schema) {
        if (isObject(schema) && !java.path("values").has(file)) {
            add(file, file, schema);
        }
        schema.path("$defs").properties().forEach(each -> {
            if (isObject(each.getValue())) {
                add(file, file + "#/$defs/" + each.getKey(), each.getValue());
            }
        });
    }

    private void add(String file, String id, JsonNode schema) {
        List<Definition.Member> members = new ArrayList<>();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        schema.path("properties").properties().forEach(each -> {
            JsonNode member = each.getValue();
            members.add(new Definition.Member(
                    each.getKey(),
                    member.path("title").asString(),
                    member.path("description").asString(),
                    required.contains(each.getKey()),
                    member.path("default"),
                    typeOf(file, id, each.getKey(), member)));
        });
        definitions.put(id, new Definition(id, packageOf(file), javaName(id), schema, List.copyOf(members)));
    }

    private Type typeOf(String file, String owner, String member, JsonNode schema) {
        if (owner.equals(ENVELOPE) && contains(java.path("slots"), member)) {
            return new Type.Slot();
        }
        String target = schema.has("$ref") ? resolve(file, schema.path("$ref").asString()) : "";
        if (target.startsWith(CODES_SCHEMA)) {
            String list = target.substring(target.lastIndexOf('/') + 1);
            return new Type.CodeOf(Dialect.found(codeLists.get(list), "no code list for " + target));
        }
        JsonNode meant = target.isEmpty() ? schema : find(target);
        String expected = expected(meant);
        return switch (meant.path("type").asString()) {
            case "string" -> string(target, owner, member, meant, expected);
            case "integer" ->
                new Type.Int(
                        meant.path("minimum").asLong(), meant.path("maximum").asLong());
            case "boolean" -> new Type.Bool();
            case "object" -> object(target);
            case "array" ->
                list(target, target.isEmpty() ? file : target.replaceFirst("#.*", ""), owner, member, meant);
            default -> throw new IllegalStateException("no type: " + owner + " " + member);
        };
    }

    private Type object(String target) {
        String value = java.path("values").path(target).asString("");
        return value.isEmpty()
                ? new Type.Rec(target, packageOf(target.replaceFirst("#.*", "")) + "." + javaName(target))
                : new Type.Free(Names.ofDefinition(target), value);
    }

    /** The description of the expected string for people: its title, with the examples of the schema. */
    private static String expected(JsonNode schema) {
        String title = schema.path("title").asString();
        String examples =
                schema.path("examples").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return examples.isEmpty() ? title : title + " (" + examples + ")";
    }

    private Type list(String target, String file, String owner, String member, JsonNode schema) {
        Type item = typeOf(file, owner, member, schema.path("items"));
        Type.ListOf list = new Type.ListOf(item, schema.path("maxItems").asInt());
        String wrapper = java.path("wrappers").path(target).asString("");
        String form = Names.ofDefinition(target);
        Dialect.require(wrapper.isEmpty() == target.isEmpty(), "a named array needs a wrapper: " + target);
        return wrapper.isEmpty() ? list : new Type.Wrapped(form, wrapper, list);
    }

    private Type string(String target, String owner, String member, JsonNode schema, String expected) {
        String value = java.path("values").path(target).asString("");
        int max = schema.path("maxLength").asInt();
        if (!value.isEmpty()) {
            return new Type.Value(Names.ofDefinition(target), value, max, expected);
        }
        String pattern = schema.path("pattern").asString("");
        String constant = target.isEmpty()
                ? Names.constantOfMember(member) + "_OF_"
                        + Names.constantOfMember(javaName(owner)).substring(1)
                : Names.constant(target.substring(target.lastIndexOf('/') + 1));
        int min = Math.max(schema.path("minLength").asInt(0), pattern.isEmpty() ? 0 : 1);
        return new Type.Str(Names.ofDefinition(target), min, max, pattern, constant, expected);
    }

    private JsonNode find(String id) {
        int hash = id.indexOf('#');
        JsonNode file = Dialect.found(schemas.get(hash < 0 ? id : id.substring(0, hash)), "no schema " + id);
        JsonNode found = hash < 0 ? file : file.at(id.substring(hash + 1));
        Dialect.require(!found.isMissingNode(), "no definition " + id);
        return found;
    }

    /** The id of the definition that a reference in a file names. */
    public static String resolve(String file, String reference) {
        return URI.create("/" + file).resolve(reference).toString().substring(1);
    }

    private String packageOf(String file) {
        Map<String, String> packages = new LinkedHashMap<>();
        java.path("packages")
                .properties()
                .forEach(each -> packages.put(each.getKey(), each.getValue().asString()));
        return packages.entrySet().stream()
                .filter(each -> file.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                // A type of message that has none is told by TypePlaces, with all else that it lacks.
                .orElse("org.tocsin.message");
    }

    private String javaName(String id) {
        return java.path("names").path(id).asString(Names.className(Names.ofDefinition(id)));
    }

    private static boolean isObject(JsonNode schema) {
        return schema.path("type").asString("").equals("object");
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode each : list) {
            if (each.asString().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
