package org.tocsin.internal.rule;

import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.validation.CoreProblem;

/** Family VER, and message types that this version does not define. */
@Checks({CoreProblem.UNREADABLE_VERSION, CoreProblem.NEWER_VERSION, CoreProblem.UNREGISTERED_CODE})
final class VersionRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        FormatVersion version = message.header().tocsin();
        if (!version.isReadable()) {
            findings.add(CoreProblem.UNREADABLE_VERSION, "/tocsin", version.toString());
        } else if (version.isNewer()) {
            findings.add(CoreProblem.NEWER_VERSION, "/tocsin", version.toString());
        }
        if (message.body() instanceof UnrecognisedBody
                && message.header().type().isKnown()) {
            findings.add(
                    CoreProblem.UNREGISTERED_CODE,
                    "/type",
                    message.header().type().code(),
                    "message-type");
        }
    }
}
