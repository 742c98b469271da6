package org.tocsin.generator.place;

import java.util.List;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.java.JavaType;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/**
 * The places of one object: a constant for each of its members. A map of another format names members by these alone,
 * so that it does not compile any more where a schema renames one.
 */
public final class PlaceFile {

    private static final String PACKAGE = "org.tocsin.formats.internal.place";
    private static final String KERNEL = "org.tocsin.formats.internal.map.";

    private PlaceFile() {}

    public static JavaFile of(Definition object) {
        JavaFile file = new JavaFile(PACKAGE, object.javaName() + "Places", object.source());
        file.javadoc(0, List.of("The places of a {@link " + object.javaName() + "}."));
        file.code("public final class " + object.javaName() + "Places {").blank();
        object.components()
                .forEach(member -> file.code(constant(object, member)).blank());
        return file.code("    private " + object.javaName() + "Places() {}").code("}");
    }

    /** How many elements a list may have, as a second argument. */
    private static String most(Member member) {
        return member.type() instanceof Type.ListOf list ? ", " + list.max() : "";
    }

    private static String constant(Definition object, Member member) {
        String kind = member.isList() ? "ListPlace" : "Place";
        Type value = member.item();
        return "    public static final ${" + KERNEL + kind + "}<${" + object.className() + "}, "
                + JavaType.of(value).java() + "> " + Names.constantOfMember(member.name()) + " =\n            new "
                + kind
                + "<>(" + Names.literal(member.name()) + most(member) + ");";
    }
}
