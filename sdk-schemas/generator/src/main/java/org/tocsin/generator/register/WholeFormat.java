package org.tocsin.generator.register;

import static org.tocsin.generator.source.Dialect.require;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;

/** Checks the format as a whole: each type of message has its schema, and no two Java types have one name. */
final class WholeFormat {

    private WholeFormat() {}

    static void check(Format format) {
        checkNames(format);
        checkTypes(format.bodies(), format.messageTypes());
    }

    private static void checkNames(Format format) {
        Set<String> names = new HashSet<>();
        format.objects()
                .forEach(each -> require(names.add(each.javaName()), "two types are called " + each.javaName()));
        format.codeLists()
                .forEach(each -> require(names.add(each.className()), "two types are called " + each.className()));
        names.forEach(name -> require(!isOfJavaLang(name), name + " is a class of java.lang"));
    }

    private static void checkTypes(Collection<Definition> bodies, Collection<String> types) {
        Set<String> withBody = new HashSet<>();
        bodies.forEach(body -> withBody.add(body.messageType()));
        withBody.forEach(type -> require(types.contains(type), "codes/message-type.json has no code " + type));
        types.forEach(type -> require(withBody.contains(type), "types/ has no schema of " + type));
    }

    private static boolean isOfJavaLang(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException free) {
            return false;
        }
    }
}
