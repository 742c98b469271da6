package org.tocsin.generator.register;

import static org.tocsin.generator.source.Dialect.require;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.generator.source.Format;

/** Checks the format as a whole: no two Java types have one name. */
final class WholeFormat {

    private WholeFormat() {}

    static void check(Format format) {
        Set<String> names = new HashSet<>();
        format.objects()
                .forEach(each -> require(names.add(each.javaName()), "two types are called " + each.javaName()));
        format.codeLists()
                .forEach(each -> require(names.add(each.className()), "two types are called " + each.className()));
        names.forEach(name -> require(!isOfJavaLang(name), name + " is a class of java.lang"));
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
