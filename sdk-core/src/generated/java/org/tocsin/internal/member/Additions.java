// Generated from the members and codes that say since when they are; do not edit.
package org.tocsin.internal.member;

import java.util.Map;
import org.tocsin.code.Code;

/** What minor versions have added to the objects and code lists of the first one. */
public final class Additions {

    private static final Map<String, Integer> MEMBERS = Map.ofEntries();

    private static final Map<Code, OfList> CODES = Map.ofEntries();

    private Additions() {}

    private record OfList(String list, int minor) {

        static final OfList NONE = new OfList("", 0);
    }

    /** The number of the minor version that added a member of an object; 0 for a member that was there before. */
    public static int ofMember(String object, String member) {
        return MEMBERS.getOrDefault(object + "." + member, 0);
    }

    /** The same for a code. */
    public static int ofCode(Code code) {
        return CODES.getOrDefault(code, OfList.NONE).minor();
    }

    /** The list of a code that a minor version added. */
    public static String listOf(Code code) {
        return CODES.getOrDefault(code, OfList.NONE).list();
    }
}
