package org.tocsin.internal.rule;

import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.internal.text.Pointers;
import org.tocsin.internal.text.TopMembers;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Family EXT: the keys of extensions, and what no extension may say again. */
@Checks({
    CoreProblem.EXTENSION_NOT_NAMESPACED,
    CoreProblem.EXTENSION_RESTATES_ENVELOPE,
    CoreProblem.UNREGISTERED_EXTENSION
})
final class ExtensionRules implements Rule {

    private static final Pattern NAMESPACED = Pattern.compile("^[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,8}$");
    private static final Set<String> SAFETY_MEMBERS =
            Set.of("realm", "tlp", "originator", "handling", "sentAt", "sentat", "sent-at");

    private final Set<String> registered;

    ExtensionRules(Set<String> registered) {
        this.registered = Set.copyOf(registered);
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        for (String key : message.extensions().keys()) {
            String pointer = Pointers.member("/extensions", key);
            if (!NAMESPACED.matcher(key).matches()) {
                findings.add(CoreProblem.EXTENSION_NOT_NAMESPACED, pointer, key);
            } else if (restatesSafety(key, message.extensions())) {
                findings.add(CoreProblem.EXTENSION_RESTATES_ENVELOPE, pointer, key);
            } else if (!registered.contains(key)) {
                findings.add(CoreProblem.UNREGISTERED_EXTENSION, pointer, key);
            }
        }
    }

    /**
     * Whether the extension repeats a safety member, as its own name or as a member of its value: a second realm or
     * label could contradict the first.
     */
    private static boolean restatesSafety(String key, Extensions extensions) {
        return SAFETY_MEMBERS.contains(key.substring(key.lastIndexOf('.') + 1))
                || extensions
                        .json(key)
                        .filter(json -> TopMembers.hasOneOf(json, SAFETY_MEMBERS))
                        .isPresent();
    }
}
