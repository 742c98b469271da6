package org.tocsin.generator.version;

import static org.tocsin.generator.source.Dialect.require;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.source.CodeList;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/**
 * The version in which each object, member, code list, code and rule appeared; the first one where the source does not
 * say. A type of message has the version of its code.
 */
public final class Since {

    private static final String MEMBERS = "members.json";
    private static final String RULES = "rules.json";
    private static final String TYPES = "message-type";

    private final Versions versions;
    private final Format format;
    /** By object, and by object and member; only those that are named. */
    private final Map<String, Version> members = new TreeMap<>();
    /** By list, and by list and code; only those that are named. */
    private final Map<String, Version> codes = new TreeMap<>();

    public Since(Versions versions, Format format, List<RegisteredRule> rules) {
        this.versions = versions;
        this.format = format;
        Identity.check(versions, format);
        format.data(MEMBERS).path("since").properties().forEach(each -> readMembers(each.getKey(), each.getValue()));
        format.codeLists().forEach(this::readCodes);
        JsonNode register = format.data(RULES).path("rules");
        for (int i = 0; i < rules.size(); i++) {
            checkRule(RULES + " /rules/" + i, rules.get(i), register.get(i));
        }
    }

    private void readMembers(String version, JsonNode names) {
        String place = MEMBERS + " /since/" + version;
        Version since = version(place, version);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).asString();
            String at = place + "/" + i + ": ";
            boolean object =
                    format.objects().stream().anyMatch(each -> each.shortName().equals(name));
            require(object || format.meanings().has(name), at + "there is no object or member " + name);
            require(members.put(name, since) == null, at + name + " stands twice");
        }
        for (Definition object : format.objects()) {
            for (Definition.Member member : object.members()) {
                String name = object.shortName() + "." + member.name();
                require(
                        !member.required() || !of(object, member).isAfter(of(object)),
                        place + ": " + name + " is required; a minor version only adds optional members");
            }
        }
    }

    private void readCodes(CodeList list) {
        String file = "codes/" + list.name() + ".json";
        JsonNode source = format.data(file);
        read(file + " /since", source).ifPresent(since -> codes.put(list.name(), since));
        Version ofList = of(list);
        int number = 0;
        for (JsonNode code : source.path("codes")) {
            String place = file + " /codes/" + number + "/since";
            number++;
            read(place, code).ifPresent(since -> {
                require(!ofList.isAfter(since), place + ": the list itself appeared in " + ofList);
                require(
                        list.isOpen() || since.equals(ofList),
                        place + ": a closed list gets no code in a minor version");
                codes.put(key(list, code.path("code").asString()), since);
            });
        }
    }

    /** A rule that a version adds about what was there before may warn, and refuses nothing. */
    private void checkRule(String place, RegisteredRule rule, JsonNode source) {
        Version since = read(place + "/since", source).orElse(versions.first());
        boolean ofNewTypes = rule.types().stream()
                .allMatch(type -> format.bodies().stream()
                        .anyMatch(body -> body.messageType().equals(type) && !since.isAfter(of(body))));
        boolean ofNewMembers = !rule.at().isEmpty()
                && rule.at().stream()
                        .allMatch(at -> members.entrySet().stream()
                                .anyMatch(
                                        each -> at.endsWith("/" + each.getKey().replaceFirst(".*\\.", ""))
                                                && !since.isAfter(each.getValue())));
        require(
                !since.isAfter(versions.first())
                        || ofNewTypes
                        || ofNewMembers
                        || !rule.severities().contains("error"),
                place + ": " + rule.id() + " came with " + since
                        + ", so what it finds in older types and members is a warning");
    }

    private Optional<Version> read(String place, JsonNode holder) {
        return holder.has("since")
                ? Optional.of(version(place, holder.path("since").asString("")))
                : Optional.empty();
    }

    private Version version(String place, String text) {
        Optional<Version> found = Version.of(text).filter(versions.all()::contains);
        require(found.isPresent(), place + ": " + text + " is no version of the format; there is " + versions.all());
        return found.orElseThrow();
    }

    private static String key(CodeList list, String code) {
        return list.name() + " " + code;
    }

    /** An object; a body appeared with the code of its type. */
    public Version of(Definition object) {
        Version named = members.getOrDefault(object.shortName(), versions.first());
        return object.isBody() ? codes.getOrDefault(TYPES + " " + object.messageType(), named) : named;
    }

    public Version of(Definition object, Definition.Member member) {
        return members.getOrDefault(object.shortName() + "." + member.name(), of(object));
    }

    public Version of(CodeList list) {
        return codes.getOrDefault(list.name(), versions.first());
    }

    public Version of(CodeList list, CodeList.Entry code) {
        return codes.getOrDefault(key(list, code.code()), of(list));
    }

    /** The text of a version, to be told; empty for the first one. */
    public String named(Version since) {
        return since.isAfter(versions.first()) ? since.toString() : "";
    }

    /** The members that a later version added to an object that was there before. */
    public List<Definition.Member> added(Definition object) {
        return object.members().stream()
                .filter(member -> of(object, member).isAfter(of(object)))
                .toList();
    }

    /** The codes that a later version added to a list that was there before. */
    public List<CodeList.Entry> added(CodeList list) {
        return list.entries().stream()
                .filter(code -> of(list, code).isAfter(of(list)))
                .toList();
    }

    /** The number of a minor version among those that can read each other; 0 for what an older major version had. */
    public int minor(Version since) {
        return since.major() == versions.newest().major() ? since.minor() : 0;
    }
}
