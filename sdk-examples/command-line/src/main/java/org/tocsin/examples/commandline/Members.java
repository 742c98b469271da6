package org.tocsin.examples.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.CoreProblem;
import org.tocsin.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The members of messages, found by their paths in the schemas. */
final class Members {

    private static final String ENVELOPE = "message.schema.json";
    private static final String CODES = "codes.schema.json#/$defs/";
    private static final String BODY = "body";

    private final SchemaCatalog files;
    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, JsonNode> read = new HashMap<>();

    Members(SchemaCatalog files) {
        this.files = files;
    }

    /** A path that leads nowhere, with what to say about it. */
    static final class NoSuchMember extends Exception {

        private static final long serialVersionUID = 1L;

        NoSuchMember(String message) {
            super(message);
        }
    }

    /**
     * A schema, with the place where it stands.
     *
     * @param file the file, against which its references are read
     * @param name the name of its definition; empty where it has none
     */
    private record Schema(String file, String name, JsonNode node) {

        JsonNode get(String member) {
            return node.path(member);
        }

        String text(String member) {
            return node.path(member).asString("");
        }
    }

    /**
     * The member at a path from the root of a message.
     *
     * @param type the type of the message; empty where it is not said
     */
    MemberEntry at(String type, List<String> path) throws NoSuchMember {
        Schema object = file(ENVELOPE);
        String pointer = "";
        List<String> steps = path.stream().filter(step -> !isPlace(step)).toList();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            JsonNode property = object.get("properties").path(step);
            if (property.isMissingNode()) {
                List<String> names = List.copyOf(object.get("properties").propertyNames());
                throw new NoSuchMember((pointer.isEmpty() ? "a message" : pointer) + " has no member '" + step + "'"
                        + (names.isEmpty() ? "" : Nearest.hint(step, names)));
            }
            Schema member = new Schema(object.file(), "", property);
            pointer += "/" + step;
            if (i == steps.size() - 1) {
                return entry(
                        object, member, step, step.equals(BODY) || !pointer.startsWith("/body/") ? "" : type, pointer);
            }
            Schema whole = pointer.equals("/body") ? body(type) : resolved(member);
            boolean list = whole.get("items").isObject();
            pointer += list ? "/*" : "";
            object = list ? resolved(new Schema(whole.file(), "", whole.get("items"))) : whole;
        }
        throw new NoSuchMember("the path names no member");
    }

    private static boolean isPlace(String step) {
        return step.isEmpty()
                || step.equals("*")
                || step.equals("-")
                || step.chars().allMatch(Character::isDigit);
    }

    private Schema body(String type) throws NoSuchMember {
        if (type.isEmpty()) {
            throw new NoSuchMember("what a body has depends on the type: say it with --type, or as TYPE/MEMBER");
        }
        return file("types/" + type + ".schema.json");
    }

    private Schema file(String name) {
        JsonNode root = read.computeIfAbsent(name, file -> mapper.readTree(files.read(file)));
        String last = name.substring(name.lastIndexOf('/') + 1);
        return new Schema(name, last.substring(0, last.indexOf('.')), root);
    }

    /** The schema that another one refers to, or that itself. */
    private Schema resolved(Schema schema) {
        String reference = schema.text("$ref");
        if (reference.isEmpty()) {
            return schema;
        }
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String folder = schema.file().substring(0, schema.file().lastIndexOf('/') + 1);
        String name = path.isEmpty()
                ? schema.file()
                : path.startsWith("../") ? path.substring("../".length()) : folder + path;
        Schema file = file(name);
        if (hash < 0) {
            return file;
        }
        String definition = reference.substring(reference.lastIndexOf('/') + 1);
        return new Schema(name, definition, file.node().path("$defs").path(definition));
    }

    private MemberEntry entry(Schema object, Schema member, String name, String type, String pointer) {
        Schema whole = resolved(member);
        boolean list = whole.get("items").isObject();
        Schema value = list ? resolved(new Schema(whole.file(), "", whole.get("items"))) : whole;
        JsonNode index = file("member-index.json").get("members");
        JsonNode own = index.path(object.name() + "." + name);
        List<String> meanings = texts(own.path("meanings"));
        List<String> rules = Stream.concat(
                        texts(own.path("rules")).stream(),
                        texts(index.path(value.name()).path("rules")).stream())
                .distinct()
                .sorted()
                .toList();
        String reference = list ? whole.get("items").path("$ref").asString("") : member.text("$ref");
        String codes = reference.contains(CODES) ? value.name() : "";
        return new MemberEntry(
                type,
                pointer,
                member.text("title"),
                member.text("description"),
                texts(object.get("required")).contains(name),
                list ? range(whole, "minItems", "maxItems") + " elements" : "",
                form(value, codes),
                limits(value, codes),
                codes,
                member.get("default").isMissingNode()
                        ? ""
                        : member.get("default").asString(""),
                meanings.stream().map(this::meaning).toList(),
                value.name().equals("quantity") ? units(meanings) : List.of(),
                rules.stream().map(Members::rule).toList(),
                examples(member, value),
                below(value));
    }

    private static MemberEntry.MemberRule rule(String id) {
        return new MemberEntry.MemberRule(
                id, CoreProblem.find(id).map(CoreProblem::statement).orElse(""));
    }

    private static String form(Schema value, String codes) {
        if (!codes.isEmpty()) {
            return Vocabulary.of(codes).isOpen()
                    ? "a code of the open list " + codes + ", or one of your own that begins with x-"
                    : "a code of the list " + codes;
        }
        String json = value.text("type");
        return value.name().isEmpty() ? json : value.name() + " (" + value.text("title") + ", JSON " + json + ")";
    }

    private static List<String> limits(Schema value, String codes) {
        List<String> limits = new ArrayList<>();
        if (!codes.isEmpty()) {
            return limits;
        }
        if (value.node().has("maximum")) {
            limits.add(range(value, "minimum", "maximum"));
        }
        if (value.node().has("maxLength")) {
            limits.add(range(value, "minLength", "maxLength") + " characters");
        }
        if (value.node().has("pattern")) {
            limits.add("matches " + value.text("pattern"));
        }
        return limits;
    }

    private static String range(Schema schema, String least, String most) {
        return schema.get(least).asLong(0) + " to " + schema.get(most).asLong(0);
    }

    private String meaning(String name) {
        return elements(file("members.json").get("meanings"))
                .filter(each -> each.path("meaning").asString("").equals(name))
                .map(each -> each.path("description").asString(""))
                .findFirst()
                .orElse(name);
    }

    /** The units of the groups that fit a member with these meanings; all units where its meanings name no group. */
    private List<String> units(List<String> meanings) {
        List<String> groups = elements(file("members.json").get("meanings"))
                .filter(each -> meanings.contains(each.path("meaning").asString("")))
                .flatMap(each -> texts(each.path("units")).stream())
                .toList();
        return elements(file("codes/unit.json").get("groups"))
                .filter(group ->
                        groups.isEmpty() || groups.contains(group.path("group").asString("")))
                .flatMap(group -> texts(group.path("codes")).stream())
                .toList();
    }

    private static List<String> examples(Schema member, Schema value) {
        List<String> own = texts(member.get("examples"));
        return own.isEmpty() ? texts(value.get("examples")) : own;
    }

    private static List<MemberEntry.Below> below(Schema object) {
        List<String> required = texts(object.get("required"));
        return object.get("properties").properties().stream()
                .map(each -> new MemberEntry.Below(
                        each.getKey(), each.getValue().path("title").asString(""), required.contains(each.getKey())))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(node -> node.asString("")).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The steps of a path: of a JSON Pointer, or of a type and names behind it. */
    static List<String> steps(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    /** The type with which a path begins that is no JSON Pointer. */
    static Optional<String> type(String path, List<String> types) {
        int slash = path.indexOf('/');
        return slash > 0 && types.contains(path.substring(0, slash))
                ? Optional.of(path.substring(0, slash))
                : Optional.empty();
    }
}
