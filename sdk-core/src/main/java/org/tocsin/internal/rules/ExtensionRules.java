package org.tocsin.internal.rules;

import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.internal.json.Pointers;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Family EXT: the keys of extensions. */
final class ExtensionRules implements Rule {

    private static final Pattern NAMESPACED = Pattern.compile("^[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,8}$");
    private static final Set<String> SAFETY_MEMBERS =
            Set.of("realm", "tlp", "originator", "handling", "sentat", "sent-at");

    private final Set<String> registered;

    ExtensionRules(Set<String> registered) {
        this.registered = Set.copyOf(registered);
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        for (String key : message.extensions().keys()) {
            String pointer = Pointers.member("/extensions", key);
            if (!NAMESPACED.matcher(key).matches()) {
                findings.add(CoreProblem.EXT_001, pointer, key);
            } else if (SAFETY_MEMBERS.contains(key.substring(key.lastIndexOf('.') + 1))) {
                findings.add(CoreProblem.EXT_002, pointer, key);
            } else if (!registered.contains(key)) {
                findings.add(CoreProblem.EXT_003, pointer, key);
            }
        }
    }
}
