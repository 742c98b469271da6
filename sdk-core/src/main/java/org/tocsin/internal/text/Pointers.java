package org.tocsin.internal.text;

/** Builds and splits JSON pointers (RFC 6901). */
public final class Pointers {

    private Pointers() {}

    /** The pointer of a member of the object at a pointer. */
    public static String member(String parent, String name) {
        return parent + '/' + escape(name);
    }

    /** The pointer of an element of the array at a pointer. */
    public static String element(String parent, int index) {
        return parent + '/' + index;
    }

    /** A member name, escaped for a pointer. */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** The member name of an escaped step of a pointer. */
    public static String unescape(String step) {
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }

    /** The pointer of the object or array that contains the value of a pointer. */
    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(pointer.lastIndexOf('/'), 0));
    }
}
