package org.tocsin.internal.rule;

import org.tocsin.code.Code;
import org.tocsin.internal.member.Additions;
import org.tocsin.internal.member.MemberWalk;
import org.tocsin.internal.member.Place;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/**
 * The parts of a message that a later version added than the one that the message names. A reader of that version knows
 * none of them, so they get the problems that it would find.
 */
final class LaterParts {

    private final int minor;
    private final Findings findings;
    /** The place of the part that was found last; whatever is below it came with it. */
    private String last = "none/";

    private LaterParts(int minor, Findings findings) {
        this.minor = minor;
        this.findings = findings;
    }

    static void check(Message<?> message, Findings findings) {
        FormatVersion version = message.header().tocsin();
        if (version != null && version.isReadable() && version.minor() < FormatVersion.CURRENT.minor()) {
            LaterParts parts = new LaterParts(version.minor(), findings);
            MemberWalk.each(message, Object.class, parts::look);
        }
    }

    private static String version(int since) {
        return FormatVersion.CURRENT.major() + "." + since;
    }

    private void look(Place place, Object value) {
        String pointer = place.pointer();
        if (pointer.startsWith(last) || (last.equals("/type/") && pointer.startsWith("/body/"))) {
            return;
        }
        String object = RecordMembers.of(place.holder().getClass()).definition();
        String member = place.member().name();
        int since = Additions.ofMember(object, member);
        if (since > minor) {
            String whole = place.member().isList() ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
            findings.add(ProblemVariant.LATER_VERSION, CoreProblem.UNKNOWN_MEMBER, whole, member, version(since));
            last = whole + "/";
        } else if (value instanceof Code code && Additions.ofCode(code) > minor) {
            findings.add(
                    ProblemVariant.LATER_VERSION,
                    CoreProblem.UNREGISTERED_CODE,
                    pointer,
                    code.code(),
                    Additions.listOf(code),
                    version(Additions.ofCode(code)));
            last = pointer + "/";
        }
    }
}
