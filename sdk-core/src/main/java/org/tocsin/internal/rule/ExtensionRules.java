package org.tocsin.internal.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.text.MemberNames;
import org.tocsin.internal.text.Pointers;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/**
 * Family EXT: the keys of extensions, the members that no extension may repeat, and the checks of the extensions that
 * the host has registered.
 */
@Checks({
    CoreProblem.EXTENSION_NOT_NAMESPACED,
    CoreProblem.EXTENSION_RESTATES_ENVELOPE,
    CoreProblem.UNREGISTERED_EXTENSION,
    CoreProblem.EXTENSION_OF_OTHER_FORM,
    CoreProblem.EXTENSION_MISPLACED
})
final class ExtensionRules implements Rule {

    private static final Set<String> SAFETY_MEMBERS = Set.of("realm", "tlp", "originator", "handling");

    private final KnownExtensions registered;

    ExtensionRules(KnownExtensions registered) {
        this.registered = registered;
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        check(message.extensions(), "/extensions", null, findings);
        check(message.body().extensions(), "/body/extensions", message.header().type(), findings);
    }

    private void check(Extensions extensions, String place, @Nullable MessageType body, Findings findings) {
        for (String key : extensions.keys()) {
            String pointer = Pointers.member(place, key);
            String json = extensions.json(key).orElseThrow();
            if (!ExtensionType.isKey(key)) {
                findings.add(CoreProblem.EXTENSION_NOT_NAMESPACED, pointer, key);
            } else if (restatesSafety(key, json)) {
                findings.add(CoreProblem.EXTENSION_RESTATES_ENVELOPE, pointer, key);
            } else if (!registered.has(key)) {
                findings.add(CoreProblem.UNREGISTERED_EXTENSION, pointer, key);
            } else if (registered.mayStandIn(key, body)) {
                registered.check(key, json).forEach(problem -> findings.add(problem.below(pointer)));
            } else {
                findings.add(CoreProblem.EXTENSION_MISPLACED, pointer, key);
            }
        }
    }

    /**
     * Whether the extension repeats a safety member, as its own name or as a member anywhere in its value: a second realm
     * or label could contradict the first. A key has no capitals.
     */
    private static boolean restatesSafety(String key, String json) {
        return SAFETY_MEMBERS.contains(key.substring(key.lastIndexOf('.') + 1))
                || MemberNames.areAmong(SAFETY_MEMBERS, json);
    }
}
