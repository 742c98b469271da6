package org.tocsin.generator.source;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One object of the schemas.
 *
 * @param id file and, for one that is not the root, fragment: {@code common/text.schema.json#/$defs/text-entry}
 * @param javaPackage the package of its record
 * @param javaName the name of its record
 * @param schema the schema itself
 * @param members its members in order
 */
public record Definition(String id, String javaPackage, String javaName, JsonNode schema, List<Member> members) {

    public String className() {
        return javaPackage + "." + javaName;
    }

    /** Its name in {@code members.json}. */
    public String shortName() {
        return Names.ofDefinition(id);
    }

    public String title() {
        return schema.path("title").asString();
    }

    public String description() {
        return schema.path("description").asString();
    }

    public boolean isBody() {
        return id.startsWith("types/") && !id.contains("#");
    }

    /** Whether this is the envelope, which has slots for members that other files define. */
    public boolean isEnvelope() {
        return id.equals(Format.ENVELOPE);
    }

    /** The message type of a body. */
    public String messageType() {
        return id.substring("types/".length(), id.indexOf(".schema.json"));
    }

    /** The members that are components of the record. */
    public List<Member> components() {
        return members.stream().filter(member -> !member.isSlot()).toList();
    }

    /** The member with this name, which must exist. */
    public Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same object, with the types of its members replaced by those of the function. */
    Definition with(Function<Member, Type> types) {
        List<Member> typed =
                members.stream().map(member -> member.with(types.apply(member))).toList();
        return new Definition(id, javaPackage, javaName, schema, typed);
    }

    /** A name for people: file, and definition within it. */
    public String source() {
        return id.contains("#") ? id.substring(0, id.indexOf('#')) : id;
    }

    /**
     * One member of an object.
     *
     * @param standard the default value of the member; missing where there is none
     */
    public record Member(
            String name, String title, String description, boolean required, JsonNode standard, Type type) {

        Member with(Type other) {
            return new Member(name, title, description, required, standard, other);
        }

        public boolean isSlot() {
            return type instanceof Type.Slot;
        }

        /** The name of the object if the member is a list of objects; else empty. */
        public String listedObject() {
            Type.ListOf list = type instanceof Type.Wrapped wrapped
                    ? wrapped.list()
                    : type instanceof Type.ListOf plain ? plain : null;
            return list != null && list.item() instanceof Type.Rec object ? object.className() : "";
        }

        /** The type of its value, or of its elements where it is a list. */
        public Type item() {
            return type instanceof Type.ListOf list ? list.item() : type;
        }

        public boolean isList() {
            return type instanceof Type.ListOf;
        }

        public boolean hasDefault() {
            return !standard.isMissingNode();
        }
    }
}
